// tox and nox: environments that could not be made or found. That a command or an install in one failed is told by that command itself.
//   ERROR: InterpreterNotFound: python3.6
//   py36: skipped because could not find python interpreter with spec(s): py36
//   nox > Session tests-3.8 failed.

import type { LogFormat } from '../../model/format.ts';
import { diagnosticReader } from '../kit/diagnostics.ts';

const INTERPRETER =
  /^(?:(?:ERROR: )? {0,4}(?<env>[\w.-]{1,60}): )?(?:ERROR: )?(?<message>(?:InterpreterNotFound: ?(?<command>\S{1,80})|(?:skipped because|failed with) could not find python interpreter with spec\(s\): (?<command2>\S{1,80})|could not find python interpreter.{1,200}))$/;
const CONFIG =
  /^(?:ERROR: |HandledError\|? ?)(?<message>(?:ConfigError|MissingFile|MissingDirectory|MissingRequirement|UnknownEnvironment|unknown environment|unknown tox environment|InvocationError: Failed to get version|provided environments not found|tox config file|Config file|no tox section).{0,600})$/i;
const NOX =
  /^nox > (?<message>(?:Interpreter \S{1,80} not found|Missing interpreters? will error|Sessions not found: .{1,300}|Failed to .{1,300}|Noxfile .{1,200}))/;

export const tox: LogFormat = {
  name: 'tox',
  title: 'tox and nox',
  url: 'https://tox.wiki/en/latest/',
  family: 'other',
  reads: 'log',
  commands: /\b(?:tox|nox)\b/,
  yields: true,
  marks: ['InterpreterNotFound', 'could not find python interpreter', 'ERROR: ', 'HandledError', 'nox > '],
  wakes: [INTERPRETER, CONFIG, NOX],
  probe: (text) =>
    /InterpreterNotFound|could not find python interpreter|^ERROR: (?:ConfigError|unknown (?:tox )?environment|Missing(?:File|Dir|Req)|provided environments)|^HandledError|^nox > (?:Interpreter|Missing|Sessions not|Failed to|Noxfile)/m.test(
      text,
    ),
  open: (context) => {
    const missing = new Set<string>();
    return diagnosticReader(
      {
        tool: 'tox',
        heads: [INTERPRETER, CONFIG, NOX],
        draft: ({ said }) => {
          const key = `${said.message}`;
          if (missing.has(key)) return null;
          missing.add(key);
          const command = said.command ?? said.command2;
          return {
            message: said.message ?? '',
            ...(command ? { kind: 'tool-present' as const, facts: { command } } : {}),
          };
        },
      },
      context,
    );
  },
};
