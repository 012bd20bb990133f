// oelint-adv, for BitBake recipes:
//   recipes/ledger.bb:12:warning:oelint.vars.summary80chars:'SUMMARY' should not be longer than 80 characters

import { asSaid, located } from '../kit/located.ts';

export const oelintAdv = located({
  name: 'oelint-adv',
  title: 'oelint-adv',
  url: 'https://github.com/priv-kweihmann/oelint-adv',
  family: 'lint',
  commands: /\boelint-adv\b/,
  marks: [':oelint.'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<severity>error|warning|info):(?<rule>oelint\.[\w.+-]{2,120}):(?<message>.{1,800})$/,
  ],
  severity: asSaid,
});
