// Staticcheck:
//   store/store.go:15:2: should replace loop with y = append(y, x...) (S1011)
//   store/store.go:9:5: undefined: missing (compile)

import type { LogFormat } from '../../model/format.ts';
import { diagnosticReader } from '../kit/diagnostics.ts';
import { type Draft, locationOf } from '../kit/draft.ts';
import { factsOf } from '../kit/facts.ts';

const LATE =
  /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}\.go):(?<line>\d{1,7}):(?<column>\d{1,6}): (?<message>\S.{0,2000})$/;
const CODE = / \((?<rule>(?:SA|ST|S|QF|U)\d{4}|compile)\)$/;
const HEAD =
  /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}\.go):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?: (?<message>.{1,3000}?) \((?<rule>(?:SA|ST|S|QF|U)\d{4}|compile)\)$/;

export const staticcheck: LogFormat = {
  name: 'staticcheck',
  title: 'Staticcheck',
  url: 'https://staticcheck.dev/docs/running-staticcheck/cli/formatters/',
  family: 'lint',
  reads: 'log',
  commands: /\bstaticcheck\b/,
  marks: ['.go:'],
  wakes: [HEAD, LATE],
  probe: (text) => /\.go:\d{1,7}(?::\d{1,6})?: [^\n]{1,3000} \((?:(?:SA|ST|S|QF|U)\d{4}|compile)\)$/m.test(text),
  open: (context) =>
    diagnosticReader(
      {
        tool: 'staticcheck',
        heads: [HEAD, LATE],
        goesOn: (text) => /^\t\S/.test(text),
        draft: ({ said, more }) => {
          // A message of several lines has its code behind the last.
          const rule = said.rule ?? CODE.exec(more.at(-1) ?? '')?.groups?.rule;
          if (rule === undefined) return null;
          const message = said.message ?? '';
          return {
            rule,
            message,
            location: locationOf(said.path ?? '', said.line, said.column),
            ...compiled(rule, message),
          };
        },
      },
      context,
    ),
};

/** What the compiler says, a linter passes on under one name for all. */
const compiled = (rule: string, message: string): Pick<Draft, 'kind'> =>
  rule === 'compile'
    ? { kind: factsOf({ tool: 'go-build', rule: null, message, detail: '', isTest: false }).kind }
    : {};
