// The compilers of Arm, Texas Instruments and Green Hills, which share a front end:
//   "src/stock.c", line 12: Error:  #20: identifier "total" is undefined
//   "src/stock.c", line 12: warning #177-D: variable "sum" was declared but never referenced

import { asSaid, located } from '../kit/located.ts';

export const armcc = located({
  name: 'armcc',
  title: 'Arm, TI and Green Hills compilers',
  url: 'https://developer.arm.com/documentation/',
  family: 'build',
  commands: /\b(?:armcc|armclang|cl2000|cl6x|armcl|ccintppc|cxintppc|ccarm|gbuild)\b/,
  marks: ['", line '],
  lines: [
    /^"(?<path>[^"]{1,400})", line (?<line>\d{1,9})(?: \*?\(col\. (?<column>\d{1,9})\)\*?)?: (?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory):? {1,3}(?<rule>#?\d{1,6}(?:-[A-Z])?): {0,2}(?<message>.{0,1000})$/,
  ],
  joins: /^(?: {10}| {4}(?=cannot |could not ))(?<text>[^\s^].{0,200})$/,
  more: /^\s+\S/,
  severity: asSaid,
  unique: true,
});
