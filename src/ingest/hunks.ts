// Reads one hunk of a unified diff into edits: each run of changed lines with the unchanged lines around it.
//   @@ -8,7 +8,7 @@ export interface Product {

import type { Edit } from '../model/change.ts';

const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@ ?([\s\S]*)$/;
const CONTEXT_LINES = 3;
const EDIT_LINES = 2_000;
const LINE_CHARS = 4_096;
const HEADING_CHARS = 200;

/** What a hunk held. `next` is the index of the line after it; `complete` is false when the text ended before the hunk did. */
export interface Hunk {
  readonly edits: readonly Edit[];
  readonly next: number;
  readonly complete: boolean;
}

interface OpenEdit {
  line: number;
  oldLine: number;
  count: number;
  removed: string[];
  added: string[];
  before: readonly string[];
  after: string[];
}

interface Cursor {
  oldLine: number;
  newLine: number;
  oldLeft: number;
  newLeft: number;
  /** Unchanged lines since the last changed one. */
  context: string[];
  open: OpenEdit | null;
  edits: OpenEdit[];
}

/** Reads the hunk whose header stands at `at`; null when no hunk header stands there. At most 2,000 lines are kept on each side of an edit; its line numbers stay true. */
export function readHunk(lines: readonly string[], at: number): Hunk | null {
  const head = HUNK.exec(lines[at] ?? '');
  if (!head) return null;
  const cursor = startOf(head);
  let next = at + 1;
  for (; (cursor.oldLeft > 0 || cursor.newLeft > 0) && next < lines.length; next++) {
    if (!step(cursor, lines[next] ?? '')) break;
  }
  if (lines[next]?.startsWith('\\')) next++;
  const heading = (head[5] ?? '').trimEnd().slice(0, HEADING_CHARS);
  return {
    edits: cursor.edits.map((edit) => closed(edit, heading)),
    next,
    complete: cursor.oldLeft <= 0 && cursor.newLeft <= 0,
  };
}

/** A side of no lines names the line before it, so its first line is one further. */
function startOf(head: RegExpExecArray): Cursor {
  const oldLeft = Number(head[2] ?? 1);
  const newLeft = Number(head[4] ?? 1);
  return {
    oldLine: Number(head[1]) + (oldLeft ? 0 : 1),
    newLine: Number(head[3]) + (newLeft ? 0 : 1),
    oldLeft,
    newLeft,
    context: [],
    open: null,
    edits: [],
  };
}

/** Takes one line of the hunk's body; false when the line cannot belong to it. */
function step(cursor: Cursor, raw: string): boolean {
  const text = textOf(raw);
  if (raw.startsWith('\\')) return true;
  if (raw.startsWith('-')) return remove(cursor, text);
  if (raw.startsWith('+')) return add(cursor, text);
  // With diff.suppressBlankEmpty an unchanged empty line has no leading blank.
  if (raw.startsWith(' ') || raw === '' || raw === '\r') return keep(cursor, text);
  return false;
}

function remove(cursor: Cursor, text: string): boolean {
  if (cursor.oldLeft-- <= 0) return false;
  const edit = openEdit(cursor);
  if (edit.removed.length < EDIT_LINES) edit.removed.push(text);
  cursor.oldLine++;
  return true;
}

function add(cursor: Cursor, text: string): boolean {
  if (cursor.newLeft-- <= 0) return false;
  const edit = openEdit(cursor);
  edit.count++;
  if (edit.added.length < EDIT_LINES) edit.added.push(text);
  cursor.newLine++;
  return true;
}

function keep(cursor: Cursor, text: string): boolean {
  if (cursor.oldLeft-- <= 0 || cursor.newLeft-- <= 0) return false;
  cursor.open = null;
  cursor.context.push(text);
  const last = cursor.edits.at(-1);
  if (last && last.after.length < CONTEXT_LINES) last.after.push(text);
  cursor.oldLine++;
  cursor.newLine++;
  return true;
}

function openEdit(cursor: Cursor): OpenEdit {
  if (cursor.open) return cursor.open;
  const before = cursor.context.slice(-CONTEXT_LINES);
  cursor.context = [];
  cursor.open = { line: cursor.newLine, oldLine: cursor.oldLine, count: 0, removed: [], added: [], before, after: [] };
  cursor.edits.push(cursor.open);
  return cursor.open;
}

function closed(edit: OpenEdit, heading: string): Edit {
  const { line, oldLine, removed, added, before, after } = edit;
  return {
    line: Math.max(1, line),
    endLine: Math.max(1, line) + edit.count - 1,
    oldLine: Math.max(1, oldLine),
    removed,
    added,
    before,
    after,
    heading,
  };
}

function textOf(raw: string): string {
  const end = raw.endsWith('\r') ? raw.length - 1 : raw.length;
  return raw.slice(1, Math.min(end, LINE_CHARS + 1));
}
