// gitlint:
//   1: T1 Title exceeds max length (88>72): "Add a ledger that …"

import { located } from '../kit/located.ts';

export const gitlint = located({
  name: 'gitlint',
  title: 'gitlint',
  url: 'https://jorisroovers.com/gitlint/',
  family: 'lint',
  commands: /\bgitlint\b/,
  marks: [
    ': T1',
    ': T2',
    ': T3',
    ': T4',
    ': T5',
    ': T6',
    ': T7',
    ': T8',
    ': B1',
    ': B2',
    ': B3',
    ': B4',
    ': B5',
    ': B6',
    ': B7',
    ': B8',
    ': M1',
    ': UC',
    ': UL',
  ],
  probe: /^-?\d{1,6}: (?:T[1-9]|B[1-9]|M1|UC\d|UL\d|I\d) \S/,
  lines: [/^-?(?<at>\d{1,6}): (?<rule>(?:[TBMI]|U[CLR])\w{0,3}\d{1,3}) (?<message>\S.{0,600})$/],
});
