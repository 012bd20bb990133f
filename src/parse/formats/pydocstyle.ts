// pydocstyle:
//   ledger/stock.py:12 in public method `post`:
//           D102: Missing docstring in public method

import { located } from '../kit/located.ts';

export const pydocstyle = located({
  name: 'pydocstyle',
  title: 'pydocstyle',
  url: 'https://www.pydocstyle.org/',
  family: 'lint',
  commands: /\bpydocstyle\b|\bpep257\b/,
  marks: ['.py:'],
  around: 1,
  probe: /\.pyi?:\d{1,9} (?:in|at) [^\n]{1,300}:\n {4,12}D\d{3}: /,
  heading: /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.pyi?):(?<line>\d{1,9}) (?:in|at) .{1,300}:$/,
  lines: [/^ {4,12}(?<rule>D\d{3}): (?<message>\S.{0,600})$/],
});
