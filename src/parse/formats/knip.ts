// Knip's default (symbols) reporter:
//   Unused exports (1)
//   percent  src/money.js:8:14

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { perScope } from '../kit/scoped.ts';

const HEADING =
  /^(?<what>Unused (?:files|dependencies|devDependencies|optionalDependencies|optional peerDependencies|exports|exported types|exported enum members|exported class members|nsExports|nsTypes|catalog entries)|Referenced optional peerDependencies|Unlisted (?:dependencies|binaries)|Unresolved imports|Exports in used namespace|Exported types in used namespace|Duplicate exports)(?: in .{1,200})? \((?<count>\d{1,7})\)$/;
const PLACED =
  /^(?<symbol>\S.{0,300}?) {2,}(?:(?<type>\S.{0,80}?) {2,})?(?<path>\S.{0,400}?)(?::(?<line>\d{1,7})(?::(?<column>\d{1,7}))?)?\s*$/;
const FILE = /^(?<path>\S.{0,400}?)\s*$/;

function openLines(context: Context): LogReader {
  const drafts = collector(context);
  let what: string | null = null;
  let left = 0;
  const take = (line: Line): void => {
    const heading = HEADING.exec(line.text)?.groups;
    if (heading?.what) {
      what = heading.what;
      left = Number(heading.count);
    } else if (what && left > 0 && line.text.trim()) {
      left--;
      issue(what, line);
    } else what = null;
  };
  const issue = (rule: string, line: Line): void => {
    const said = (PLACED.exec(line.text) ?? FILE.exec(line.text))?.groups;
    if (!said?.path) return;
    const message = said.symbol ? `${rule}: ${said.symbol}` : rule;
    drafts.begin({ tool: 'knip', rule, message, location: locationOf(said.path, said.line, said.column) }, line).kind =
      /^Unresolved/.test(rule) ? 'module-exists' : 'style-rule';
    drafts.close();
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: drafts.findings() }),
  };
}

export const knip: LogFormat = {
  name: 'knip',
  title: 'Knip',
  url: 'https://knip.dev/features/reporters',
  family: 'lint',
  reads: 'log',
  commands: /\bknip\b/,
  marks: ['\nUnused ', '\nUnlisted ', '\nUnresolved imports', '\nDuplicate exports'],
  probe: (text) =>
    /^(?:Unused (?:files|dependencies|devDependencies|exports|exported types)|Unlisted (?:dependencies|binaries)|Unresolved imports|Duplicate exports)(?: in .{1,200})? \(\d{1,7}\)$/m.test(
      text,
    ),
  open: perScope(openLines),
};
