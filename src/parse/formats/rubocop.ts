// RuboCop, progress, clang and emacs forms:
//   lib/ledger.rb:12:5: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings.

import { located } from '../kit/located.ts';

export const rubocop = located({
  name: 'rubocop',
  title: 'RuboCop',
  url: 'https://docs.rubocop.org/rubocop/formatters.html',
  family: 'lint',
  commands: /\brubocop\b/,
  marks: [': C: ', ': W: ', ': E: ', ': F: ', ': R: ', ': I: '],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>[CWEFRI]): (?:\[(?:Correctable|Corrected|Todo)\] )?(?:(?<rule>[A-Z]\w{1,60}(?:\/[A-Z]\w{1,60}){1,3}): )?(?<message>\S.{0,2000}?)$/,
  ],
  more: /^(?:\s|[^:\n]{0,400}$)/,
  accept: (said) => !/\.(?:py|pyi)$/.test(said.path ?? ''),
});
