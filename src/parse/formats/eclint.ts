// ECLint:
//   src/stock.js:
//     12:1: invalid indent style: space, expected: tab

import { located } from '../kit/located.ts';

export const eclint = located({
  name: 'eclint',
  title: 'ECLint',
  url: 'https://github.com/jednano/eclint',
  family: 'lint',
  commands: /\beclint\b/,
  marks: ['invalid ', 'missing ', 'unexpected '],
  probe:
    /^ {1,8}\d+:\d+:? (?:❌\uFE0F? ?)?(?:invalid|missing|unexpected) (?:indent|charset|newline|final|end|block|trailing|max|BOM)/,
  heading: /^(?<path>[^\s:][^:]{0,400}?):?$/,
  lines: [
    /^ {1,8}(?<line>\d{1,9}):(?<column>\d{1,9}):? (?:❌\uFE0F? ?)?(?<message>(?:invalid|missing|unexpected|expected) .{1,200})$/,
  ],
  more: /^ {10,24}\(EditorConfig /,
});
