// Reads what several packages printed between one another: one reader per scope, one reading of all.

import type { Context, Line, LogReader, ReadingPart } from '../../model/format.ts';

const MAX_SCOPES = 500;

/** Wraps `open` so that each scope has its own reader, because the lines of packages interleave and each package runs the tool anew. */
export function perScope(open: (context: Context) => LogReader): (context: Context) => LogReader {
  return (context) => {
    const readers = new Map<string | null, LogReader>();
    const readerOf = (scope: string | null): LogReader => {
      const key = readers.size < MAX_SCOPES || readers.has(scope) ? scope : null;
      const known = readers.get(key);
      if (known) return known;
      const reader = open(context);
      readers.set(key, reader);
      return reader;
    };
    return {
      push(lines) {
        for (const run of runsOf(lines)) readerOf(run[0]?.scope ?? null).push(run);
      },
      rests: () => {
        for (const reader of readers.values()) if (!reader.rests?.()) return false;
        return true;
      },
      end: async () => mergeParts(await Promise.all([...readers.values()].map((reader) => reader.end())), context),
    };
  };
}

function runsOf(lines: readonly Line[]): (readonly Line[])[] {
  const runs: (readonly Line[])[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && lines[at]?.scope === lines[from]?.scope) continue;
    runs.push(from === 0 && at === lines.length ? lines : lines.slice(from, at));
    from = at;
  }
  return runs;
}

/** One part of several: findings in the order of their lines, counts summed where any is known. */
export function mergeParts(parts: readonly ReadingPart[], context: Context): ReadingPart {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  return {
    ...first,
    findings: parts.flatMap((part) => part.findings).sort((a, b) => a.source.line - b.source.line),
    passed: sum(parts.map((part) => part.passed)),
    failed: sum(parts.map((part) => part.failed)),
    skipped: sum(parts.map((part) => part.skipped)),
    passedTests: parts.flatMap((part) => part.passedTests ?? []).slice(0, context.limits.outcomes),
    truncated: parts.some((part) => part.truncated),
    notRun: parts.flatMap((part) => part.notRun ?? []),
    notes: parts.flatMap((part) => part.notes ?? []),
  };
}

function sum(counts: readonly (number | null | undefined)[]): number | null {
  const known = counts.filter((count): count is number => count != null);
  return known.length ? known.reduce((total, count) => total + count, 0) : null;
}
