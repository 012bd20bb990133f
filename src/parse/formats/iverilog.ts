// Icarus Verilog:
//   rtl/counter.v:12: syntax error

import { asSaid, located } from '../kit/located.ts';

export const iverilog = located({
  name: 'iverilog',
  title: 'Icarus Verilog',
  url: 'https://steveicarus.github.io/iverilog/',
  family: 'build',
  commands: /\biverilog\b/,
  marks: ['.v:', '.sv:', '.vh:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:s?vh?|sva)):(?<line>\d{1,9}): (?:(?<severity>error|warning|sorry): )?(?<message>(?!assertion).{1,800})$/,
  ],
  severity: asSaid,
});
