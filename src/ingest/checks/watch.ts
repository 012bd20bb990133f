// Tells when files of the project change, and learns which of them the checks themselves write.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gitFiles } from '../git-files.ts';
import { isSkipped, posix, watchTree } from './watch-tree.ts';

const DEBOUNCE_MS = 200;

/** A watch over a project. */
export interface ProjectWatch {
  /** The paths that changed, once something did and quiet came back; empty when the watch was stopped. */
  next(): Promise<readonly string[]>;
  /** Begins and ends a time in which the checks run. */
  checksRun(running: boolean): void;
  close(): void;
}

export interface WatchOptions {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute paths that never count. */
  readonly ignored: readonly string[];
  readonly stop: AbortSignal;
}

/** Watches a project without what git ignores, `.git` and packages. A file written with the bytes it had does not count. */
export function watchProject({ root, env, ignored, stop }: WatchOptions): ProjectWatch {
  const written = writtenByChecks(root, env, ignored);
  const changed = new Set<string>();
  let wake = (): void => {};
  let timer: NodeJS.Timeout | undefined;
  const tree = watchTree(root, (path) => {
    if (isSkipped(path) || !written.counts(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => wake(), DEBOUNCE_MS);
  });
  const stopped = (): void => wake();
  stop.addEventListener('abort', stopped);
  return {
    async next() {
      for (;;) {
        while (!changed.size && !stop.aborted) await new Promise<void>((quiet) => (wake = quiet));
        if (stop.aborted) return [];
        const paths = [...changed].filter(written.isForeign).sort();
        changed.clear();
        if (paths.length) return paths;
      }
    },
    checksRun: written.checksRun,
    close() {
      clearTimeout(timer);
      stop.removeEventListener('abort', stopped);
      tree.close();
    },
  };
}

interface Written {
  /** True when the file's bytes are not those it had before. */
  counts(path: string): boolean;
  /** False for what the checks write. */
  isForeign(path: string): boolean;
  checksRun(running: boolean): void;
}

/** Learns: a file git does not track that changes in two runs is written by them. What git tracks may be edited at any time. */
function writtenByChecks(root: string, env: WatchOptions['env'], ignored: readonly string[]): Written {
  const own = new Set(ignored.map((path) => posix(relative(root, resolve(root, path)))));
  const tracked = new Set(gitFiles({ root, env, trusted: false }, false) ?? []);
  const prints = new Map<string, string>();
  const suspects = new Set<string>();
  let during: Set<string> | null = null;
  return {
    counts(path) {
      const print = printOf(join(root, path));
      if (own.has(path) || prints.get(path) === print) return false;
      prints.set(path, print);
      if (!tracked.has(path)) during?.add(path);
      return true;
    },
    isForeign: (path) => !own.has(path),
    checksRun(running) {
      for (const path of during ?? []) (suspects.has(path) ? own : suspects).add(path);
      during = running ? new Set() : null;
    },
  };
}

function printOf(file: string): string {
  try {
    return createHash('sha1').update(readFileSync(file)).digest('base64');
  } catch {
    return 'gone';
  }
}
