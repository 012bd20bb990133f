// Applies edits to a tree held in memory and knows where each of them ended up.
import type { Edit } from './plan.ts';

export type Tree = ReadonlyMap<string, string>;
export type Place = {
  file: string;
  lineStart: number;
  lineEnd: number;
  deleted?: boolean;
  removed?: boolean;
  added?: boolean;
};
export type Tagged = { readonly tag: number; readonly edits: readonly Edit[] };

const OPEN = 0xe000;
const CLOSE = 0xe400;
const MARKS = /[\ue000-\ue7ff]/g;

/** What two texts share at their start, whole lines only; never more than `most` characters. */
function sharedLines(a: string, b: string): number {
  let at = 0;
  let lineEnd = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) {
    at += 1;
    if (a[at - 1] === '\n') lineEnd = at;
  }
  return at === a.length && at === b.length ? at : lineEnd;
}

function sharedTail(a: string, b: string): number {
  let at = 0;
  let lineStart = 0;
  while (at < a.length && at < b.length && a[a.length - 1 - at] === b[b.length - 1 - at]) {
    at += 1;
    if (a[a.length - at] === '\n') lineStart = at;
  }
  return lineStart;
}

function replaceOnce(text: string, edit: Edit, tag: number): string {
  const bare = text.replace(MARKS, '');
  const find = edit.find ?? '';
  const count = bare.split(find).length - 1;
  if (count !== 1) throw new Error(`${edit.file}: found ${count} times: ${JSON.stringify(find)}`);
  const at = text.indexOf(find);
  if (at < 0) throw new Error(`${edit.file}: edits overlap at ${JSON.stringify(find)}`);
  const now = edit.replace ?? '';
  const head = sharedLines(find, now);
  const tail = sharedTail(find.slice(head), now.slice(head));
  const core = now.slice(head, now.length - tail);
  const marked =
    now.slice(0, head) +
    String.fromCharCode(OPEN + tag) +
    core +
    String.fromCharCode(CLOSE + tag) +
    now.slice(now.length - tail);
  return text.slice(0, at) + marked + text.slice(at + find.length);
}

function applyOne(files: Map<string, string>, edit: Edit, tag: number): void {
  if (edit.create !== undefined) {
    files.set(edit.file, String.fromCharCode(OPEN + tag) + edit.create + String.fromCharCode(CLOSE + tag));
    return;
  }
  const text = files.get(edit.file);
  if (text === undefined) throw new Error(`no file ${edit.file}`);
  if (edit.delete) files.delete(edit.file);
  else if (edit.rename) {
    files.delete(edit.file);
    files.set(edit.rename, text);
  } else files.set(edit.file, replaceOnce(text, edit, tag));
}

/** The tree after all edits, in order, and a function that gives the places of one tag's own edits at head. */
export function applyEdits(base: Tree, groups: readonly Tagged[]): { tree: Tree; placesOf: (tag: number) => Place[] } {
  const files = new Map(base);
  for (const { tag, edits } of groups) for (const edit of edits) applyOne(files, edit, edit.also ? 1000 : tag);
  const marked = new Map(files);
  const tree = new Map([...files].map(([path, text]) => [path, text.replace(MARKS, '')] as const));
  const edited = (tag: number) =>
    groups.filter((group) => group.tag === tag).flatMap((group) => group.edits.filter((edit) => !edit.also));
  return { tree, placesOf: (tag) => [...goneOf(edited(tag)), ...markedPlaces(marked, tag, edited(tag))] };
}

function goneOf(edits: readonly Edit[]): Place[] {
  return edits
    .filter((edit) => edit.delete || edit.rename)
    .map((edit) => ({ file: edit.file, lineStart: 0, lineEnd: 0, deleted: true }));
}

function markedPlaces(files: Tree, tag: number, edits: readonly Edit[]): Place[] {
  const places: Place[] = [];
  const lineAt = (text: string, at: number) => text.slice(0, at).replace(MARKS, '').split('\n').length;
  for (const [file, text] of files) {
    for (
      let from = text.indexOf(String.fromCharCode(OPEN + tag));
      from >= 0;
      from = text.indexOf(String.fromCharCode(OPEN + tag), from + 1)
    ) {
      const to = text.indexOf(String.fromCharCode(CLOSE + tag), from);
      const core = text.slice(from, to).replace(MARKS, '');
      const lineStart = lineAt(text, from);
      const lineEnd = core ? lineAt(text, to) - (core.endsWith('\n') ? 1 : 0) : lineStart;
      const added = edits.some((edit) => edit.file === file && edit.create !== undefined);
      places.push({
        file,
        lineStart,
        lineEnd: Math.max(lineStart, lineEnd),
        ...(added ? { added: true } : core ? {} : { removed: true }),
      });
    }
  }
  for (const edit of edits) if (edit.rename) places.push({ file: edit.rename, lineStart: 1, lineEnd: 1, added: true });
  return places.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.lineStart - b.lineStart));
}
