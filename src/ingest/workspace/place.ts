// A tree in which edits are undone and restored: every write is said in the journal first, and what the checks write is put back between two runs.

import { accessSync, constants, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Undone } from '../../model/proof.ts';
import type { GitBytes } from './git-bytes.ts';
import { copiesIn, type Original, say, stateOfOriginal } from './journal.ts';
import {
  ABSENT,
  type FileState,
  laterThan,
  printOf,
  put,
  shownPath,
  stateAt,
  statOf,
  temporaryFor,
  type Writing,
} from './state.ts';
import { keepCopy, stampOf, statesOf, type Tree, type TreeEntry, untrackedIn, type Whose } from './tree.ts';

/** A tree that is written to. */
export interface Place {
  readonly root: string;
  readonly folder: string;
  readonly git: GitBytes;
  readonly tree: Tree;
  readonly whose: Whose;
  /** What stood at each path that was ever undone. */
  readonly originals: Map<string, Original>;
  /** What we wrote last at each path that is not as it was. */
  readonly undone: Map<string, { readonly print: string; readonly stamp: string }>;
  /** Stamps of files that are as they were, and newer than the tree's own. */
  readonly stamps: Map<string, string>;
  /** Paths that are somebody else's now: never written again. */
  readonly foreign: Set<string>;
}

export const APPLIED: Undone = { state: 'applied' };
export const refused = (why: string): Undone => ({ state: 'refused', why });

/** What stood at the path before anything was undone. */
export function headState({ root, folder, originals }: Place, path: string): FileState {
  const original = originals.get(path);
  return original ? (stateOfOriginal(folder, original) ?? ABSENT) : stateAt(root, path);
}

/** Makes the tree lack just `states`, all else as it was. Throws what the file system throws. */
export function show(place: Place, states: ReadonlyMap<string, FileState>): void {
  const paths = new Set([...place.undone.keys(), ...states.keys()]);
  const writings: { readonly path: string; readonly state: FileState; readonly isBack: boolean }[] = [];
  for (const path of paths) {
    if (place.foreign.has(path)) continue;
    const head = headState(place, path);
    const state = states.get(path) ?? head;
    const now = place.undone.get(path)?.print ?? printOf(head);
    if (printOf(state) === now) continue;
    writings.push({ path, state, isBack: printOf(state) === printOf(head) });
  }
  write(place, writings);
}

interface Wanted {
  readonly path: string;
  readonly state: FileState;
  /** True where the path is then as it was. */
  readonly isBack: boolean;
}

/** Says what will be written, then writes: first what goes away, since case or a folder may stand in the way of what comes. */
export function write(place: Place, wanted: readonly Wanted[]): void {
  if (!wanted.length) return;
  const { root, folder } = place;
  const now = Date.now();
  const sorted = [...wanted].sort((a, b) => Number(b.state.kind === 'absent') - Number(a.state.kind === 'absent'));
  const writings = sorted.map(({ path, state, isBack }) => ({
    path,
    state,
    isBack,
    temporary: temporaryFor(path),
    mtimeMs: laterThan(mtimeOf(root, path), now),
  }));
  for (const { path } of writings) checkWritable(root, path);
  say(folder, {
    originals: writings.flatMap(({ path, isBack }) => (isBack ? [] : (remember(place, path) ?? []))),
    intents: writings.map(({ state, ...rest }) => ({ ...rest, print: printOf(state) })),
  });
  for (const writing of writings) writeOne(place, writing);
}

function writeOne(place: Place, writing: Writing & { readonly isBack: boolean }): void {
  const { path, state, isBack } = writing;
  put(place.root, writing);
  const stamp = stampOf(place.root, path);
  if (isBack) place.undone.delete(path);
  else place.undone.set(path, { print: printOf(state), stamp });
  if (isBack) place.stamps.set(path, stamp);
}

/** Keeps what stands at a path before it is first undone. */
function remember(place: Place, path: string): Original | null {
  if (place.originals.has(path)) return null;
  const found = stateAt(place.root, path);
  // A folder whose files all go away makes room; one that stays refuses the write.
  const state = found.kind === 'other' && statOf(join(place.root, path))?.isDirectory() ? ABSENT : found;
  if (state.kind === 'other') throw new Error(`${shownPath(path)} is no file`);
  const mode = state.kind === 'file' ? state.mode : 0;
  const copy = keepCopy(copiesIn(place.folder), state, `u${place.originals.size}`);
  const original = { path, kind: state.kind, mode, print: printOf(state), copy };
  place.originals.set(path, original);
  return original;
}

function mtimeOf(root: string, path: string): number {
  return statOf(join(root, path))?.mtimeMs ?? 0;
}

/** The nearest folder that is there must be writable. */
function checkWritable(root: string, path: string): void {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const stat = statOf(join(root, folder));
    if (!stat && folder !== '.') continue;
    accessSync(join(root, folder), constants.W_OK);
    return;
  }
}

/** What differs from what the tree should be. */
export interface Strayed {
  /** Files that were there, undone or not, and are other ones now. */
  readonly changed: readonly string[];
  /** Files that were not there. */
  readonly added: readonly string[];
  /** Repositories that were not there. */
  readonly nested: readonly string[];
}

/** Looks for what others wrote since we last looked. Null when git does not answer. */
export async function strayed(place: Place): Promise<Strayed | null> {
  const { root, tree, undone, foreign } = place;
  const found = await untrackedIn(place.git);
  if (!found) return null;
  const changed = [...new Set([...tree.entries.keys(), ...undone.keys()])].filter(
    (path) => !foreign.has(path) && isStrayed(place, path),
  );
  const isNew = (path: string): boolean => !tree.entries.has(path) && !undone.has(path) && !foreign.has(path);
  const back = tree.absent.filter((path) => isNew(path) && stateAt(root, path).kind !== 'absent');
  return {
    changed,
    added: [...found.files.filter(isNew), ...back],
    nested: found.nested.filter((path) => !tree.nested.includes(path)),
  };
}

function isStrayed(place: Place, path: string): boolean {
  const { root, tree, undone, stamps } = place;
  const ours = undone.get(path);
  const entry = tree.entries.get(path);
  const stamp = stampOf(root, path);
  if (stamp === (ours?.stamp ?? stamps.get(path) ?? entry?.stamp)) return false;
  // A folder may stand where we took a file away.
  if (ours?.print === 'absent' && statOf(join(root, path))?.isDirectory()) return false;
  const print = printOf(stateAt(root, path));
  if (ours && print === place.originals.get(path)?.print) {
    // A generator made again what we took away.
    undone.delete(path);
    stamps.set(path, stamp);
    return false;
  }
  if (print !== (ours?.print ?? entry?.print)) return true;
  // Touched, or written with the bytes it had.
  if (ours) undone.set(path, { ...ours, stamp });
  else stamps.set(path, stamp);
  return false;
}

/** Puts back what the checks wrote. What may be somebody's work is left as it is found, and its paths are returned. Null when git does not answer. */
export async function sweep(place: Place): Promise<readonly string[] | null> {
  const { tree, undone, whose, foreign } = place;
  const stray = await strayed(place);
  if (!stray) return null;
  for (const path of stray.changed) if (isSomebodys(place, path)) foreign.add(path);
  if (whose !== 'people') await putBack(place, stray);
  return [...foreign].filter((path) => undone.has(path) || tree.entries.get(path)?.isTracked === true).sort();
}

function isSomebodys({ whose, undone }: Place, path: string): boolean {
  return whose === 'people' || (whose === 'checks' && undone.has(path));
}

async function putBack(place: Place, { changed, added, nested }: Strayed): Promise<void> {
  const { root, folder, git, tree, undone, foreign } = place;
  const entries = new Map<string, TreeEntry>();
  const back = new Map<string, FileState>();
  for (const path of changed.filter((each) => !foreign.has(each))) {
    const entry = tree.entries.get(path);
    if (undone.has(path)) back.set(path, headState(place, path));
    else if (entry) entries.set(path, entry);
  }
  for (const [path, state] of await statesOf(entries, { git, folder: copiesIn(folder) })) back.set(path, state);
  for (const path of added) back.set(path, ABSENT);
  clearWay(root, [...back.keys()]);
  write(
    place,
    [...back].map(([path, state]) => ({ path, state, isBack: true })),
  );
  for (const path of nested) rmSync(join(root, path), { recursive: true, force: true });
  for (const path of entries.keys()) if (!back.has(path)) foreign.add(path);
}

/** Where a check made a folder of a file, the folder goes. */
function clearWay(root: string, paths: readonly string[]): void {
  for (const path of paths) {
    const stat = statOf(join(root, path));
    if (stat && !stat.isFile() && !stat.isSymbolicLink()) rmSync(join(root, path), { recursive: true, force: true });
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
      const above = statOf(join(root, path.slice(0, at)));
      if (above && !above.isDirectory()) rmSync(join(root, path.slice(0, at)), { force: true });
    }
  }
}

/** The commit that is checked out, and a print of the index. */
export async function checkedOut(git: GitBytes): Promise<string> {
  const [head, index] = await Promise.all([
    git(['rev-parse', '--verify', '-q', 'HEAD']),
    git(['ls-files', '-z', '--stage']),
  ]);
  return printOf({ kind: 'link', bytes: Buffer.concat([head ?? Buffer.alloc(0), index ?? Buffer.alloc(0)]) });
}
