// Biome's console reporter, lint, format, check and ci, and Rome before it:
//   src/a.ts:7:35 lint/suspicious/noDebugger  FIXABLE  ━━━━━━━━━━━━━━━━━━━━
//
//     × This is an unexpected use of the debugger statement.

import type { Severity } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { perScope } from '../kit/scoped.ts';

const HEADING =
  /^(?:(?<path>\S.{0,400}?)(?::(?<line>\d{1,7})(?::(?<column>\d{1,7}))?)? )?(?<rule>(?:lint|assist|suppressions|plugin|syntax|nursery)\/[\w/.-]{1,120}|lint|format|organizeImports|assist|parse|check|ci|configuration|deserialize|plugin|project|internalError\/\S{1,60}|files\/\S{1,60}|flags\/\S{1,60})(?: {1,2}(?:FIXABLE|INTERNAL|VERBOSE|DEPRECATED))* {1,2}━{3,}/;
const SAID = /^ {2}(?<mark>[×✖!⚠iℹ]) (?<message>\S.{0,2000})$/;
const SUMMARY = /^(?:Checked|Skipped|Found|Formatted|Fixed|The number of diagnostics) /;
const SEVERITY: Readonly<Record<string, Severity>> = {
  '×': 'error',
  '✖': 'error',
  '!': 'warning',
  '⚠': 'warning',
  i: 'note',
  ℹ: 'note',
};
const CONSEQUENCE = /^(?:Code formatting aborted due to parsing errors|Some (?:errors|warnings) were emitted)/;
/** The command's own closing words, after the findings themselves. */
const COMMANDS = /^(?:check|ci|lint|format)$/;

function openLines(context: Context): LogReader {
  const drafts = collector(context);
  const untold = new Set<unknown>();
  const take = (line: Line): void => {
    const { text } = line;
    const heading = text.includes('━━━') ? HEADING.exec(text)?.groups : undefined;
    if (heading?.rule) return begin(heading, line);
    const current = drafts.current;
    if (!current) return;
    if (SUMMARY.test(text)) return drafts.close();
    const said = untold.has(current) ? SAID.exec(text)?.groups : undefined;
    if (said) {
      Object.assign(current, { message: said.message, severity: SEVERITY[said.mark ?? ''] ?? 'error' });
      untold.delete(current);
    }
    if (text.startsWith(' ') || !text) drafts.extend(line, text);
    else drafts.close();
  };
  const begin = (heading: Record<string, string | undefined>, line: Line): void => {
    drafts.close();
    const { path, rule } = heading;
    if (!path && COMMANDS.test(rule ?? '')) return;
    const pending = drafts.begin(
      {
        tool: 'biome',
        message: '',
        rule: rule ?? null,
        location: path ? locationOf(path, heading.line, heading.column) : null,
      },
      line,
    );
    untold.add(pending);
    if (rule === 'parse') pending.kind = 'syntax';
    else pending.kind = /^(?:configuration|deserialize|project)$/.test(rule ?? '') ? 'config-valid' : 'style-rule';
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: drafts.findings().filter((finding) => finding.message && !CONSEQUENCE.test(finding.message)),
    }),
  };
}

export const biome: LogFormat = {
  name: 'biome',
  title: 'Biome',
  url: 'https://biomejs.dev/reference/reporters/',
  family: 'lint',
  reads: 'log',
  commands: /\b(?:biome|rome|ultracite)\b/,
  marks: ['━━━'],
  probe: (text) =>
    text.includes('━━━') &&
    /^(?:\S.{0,420} )?(?:(?:lint|assist|suppressions|plugin|syntax)\/[\w/.-]{1,120}|format|organizeImports|parse|configuration|deserialize)(?: {1,2}[A-Z]{4,12})* {1,2}━{3,}/m.test(
      text,
    ),
  open: perScope(openLines),
};
