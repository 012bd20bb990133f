// The workspace that probes run in: the checkout itself or a copy of it, without some edits of the change, and as it was in the end.

import { accessSync, constants, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../model/change.ts';
import type { Undoing, Undone, Workspace } from '../../model/proof.ts';
import type { Note } from '../../model/source.ts';
import type { GitPlace } from '../git.ts';
import { openBase } from './base.ts';
import { copyTree } from './copy.ts';
import { type GitBytes, gitBytes } from './git-bytes.ts';
import { begin, copiesIn, end } from './journal.ts';
import { folderFor, isLocked, makeFolder, takeLock } from './lock.ts';
import { APPLIED, checkedOut, headState, type Place, refused, show, sweep } from './place.ts';
import { copyRepository } from './private-git.ts';
import { repair } from './recover.ts';
import { shownPath } from './state.ts';
import { targetsOf } from './targets.ts';
import { tieOf } from './tied.ts';
import { takeTree, type Whose } from './tree.ts';

export { type EnvUndoing, environmentUndoings } from './environment.ts';
export { inPlaceOf } from './moved-env.ts';
export { prepareFor } from './prepare.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface WorkspaceRequest {
  /** The repository's top. */
  readonly root: string;
  readonly change: Change;
  /** `place`: the checkout itself. `copy`: a copy of it, refused where a copy would run the original. */
  readonly mode: 'place' | 'copy';
  readonly env: Env;
  /** Where journals and copies lie; default: a folder of this user in the system's for temporary files. */
  readonly journal?: string;
  readonly stop?: AbortSignal;
}

export type Opened = { readonly workspace: Workspace; readonly notes: readonly Note[] } | { readonly refused: string };

const isCi = ({ CI }: Env): boolean => CI !== undefined && CI !== '' && CI !== 'false';

/** Puts back what a killed proof left in this checkout; nothing while another one runs. */
export async function recover(root: string, env: Env, journal?: string): Promise<readonly Note[]> {
  const folder = folderFor(root, env, journal);
  if (isLocked(folder) || makeFolder(folder) !== null) return [];
  const lock = takeLock(folder);
  if (!('release' in lock)) return [];
  try {
    return await repair(folder, gitBytes({ root, env, trusted: isCi(env) }));
  } finally {
    rmSync(join(folder, 'copy'), { recursive: true, force: true });
    lock.release();
  }
}

/** Opens a workspace; a sentence says why not where it cannot. Repairs first what a killed proof left. */
export async function openWorkspace(request: WorkspaceRequest): Promise<Opened> {
  try {
    return await opened(request);
  } catch (error) {
    return { refused: `Nothing could be undone here: ${messageOf(error)}.` };
  }
}

async function opened(request: WorkspaceRequest): Promise<Opened> {
  const { env, journal } = request;
  const root = realpathSync(request.root);
  const place = { root, env, trusted: isCi(env) };
  const git = gitBytes(place);
  const why = await whyNotHere(root, git);
  if (why) return { refused: why };
  const folder = folderFor(root, env, journal);
  const foreign = makeFolder(folder);
  if (foreign) return { refused: `Nothing was undone: ${foreign}.` };
  const lock = takeLock(folder);
  if ('heldBy' in lock)
    return { refused: `Another proof runs in this checkout (process ${lock.heldBy}): wait until it has ended.` };
  try {
    const notes = await repair(folder, git);
    rmSync(join(folder, 'copy'), { recursive: true, force: true });
    const ready = { ...request, root, git: place, folder };
    const made = request.mode === 'copy' ? await copied(ready) : await inPlace(ready, isCi(env) ? 'checks' : 'people');
    if ('refused' in made) lock.release();
    return 'refused' in made
      ? made
      : { workspace: withLock(made.workspace, lock.release), notes: [...notes, ...made.notes] };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function whyNotHere(root: string, git: GitBytes): Promise<string | null> {
  if (!(await git(['rev-parse', '--show-prefix'])))
    return 'Nothing can be undone here: this is no top of a git checkout.';
  try {
    accessSync(root, constants.W_OK);
    return null;
  } catch {
    return 'Nothing can be undone here: the checkout cannot be written to.';
  }
}

interface Ready extends WorkspaceRequest {
  readonly git: GitPlace;
  readonly folder: string;
}

async function copied(ready: Ready): Promise<Opened> {
  const { root, env, folder } = ready;
  const tie = tieOf(root, env);
  if (tie) return { refused: `A copy would not stand alone: ${tie}. It can be proved in place only.` };
  const to = join(folder, 'copy', 'tree');
  mkdirSync(join(folder, 'copy'), { recursive: true, mode: 0o700 });
  const failed = await copyTree(root, to, ready.stop ?? null);
  if (failed === null && copyRepository(ready.git, to)) {
    const made = await inPlace(
      { ...ready, root: to, git: { ...ready.git, root: to }, folder: join(folder, 'copy', 'journal') },
      'ours',
    );
    if ('refused' in made) return made;
    const close = async (): Promise<Undone> => {
      const left = await made.workspace.close();
      rmSync(join(folder, 'copy'), { recursive: true, force: true });
      return left.state === 'refused' ? APPLIED : left;
    };
    return { workspace: { ...made.workspace, close }, notes: made.notes };
  }
  rmSync(join(folder, 'copy'), { recursive: true, force: true });
  return { refused: `The checkout could not be copied: ${failed ?? 'git does not tell where its repository lies'}.` };
}

async function inPlace({ root, change, git: where, folder }: Ready, whose: Whose): Promise<Opened> {
  const git = gitBytes(where);
  const tree = await takeTree(root, git, copiesIn(folder));
  if (!tree) return { refused: 'Nothing can be undone here: git does not list the files of this checkout.' };
  begin(folder, { root, whose, head: await checkedOut(git), tree });
  const place: Place = {
    root,
    folder,
    git,
    tree,
    whose,
    originals: new Map(),
    undone: new Map(),
    stamps: new Map(),
    foreign: new Set(),
  };
  const base = await openBase(git, change, process.platform);
  const targets = (edits: readonly Undoing[]) =>
    targetsOf(edits, { change, base, head: (path) => headState(place, path) });
  return { workspace: workspaceOf(place, targets), notes: [] };
}

function workspaceOf(place: Place, targets: (edits: readonly Undoing[]) => ReturnType<typeof targetsOf>): Workspace {
  /** However we end, short of being killed, nothing stays undone. */
  const onExit = (): void => {
    if (place.undone.size) restoreNow(place);
  };
  process.on('exit', onExit);
  const undo = async (edits: readonly Undoing[]): Promise<Undone> => {
    const stopped = await looked(place);
    if (stopped) return stopped;
    const wanted = await targets(edits);
    if ('why' in wanted) return restoredOr(place, wanted.why);
    try {
      show(place, wanted.states);
      return APPLIED;
    } catch (error) {
      return restoredOr(place, messageOf(error));
    }
  };
  const close = async (): Promise<Undone> => {
    const left = await undo([]);
    process.off('exit', onExit);
    if (left.state === 'applied' && !place.undone.size) end(place.folder);
    return left;
  };
  return oneByOne({ root: place.root, undo, restore: () => undo([]), close });
}

/** Who interrupts may close while something is being undone: then it waits its turn, and nothing is undone any more. */
function oneByOne({ root, undo, restore, close }: Workspace): Workspace {
  let last: Promise<unknown> = Promise.resolve();
  const closing: Promise<Undone>[] = [];
  const queued = (work: () => Promise<Undone>): Promise<Undone> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  const unlessClosed = (work: () => Promise<Undone>): Promise<Undone> =>
    queued(async () => (closing.length ? refused('the workspace is closed') : work()));
  return {
    root,
    undo: (edits) => unlessClosed(() => undo(edits)),
    restore: () => unlessClosed(restore),
    close() {
      if (!closing.length) closing.push(queued(close));
      return closing[0] ?? close();
    },
  };
}

/** Puts back what checks wrote; stops where somebody's work may be in the way. */
async function looked(place: Place): Promise<Undone | null> {
  const foreign = await sweep(place);
  if (foreign === null) return restoredOr(place, 'git does not list the files of this checkout');
  if (!foreign.length) return null;
  const names = foreign.slice(0, 5).map(shownPath).join(', ');
  const more = foreign.length > 5 ? ` and ${foreign.length - 5} more` : '';
  return restoredOr(place, `${names}${more} changed meanwhile and ${foreign.length > 1 ? 'are' : 'is'} left as found`);
}

function restoredOr(place: Place, why: string): Undone {
  const failed = restoreNow(place);
  return refused(failed ? `${why}; and not all could be put back (${failed}): the next start tries again` : why);
}

function restoreNow(place: Place): string | null {
  try {
    show(place, new Map());
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

function withLock(workspace: Workspace, release: () => void): Workspace {
  return {
    ...workspace,
    async close() {
      try {
        return await workspace.close();
      } finally {
        release();
      }
    },
  };
}

const messageOf = (error: unknown): string => shownPath(error instanceof Error ? error.message : String(error));
