// isort, checking:
//   ERROR: /home/runner/work/app/app/src/app/store.py Imports are incorrectly sorted and/or formatted.

import type { LogFormat } from '../../model/format.ts';
import { diagnosticReader } from '../kit/diagnostics.ts';
import { locationOf } from '../kit/draft.ts';

const UNSORTED = /^ERROR: (?<path>.{1,400}?) (?<message>Imports are incorrectly sorted(?: and\/or formatted)?\.?)$/;
const FIXED = /^Fixing (?<path>.{1,400}\.pyi?)$/;

export const isort: LogFormat = {
  name: 'isort',
  title: 'isort',
  url: 'https://pycqa.github.io/isort/docs/configuration/options.html',
  family: 'format',
  reads: 'log',
  commands: /\bisort\b/,
  marks: ['Imports are incorrectly sorted', '\nFixing '],
  wakes: [UNSORTED, FIXED],
  probe: (text) => /^ERROR: [^\n]{1,400} Imports are incorrectly sorted|^Fixing \S[^\n]{0,400}\.pyi?$/m.test(text),
  open: (context) =>
    diagnosticReader(
      {
        tool: 'isort',
        heads: [UNSORTED, FIXED],
        goesOn: (text, { more }) =>
          /^(?:---|\+\+\+|@@|[ +-])/.test(text) && (more.length > 0 || text.startsWith('--- ')),
        draft: ({ said }) => ({
          rule: 'imports',
          kind: 'style-rule',
          severity: said.message ? 'error' : 'warning',
          message: said.message ?? 'imports were sorted anew',
          location: locationOf(said.path ?? ''),
        }),
      },
      context,
    ),
};
