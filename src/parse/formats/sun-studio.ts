// Oracle Developer Studio (Sun C++):
//   "src/stock.cc", line 12: Warning, badargtypel2w: String literal converted to char* in formal argument 1.

import { asSaid, located } from '../kit/located.ts';

export const sunStudio = located({
  name: 'sun-studio',
  title: 'Oracle Developer Studio',
  url: 'https://docs.oracle.com/cd/E77782_01/',
  family: 'build',
  commands: /\bCC\b|\bsuncc\b/,
  marks: ['", line '],
  lines: [
    /^"(?<path>[^"]{1,400})", line (?<line>\d{1,9}): (?<severity>Error|Warning|warning)(?: \([\w -]{2,30}\))?(?:, (?<rule>\w{2,40}))? ?: (?<message>[^\s#].{0,1000})$/,
  ],
  severity: asSaid,
});
