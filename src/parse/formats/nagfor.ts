// The NAG Fortran compiler:
//   Error: src/stock.f90, line 12: Implicit type for TOTAL

import { located } from '../kit/located.ts';

export const nagfor = located({
  name: 'nagfor',
  title: 'NAG Fortran compiler',
  url: 'https://support.nag.com/nagware/np/r72_doc/manual/',
  family: 'build',
  commands: /\bnagfor\b/,
  marks: [', line ', ': '],
  lines: [
    /^(?<severity>Info|Warning|Questionable|Extension|Obsolescent|Deleted feature used|Non-standard|Runtime Error|Error|Fatal Error|Panic)(?:\((?<rule>[\w-]{1,30})\))?: (?<path>(?:[A-Za-z]:)?[^\s:,][^:,]{0,400}\.(?:f|f\d\d|F|F\d\d|for|ftn|inc|h|i))(?:, line (?<line>\d{1,9}))?: (?<message>.{1,1000})$/,
  ],
  more: /^\s{4,}\S/,
  severity: (said) =>
    /^(?:Info|Warning|Questionable|Extension|Obsolescent|Deleted|Non-standard)/.test(said.severity ?? '')
      ? said.severity === 'Info'
        ? 'note'
        : 'warning'
      : 'error',
});
