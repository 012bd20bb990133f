// The compilers of IAR:
//   "src/stock.c",12  Warning[Pe177]: variable "sum" was declared but never referenced
//   C:\work\ledger\src\stock.c(12) : Warning[Pe177]: variable "sum" was declared but never referenced

import { asSaid, located } from '../kit/located.ts';

export const iar = located({
  name: 'iar',
  title: 'IAR compilers',
  url: 'https://www.iar.com/knowledge/support/',
  family: 'build',
  commands: /\bicc\w{2,8}\b|\biarbuild\b/,
  marks: ['[Pe', '[Li', '[Ms', '[Be'],
  lines: [
    /^\s{0,12}(?:\[exec\] )?"(?<path>[^"]{1,400})",(?<line>\d{1,9}) {1,4}(?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory)\[(?<rule>[A-Z][a-z]\d{1,6})\]: (?<message>.{1,1000})$/,
    /^\s{0,12}(?:\[exec\] )?(?<path>(?:[A-Za-z]:)?[^\s(:"][^(:"]{0,400})\((?<line>\d{1,9})\) ?: (?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory)\[(?<rule>[A-Z][a-z]\d{1,6})\]: (?<message>.{1,1000})$/,
    /^(?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory)\[(?<rule>[A-Z][a-z]\d{1,6})\]: (?<message>.{1,1000})$/,
  ],
  more: /^\s+\S/,
  severity: asSaid,
});
