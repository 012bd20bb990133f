// A bundle with a line of every kind.

import { failing, legOf, partOf, textOf, typeError } from './parts.ts';

export const change = {
  ...{ base: 'a'.repeat(40), head: null, cut: 0 },
  files: [
    {
      ...{ path: 'src/price.ts', oldPath: 'src/price.ts', status: 'modified' as const, binary: false },
      edits: [
        { line: 7, endLine: 7, oldLine: 7, removed: ['a'], added: ['b'], before: [], after: ['}'], heading: 'total()' },
      ],
    },
  ],
};
export const step = {
  index: 2,
  name: 'Tests',
  command: 'npm test',
  env: { DB: 'postgres://db:5432/x', MODE: 'ci' },
  exitCode: 1,
  startMs: 1,
  endMs: 2,
};
const whole = partOf(
  legOf('20', 'ubuntu'),
  [failing('adds', { step: { ...step, interrupted: false, line: 3, endLine: 9 } }), typeError(3, 'Type is wrong.')],
  {
    ...{ change, base: [failing('rounds')], notes: [{ level: 'warning', message: 'a.xml is empty.' }], cut: 2 },
  },
);
export const TEXT: string = textOf([whole]);
export const lines: readonly string[] = TEXT.trimEnd().split('\n');
