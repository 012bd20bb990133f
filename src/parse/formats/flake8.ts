// flake8 and its parts pycodestyle (pep8) and pyflakes, in the default and the pylint layout:
//   src/app/store.py:12:65: F821 undefined name 'FALSE'
//   src/app/store.py:12: [F821] undefined name 'FALSE'
//   src/app/store.py:1: 'os' imported but unused

import type { LogFormat } from '../../model/format.ts';
import { diagnosticReader } from '../kit/diagnostics.ts';
import { locationOf } from '../kit/draft.ts';

// A build server may put its own time or a step's name before the line.
const CODED =
  /(?:^|\s)(?<path>[^\s:[][^\s:]{0,400}|[A-Za-z]:[^\s:]{1,400}|(?<=^)[^:\t]{1,300}\.pyi?):(?<line>\d{1,7}):(?:(?<column>\d{1,6}):)? \[?(?<rule>[A-Z]{1,4}\d{1,5})\]? (?<message>(?!\[\*\]).{1,2000})$/;
const PYFLAKES =
  /^(?<path>[^\s:][^:]{0,400}\.pyi?):(?<line>\d{1,7}):(?:(?<column>\d{1,6}):?)? (?<message>(?:'.{1,300}' imported but unused|undefined name '|local variable '|import '.{1,300}' from line|redefinition of |f-string is missing|list comprehension redefines|'from .{1,300} import \*' used).{0,600})$/;
const LAYOUT = /^(?:E[1-7]|W)\d{2}$/;

export const flake8: LogFormat = {
  name: 'flake8',
  title: 'flake8',
  url: 'https://flake8.pycqa.org/en/latest/user/options.html#cmdoption-flake8-format',
  family: 'lint',
  reads: 'log',
  commands: /\b(?:flake8|pycodestyle|pep8|pyflakes)\b/,
  // Ruff prints the same lines; its own format knows it by what stands around them.
  yields: true,
  marks: ['.py:', '.pyi:'],
  wakes: [CODED, PYFLAKES],
  probe: (text) =>
    /\.pyi?:\d{1,7}:(?:\d{1,6}:)? \[?[A-Z]{1,4}\d{1,5}\]? \S/.test(text) ||
    /\.pyi?:\d{1,7}:(?:\d{1,6}:?)? (?:undefined name '|'[^\n]{1,300}' imported but unused|local variable '|redefinition of |import '|'from )/.test(
      text,
    ),
  open: (context) =>
    diagnosticReader(
      {
        tool: 'flake8',
        heads: [CODED, PYFLAKES],
        draft: ({ said }) => ({
          rule: said.rule ?? null,
          message: said.message ?? '',
          // Layout rules speak of what they expected and found, as parsers do.
          ...(LAYOUT.test(said.rule ?? '') ? { kind: 'style-rule' as const } : {}),
          location: locationOf(said.path ?? '', said.line, said.column),
        }),
      },
      context,
    ),
};
