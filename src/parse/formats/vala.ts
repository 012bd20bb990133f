// Vala:
//   src/stock.vala:12.5-12.9: error: The name `total' does not exist in the context of `Ledger.post'

import { asSaid, located } from '../kit/located.ts';

export const vala = located({
  name: 'vala',
  title: 'Vala',
  url: 'https://vala.dev/',
  family: 'build',
  commands: /\bvalac\b/,
  marks: ['.vala:', '.vapi:'],
  lines: [
    /^(?<path>[^\s:][^:]{0,400}\.va(?:la|pi)):(?<line>\d{1,9})\.(?<column>\d{1,9})-\d{1,9}\.\d{1,9}: (?<severity>error|warning|note): (?<message>.{1,1000})$/,
  ],
  more: /^\s/,
  severity: asSaid,
});
