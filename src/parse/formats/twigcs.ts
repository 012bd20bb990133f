// twigcs:
//   l.12 c.5 : WARNING Unused variable "total".

import { asSaid, located } from '../kit/located.ts';

export const twigcs = located({
  name: 'twigcs',
  title: 'twigcs',
  url: 'https://github.com/friendsoftwig/twigcs',
  family: 'lint',
  commands: /\btwigcs\b/,
  marks: ['l.'],
  heading: /^(?<path>\S.{0,400}\.twig)$/,
  lines: [/^l\.(?<line>\d{1,9}) c\.(?<column>\d{1,9}) : (?<severity>ERROR|WARNING|NOTICE) (?<message>.{1,1000})$/],
  severity: asSaid,
});
