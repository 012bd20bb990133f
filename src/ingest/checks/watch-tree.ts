// Watches a directory tree with what the system offers: one watcher for the whole tree, or one for each of the project's folders.

import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore from 'ignore';
import { walkFiles } from '../walk.ts';

const FOLDERS = 8_000;
const SKIPPED =
  /(?:^|\/)(?:\.git|node_modules|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.venv|coverage)(?:\/|$)|~$|\.sw[a-z]$|\.tmp$|(?:^|\/)4913$/;

/** True for what nobody edits by hand: packages, caches, and what editors leave for a moment. */
export const isSkipped = (path: string): boolean => SKIPPED.test(path);

/** A path with forward slashes. */
export const posix = (path: string): string => path.replaceAll('\\', '/');

/** Calls `touch` with the path, relative to `root`, of each file that changes in a folder git does not ignore. */
export function watchTree(root: string, touch: (path: string) => void): { close(): void } {
  return process.platform === 'darwin' || process.platform === 'win32'
    ? watchWhole(root, touch)
    : watchFolders(root, touch);
}

function watchWhole(root: string, touch: (path: string) => void): { close(): void } {
  let known = new Set(foldersOf(root));
  const watcher = watch(root, { recursive: true }, (_, name) => {
    const path = posix(name ?? '');
    const folder = dirname(path) === '.' ? '' : dirname(path);
    if (path === '' || isSkipped(path)) return;
    if (!known.has(folder)) known = new Set(foldersOf(root));
    if (known.has(folder)) touch(path);
  });
  watcher.on('error', () => {});
  return watcher;
}

/** A recursive watcher would follow packages too, and the system allows only so many. */
function watchFolders(root: string, touch: (path: string) => void): { close(): void } {
  const open = new Map<string, FSWatcher>();
  const addAll = (): void => {
    for (const folder of foldersOf(root)) add(folder);
  };
  const add = (folder: string): void => {
    if (open.has(folder) || open.size >= FOLDERS || isSkipped(folder)) return;
    try {
      const watcher = watch(join(root, folder), (_, name) => {
        if (name === null) return;
        if (statSync(join(root, folder, name), { throwIfNoEntry: false })?.isDirectory()) addAll();
        else touch(posix(join(folder, name)));
      });
      watcher.on('error', () => {
        open.delete(folder);
        watcher.close();
      });
      open.set(folder, watcher);
    } catch {
      // The folder is gone already.
    }
  };
  addAll();
  return {
    close() {
      for (const watcher of open.values()) watcher.close();
    },
  };
}

/** The folders that hold files git does not ignore, and those above them; the root is the empty path. */
function foldersOf(root: string): readonly string[] {
  const folders = new Set(['']);
  for (const path of walkFiles(root, ignore).paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.add(path.slice(0, at));
  return [...folders].sort();
}
