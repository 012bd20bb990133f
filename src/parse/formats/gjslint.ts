// Closure Linter:
//   ----- FILE  :  src/stock.js -----
//   Line 12, E:0110: Line too long (90 characters).

import { located } from '../kit/located.ts';

export const gjslint = located({
  name: 'gjslint',
  title: 'Closure Linter',
  url: 'https://github.com/google/closure-linter',
  family: 'lint',
  commands: /\bgjslint\b/,
  marks: ['Line '],
  heading: /^-{5} FILE {1,3}: {1,3}(?<path>\S.{0,400}?) -{5}$/,
  lines: [/^Line (?<line>\d{1,9}), (?<severity>[EW]):(?<rule>\d{3,5}): (?<message>.{1,600})$/],
});
