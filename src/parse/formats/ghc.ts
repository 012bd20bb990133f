// The Glasgow Haskell Compiler, in Cabal and Stack:
//   src/Ledger.hs:12:5: error:
//       • Couldn't match expected type ‘Int’ with actual type ‘[Char]’
//   src/Ledger.hs:12:5: error: [GHC-88464]

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';

const HEAD =
  /^(?:[\w-]{1,80} {1,4}> ?)?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:l?hs|hs-boot|hsc|chs|y|x)):(?:(?<line>\d{1,9}):(?<column>\d{1,9})(?:-\d{1,9})?|\((?<line2>\d{1,9}),(?<column2>\d{1,9})\)-\(\d{1,9},\d{1,9}\)): (?<severity>error|warning|fatal|parse error)(?: \(deferred\))?:?(?: ?\[(?:(?<rule>GHC-\d{1,6}|-W[\w-]{1,80})(?:, ?-W\w[\w=-]{0,80}){0,4}|-Werror=(?<strict>[\w-]{1,80})|.{0,80})\]){0,3}:?(?<message> .{0,1500})?$/;
const FLAG = /\[(?<flag>-W[\w-]{1,80})/;
const CABAL =
  /^(?:Error: )?(?:cabal|stack): (?<message>(?:Could not resolve dependencies|Unknown package|The following packages).{0,400})$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  return {
    push(lines) {
      for (const line of lines) if (!begin(drafts, line)) extend(drafts, line);
    },
    end: () => ({ findings: drafts.findings(true) }),
  };
}

function begin(drafts: Collector, line: Line): boolean {
  const said = /\.\w{1,7}:[\d(]/.test(line.text) ? HEAD.exec(line.text)?.groups : undefined;
  const cabal = said ? undefined : CABAL.exec(line.text)?.groups?.message;
  if (cabal) drafts.begin({ tool: 'ghc', message: cabal }, line);
  if (!said) return cabal !== undefined;
  const location = locationOf(said.path ?? '', said.line ?? said.line2, said.column ?? said.column2);
  drafts.begin(
    {
      tool: 'ghc',
      severity: severityOf(said.severity),
      rule: ruleOf(said, line.text),
      message: (said.message ?? '').trim(),
      location,
    },
    line,
  );
  return true;
}

function ruleOf(said: Readonly<Record<string, string | undefined>>, text: string): string | null {
  return said.rule ?? (said.strict ? `-W${said.strict}` : (FLAG.exec(text)?.groups?.flag ?? null));
}

function extend(drafts: Collector, line: Line): void {
  const draft = drafts.current;
  if (!draft) return;
  if (line.number !== draft.to + 1 || !/^(?:\s+\S|\d{1,9} \||[\w-]{1,80} {1,4}> {2,})/.test(line.text))
    return drafts.close();
  draft.message ||= line.text
    .replace(/^[\w-]{1,80} {1,4}> /, '')
    .trim()
    .replace(/^• /, '');
  drafts.extend(line);
}

export const ghc: LogFormat = {
  name: 'ghc',
  title: 'GHC',
  url: 'https://downloads.haskell.org/ghc/latest/docs/users_guide/',
  family: 'build',
  reads: 'log',
  commands: /\b(?:ghc|cabal|stack|runghc)\b/,
  marks: ['hs:', 'hsc:', 'Could not resolve'],
  probe: (text) =>
    (text.includes('hs:') &&
      /\.(?:l?hs|hsc):(?:\d+:\d+(?:-\d+)?|\(\d+,\d+\)-\(\d+,\d+\)): (?:error|warning|fatal|parse error)/.test(text)) ||
    /^(?:Error: )?(?:cabal|stack): Could not resolve/m.test(text),
  open,
};
