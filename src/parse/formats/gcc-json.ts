// GCC's machine form, `-fdiagnostics-format=json`: one array for each compiled file, one after the other.
//   [{"kind": "error", "locations": [{"caret": {"file": "include/sensor/reading.hpp", "line": 8, "column": 3}}], "message": "‘Millis’ does not name a type"}]

import type { Finding, Severity } from '../../model/finding.ts';
import type { Context, ReportFormat, ReportReader } from '../../model/format.ts';
import { findingOf, locationOf } from '../kit/draft.ts';

interface Diagnostic {
  readonly kind?: unknown;
  readonly message?: unknown;
  readonly option?: unknown;
  readonly locations?: readonly {
    readonly caret?: { readonly file?: unknown; readonly line?: unknown; readonly column?: unknown };
  }[];
  readonly children?: readonly Diagnostic[];
}

function open(context: Context): ReportReader {
  const parts: string[] = [];
  return {
    push: (text) => parts.push(text),
    end() {
      const { arrays, broken } = arraysOf(parts.join(''));
      const seen = new Set<string>();
      const findings = arrays.flatMap(({ text, line }) => read(text, { context, line, seen }));
      return { findings, truncated: broken, notes: broken ? ["GCC's JSON ends before it is complete"] : [] };
    },
  };
}

/** The text of each top-level array with its first line; a line that is no JSON is passed over. */
function arraysOf(text: string): { readonly arrays: { text: string; line: number }[]; readonly broken: boolean } {
  const arrays: { text: string; line: number }[] = [];
  let broken = false;
  let line = 1;
  for (const row of text.split('\n')) {
    if (row.startsWith('[')) arrays.push({ text: row, line });
    else if (arrays.length && row.trim() && /^[\s\]},{"]/.test(row)) {
      const last = arrays.at(-1);
      if (last) last.text += `\n${row}`;
    }
    line++;
  }
  for (const array of arrays) if (!array.text.trimEnd().endsWith(']')) broken = true;
  return { arrays, broken };
}

function read(
  text: string,
  place: { readonly context: Context; readonly line: number; readonly seen: Set<string> },
): Finding[] {
  const diagnostics = parsed(text);
  return diagnostics.flatMap((diagnostic) => {
    const finding = toFinding(diagnostic, place);
    const key = finding ? JSON.stringify([finding.location, finding.message, finding.rule]) : '';
    if (!finding || place.seen.has(key) || place.seen.size >= place.context.limits.findings) return [];
    place.seen.add(key);
    return [finding];
  });
}

/** An array cut short still gives the diagnostics before the cut. */
function parsed(text: string): readonly Diagnostic[] {
  for (const attempt of [text, `${text.slice(0, text.lastIndexOf('}, {"kind"') + 1)}]`]) {
    try {
      const value: unknown = JSON.parse(attempt);
      if (Array.isArray(value))
        return value.filter((item): item is Diagnostic => typeof item === 'object' && item !== null);
    } catch {
      // The next attempt may do.
    }
  }
  return [];
}

function toFinding(
  said: Diagnostic,
  { context, line }: { readonly context: Context; readonly line: number },
): Finding | null {
  const kind = String(said.kind ?? 'error');
  if (kind === 'note' || typeof said.message !== 'string') return null;
  const option = typeof said.option === 'string' ? said.option : null;
  const severity: Severity = kind === 'warning' ? 'warning' : kind === 'remark' ? 'note' : 'error';
  return findingOf(
    {
      tool: 'gcc',
      severity,
      rule: option ? option.replace(/^-Werror=/, '-W') : null,
      message: said.message,
      detail: (Array.isArray(said.children) ? said.children : []).slice(0, 40).map(noteOf).join('\n'),
      location: placeOf(said),
      source: { path: context.source, line, endLine: line },
    },
    context.limits.detailChars,
  );
}

function placeOf(said: Diagnostic): ReturnType<typeof locationOf> | null {
  const caret = Array.isArray(said.locations) ? said.locations[0]?.caret : undefined;
  if (typeof caret?.file !== 'string') return null;
  return locationOf(
    caret.file,
    typeof caret.line === 'number' ? caret.line : null,
    typeof caret.column === 'number' ? caret.column : null,
  );
}

function noteOf(child: Diagnostic): string {
  const at = placeOf(child);
  return `${at ? `${at.path}:${at.line ?? 0}:${at.column ?? 0}: ` : ''}${String(child.kind ?? 'note')}: ${String(child.message ?? '')}`;
}

export const gccJson: ReportFormat = {
  name: 'gcc-json',
  title: 'GCC, JSON',
  url: 'https://gcc.gnu.org/onlinedocs/gcc-14.1.0/gcc/Diagnostic-Message-Formatting-Options.html',
  family: 'build',
  reads: 'report',
  probe: (head) =>
    /"kind": ?"(?:error|warning|fatal error|note)"/.test(head) &&
    /^(?:[^[{\s][^\n]{0,400}\n|\[\]\s{0,4}\n|\s){0,40}\[\{/.test(head) &&
    /"(?:caret|column-origin|escape-source)"/.test(head),
  open,
};
