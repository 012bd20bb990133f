// Takes edits back out of a file's bytes: exactly where the diff says they stand, line ends and a missing last one kept.

import type { Edit } from '../../model/change.ts';

/** Bounds of what a diff keeps of an edit (`hunks.ts`). */
const EDIT_LINES = 2_000;
const LINE_CHARS = 4_096;

/** The file without the edits, or why that cannot be. */
export type Reversed = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly why: string };

export interface Reversing {
  readonly head: Buffer;
  /** The base's bytes as they would lie in the work tree; null when git does not have them. */
  readonly base: Buffer | null;
  /** All edits of the file, as the diff has them. */
  readonly all: readonly Edit[];
}

/** Takes `edits` back: whole ones of the file, or single lines of them. Their lines are checked against the head first. */
export function reversed({ head, base, all }: Reversing, edits: readonly Edit[]): Reversed {
  const lines = linesOf(head);
  const old = base && linesOf(base);
  const pieces: Piece[] = [];
  for (const edit of unique(edits)) {
    const parent = all.find((each) => holds(each, edit)) ?? edit;
    if (!standsThere(lines, parent) || !sameLines(lines, edit.line - 1, edit.added))
      return { ok: false, why: 'its lines are not as the diff says' };
    const removed = removedOf(edit, { old, lines, all, parent });
    if (!removed) return { ok: false, why: 'the diff holds only the beginning of it' };
    pieces.push({ at: edit.line - 1, count: countOf(edit), oldLine: edit.oldLine, removed });
  }
  return joined(lines, pieces);
}

interface Piece {
  readonly at: number;
  readonly count: number;
  readonly oldLine: number;
  readonly removed: readonly string[];
}

const unique = (edits: readonly Edit[]): readonly Edit[] => [
  ...new Map(
    edits.map((edit) => [`${edit.line}:${edit.endLine}:${edit.oldLine}:${edit.removed.length}`, edit]),
  ).values(),
];

const countOf = ({ line, endLine }: Edit): number => endLine - line + 1;

/** Lines with their ends; bytes as characters, so that nothing is lost. */
function linesOf(bytes: Buffer): string[] {
  const lines = bytes.toString('latin1').split('\n');
  const last = lines.pop() ?? '';
  const ended = lines.map((line) => `${line}\n`);
  return last === '' ? ended : [...ended, last];
}

/** A line as a diff's reader has it. */
const textOf = (raw: string): string => {
  const text = Buffer.from(raw, 'latin1').toString('utf8');
  return text.replace(/\r?\n$|\r$/, '').slice(0, LINE_CHARS);
};

const sameLines = (lines: readonly string[], at: number, texts: readonly string[]): boolean =>
  at >= 0 &&
  at + texts.length <= lines.length &&
  texts.every((text, index) => textOf(lines[at + index] ?? '') === text.replace(/\r$/, ''));

/** True when the head has the edit's added lines and the unchanged ones around it. */
function standsThere(lines: readonly string[], edit: Edit): boolean {
  const at = edit.line - 1;
  const before = at - edit.before.length;
  return (
    sameLines(lines, at, edit.added) &&
    sameLines(lines, before, edit.before) &&
    sameLines(lines, at + Math.max(0, countOf(edit)), edit.after)
  );
}

const holds = (whole: Edit, part: Edit): boolean =>
  part.line >= whole.line &&
  part.endLine <= Math.max(whole.endLine, whole.line - 1) &&
  part.line <= whole.endLine + 1 &&
  part.oldLine >= whole.oldLine &&
  part.oldLine + part.removed.length <= whole.oldLine + Math.max(whole.removed.length, part.removed.length);

interface Around {
  readonly old: readonly string[] | null;
  readonly lines: readonly string[];
  readonly all: readonly Edit[];
  readonly parent: Edit;
}

/** The lines that come back, with the ends the base has; those of their neighbours where the base is not known. Null when not all of them are known. */
function removedOf(edit: Edit, { old, lines, all, parent }: Around): readonly string[] | null {
  const isCut = edit.removed.length >= EDIT_LINES || countOf(edit) > edit.added.length;
  if (old && sameLines(old, edit.oldLine - 1, edit.removed)) {
    const count = isCut ? removedCount(edit, { old, lines, all, parent }) : edit.removed.length;
    return count < edit.removed.length ? null : old.slice(edit.oldLine - 1, edit.oldLine - 1 + count);
  }
  if (isCut) return null;
  const end = endAround(lines, edit.line - 1);
  return edit.removed.map((text) => Buffer.from(text.replace(/\r$/, '') + end, 'utf8').toString('latin1'));
}

/** How many lines of the base the edit stands for, by where the text after it stands on both sides; -1 when that text differs. */
function removedCount(edit: Edit, { old, lines, all }: Around): number {
  const next = all.filter(({ line }) => line > edit.line).sort((a, b) => a.line - b.line)[0];
  const shift = next ? next.oldLine - next.line : (old?.length ?? 0) - lines.length;
  const after = edit.endLine + shift;
  const end = next ? next.line - 1 : lines.length;
  const isSame = lines.slice(edit.endLine, end).every((line, index) => old?.[after + index] === line);
  return isSame ? after - (edit.oldLine - 1) : -1;
}

const endAround = (lines: readonly string[], at: number): string =>
  [lines[at], lines[at - 1], lines[at + 1]].some((line) => line?.endsWith('\r\n')) ? '\r\n' : '\n';

/** The head's lines with the pieces put back. Two pieces that take the same line of the head contradict each other. */
function joined(lines: readonly string[], pieces: readonly Piece[]): Reversed {
  const gone = new Set<number>();
  const back = new Map<number, Piece[]>();
  for (const piece of [...pieces].sort((a, b) => a.at - b.at || a.oldLine - b.oldLine)) {
    back.set(piece.at, [...(back.get(piece.at) ?? []), piece]);
    for (let at = piece.at; at < piece.at + piece.count; at++) {
      if (gone.has(at)) return { ok: false, why: 'two of the edits overlap' };
      gone.add(at);
    }
  }
  const out: string[] = [];
  for (let at = 0; at <= lines.length; at++) {
    for (const { removed } of back.get(at) ?? []) out.push(...removed);
    const line = lines[at];
    if (line !== undefined && !gone.has(at)) out.push(line);
  }
  // Only the last line of a file may lack its end.
  const ended = out.map((line, at) =>
    line.endsWith('\n') || at === out.length - 1 ? line : line + endAround(out, at),
  );
  return { ok: true, bytes: Buffer.from(ended.join(''), 'latin1') };
}
