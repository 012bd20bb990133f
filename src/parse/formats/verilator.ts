// Verilator:
//   %Warning-WIDTH: rtl/counter.v:12:5: Operator ASSIGNW expects 4 bits on the Assign RHS, but got 8 bits.

import { asSaid, located } from '../kit/located.ts';

export const verilator = located({
  name: 'verilator',
  title: 'Verilator',
  url: 'https://verilator.org/guide/latest/warnings.html',
  family: 'build',
  commands: /\bverilator\b/,
  marks: ['%Error', '%Warning'],
  lines: [
    /^%(?<severity>Error|Warning)(?:-(?<rule>\w{2,40}))?: (?:(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?:(?<column>\d{1,9}):)? )(?<message>.{1,1000})$/,
  ],
  more: /^\s/,
  severity: asSaid,
});
