// SQLFluff:
//   == [models/ledger.sql] FAIL
//   L:  12 | P:   5 | LT01 | Expected only single space before naked identifier.

import { located } from '../kit/located.ts';

export const sqlfluff = located({
  name: 'sqlfluff',
  title: 'SQLFluff',
  url: 'https://docs.sqlfluff.com/',
  family: 'lint',
  commands: /\bsqlfluff\b/,
  marks: ['] FAIL', '| '],
  probe: /^== \[[^\]\n]{1,400}\] FAIL$/,
  heading: /^== \[(?<path>[^\]]{1,400})\] (?:FAIL|PASS)$/,
  lines: [
    /^L: {0,8}(?<line>\d{1,9}) \| P: {0,8}(?<column>\d{1,9}) \| {0,4}(?<rule>[A-Z]{1,4}\d{0,3}|\?{4}) \| (?<message>.{1,600})$/,
  ],
  more: /^ {2,}\|/,
});
