// Repairs what a killed proof left: files still undone, and what its checks wrote. What somebody has touched since is left and told.

import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from '../../model/source.ts';
import { endMarked, markOf } from '../checks/marked.ts';
import type { GitBytes } from './git-bytes.ts';
import { copiesIn, end, type Intent, leftIn, type Original, stateOfOriginal } from './journal.ts';
import { checkedOut, type Place, sweep, write } from './place.ts';
import { ABSENT, type FileState, printOf, shownPath, stateAt, statOf } from './state.ts';
import { stampOf } from './tree.ts';

/** Two times are the same: a system may keep them less exactly than it was told. */
const SAME_MS = 2;

/** Repairs the tree that the folder's journal tells of; notes on what was done, none where nothing was left. */
export async function repair(folder: string, git: GitBytes): Promise<readonly Note[]> {
  const left = leftIn(folder);
  if (!left) {
    end(folder);
    return [];
  }
  const { begun, entries } = left;
  endMarked(markOf(begun.root));
  const isSame = begun.head === (await checkedOut(git));
  const originals = new Map(entries.flatMap((entry) => entry.originals).map((each) => [each.path, each]));
  const intents = entries.flatMap((entry) => entry.intents);
  for (const { temporary } of intents) rmSync(join(begun.root, temporary), { force: true });
  const lost: string[] = [];
  const place: Place = {
    ...begun,
    whose: isSame ? begun.whose : 'people',
    folder,
    git,
    originals,
    undone: new Map(),
    stamps: new Map(),
    foreign: new Set(),
  };
  let count = 0;
  for (const original of originals.values()) {
    const found = judge(original, { place, intents, isSame });
    if (found === 'ours') count += putBack(place, original, lost);
    if (found === 'theirs') lost.push(original.path);
  }
  for (const path of lost) place.foreign.add(path);
  // Another commit is checked out: the rest of the tree is not what it was.
  if (isSame) await sweep(place);
  return ended(folder, { count, lost });
}

type Verdict = 'as it was' | 'ours' | 'theirs';

/** Whether a path still holds what we wrote there. */
function judge(
  original: Original,
  { place, intents, isSame }: { readonly place: Place; readonly intents: readonly Intent[]; readonly isSame: boolean },
): Verdict {
  const { path } = original;
  const { root, whose } = place;
  const print = printOf(stateAt(root, path));
  if (print === original.print) return 'as it was';
  const own = intents.filter((intent) => intent.path === path && intent.print === print);
  const mtimeMs = statOf(join(root, path))?.mtimeMs ?? null;
  const isUntouched = own.some((intent) => mtimeMs !== null && Math.abs(mtimeMs - intent.mtimeMs) < SAME_MS);
  if (own.length && (isSame || isUntouched)) return 'ours';
  // In a copy nobody works, and a CI's checks were ended in the midst of writing.
  return isSame && whose === 'ours' ? 'ours' : 'theirs';
}

function putBack(place: Place, original: Original, lost: string[]): number {
  const state: FileState | null = original.kind === 'absent' ? ABSENT : stateOfOriginal(place.folder, original);
  if (!state) {
    lost.push(original.path);
    return 0;
  }
  place.undone.set(original.path, { print: '', stamp: stampOf(place.root, original.path) });
  write(place, [{ path: original.path, state, isBack: true }]);
  return 1;
}

/** Nothing is thrown away that could not be put back. */
function ended(
  folder: string,
  { count, lost }: { readonly count: number; readonly lost: readonly string[] },
): readonly Note[] {
  const notes: Note[] = [];
  if (count)
    notes.push({
      level: 'info',
      message: `A proof that was ended before left ${count} ${count === 1 ? 'file' : 'files'} changed: put back first.`,
    });
  if (!lost.length) {
    end(folder);
    return notes;
  }
  const kept = `${folder}.${Date.now()}`;
  renameSync(copiesIn(folder), kept);
  end(folder);
  const names = lost.slice(0, 5).map(shownPath).join(', ');
  return [
    ...notes,
    {
      level: 'warning',
      message: `A proof that was ended before had undone ${names}${lost.length > 5 ? ` and ${lost.length - 5} more` : ''}; changed since, so left as found. What stood there is kept in ${kept}.`,
    },
  ];
}
