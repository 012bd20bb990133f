// webpack's and Rspack's errors, also through Create React App, Angular and fork-ts-checker:
//   ERROR in ./bundle/index.js 1:0-39
//   Module not found: Error: Can't resolve './missing.js' in '/repo/bundle'

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { cleanPath } from '../kit/frame-shapes.ts';
import { perScope } from '../kit/scoped.ts';

const HEAD = /^(?<severity>ERROR|WARNING) in (?:\[[\w-]{1,40}\] )?(?<place>\S.{0,600}?)$/;
const PLACE =
  /^(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]{0,500}?)(?:[ :](?<line>\d{1,7}):(?<column>\d{1,7})(?:-\d{1,7}(?::\d{1,7})?)?|\((?<pline>\d{1,7}),(?<pcolumn>\d{1,7})\))?$/;
const PARSE = /\((?<line>\d{1,7}):(?<column>\d{1,7})\)$/;
const RULE = /^(?<rule>TS\d{1,6}): (?<message>.{1,2000})$/;
const INNER =
  /^(?:Module build failed|Module Error|Module parse failed)[^:]{0,60}:?\s*$|^Module build failed \(from .{1,300}\):$/;
const AFTER =
  /^(?:webpack \S{1,20} compiled|Rspack compiled|webpack compiled|\d+ errors? (?:have|has) detailed|Use 'stats|@ |\s@ )/;

function openLines(context: Context): LogReader {
  const drafts = collector(context);
  const untold = new Set<Pending>();
  const take = (line: Line): void => {
    const { text } = line;
    const head = text.includes(' in ') ? HEAD.exec(text)?.groups : undefined;
    if (head?.place) return begin(head.severity === 'ERROR', head.place, line);
    const current = drafts.current;
    if (!current) return;
    if (AFTER.test(text) && !/^\s?@ /.test(text)) return drafts.close();
    drafts.extend(line);
    if (untold.has(current) && text.trim() && !INNER.test(text)) tell(current, text.trim());
  };
  const begin = (isError: boolean, text: string, line: Line): void => {
    const said = PLACE.exec(text)?.groups;
    const path = said?.path && /[./\\]/.test(said.path) ? cleanPath(said.path) : null;
    const pending = drafts.begin(
      {
        tool: 'webpack',
        severity: isError ? 'error' : 'warning',
        message: text,
        location: path ? locationOf(path, said?.line ?? said?.pline, oneBased(said)) : null,
      },
      line,
    );
    untold.add(pending);
  };
  const tell = (pending: Pending, text: string): void => {
    untold.delete(pending);
    const typed = RULE.exec(text)?.groups;
    const parsed = PARSE.exec(text)?.groups;
    pending.message = typed?.message ?? text;
    pending.rule = typed?.rule ?? null;
    if (parsed && pending.location && pending.location.line === null)
      pending.location = locationOf(pending.location.path, parsed.line, parsed.column);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: drafts.findings(true) }),
  };
}

/** webpack counts columns from 0, type checkers from 1. */
function oneBased(said: Record<string, string | undefined> | undefined): number | string | undefined {
  return said?.column === undefined ? said?.pcolumn : Number(said.column) + 1;
}

export const webpack: LogFormat = {
  name: 'webpack',
  title: 'webpack and Rspack',
  url: 'https://webpack.js.org/api/cli/',
  family: 'build',
  reads: 'log',
  commands: /\b(?:webpack|rspack|react-scripts build|vue-cli-service build|ng build)\b/,
  marks: ['\nERROR in ', '\nWARNING in '],
  probe: (text) =>
    /^(?:ERROR|WARNING) in (?:\.{0,2}\/|[\w@.-]{1,80}\/|[A-Za-z]:[\\/]|\[[\w-]{1,40}\] |\S{1,200}\.[jt]sx?\b|main$)/m.test(
      text,
    ),
  open: perScope(openLines),
};
