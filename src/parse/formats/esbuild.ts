// esbuild, also through tsup and others:
//   ✘ [ERROR] Could not resolve "./missing.js"
//
//       bundle/index.js:1:24:

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { perScope } from '../kit/scoped.ts';

const HEAD = /^(?:✘|▲|X|!|>) ?\[(?<severity>ERROR|WARNING)\] (?<message>\S.{0,2000}?)(?: \[(?<rule>[\w-]{1,80})\])?$/;
const PLACE = /^ {4}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,7}):(?<column>\d{1,7}):$/;
const SYNTAX = /^(?:Expected .{1,80} but found |Unexpected |Unterminated |Syntax error)/;
const TOTAL = /^\d+ (?:errors?|warnings?)(?: and \d+ (?:errors?|warnings?))?$/;

function openLines(context: Context): LogReader {
  const drafts = collector(context);
  const take = (line: Line): void => {
    const { text } = line;
    const head = text.includes('[ERROR]') || text.includes('[WARNING]') ? HEAD.exec(text)?.groups : undefined;
    if (head?.message) {
      const pending = drafts.begin(
        {
          tool: 'esbuild',
          severity: head.severity === 'ERROR' ? 'error' : 'warning',
          rule: head.rule ?? null,
          message: head.message,
        },
        line,
      );
      if (SYNTAX.test(head.message)) pending.kind = 'syntax';
      return;
    }
    const current = drafts.current;
    if (!current) return;
    const place = current.location ? undefined : PLACE.exec(text)?.groups;
    if (place?.path) current.location = locationOf(place.path, place.line, Number(place.column) + 1);
    if (TOTAL.test(text) || (text && !text.startsWith(' '))) drafts.close();
    else if (text) drafts.extend(line);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: drafts.findings(true) }),
  };
}

export const esbuild: LogFormat = {
  name: 'esbuild',
  title: 'esbuild',
  url: 'https://esbuild.github.io/api/#log-level',
  family: 'build',
  reads: 'log',
  commands: /\b(?:esbuild|tsup)\b/,
  marks: ['[ERROR] ', '[WARNING] '],
  probe: (text) => /^(?:✘|▲|X|!|>) ?\[(?:ERROR|WARNING)\] \S/m.test(text),
  open: perScope(openLines),
};
