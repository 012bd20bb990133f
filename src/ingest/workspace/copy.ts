// Copies a checkout with its packages: shared blocks where the file system can, real copies elsewhere, never hard links, since tools write through them.

import {
  type BigIntStats,
  constants,
  copyFileSync,
  type Dirent,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statfsSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

const FILES = 600_000;
/** Room that a copy leaves on the disk for what the checks write. */
const SPARE_BYTES = 512 * 2 ** 20;
const TURN = 500;

interface Copying {
  readonly from: string;
  readonly to: string;
  readonly stop: AbortSignal | null;
  files: number;
}

/** Copies all of `from` but its `.git` into `to`, which is made. Returns null when all went well, else why not; then `to` holds a part. */
export async function copyTree(from: string, to: string, stop: AbortSignal | null = null): Promise<string | null> {
  const copying: Copying = { from: realpathSync(from), to, stop, files: 0 };
  mkdirSync(to, { recursive: true, mode: 0o700 });
  const folders = [''];
  const made: string[] = [];
  try {
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
      made.push(folder);
      for (const entry of readdirSync(join(copying.from, folder), { withFileTypes: true })) {
        const path = folder ? `${folder}/${entry.name}` : entry.name;
        if (path === '.git') continue;
        if (entry.isDirectory()) folders.push(enter(copying, path));
        else copyOne(copying, path, entry);
        if (++copying.files % TURN) continue;
        const why = await whyStop(copying);
        if (why) return why;
      }
    }
    // A folder's time tells tools whether they must look into it again.
    for (const folder of made.reverse())
      keepTimes(lstatSync(join(copying.from, folder), { bigint: true }), join(to, folder));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return null;
}

async function whyStop({ to, stop, files }: Copying): Promise<string | null> {
  // Whoever waits for Ctrl-C gets a turn.
  await new Promise(setImmediate);
  if (stop?.aborted) return 'it was stopped';
  if (files > FILES) return `it holds more than ${FILES} files`;
  const { bavail, bsize } = statfsSync(to);
  return bavail * bsize < SPARE_BYTES ? 'the disk has too little room' : null;
}

function enter({ from, to }: Copying, path: string): string {
  mkdirSync(join(to, path), { mode: lstatSync(join(from, path)).mode | 0o700 });
  return path;
}

function copyOne(copying: Copying, path: string, entry: Dirent): void {
  const { from, to } = copying;
  const [source, target] = [join(from, path), join(to, path)];
  if (entry.isSymbolicLink()) symlinkSync(targetOf(copying, source), target);
  if (!entry.isFile()) return;
  copyFileSync(source, target, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  keepTimes(lstatSync(source, { bigint: true }), target);
}

/** Build tools compare times, so they stay; whole milliseconds are enough. */
function keepTimes({ atimeMs, mtimeMs }: BigIntStats, target: string): void {
  utimesSync(target, Number(atimeMs) / 1000, Number(mtimeMs) / 1000);
}

/** A link into the tree leads into the copy; one out of it leads where it did. */
function targetOf({ from, to }: Copying, link: string): string {
  const target = readlinkSync(link);
  const full = resolve(dirname(link), target);
  const isInside = full === from || full.startsWith(from + sep);
  if (isInside) return isAbsolute(target) ? join(to, relative(from, full)) : target;
  return full;
}
