// Tells whether a change belongs to the checkout: its new side must stand there.

import type { Change, ChangedFile } from '../model/change.ts';
import type { Note } from '../model/source.ts';
import type { Sources } from '../model/sources.ts';

const FILES = 200;
const LINE_CHARS = 4_096;

/** A note when the change's new lines or the lines around them do not stand in the checkout; null when they do, or when there is no checkout. */
export function mismatchOf(change: Change, sources: Sources): Note | null {
  if (!sources.paths.length) return null;
  const known = new Set(sources.paths);
  const told = change.files
    .filter((file) => !file.binary && (file.status === 'deleted' || file.edits.length))
    .slice(0, FILES);
  const off = told.map((file) => ({ file, where: offAt(file, sources, known) })).filter(({ where }) => where !== null);
  const first = off[0];
  if (!first) return null;
  const message = `The diff does not match the checkout: ${off.length} of ${told.length} changed files differ, first ${first.file.path}${first.where}. Is it the diff of this revision?`;
  return { level: 'warning', message };
}

/** Where a file differs from what the change says of it: `:line`, or a remark when the whole file does; null when it fits or cannot be read. */
function offAt(file: ChangedFile, sources: Sources, known: ReadonlySet<string>): string | null {
  const text = sources.read(file.path);
  if (file.status === 'deleted') return known.has(file.path) && text !== null ? ' (deleted, yet there)' : null;
  if (text === null) return known.has(file.path) ? null : ' (not there)';
  const lines = text.split(/\r?\n/);
  for (const edit of file.edits) {
    const start = edit.line - edit.before.length;
    const isCut = edit.added.length !== edit.endLine - edit.line + 1;
    const expected = [...edit.before, ...edit.added, ...(isCut ? [] : edit.after)];
    const wrong = expected.findIndex((line, at) => !stands(line, lines[start - 1 + at]));
    if (wrong >= 0) return `:${start + wrong}`;
  }
  return null;
}

/** A long line of the change is cut, so its beginning is enough. */
const stands = (line: string, there: string | undefined): boolean =>
  there === line || (line.length >= LINE_CHARS && there?.startsWith(line) === true);
