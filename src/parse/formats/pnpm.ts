// pnpm's errors:
//    ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with <ROOT>/package.json

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Kind } from '../../model/kind.ts';
import { collector } from '../kit/collect.ts';
import { perScope } from '../kit/scoped.ts';

/** pnpm sets its codes between thin spaces. */
const ERROR = /^\s{0,2}(?<code>ERR_PNPM_[A-Z0-9_]{1,80})\s{1,3}(?<message>\S.{0,2000})$/;
/** What a script did is told by what it ran. */
const CONSEQUENCE = /^(?:ERR_PNPM_RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL|ERR_PNPM_EXEC_FAILED)$/;
const DEPENDENCY = /(?:for |added: |- )(?<dependency>@?[a-z0-9~][\w./~-]{0,200}@[^\s,'"()]{1,100})/;
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/FETCH_(?:5|429)|META_FETCH_FAIL|TARBALL_FETCH|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT/, 'network-up'],
  [/UNSUPPORTED_ENGINE|BAD_PM_VERSION/, 'tool-present'],
  [/FETCH_40[13]/, 'env-set'],
  [/NO_SCRIPT|NO_PKG_MANIFEST|NO_IMPORTER|INVALID_WORKSPACE/, 'config-valid'],
  [/JSON_PARSE/, 'syntax'],
  [/ENOSPC/, 'resource'],
];
const MOST_MORE = 15;

function openRuns(context: Context): LogReader {
  const drafts = collector(context);
  const take = (line: Line): void => {
    const said = line.text.includes('ERR_PNPM_') ? ERROR.exec(line.text)?.groups : undefined;
    if (said?.code) {
      drafts.close();
      if (CONSEQUENCE.test(said.code)) return;
      const pending = drafts.begin({ tool: 'pnpm', rule: said.code, message: said.message ?? '' }, line);
      pending.kind = KINDS.find(([pattern]) => pattern.test(said.code ?? ''))?.[1] ?? 'deps-resolve';
      note(said.message ?? '');
    } else if (drafts.current && drafts.current.more.length < MOST_MORE && !/^(?:> |\$ |##\[| WARN )/.test(line.text)) {
      if (line.text.trim()) drafts.extend(line);
      else drafts.current.more.push('');
      note(line.text);
    } else drafts.close();
  };
  const note = (text: string): void => {
    const dependency = DEPENDENCY.exec(text)?.groups?.dependency;
    if (drafts.current && dependency && !drafts.current.facts) drafts.current.facts = { dependency };
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: drafts.findings(true) }),
  };
}

export const pnpm: LogFormat = {
  name: 'pnpm',
  title: 'pnpm',
  url: 'https://pnpm.io/errors',
  family: 'install',
  reads: 'log',
  commands: /\bpnpm\b/,
  marks: ['ERR_PNPM_'],
  probe: (text) => /^\s?ERR_PNPM_[A-Z]/m.test(text),
  open: perScope(openRuns),
};
