// Perl::Critic:
//   lib/Stock.pm: Subroutine "post" is called using indirect syntax at line 12, column 5.  See page 349 of PBP.  (Severity: 4)

import { located } from '../kit/located.ts';

export const perlcritic = located({
  name: 'perlcritic',
  title: 'Perl::Critic',
  url: 'https://metacpan.org/pod/Perl::Critic',
  family: 'lint',
  commands: /\bperlcritic\b/,
  marks: ['(Severity: ', ' at line '],
  lines: [
    /^(?:(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}?): )?(?:\[(?<rule>[\w:]{3,120})\] )?(?<message>.{1,800}?) at line (?<line>\d{1,9}),? column (?<column>\d{1,9})\. .{0,600}?\(?Severity: (?<severity>\d)\)?.{0,80}$/,
    /^(?<path>[^\s:][^:]{0,300}):(?<line>\d{1,9}):(?<column>\d{1,9}):(?<message>.{1,800})\.? {1,2}(?:See page|\(Severity: ).{0,300}$/,
  ],
});
