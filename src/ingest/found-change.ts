// What is asked and what is answered when a change is looked for, and how git is asked for a diff.

import type { Change, ChangedFile } from '../model/change.ts';
import type { Note } from '../model/source.ts';
import { parseDiff } from './diff.ts';
import type { CiEvent } from './event.ts';
import type { Git } from './git.ts';

/** What decides which change is meant. */
export interface ChangeRequest {
  /** A file, a revision, `none`, or null for the default. */
  readonly diff: string | null;
  /** The event in CI; null locally. */
  readonly event: CiEvent | null;
  /** The checkout's absolute path. */
  readonly root: string;
  /** Directory that a diff file's relative path starts from. */
  readonly cwd: string;
  /** Absolute paths that are read as inputs or written: never part of the local change. */
  readonly inputs: readonly string[];
  readonly git: Git;
}

/** The change, null when it is not known; then a note names the fix, unless none was asked for. */
export interface FoundChange {
  readonly change: Change | null;
  readonly notes: readonly Note[];
}

/** `git diff` with every setting that changes its output fixed. */
export const DIFF = [
  'diff',
  '-M',
  '-U3',
  '--inter-hunk-context=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
  '--ignore-submodules=dirty',
  '--diff-algorithm=myers',
  '--indent-heuristic',
] as const;

/** The change a `git diff` answered; `extra` files come after git's own. An empty one is not known: nothing can be blamed on it. */
export function changeOf(
  answer: { readonly out: string; readonly cut: boolean },
  place: { base: string | null; head: string | null; extra?: readonly ChangedFile[] },
): FoundChange {
  const { files, notes } = parseDiff(answer.out);
  const all = [...files, ...(place.extra ?? [])];
  const cut: Note[] = answer.cut
    ? [{ level: 'warning', message: 'The diff is longer than 64 MiB: only its beginning is used.' }]
    : [];
  if (!all.length)
    return {
      change: null,
      notes: [
        ...cut,
        ...notes,
        {
          level: 'info',
          message: 'Nothing is changed against the base: give `--diff` to compare with another revision.',
        },
      ],
    };
  return { change: { files: all, base: place.base, head: place.head }, notes: [...cut, ...notes] };
}

/** No change, and the sentence that says why. */
export const unknown = (message: string): FoundChange => ({ change: null, notes: [{ level: 'warning', message }] });

/** The first line of what git complained, bounded. */
export const firstLine = (text: string): string => (text.split('\n', 1)[0] ?? '').slice(0, 200);
