// lintr:
//   R/stock.R:12:5: style: [assignment_linter] Use <-, not =, for assignment.

import { located } from '../kit/located.ts';

export const lintr = located({
  name: 'lintr',
  title: 'lintr',
  url: 'https://lintr.r-lib.org/',
  family: 'lint',
  commands: /\blintr\b/,
  marks: ['.R:', '.r:', '.Rmd:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:[rR]|Rmd|Rnw|qmd)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>style|warning|error): (?:\[(?<rule>\w{3,80})\] )?(?<message>\S.{0,2000}?)$/,
  ],
  more: /^\s/,
});
