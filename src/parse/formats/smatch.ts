// Smatch:
//   drivers/stock.c:12 post() warn: inconsistent indenting

import { asSaid, located } from '../kit/located.ts';

export const smatch = located({
  name: 'smatch',
  title: 'Smatch',
  url: 'https://smatch.sourceforge.net/',
  family: 'lint',
  commands: /\bsmatch\b/,
  marks: [' warn: ', ' error: ', ' info: '],
  lines: [
    /^(?<path>[^\s:][^:]{0,400}\.[ch]):(?<line>\d{1,9}) (?<function>\w{1,120})\(\) (?<severity>warn|error|info): (?<message>.{1,600})$/,
  ],
  severity: asSaid,
});
