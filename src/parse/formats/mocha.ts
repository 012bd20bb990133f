// Mocha's spec, dot, min, list and base reporters:
//   1) gateway
//        limits
//          stop the third search:
//      AssertionError: expected 429 to equal 200

import type { LogFormat, LogReader } from '../../model/format.ts';
import { openSpecs, SPEC_SUMMARY } from '../kit/mocha-spec.ts';
import { perScope } from '../kit/scoped.ts';

/** Passed and failed tests, as far as they are told by how a line begins. */
const INDENTED = Array.from({ length: 10 }, (_, more) => `\n${' '.repeat(more + 2)}`).flatMap((before) =>
  [...'0123456789✓✔√'].map((sign) => before + sign),
);

export const mocha: LogFormat = {
  name: 'mocha',
  title: 'Mocha',
  url: 'https://mochajs.org/#reporters',
  family: 'unit',
  reads: 'log',
  commands: /\b_?mocha\b/,
  marks: [
    ' passing',
    ' failing',
    ' pending',
    'Exception during run: ',
    '✖ ERROR: ',
    'Error: No test files found',
    ...INDENTED,
  ],
  probe: (text) =>
    SPEC_SUMMARY.test(text) ||
    /^ ?(?:Exception during run: |✖ ERROR: |Error: No test files found)/m.test(text) ||
    (/^ {2,60}\d+\) ["\w].{0,300}$/m.test(text) && /^ {2,60}(?:✓|✔|√) \S/m.test(text)),
  open: perScope(
    (context): LogReader =>
      openSpecs(context, { tool: 'mocha', stop: /^\s*\((?:Run Starting|Results|Run Finished)\)$/ }),
  ),
};
