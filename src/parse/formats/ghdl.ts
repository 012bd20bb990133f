// GHDL:
//   rtl/counter.vhd:12:5: no declaration for "total"

import { asSaid, located } from '../kit/located.ts';

export const ghdl = located({
  name: 'ghdl',
  title: 'GHDL',
  url: 'https://ghdl.github.io/ghdl/',
  family: 'build',
  commands: /\bghdl\b/,
  marks: ['.vhd:', '.vhdl:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:vhdl?)):(?<line>\d{1,9}):(?<column>\d{1,9}):(?:(?<severity>error|warning|note):)? (?<message>\S.{0,2000}?)$/,
  ],
  more: /^\s/,
  severity: asSaid,
});
