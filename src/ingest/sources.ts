// The port through which the pure stages see the checkout: its paths, listed once, and its files, read once.

import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from '../model/source.ts';
import { NO_SOURCES, type Sources } from '../model/sources.ts';
import { readBounded } from './bounded-file.ts';
import type { GitPlace } from './git.ts';
import { walkFiles, walkPlain } from './walk.ts';

const PATHS = 500_000;
const KEPT_CHARS = 64 * 2 ** 20;

/** The checkout to open. `untracked` adds files that git neither tracks nor ignores. */
export interface Checkout extends GitPlace {
  readonly untracked: boolean;
}

/** The port, and notes on what it does not know. */
export interface OpenedSources {
  readonly sources: Sources;
  readonly notes: readonly Note[];
}

/** Opens a checkout. Its files are git's where `root` is a git top level, else those of a walk that honours .gitignore. */
export async function openSources(checkout: Checkout): Promise<OpenedSources> {
  if (!statOf(checkout.root)?.isDirectory()) {
    return {
      sources: NO_SOURCES,
      notes: [
        { level: 'warning', message: `The checkout ${checkout.root} is not there: paths and causes are less certain.` },
      ],
    };
  }
  const notes: Note[] = [];
  const paths = sorted((await trackedIn(checkout)) ?? (await walkedIn(checkout, notes)), notes);
  return { sources: { paths, read: memoised((path) => readBounded(checkout.root, path)) }, notes };
}

/** Git's own list; null where `root` is no git top level, or git does not answer. */
async function trackedIn(checkout: Checkout): Promise<readonly string[] | null> {
  if (!statOf(join(checkout.root, '.git'))) return null;
  const { gitFiles } = await import('./git-files.ts');
  return gitFiles(checkout, checkout.untracked);
}

async function walkedIn({ root }: Checkout, notes: Note[]): Promise<readonly string[]> {
  const { paths, cut } = walkPlain(root) ?? walkFiles(root, (await import('ignore')).default);
  if (cut)
    notes.push({ level: 'warning', message: 'The checkout has too many files: only the first 100,000 are known.' });
  return paths;
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function sorted(paths: readonly string[], notes: Note[]): readonly string[] {
  const all = [...new Set(paths)].sort();
  if (all.length > PATHS)
    notes.push({
      level: 'warning',
      message: `The checkout has ${all.length} files: only the first ${PATHS} are known.`,
    });
  return Object.freeze(all.slice(0, PATHS));
}

/** Remembers what was read, up to 64 Mi characters in all; beyond that it reads again. */
function memoised(read: (path: string) => string | null): (path: string) => string | null {
  const known = new Map<string, string | null>();
  let kept = 0;
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const text = read(path);
    kept += text?.length ?? 0;
    if (kept <= KEPT_CHARS) known.set(path, text);
    return text;
  };
}
