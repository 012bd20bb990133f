// Sorbet:
//   lib/ledger.rb:13: Method `pots` does not exist on `Ledger` https://srb.help/7003

import { located } from '../kit/located.ts';

export const sorbet = located({
  name: 'sorbet',
  title: 'Sorbet',
  url: 'https://sorbet.org/docs/error-reference',
  family: 'types',
  commands: /\bsrb tc\b|\bsorbet\b/,
  marks: ['https://srb.help/'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:rb|rbi|rake)):(?<line>\d{1,9}): (?<message>.{1,2000}?) https:\/\/srb\.help\/(?<rule>\d{4})$/,
  ],
  more: /^\s{2,}\S/,
});
