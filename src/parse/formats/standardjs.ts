// JavaScript Standard Style:
//   standard: Use JavaScript Standard Style (https://standardjs.com)
//     /home/runner/work/ledger/ledger/src/stock.js:12:5: Strings must use singlequote. (quotes)

import { asSaid, located } from '../kit/located.ts';

export const standardjs = located({
  name: 'standardjs',
  title: 'JavaScript Standard Style',
  url: 'https://standardjs.com/',
  family: 'lint',
  commands: /\b(?:standard|semistandard|ts-standard)\b/,
  marks: ['standard: '],
  probe: /^\S{0,20}standard: |^ {2}[^\s:][^:\n]{0,400}\.(?:[cm]?jsx?|vue):\d+:\d+: [A-Z'].{1,300}[.)]$/,
  lines: [
    /^ {2}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:[cm]?[jt]sx?|html|vue)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>\S.{0,600}?)(?: \((?<rule>@?[a-z][\w/-]{1,80})\))?(?: \((?<severity>warning)\))?$/,
  ],
  severity: asSaid,
});
