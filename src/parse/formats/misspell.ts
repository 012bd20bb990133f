// misspell:
//   docs/guide.md:12:20: "recieve" is a misspelling of "receive"

import { located } from '../kit/located.ts';

export const misspell = located({
  name: 'misspell',
  title: 'misspell',
  url: 'https://github.com/client9/misspell',
  family: 'lint',
  commands: /\bmisspell\b/,
  marks: [' is a misspelling of '],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>"[^"]{1,80}" is a misspelling of .{1,120})$/,
  ],
});
