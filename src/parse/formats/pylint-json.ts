// pylint's JSON reports, `json` and `json2`:
//   [{"type":"error","module":"app.store","path":"src/app/store.py","line":5,"column":0,"symbol":"no-name-in-module","message":"…","message-id":"E0611"}]

import type { Finding } from '../../model/finding.ts';
import type { Context, ReportFormat, ReportReader } from '../../model/format.ts';
import { findingOf, locationOf } from '../draft.ts';

type Row = Readonly<Record<string, unknown>>;

function open(context: Context): ReportReader {
  const chunks: string[] = [];
  return {
    push: (text) => chunks.push(text),
    end() {
      const text = chunks.join('');
      const parsed = parse(text);
      if (!parsed) return { findings: [], truncated: true, notes: ['the pylint report is not whole JSON'] };
      const places = placesIn(text);
      return { findings: parsed.rows.slice(0, context.limits.findings).map((row, at) => toFinding(row, places[at] ?? { line: 1, endLine: 1 }, context)) };
    },
  };
}

function parse(text: string): { readonly rows: readonly Row[] } | null {
  try {
    const whole: unknown = JSON.parse(text.trim() || '[]');
    const rows = Array.isArray(whole) ? whole : (whole as Row | null)?.messages;
    return Array.isArray(rows) ? { rows: rows.filter((row): row is Row => typeof row === 'object' && row !== null) } : null;
  } catch {
    return null;
  }
}

const KEY = /(?:^|[^\\])"(?:message-id|messageId)"\s{0,8}:/g;

/** The raw lines each message stands on: from its brace to its id, which every message has once. */
function placesIn(text: string): { readonly line: number; readonly endLine: number }[] {
  let line = 1;
  let seen = 0;
  const lineAt = (at: number): number => {
    for (; seen < at; seen++) if (text.charCodeAt(seen) === 10) line++;
    return line;
  };
  return [...text.matchAll(KEY)].map((match) => {
    const brace = Math.max(seen, text.lastIndexOf('{', match.index));
    return { line: lineAt(brace), endLine: lineAt(match.index + 1) };
  });
}

function toFinding(row: Row, place: { readonly line: number; readonly endLine: number }, context: Context): Finding {
  const text = (key: string): string | null => (typeof row[key] === 'string' ? (row[key] as string) : null);
  const number = (key: string): number | null => (typeof row[key] === 'number' ? (row[key] as number) : null);
  const path = text('path') ?? text('absolutePath');
  const column = number('column');
  const code = text('message-id') ?? text('messageId');
  const symbol = text('symbol');
  return findingOf({
    tool: 'pylint',
    rule: symbol ?? code,
    severity: text('type') === 'info' ? 'note' : 'error',
    message: text('message') ?? '',
    detail: code && symbol ? `${code} (${symbol})` : '',
    location: path ? locationOf(path, number('line'), column === null ? null : column + 1) : null,
    source: { path: context.source, ...place },
  }, context.limits.detailChars);
}

export const pylintJson: ReportFormat = {
  name: 'pylint-json',
  title: 'Pylint JSON',
  url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
  family: 'lint',
  reads: 'report',
  probe: (head) => /^\s{0,100}[[{]/.test(head) && /"(?:message-id|messageId)"\s{0,4}:/.test(head) && /"symbol"\s{0,4}:/.test(head),
  open,
};
