// Which edits of a change belong together: the same text replaced in several places, a name that one declares and others use, one file.

import type { Edit } from '../model/change.ts';
import type { Undoable, Undoing } from '../model/proof.ts';

/** The edits of undoables, each once, in their order. */
export const undoOf = (undoables: readonly Undoable[]): readonly Undoing[] => [
  ...new Map(undoables.flatMap(({ undo }) => undo).map((each) => [keyOf(each), each])).values(),
];

/** Tells one thing to undo from every other. */
export function keyOf(undoing: Undoing): string {
  const { kind, path } = undoing;
  if (kind === 'edit')
    return `${path}\u0000${undoing.edit.line}\u0000${undoing.edit.oldLine}\u0000${undoing.edit.endLine}`;
  return `${path}\u0000${kind}\u0000${kind === 'env' ? undoing.name : ''}`;
}

/** Tells one set of edits from every other, in whatever order they come. */
export const keyOfAll = (undo: readonly Undoing[]): string => undo.map(keyOf).sort().join('\u0001');

const editsOf = ({ undo }: Undoable): readonly Edit[] =>
  undo.flatMap((each) => (each.kind === 'edit' ? [each.edit] : []));

/** True for a renaming, which is one matter. */
export const isRenaming = ({ undo }: Undoable): boolean => isSameThroughout(undo);

/** True where several edits all replace the same text by the same. */
export function isSameThroughout(undo: readonly Undoing[]): boolean {
  const pairs = undo.map((each) => (each.kind === 'edit' ? replacementOf(each.edit) : null));
  return pairs.length > 1 && pairs[0] !== null && new Set(pairs).size === 1;
}

/** Others that replace the same text by the same. */
export function siblingsOf(undoable: Undoable, all: readonly Undoable[]): readonly Undoable[] {
  const own = new Set(editsOf(undoable).map(replacementOf));
  own.delete(null);
  if (!own.size) return [];
  return all.filter((other) => other.id !== undoable.id && editsOf(other).some((edit) => own.has(replacementOf(edit))));
}

/** Others that bring or take away a name that this one brings or takes away. */
export function tiedTo(undoable: Undoable, all: readonly Undoable[]): readonly Undoable[] {
  const own = changedNames(undoable);
  if (!own.size) return [];
  return all.filter((other) => other.id !== undoable.id && [...changedNames(other)].some((name) => own.has(name)));
}

/** All of the files an undoable touches, others' edits with its own. */
export function sameFiles(undoable: Undoable, all: readonly Undoable[]): readonly Undoable[] {
  const paths = new Set(undoable.undo.map(({ path }) => path));
  return all.filter(({ undo }) => undo.some(({ path }) => paths.has(path)));
}

const WORDS = /[A-Za-z_$][\w$]{1,80}/g;
const SPACE_OR_WORD = /\w+|\s+|[^\w\s]/g;
const MOST_CHARS = 2_000;

/** What one edit of one line changes, as `old → new` words; null where it is more than that. */
function replacementOf({ removed, added }: Edit): string | null {
  const [old, now] = [removed[0], added[0]];
  if (removed.length !== 1 || added.length !== 1 || old === undefined || now === undefined) return null;
  const [a, b] = [tokens(old), tokens(now)];
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const [was, is] = [a.slice(from, a.length - back).join(''), b.slice(from, b.length - back).join('')];
  return /\w/.test(was + is) ? `${was}\u0000${is}` : null;
}

const tokens = (line: string): readonly string[] => line.trim().slice(0, MOST_CHARS).match(SPACE_OR_WORD) ?? [];

function changedNames(undoable: Undoable): ReadonlySet<string> {
  const names = (side: 'removed' | 'added'): ReadonlySet<string> =>
    new Set(
      editsOf(undoable).flatMap((edit) => edit[side].flatMap((line) => line.slice(0, MOST_CHARS).match(WORDS) ?? [])),
    );
  const [old, now] = [names('removed'), names('added')];
  return new Set([...[...old].filter((name) => !now.has(name)), ...[...now].filter((name) => !old.has(name))]);
}
