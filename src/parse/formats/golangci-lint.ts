// golangci-lint's text output:
//   store/store.go:42:21: Error return value of `w.Write` is not checked (errcheck)
//   		w.Write(body)
//   		       ^

import type { LogFormat } from '../../model/format.ts';
import { diagnosticReader } from '../kit/diagnostics.ts';
import { type Draft, locationOf } from '../kit/draft.ts';
import { factsOf } from '../kit/facts.ts';

const HEAD =
  /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}\.\w{1,10}):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?: (?<message>.{1,3000}?) \((?<rule>[a-z][a-z0-9-]{1,40})\)$/;
const OWN =
  /^(?:level=error msg="(?<message>.{1,2000})"|Error: (?<message2>(?:can't load config|build linters|you can't|unknown linters|unsupported version|context loading|parallel golangci-lint).{0,1000}))$/;
const NOT_LINTERS = /^(?:compile|cached|no|not|unknown|dev)$/;

export const golangciLint: LogFormat = {
  name: 'golangci-lint',
  title: 'golangci-lint',
  url: 'https://golangci-lint.run/docs/configuration/file/#output-configuration',
  family: 'lint',
  reads: 'log',
  commands: /\bgolangci-lint\b/,
  marks: ['.go:', 'level=error msg="', "Error: can't load config"],
  wakes: [HEAD, OWN],
  probe: (text) =>
    /\.go:\d{1,7}(?::\d{1,6})?: [^\n]{1,3000} \((?!compile\)|cached\))[a-z][a-z0-9-]{1,40}\)$/m.test(text) ||
    /^level=error msg="\[?[^\n]{0,60}(?:linters|runner|loader|typecheck)|^Error: can't load config/m.test(text),
  open: (context) =>
    diagnosticReader(
      {
        tool: 'golangci-lint',
        heads: [HEAD, OWN],
        goesOn: (text) => /^[\t ]/.test(text),
        draft: ({ said }) => {
          if (said.path && NOT_LINTERS.test(said.rule ?? '')) return null;
          const message = (said.message ?? said.message2 ?? '').replaceAll('\\"', '"');
          return {
            rule: said.rule ?? null,
            message,
            location: said.path ? locationOf(said.path, said.line, said.column) : null,
            ...kindOf(said.rule, message),
          };
        },
      },
      context,
    ),
};

/** `typecheck` passes on what the compiler says; what names no linter is about the run itself. */
function kindOf(rule: string | undefined, message: string): Pick<Draft, 'kind'> {
  if (rule === undefined) return { kind: 'config-valid' };
  return rule === 'typecheck'
    ? { kind: factsOf({ tool: 'go-build', rule: null, message, detail: '', isTest: false }).kind }
    : {};
}
