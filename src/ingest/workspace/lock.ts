// One proof at a time in a checkout: a folder of its own outside the tree, and a lock in it that dies with its process.

import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** Our folder for this checkout. Always the same for the same checkout, so that the next start finds what a killed one left. */
export function folderFor(root: string, env: Env, given?: string): string {
  const key = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 24);
  const user = typeof process.getuid === 'function' ? process.getuid() : userInfo().username.replace(/\W/g, '');
  return join(given ?? join(env.TMPDIR || tmpdir(), `broken-assumption-${user}`), key);
}

/** Makes the folder, readable by nobody else; why not where it is not ours. */
export function makeFolder(folder: string): string | null {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const each of [join(folder, '..'), folder]) {
    const stat = lstatSync(each);
    const isOurs = typeof process.getuid !== 'function' || stat.uid === process.getuid();
    if (!stat.isDirectory() || !isOurs) return `${each} belongs to somebody else`;
  }
  return null;
}

interface Holder {
  readonly pid: number;
  /** When the process began, as the system counts; empty where it does not tell. */
  readonly began: string;
  /** The machine's last start; empty where it does not tell. */
  readonly boot: string;
  /** The machine, or the container, whose processes the number counts. */
  readonly space: string;
}

interface Held extends Holder {
  readonly ageMs: number;
}

const FOREIGN_MS = 3_600_000;

/** What gives the lock back. */
export type Release = () => void;

/** Takes the lock; the number of the process that holds it where one does. A later lock wins over one whose process is gone. */
export function takeLock(folder: string): { readonly release: Release } | { readonly heldBy: number } {
  for (let attempt = 0; attempt < 20; attempt++) {
    const last = locksIn(folder).at(-1) ?? 0;
    const holder = last ? holderOf(folder, last) : null;
    if (holder && isAlive(holder)) return { heldBy: holder.pid };
    if (!written(join(folder, nameOf(last + 1)))) continue;
    for (const each of locksIn(folder)) if (each <= last) rmSync(join(folder, nameOf(each)), { force: true });
    return { release: () => rmSync(join(folder, nameOf(last + 1)), { force: true }) };
  }
  return { heldBy: 0 };
}

/** True while a process that lives holds the lock. */
export const isLocked = (folder: string): boolean => {
  const last = locksIn(folder).at(-1);
  const holder = last ? holderOf(folder, last) : null;
  return holder !== null && isAlive(holder);
};

const nameOf = (turn: number): string => `lock.${turn}`;

const locksIn = (folder: string): readonly number[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .flatMap((name) => (/^lock\.\d{1,9}$/.test(name) ? [Number(name.slice(5))] : []))
        .sort((a, b) => a - b)
    : [];

/** Makes the lock whole or not at all: who reads it half would take it for a dead one. */
function written(file: string): boolean {
  const own: Holder = { pid: process.pid, began: beganOf(process.pid), ...spaceOf() };
  const beside = `${file}.${process.pid}.${Date.now()}`;
  writeFileSync(beside, JSON.stringify(own), { mode: 0o600 });
  try {
    linkSync(beside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Null where the lock was given back meanwhile. */
function holderOf(folder: string, turn: number): Held | null {
  const file = join(folder, nameOf(turn));
  try {
    const { pid, began, boot, space } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    if (!Number.isInteger(pid)) return null;
    const holder = { pid: pid ?? 0, began: String(began), boot: String(boot), space: String(space) };
    return { ...holder, ageMs: Date.now() - statSync(file).mtimeMs };
  } catch {
    return null;
  }
}

/** A process of another container cannot be asked: its lock counts for an hour. */
function isAlive({ pid, began, boot, space, ageMs }: Held): boolean {
  const here = spaceOf();
  if (boot !== here.boot) return false;
  if (space !== here.space) return ageMs < FOREIGN_MS;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return began === beganOf(pid);
}

/** When the process began, which tells it from a later one of the same number; another word for one that has ended and only waits for its parent. */
function beganOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

function spaceOf(): Pick<Holder, 'boot' | 'space'> {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return { boot, space: readlinkSync('/proc/self/ns/pid') };
  } catch {
    return { boot: '', space: hostname() };
  }
}
