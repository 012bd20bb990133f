// pylint's text layouts, of today and of before 2.0:
//   src/app/store.py:5:0: E0611: No name 'errors' in module 'app' (no-name-in-module)
//   src/app/store.py:3: [C0301(line-too-long), Store.get] Line too long (85/80)

import type { LogFormat } from '../../model/format.ts';
import { diagnosticReader } from '../kit/diagnostics.ts';
import { locationOf } from '../kit/draft.ts';

const TEXT =
  /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:*][^:\n]{0,400}):(?<line>\d{1,7}):(?<column>\d{1,6}): (?<code>[CRWEFI]\d{4}): (?<message>.{1,3000}?)(?: \((?<symbol>[a-z][a-z0-9-]{1,80})\))?$/;
const PARSEABLE =
  /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:*][^:\n]{0,400})(?::[\w.]{1,200})?:(?<line>\d{1,7}): \[(?<code>[CRWEFI](?:\d{4})?)(?:\((?<symbol>[a-z][a-z0-9-]{1,80})\))?(?:, [^\]\n]{0,300})?\] (?<message>.{1,3000})$/;
const OLD =
  /^(?<code>[CRWEF]): ?(?<line>\d{1,7}), ?(?<column>\d{1,6}): (?<message>.{1,3000}?)(?: \((?<symbol>[a-z][a-z0-9-]{1,80})\))?$/;
const BELOW = / \((?<symbol>[a-z][a-z0-9-]{1,80})\)$/;
const TRAILING = /^(?<message>.{1,3000}) \((?<symbol>[a-z][a-z0-9-]{1,80})\)$/;

export const pylint: LogFormat = {
  name: 'pylint',
  title: 'Pylint',
  url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
  family: 'lint',
  reads: 'log',
  commands: /\bpylint3?\b/,
  marks: [
    'Your code has been rated at ',
    '* Module ',
    ': C',
    ': R',
    ': W',
    ': E',
    ': F',
    ': I',
    ': [C',
    ': [R',
    ': [W',
    ': [E',
    ': [F',
    ': [I',
  ],
  wakes: [TEXT, PARSEABLE, OLD],
  probe: (text) =>
    /^Your code has been rated at |^\*{10,} Module \S|:\d{1,7}:\d{1,6}: [CRWEFI]\d{4}: \S|:\d{1,7}: \[[CRWEFI](?:\d{4})?(?:\([a-z-]{1,80}\))?(?:, |\] )/m.test(
      text,
    ),
  open: (context) =>
    diagnosticReader(
      {
        tool: 'pylint',
        heads: [TEXT, PARSEABLE, OLD],
        goesOn: (text, { said }) => said.path === undefined && said.symbol === undefined && /^\s{2,}\S/.test(text),
        draft: ({ said, more }) => {
          const tail = TRAILING.exec(said.message ?? '')?.groups;
          const symbol = said.symbol ?? tail?.symbol ?? BELOW.exec(more.at(-1) ?? '')?.groups?.symbol ?? null;
          return {
            rule: symbol ?? said.code ?? null,
            message: tail?.message ?? said.message ?? '',
            detail: [said.code && symbol ? `${said.code} (${symbol})` : '', ...more].filter(Boolean).join('\n'),
            severity: said.code?.startsWith('I') ? 'note' : 'error',
            // Before 2.0 only the module is named; which file that is, is not said.
            location: said.path ? locationOf(said.path, said.line, column(said.column)) : null,
          };
        },
      },
      context,
    ),
};

/** pylint counts columns from 0. */
const column = (zeroBased: string | undefined): number | null =>
  zeroBased === undefined ? null : Number(zeroBased) + 1;
