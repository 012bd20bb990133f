// What a killed proof leaves for the next start: the tree as it was, and each thing that was about to be written, said before it is done.

import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileState } from './state.ts';
import type { Tree, TreeEntry, Whose } from './tree.ts';

/** What stood at a path before it was first undone; its bytes lie in the folder as `copy`. */
export interface Original {
  readonly path: string;
  readonly kind: 'absent' | 'file' | 'link';
  readonly mode: number;
  readonly print: string;
  readonly copy: string;
}

/** A write that is about to be done. */
export interface Intent {
  readonly path: string;
  readonly print: string;
  readonly mtimeMs: number;
  readonly temporary: string;
}

/** One line of the log. */
export interface Entry {
  readonly originals: readonly Original[];
  readonly intents: readonly Intent[];
}

/** The facts of a proof that its recovery needs. */
export interface Begun {
  readonly root: string;
  readonly whose: Whose;
  /** The commit that is checked out, and a print of git's index: with another one the tree is not the same. */
  readonly head: string;
  readonly tree: Tree;
}

const VERSION = 1;
const TREE = 'tree.json';
const LOG = 'log.jsonl';

/** Where copies of files lie. */
export const copiesIn = (folder: string): string => join(folder, 'kept');

/** Begins: from here on a killed proof is repaired. */
export function begin(folder: string, { tree, ...begun }: Begun): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  rmSync(join(folder, LOG), { force: true });
  const text = JSON.stringify({ version: VERSION, ...begun, ...tree, entries: [...tree.entries] });
  writeFileSync(join(folder, `${TREE}.part`), text, { mode: 0o600 });
  renameSync(join(folder, `${TREE}.part`), join(folder, TREE));
}

/** Says what is about to be done. Throws where it cannot be said: then it must not be done. */
export function say(folder: string, entry: Entry): void {
  appendFileSync(join(folder, LOG), `${JSON.stringify(entry)}\n`, { mode: 0o600 });
}

/** Ends: nothing is left to repair. */
export function end(folder: string): void {
  rmSync(join(folder, TREE), { force: true });
  rmSync(join(folder, LOG), { force: true });
  rmSync(copiesIn(folder), { recursive: true, force: true });
}

/** What a proof left that did not end; null where none did. */
export function leftIn(folder: string): { readonly begun: Begun; readonly entries: readonly Entry[] } | null {
  if (!existsSync(join(folder, TREE))) return null;
  try {
    const { version, root, whose, head, entries, nested, absent } = JSON.parse(
      readFileSync(join(folder, TREE), 'utf8'),
    ) as Partial<Begun & Omit<Tree, 'entries'> & { version: number; entries: [string, TreeEntry][] }>;
    if (version !== VERSION || !root || !head || !whose) return null;
    const tree = { entries: new Map(entries ?? []), nested: nested ?? [], absent: absent ?? [] };
    return { begun: { root, whose, head, tree }, entries: linesOf(join(folder, LOG)) };
  } catch {
    return null;
  }
}

/** A last line without its end was never said whole, so its deed was never done. */
function linesOf(file: string): readonly Entry[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Entry];
      } catch {
        return [];
      }
    });
}

/** The state that an original describes; null where its copy is lost. */
export function stateOfOriginal(folder: string, { kind, mode, copy }: Original): FileState | null {
  if (kind === 'absent') return { kind };
  try {
    const bytes = readFileSync(join(copiesIn(folder), copy));
    return kind === 'link' ? { kind, bytes } : { kind, bytes, mode };
  } catch {
    return null;
  }
}
