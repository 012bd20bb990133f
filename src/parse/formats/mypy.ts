// mypy, plain and pretty (wrapped, with the code below):
//   src/app/report.py:27:12: error: "Money" has no attribute "cents"  [attr-defined]
//   src/app/report.py:27: note: Consider importing the name instead

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { findingOf, locationOf } from '../kit/draft.ts';

const HEAD =
  /^\s{0,8}(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}\.(?:pyi?|ipynb)):(?<line>\d{1,7}):(?:(?<column>\d{1,6}):)?(?:\d{1,7}:\d{1,6}:)? (?<severity>error|warning|note|info): (?<message>.*)$/;
const CRASH =
  /^(?:(?<path>[^\s:][^:\n]{0,400}\.pyi?):(?:(?<line>\d{1,7}):)? error: INTERNAL ERROR|mypy: (?:error: )?(?<message>(?:can't |cannot |unrecognized |Missing target|config |invalid ).{0,500}))/i;
const RULE = /^(?<message>.*?)\s{1,4}\[(?<rule>[a-z][a-z0-9-]{1,50})\]$/;
const SUMMARY = /^(?:Found \d+ errors? in|Success: no issues)/;
const FRAME = /^ {4}/;
const WRAPPED_LINES = 8;

interface Open {
  readonly said: Readonly<Record<string, string | undefined>>;
  readonly line: Line;
  readonly notes: string[];
  readonly frame: string[];
  wrapped: string[];
  /** Lines that may be the wrapped rest of the message: they are, once a code frame follows. */
  pending: string[];
  end: number;
}

function open(context: Context): LogReader {
  const found: Open[] = [];
  let last: Open | null = null;
  const take = (line: Line): void => {
    const said = HEAD.exec(line.text)?.groups ?? CRASH.exec(line.text)?.groups;
    if (said) {
      if (last && belongs(said, last)) {
        last.notes.push(line.text.trim());
        last.end = line.number;
        return;
      }
      if (found.length >= context.limits.findings) return;
      last = { said, line, notes: [], frame: [], wrapped: [], pending: [], end: line.number };
      found.push(last);
    } else if (last && !goOn(last, line)) last = null;
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: found.map((one) => toFinding(one, context)) }),
  };
}

/** A note says more of the error before it when it stands at the same place, or where that error's subject is declared. */
function belongs(said: Open['said'], last: Open): boolean {
  if (said.severity !== 'note' || last.said.severity === 'note') return false;
  return (
    (said.path === last.said.path && said.line === last.said.line) ||
    / defined (?:here|in)\b/.test(said.message ?? '') ||
    /^(?: {2}|def )/.test(said.message ?? '')
  );
}

function goOn(last: Open, { text, number }: Line): boolean {
  if (SUMMARY.test(text) || number > last.end + WRAPPED_LINES) return false;
  if (FRAME.test(text)) {
    last.wrapped.push(...last.pending);
    last.pending = [];
    if (last.frame.length < 6) last.frame.push(text);
    last.end = number;
    return true;
  }
  if (last.frame.length || !text.trim() || last.pending.length >= WRAPPED_LINES) return false;
  last.pending.push(text.trim());
  return true;
}

function toFinding(one: Open, context: Context): Finding {
  const whole = [one.said.message ?? one.line.text, ...one.wrapped].map((part) => part.trim()).join(' ');
  const coded = RULE.exec(whole);
  const severity = one.said.severity;
  return findingOf(
    {
      tool: 'mypy',
      severity: severity === 'note' || severity === 'info' ? 'note' : severity === 'warning' ? 'warning' : 'error',
      rule: coded?.groups?.rule ?? null,
      message: coded?.groups?.message ?? whole,
      detail: [...one.frame, ...one.notes].join('\n'),
      location: one.said.path ? locationOf(one.said.path, one.said.line, one.said.column) : null,
      source: { path: context.source, line: one.line.number, endLine: one.end },
      scope: one.line.scope,
    },
    context.limits.detailChars,
  );
}

export const mypy: LogFormat = {
  name: 'mypy',
  title: 'mypy',
  url: 'https://mypy.readthedocs.io/en/stable/command_line.html#configuring-error-messages',
  family: 'types',
  reads: 'log',
  commands: /\b(?:d?mypy)\b/,
  marks: ['.py:', '.pyi:', '.ipynb:', 'Success: no issues found', 'Found ', 'mypy: '],
  probe: (text) =>
    /\.(?:pyi?|ipynb):\d{1,7}:(?:[\d:]{1,30})? (?:error|warning|note): \S/.test(text) ||
    /^(?:Success: no issues found in \d{1,7} source files?|Found \d{1,7} errors? in \d{1,7} files? \(checked \d{1,7} source files?\))$/m.test(
      text,
    ) ||
    /^mypy: (?:error: )?(?:can't|cannot|unrecognized|Missing target)/m.test(text),
  open,
};
