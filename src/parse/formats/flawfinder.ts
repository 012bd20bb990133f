// Flawfinder:
//   src/stock.c:12:  [4] (buffer) strcpy:Does not check for buffer overflows when copying to destination.

import { located } from '../kit/located.ts';

export const flawfinder = located({
  name: 'flawfinder',
  title: 'Flawfinder',
  url: 'https://dwheeler.com/flawfinder/',
  family: 'lint',
  commands: /\bflawfinder\b/,
  marks: ['] ('],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?:(?<column>\d{1,9}):)? {1,2}\[(?<level>[0-5])\] \((?<rule>\w{2,30})\) (?<message>\S.{0,600})$/,
  ],
  joins: /^ {2}(?<text>\S.{0,200})$/,
  severity: (said) => (Number(said.level) >= 4 ? 'error' : 'warning'),
});
