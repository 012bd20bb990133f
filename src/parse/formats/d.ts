// DMD and LDC:
//   source/stock.d(12): Error: undefined identifier `total`

import { asSaid, located } from '../kit/located.ts';

export const d = located({
  name: 'd',
  title: 'D compilers',
  url: 'https://dlang.org/dmd-linux.html',
  family: 'build',
  commands: /\b(?:dmd|ldc2|gdc|dub)\b/,
  marks: ['.d('],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s(][^(]{0,400}?\.di?)\((?<line>\d{1,9})(?:,(?<column>\d{1,9}))?\): (?<severity>Error|Warning|Deprecation): (?<message>.{1,1000})$/,
  ],
  more: /^[^\s(][^(]{0,400}\.di?\(\d+(?:,\d+)?\): {2,}/,
  severity: asSaid,
  unique: true,
});
