// GNU Fortran, its old and its new form:
//   src/ledger.f90:12:18:
//
//      12 |   total = amount + 'x'
//         |                  1
//   Error: Operands of binary numeric operator '+' at (1) are INTEGER(4)/CHARACTER(1)

import { asSaid, located } from '../kit/located.ts';

export const gfortran = located({
  name: 'gfortran',
  title: 'GNU Fortran',
  url: 'https://gcc.gnu.org/onlinedocs/gfortran/',
  family: 'build',
  commands: /\bgfortran\b/,
  marks: ['Error: ', 'Warning: '],
  around: 10,
  probe:
    /\.(?:f|for|ftn|F|FOR|f\d\d|F\d\d|inc|h):\d{1,9}(?:[.:]\d{1,9}(?:-\d{1,9})?)?:\n(?:.*\n){1,9}?(?:Fatal Error|Internal Error|Error|Warning)(?: at .1.)?: ?/,
  heading:
    /^\s?(?:Included at .{0,300})?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:f|for|ftn|F|FOR|f\d\d|F\d\d|inc|h)):(?<line>\d{1,9})(?:[.:](?<column>\d{1,9})(?:-\d{1,9})?)?:$/,
  lines: [/^(?<severity>Fatal Error|Internal Error|Error|Warning)(?: at \(1\))?: ?(?<message>.{0,1000})$/],
  joins: /^(?<text>\w+\(\): .{1,300})$/,
  severity: asSaid,
});
