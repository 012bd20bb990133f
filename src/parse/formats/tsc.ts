// TypeScript's compiler, plain and pretty:
//   src/api/serializers.ts(16,32): error TS2339: Property 'priceCents' does not exist on type 'Product'.
//   src/api/serializers.ts:16:32 - error TS2339: Property 'priceCents' does not exist on type 'Product'.

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { perScope } from '../kit/scoped.ts';

const LOCATED =
  /^\s{0,4}(?<path>[^\s(:"'>][^(:"']{0,400}?|[A-Za-z]:[^(:]{0,400}?)(?:\((?<line>\d+),(?<column>\d+)\): |:(?<pline>\d+):(?<pcolumn>\d+) - )(?<severity>error|warning|message) (?<rule>TS\d{1,6}): (?<message>.*)$/;
const GLOBAL = /^(?<severity>error|warning) (?<rule>TS\d{1,6}): (?<message>.*)$/;
const CONTINUATION = /^ {2,}\S/;
const PRETTY_SOURCE = /^(?:\d+\s|\s*~|\s+\d+\s)/;

function openLines(context: Context): LogReader {
  const drafts: { head: RegExpExecArray; line: Line; more: string[]; end: number }[] = [];
  let continues = false;
  return {
    push(lines) {
      for (const line of lines) {
        const head = LOCATED.exec(line.text) ?? GLOBAL.exec(line.text);
        const last = drafts.at(-1);
        if (head) drafts.push({ head, line, more: [], end: line.number });
        else if (
          last &&
          continues &&
          last.more.length < 20 &&
          CONTINUATION.test(line.text) &&
          !PRETTY_SOURCE.test(line.text)
        ) {
          last.more.push(line.text.trim());
          last.end = line.number;
        } else continues = false;
        if (head) continues = true;
      }
    },
    rests: () => !continues,
    end: () => ({ findings: drafts.map((draft) => toFinding(draft, context)) }),
  };
}

function toFinding(
  { head, line, more, end }: { head: RegExpExecArray; line: Line; more: string[]; end: number },
  context: Context,
): Finding {
  const said = head.groups ?? {};
  return findingOf(
    {
      tool: 'tsc',
      severity: said.severity === 'error' ? 'error' : 'warning',
      rule: said.rule ?? null,
      message: said.message ?? '',
      detail: more.join('\n'),
      location: said.path ? locationOf(said.path, said.line ?? said.pline, said.column ?? said.pcolumn) : null,
      source: { path: context.source, line: line.number, endLine: end },
      scope: line.scope,
    },
    context.limits.detailChars,
  );
}

export const tsc: LogFormat = {
  name: 'tsc',
  title: 'TypeScript compiler',
  url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
  family: 'types',
  reads: 'log',
  commands: /\b(?:tsc|vue-tsc|tsgo)\b/,
  marks: ['error TS', 'warning TS'],
  wakes: [LOCATED, GLOBAL],
  probe: (text) => /\b(?:error|warning) TS\d{1,6}: /.test(text),
  open: perScope(openLines),
};
