// Reads a unified diff, as git or another tool wrote it, into the files and edits of a change.

import type { ChangedFile, ChangeStatus, Edit } from '../model/change.ts';
import type { Note } from '../model/source.ts';
import { type Names, NO_FILE, nameOfSide, namesOfHeader, unquote, withoutPrefixes } from './diff-names.ts';
import { readHunk } from './hunks.ts';

const FILES = 20_000;
const LINES_KEPT = 400_000;
const COMBINED = /^diff --(?:cc|combined) |^@@@+ /;

/** A diff's files in its own order, and a note on each thing in it that could not be read. */
export interface ParsedDiff {
  readonly files: readonly ChangedFile[];
  readonly notes: readonly Note[];
}

interface OpenFile {
  header: Names | null;
  sides: Names | null;
  moved: { from?: string; to?: string };
  copied: boolean;
  status: ChangeStatus | null;
  binary: boolean;
  /** Its mode was changed. */
  moded: boolean;
  edits: Edit[];
}

interface Reader {
  readonly lines: readonly string[];
  readonly files: ChangedFile[];
  readonly troubles: Map<string, number>;
  open: OpenFile | null;
  kept: number;
}

/** Reads a diff's text. Linear, never throws: what it cannot read becomes a note. */
export function parseDiff(text: string): ParsedDiff {
  const reader: Reader = { lines: text.split('\n'), files: [], troubles: new Map(), open: null, kept: 0 };
  for (let at = 0; at < reader.lines.length; ) at = readAt(reader, at);
  close(reader);
  if (!reader.files.length && !reader.troubles.size && text.trim())
    trouble(reader, 'it holds no diff that can be read');
  const repeated = reader.files.length - new Set(reader.files.map(({ path }) => path)).size;
  if (repeated)
    trouble(reader, 'it names a file more than once, as a list of commits does: give one diff against the base');
  return { files: reader.files, notes: [...reader.troubles].map(([what, count]) => noteOf(what, count)) };
}

/** Reads what stands at a line and returns the index of the line after it. */
function readAt(reader: Reader, at: number): number {
  const line = reader.lines[at] ?? '';
  if (line.startsWith('@@ -')) return takeHunk(reader, at);
  if (line.startsWith('diff --git ')) {
    begin(reader, namesOfHeader(unended(line).slice(11)));
  } else if (COMBINED.test(line)) {
    close(reader);
    if (line.startsWith('diff'))
      trouble(reader, 'a combined diff of a merge was left out: give the diff against one parent');
  } else if (line.startsWith('--- ') && reader.lines[at + 1]?.startsWith('+++ ')) {
    takeSides(reader, at);
    return at + 2;
  } else if (reader.open) {
    readExtended(reader.open, unended(line));
  }
  return at + 1;
}

const unended = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

function begin(reader: Reader, header: Names | null): void {
  close(reader);
  reader.open = { header, sides: null, moved: {}, copied: false, status: null, binary: false, moded: false, edits: [] };
}

function takeHunk(reader: Reader, at: number): number {
  const hunk = readHunk(reader.lines, at);
  if (!hunk) {
    trouble(reader, 'a hunk header could not be read');
    return at + 1;
  }
  if (!hunk.complete) trouble(reader, 'it is cut short inside a hunk');
  const size = hunk.edits.reduce((sum, edit) => sum + edit.added.length + edit.removed.length, 0);
  if (reader.kept + size > LINES_KEPT) trouble(reader, `only its first ${LINES_KEPT} changed lines are used`);
  else if (reader.open) reader.open.edits.push(...hunk.edits);
  else trouble(reader, 'a hunk belongs to no file');
  reader.kept += size;
  return hunk.next;
}

/** Takes a `---`/`+++` pair: the sides of the file that is open, or the start of a patch without git's header. */
function takeSides(reader: Reader, at: number): void {
  const isPlain = !reader.open || reader.open.sides !== null || reader.open.edits.length > 0;
  if (isPlain && !reader.lines[at + 2]?.startsWith('@@ -')) return;
  if (isPlain) begin(reader, null);
  const sides = {
    old: nameOfSide(reader.lines[at]?.slice(4) ?? ''),
    new: nameOfSide(reader.lines[at + 1]?.slice(4) ?? ''),
  };
  if (reader.open) reader.open.sides = sides;
}

/** Reads git's extended header lines. */
function readExtended(file: OpenFile, line: string): void {
  if (line.startsWith('deleted file mode')) file.status = 'deleted';
  else if (line.startsWith('new file mode')) file.status = 'added';
  else if (line.startsWith('new mode ')) file.moded = true;
  else if (line.startsWith('rename from ')) file.moved.from = unquote(line.slice(12));
  else if (line.startsWith('rename to ')) file.moved.to = unquote(line.slice(10));
  else if (line.startsWith('copy to ')) file.copied = true;
  else if (line === 'GIT binary patch' || (line.startsWith('Binary files ') && line.endsWith(' differ')))
    file.binary = true;
}

function close(reader: Reader): void {
  const file = reader.open;
  reader.open = null;
  if (!file) return;
  const changed = changedFile(file);
  if (!changed) trouble(reader, 'a file header could not be read');
  else if (reader.files.length >= FILES) trouble(reader, `only its first ${FILES} files are used`);
  else reader.files.push(changed);
}

function changedFile(file: OpenFile): ChangedFile | null {
  const names = namesOf(file);
  if (!names) return null;
  const status = statusOf(file, names);
  const path = status === 'deleted' ? names.old : names.new;
  if (!path || path === NO_FILE) return null;
  // Who may run a file is no line of it, as a picture's bytes are none.
  const binary = file.binary || (file.moded && status === 'modified' && !file.edits.length);
  return { path, oldPath: status === 'renamed' ? names.old : path, status, binary, edits: file.edits };
}

function namesOf({ header, sides, moved }: OpenFile): Names | null {
  if (moved.from && moved.to) return { old: moved.from, new: moved.to };
  if (!sides) return header && withoutPrefixes(header);
  // With `--no-prefix` an added `a/x` still says `a/x`: only the header tells that nothing is to be cut.
  return header && header.old === header.new ? sides : withoutPrefixes(sides);
}

function statusOf(file: OpenFile, names: Names): ChangeStatus {
  if (file.status) return file.status;
  if (names.new === NO_FILE) return 'deleted';
  if (names.old === NO_FILE || file.copied) return 'added';
  return names.old === names.new ? 'modified' : 'renamed';
}

function trouble(reader: Reader, what: string): void {
  reader.troubles.set(what, (reader.troubles.get(what) ?? 0) + 1);
}

function noteOf(what: string, count: number): Note {
  return { level: 'warning', message: `The diff was not read whole: ${what}${count > 1 ? ` (${count} times)` : ''}.` };
}
