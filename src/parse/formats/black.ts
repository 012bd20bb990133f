// Black, checking or formatting:
//   would reformat src/app/store.py
//   error: cannot format src/app/store.py: Cannot parse: 5:1: invalid syntax

import type { LogFormat } from '../../model/format.ts';
import { diagnosticReader } from '../kit/diagnostics.ts';
import { locationOf } from '../kit/draft.ts';

const STYLE = /^(?<verb>would reformat|reformatted) (?<path>(?!\d+ files?\b)\S.{0,400}\.(?:pyi?|ipynb))$/;
const BROKEN =
  /^error: cannot format (?<path>.{1,400}?): (?<message>(?:Cannot parse[^:\n]{0,80}: (?<line>\d{1,7}):(?<column>\d{1,6}): )?.{1,600})$/;
const PARSE = /^Cannot parse[^:\n]{0,80}: \d{1,7}:\d{1,6}: (?<said>.{0,600})$/;

export const black: LogFormat = {
  name: 'black',
  title: 'Black',
  url: 'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html#output-verbosity',
  family: 'format',
  reads: 'log',
  commands: /\bblack\b/,
  marks: ['would reformat ', 'reformatted ', 'error: cannot format ', ' left unchanged', 'All done! ✨'],
  wakes: [STYLE, BROKEN],
  probe: (text) =>
    /^(?:would reformat|reformatted) \S[^\n]{0,400}\.(?:pyi?|ipynb)$|^error: cannot format \S|^(?:\d{1,7} files? would be left unchanged|All done! ✨ 🍰 ✨)/m.test(
      text,
    ),
  open: (context) =>
    diagnosticReader(
      {
        tool: 'black',
        heads: [STYLE, BROKEN],
        draft: ({ said, head }) => {
          if (said.verb)
            return {
              severity: said.verb === 'reformatted' ? 'warning' : 'error',
              message: said.verb === 'reformatted' ? 'was reformatted' : 'would be reformatted',
              rule: 'format',
              kind: 'style-rule',
              location: locationOf(said.path ?? ''),
            };
          const parse = PARSE.exec(said.message ?? '')?.groups?.said;
          return {
            message: parse ?? said.message ?? head,
            detail: head,
            ...(said.line ? { rule: 'cannot-parse', kind: 'syntax' as const } : {}),
            location: locationOf(said.path ?? '', said.line, said.column),
          };
        },
      },
      context,
    ),
};
