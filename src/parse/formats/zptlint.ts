// zptlint:
//    Error in: src/stock.pt  expected end tag  , at line 12

import { located } from '../kit/located.ts';

export const zptlint = located({
  name: 'zptlint',
  title: 'zptlint',
  url: 'https://pypi.org/project/zptlint/',
  family: 'lint',
  commands: /\bzptlint\b/,
  marks: ['Error in: '],
  lines: [
    /^\s{0,4}Error in: (?<path>\S{1,400}) {1,4}(?<message>.{1,600}?) {0,4}, at line (?<line>\d{1,9})(?:, column (?<column>\d{1,9}))?$/,
  ],
});
