// CrossCore Embedded Studio:
//   "src/stock.c", line 12: cc0188: {D} warning: enumerated type mixed with another type

import { asSaid, located } from '../kit/located.ts';

export const crosscore = located({
  name: 'crosscore',
  title: 'CrossCore Embedded Studio',
  url: 'https://www.analog.com/en/resources/evaluation-hardware-and-software/software/adswt-cces.html',
  family: 'build',
  commands: /\bcc(?:21k|blkfn)\b/,
  marks: ['", line '],
  lines: [
    /^"(?<path>[^"]{1,400})", line (?<line>\d{1,9})(?: \(col\. (?<column>\d{1,9})\))?: (?<rule>[a-z]{2,6}\d{3,6}): (?:\{\w\} )?(?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory): {0,4}(?<message>.{0,1000})$/,
  ],
  joins: /^(?: {10}| {4}(?=cannot |could not ))(?<text>[^\s^].{0,200})$/,
  more: /^\s+\S/,
  severity: asSaid,
});
