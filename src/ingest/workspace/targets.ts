// What must stand at which path so that the tree lacks some edits of the change.

import type { Change, ChangedFile, Edit } from '../../model/change.ts';
import { isInside } from '../../model/inside.ts';
import type { Undoing } from '../../model/proof.ts';
import type { Base } from './base.ts';
import { reversed } from './reverse.ts';
import { ABSENT, type FileState, type Standing, shownPath } from './state.ts';

/** States by path, all that differ from the head; or why it cannot be. */
export type Targets = { readonly states: ReadonlyMap<string, FileState> } | { readonly why: string };

export interface TargetPlace {
  readonly change: Change;
  readonly base: Base;
  /** What the tree has before anything is undone. */
  readonly head: (path: string) => FileState;
}

/** What is to be undone of one file. */
interface FileUndoing {
  readonly file: ChangedFile;
  readonly whole: boolean;
  readonly moved: boolean;
  readonly moded: boolean;
  readonly edits: readonly Edit[];
}

type State = { readonly state: FileState } | { readonly why: string };

/** The states that undo all of `undoings` at once. A whole file wins over edits of it. */
export async function targetsOf(undoings: readonly Undoing[], place: TargetPlace): Promise<Targets> {
  const states = new Map<string, FileState>();
  const files = [...byFile(undoings, place.change)];
  for (const undoing of files) {
    const { path, oldPath } = undoing.file;
    if (!isInside(path) || !isInside(oldPath)) return { why: `${shownPath(path)} lies outside the repository` };
    const target = await targetOf(undoing, place);
    if ('why' in target) return { why: `${shownPath(path)} cannot be undone: ${target.why}` };
    const goesBack = undoing.file.status === 'renamed' && (undoing.whole || undoing.moved);
    if (!goesBack) {
      states.set(path, target.state);
      continue;
    }
    if (!states.has(path)) states.set(path, ABSENT);
    if (isTaken(oldPath, files, place)) return { why: `${shownPath(path)} cannot be undone: its old place is taken` };
    states.set(oldPath, target.state);
  }
  return { states };
}

function byFile(undoings: readonly Undoing[], change: Change): Iterable<FileUndoing> {
  const files = new Map(change.files.map((file) => [file.path, file]));
  const found = new Map<string, FileUndoing>();
  for (const undoing of undoings) {
    if (undoing.kind === 'env') continue;
    const { path, oldPath, kind } = undoing;
    const file = files.get(path) ?? unknownFile(undoing);
    const before = found.get(path) ?? { file, whole: false, moved: false, moded: false, edits: [] };
    found.set(path, {
      file: { ...file, path, oldPath },
      whole: before.whole || kind === 'file',
      moved: before.moved || kind === 'move',
      moded: before.moded || kind === 'mode',
      edits: kind === 'edit' ? [...before.edits, undoing.edit] : before.edits,
    });
  }
  return found.values();
}

/** A file that the change does not list stands for itself. */
const unknownFile = (undoing: Exclude<Undoing, { kind: 'env' }>): ChangedFile => ({
  path: undoing.path,
  oldPath: undoing.oldPath,
  status: undoing.kind === 'file' ? undoing.status : undoing.path === undoing.oldPath ? 'modified' : 'renamed',
  binary: false,
  edits: [],
});

/** True when another file stands where this one came from, and stays there. */
function isTaken(oldPath: string, files: readonly FileUndoing[], { head }: TargetPlace): boolean {
  if (head(oldPath).kind === 'absent') return false;
  return !files.some(
    ({ file, whole, moved }) =>
      file.path === oldPath && ((whole && file.status !== 'modified') || (moved && file.status === 'renamed')),
  );
}

async function targetOf(undoing: FileUndoing, place: TargetPlace): Promise<State> {
  const { file, whole, moded } = undoing;
  const head = place.head(file.path);
  if (whole) return wholeState(file, head, place);
  if (head.kind !== 'file' && head.kind !== 'link') return { why: 'it is not there' };
  const text = await textState(undoing, head, place);
  if (!moded || 'why' in text) return text;
  const base = await place.base(file.oldPath);
  return 'why' in base ? base : { state: withModeOf(text.state, base.state) };
}

async function textState({ file, edits }: FileUndoing, head: Standing, { base }: TargetPlace): Promise<State> {
  if (!edits.length) return { state: head };
  const old = await base(file.oldPath);
  const oldBytes = 'state' in old && 'bytes' in old.state ? old.state.bytes : null;
  const result = reversed({ head: head.bytes, base: oldBytes, all: file.edits }, edits);
  return result.ok ? { state: { ...head, bytes: result.bytes } } : result;
}

/** All of a file as the base had it; put together from the diff's lines where the base is not here. */
async function wholeState(file: ChangedFile, head: FileState, { base }: TargetPlace): Promise<State> {
  const old = await base(file.oldPath);
  // A file that became a link is listed twice: as deleted and as added.
  if (file.status === 'added' && 'why' in old)
    return head.kind === 'other' ? { why: 'a folder or a submodule stands there' } : { state: ABSENT };
  if ('state' in old) return { state: withPermissionsOf(old.state, head) };
  const isTold = !file.binary && file.edits.length > 0 && old.isMissing;
  if (!isTold || (file.status !== 'deleted' && head.kind !== 'file')) return old;
  const from: Standing = head.kind === 'file' ? head : { kind: 'file', bytes: Buffer.alloc(0), mode: 0o644 };
  const result = reversed({ head: from.bytes, base: null, all: file.edits }, file.edits);
  return result.ok ? { state: { ...from, bytes: result.bytes } } : result;
}

/** The base's bytes and right to run, the head's other permissions. */
function withPermissionsOf(state: FileState, head: FileState): FileState {
  return state.kind === 'file' && head.kind === 'file' ? { ...state, mode: modeLike(head.mode, state.mode) } : state;
}

function withModeOf(state: FileState, base: FileState): FileState {
  if (!('bytes' in state) || !('bytes' in base)) return state;
  if (base.kind === 'link') return { kind: 'link', bytes: state.bytes };
  return { kind: 'file', bytes: state.bytes, mode: modeLike(state.kind === 'file' ? state.mode : 0o644, base.mode) };
}

/** Who may read may run, where the base says that it runs. */
const modeLike = (mode: number, base: number): number => (base & 0o100 ? mode | ((mode & 0o444) >> 2) : mode & ~0o111);
