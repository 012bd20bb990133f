// Coccinelle:
//   drivers/stock.c:12:5-8: WARNING: Use kzalloc rather than kmalloc followed by memset

import { asSaid, located } from '../kit/located.ts';

export const coccinelle = located({
  name: 'coccinelle',
  title: 'Coccinelle',
  url: 'https://coccinelle.gitlabpages.inria.fr/website/',
  family: 'lint',
  commands: /\bspatch\b|\bcoccicheck\b/,
  marks: ['.c:', '.h:', '.S:'],
  lines: [
    /^(?<path>[^\s:][^:]{0,400}\.[chS]):(?<line>\d{1,9}):(?<column>\d{1,9})-\d{1,9}: (?:(?<severity>WARNING|ERROR)[ :]{1,3})?(?<message>\S.{0,600})$/,
  ],
  severity: asSaid,
});
