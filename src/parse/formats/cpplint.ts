// cpplint:
//   src/stock.cc:12:  Missing space before {  [whitespace/braces] [5]

import { located } from '../kit/located.ts';

export const cpplint = located({
  name: 'cpplint',
  title: 'cpplint',
  url: 'https://github.com/cpplint/cpplint',
  family: 'lint',
  commands: /\bcpplint(?:\.py)?\b/,
  marks: ['] [1]', '] [2]', '] [3]', '] [4]', '] [5]', ' cpplint: '],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}): {1,2}(?<message>\S.{0,600}?) {1,2}\[(?<rule>\w{2,40}\/[\w+]{1,60})\] \[\d\]$/,
    /^(?<path>(?:[A-Za-z]:)?[^\s(][^(]{0,400})\((?<line>\d{1,9})\): (?:error|warning) cpplint: \[(?<rule>\w{2,40}\/[\w+]{1,60})\] (?<message>\S.{0,600}?) \[\d\]$/,
  ],
});
