// scss-lint:
//   app/assets/ledger.scss:12:5 [W] BorderZero: `border: 0;` is preferred over `border: none;`

import { located } from '../kit/located.ts';

export const scssLint = located({
  name: 'scss-lint',
  title: 'scss-lint',
  url: 'https://github.com/sds/scss-lint',
  family: 'lint',
  commands: /\bscss-lint\b/,
  marks: ['.scss:', '.sass:', '.css:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:s[ac]ss|css)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))? \[(?<severity>[WEF])\] (?:(?<rule>[A-Z]\w{1,60}): )?(?<message>\S.{0,2000}?)$/,
  ],
});
