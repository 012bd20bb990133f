// The Diab compiler:
//   "src/stock.c", line 12: warning (dcc:1521): missing return expression

import { asSaid, located } from '../kit/located.ts';

export const diab = located({
  name: 'diab',
  title: 'Diab compiler',
  url: 'https://www.windriver.com/products/diab-compiler',
  family: 'build',
  commands: /\b(?:dcc|dplus|etoa)\b/,
  marks: ['", line '],
  lines: [
    /^"(?<path>[^"]{1,400})", line (?<line>\d{1,9}): (?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory) \((?<rule>\w{2,12}:\d{1,6})\): (?<message>.{1,1000})$/,
  ],
  severity: asSaid,
});
