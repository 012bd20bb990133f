// Cypress, whose runs are Mocha's spec reporter between boxes:
//   Running:  checkout.cy.js                                    (1 of 3)
//     1) checkout
//          pays:
//        AssertionError: Timed out retrying after 4000ms: Expected to find element: `.pay`, but never found it.

import type { LogFormat, LogReader } from '../../model/format.ts';
import { openSpecs } from '../kit/mocha-spec.ts';
import { perScope } from '../kit/scoped.ts';

const FILE = /^\s{2}Running: {1,4}(?<file>\S.{0,300}?) {2,}\(\d+ of \d+\)\s*$/;

export const cypress: LogFormat = {
  name: 'cypress',
  title: 'Cypress',
  url: 'https://docs.cypress.io/app/tooling/reporters',
  family: 'e2e',
  reads: 'log',
  commands: /\bcypress\b/,
  marks: ['(Run Starting)', '(Run Finished)', 'Running: '],
  probe: (text) =>
    /^\s{2}\((?:Run Starting|Run Finished)\)$/m.test(text) ||
    /^\s{2}Running: {1,4}\S.{0,300} {2,}\(\d+ of \d+\)\s*$/m.test(text),
  open: perScope((context): LogReader => openSpecs(context, { tool: 'cypress', file: FILE })),
};
