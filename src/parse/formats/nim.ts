// Nim:
//   /home/runner/work/ledger/ledger/src/stock.nim(12, 5) Error: undeclared identifier: 'total'

import { asSaid, located } from '../kit/located.ts';

export const nim = located({
  name: 'nim',
  title: 'Nim',
  url: 'https://nim-lang.org/docs/nimc.html',
  family: 'build',
  commands: /\bnim(?:ble)?\b/,
  marks: ['.nim(', '.nims(', '.nimble('],
  lines: [
    /^(?:stack trace: .{0,80})?(?<path>(?:[A-Za-z]:)?[^\s(][^(]{0,400}?\.nim(?:s|ble)?)\((?<line>\d{1,9}), (?<column>\d{1,9})\) (?<severity>Error|Warning|Hint): (?<message>.{1,1000}?)(?: \[(?<rule>[A-Z]\w{1,60})\])?$/,
  ],
  severity: asSaid,
});
