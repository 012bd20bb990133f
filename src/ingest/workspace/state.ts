// What stands at one path of a tree, and the putting of something else there: whole or not at all, never through a link.

import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What stands at a path. A link's `bytes` are its target. `other` is a folder, a pipe or whatever no commit can hold. */
export type FileState = { readonly kind: 'absent' } | { readonly kind: 'other' } | Standing;

/** A file or a link. */
export type Standing =
  | { readonly kind: 'file'; readonly bytes: Buffer; readonly mode: number }
  | { readonly kind: 'link'; readonly bytes: Buffer };

export const ABSENT: FileState = { kind: 'absent' };

/** Files left beside the tree's own for a moment begin so. */
const TEMPORARY = '.broken-assumption-';
const PERMISSIONS = 0o7777;

/** What the system tells of a path, links not followed; null where there is nothing, or a file stands for one of its folders. */
export function statOf(file: string): Stats | null {
  try {
    return lstatSync(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
    throw error;
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** What stands at the path, links not followed. */
export function stateAt(root: string, path: string): FileState {
  const file = join(root, path);
  const stat = statOf(file);
  if (!stat || !hasRealFolder(root, path) || !isSpeltSo(file)) return ABSENT;
  if (stat.isSymbolicLink()) return { kind: 'link', bytes: readlinkSync(file, { encoding: 'buffer' }) };
  if (!stat.isFile()) return { kind: 'other' };
  return { kind: 'file', bytes: readFileSync(file), mode: stat.mode & PERMISSIONS };
}

/** Where case does not count, `A.ts` answers for `a.ts`. */
function isSpeltSo(file: string): boolean {
  const name = basename(file);
  const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
  if (other === name || !statOf(join(dirname(file), other))) return true;
  return readdirSync(dirname(file)).includes(name);
}

/** True when every folder above the path is a folder of the tree or missing: nothing is read or written through a link. */
export function hasRealFolder(root: string, path: string): boolean {
  const parts = path.split('/').slice(0, -1);
  if (parts.some((part) => part === '..' || part === '.' || part === '')) return false;
  return parts.every((_, at) => {
    const stat = statOf(join(root, ...parts.slice(0, at + 1)));
    return !stat || stat.isDirectory();
  });
}

/** A print of the state: same print, same bytes, same kind, same permissions. */
export function printOf(state: FileState): string {
  if (!('bytes' in state)) return state.kind;
  const mode = state.kind === 'file' ? (state.mode & 0o777).toString(8) : '';
  return `${state.kind} ${mode} ${blobName(state.bytes, 'sha1')}`;
}

/** The name that git gives these bytes. */
export const blobName = (bytes: Buffer, algorithm: 'sha1' | 'sha256'): string =>
  createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** A name for a file that stands beside `path` until it is whole. */
export const temporaryFor = (path: string): string => {
  const folder = dirname(path) === '.' ? '' : `${dirname(path)}/`;
  return `${folder}${TEMPORARY}${randomBytes(8).toString('hex')}`;
};

/** One path, what is to stand there, from when it is to seem, and the name of the file that becomes it. */
export interface Writing {
  readonly path: string;
  readonly state: FileState;
  readonly mtimeMs: number;
  readonly temporary: string;
}

/** Puts a state where another stands. Throws what the file system throws; then the old one still stands there, unless the disk is full. */
export function put(root: string, { path, state, mtimeMs, temporary }: Writing): void {
  const file = join(root, path);
  if (!hasRealFolder(root, path)) throw new Error(`a folder of ${path} is a link`);
  if (state.kind === 'other') throw new Error(`${path} is no file`);
  if (state.kind === 'absent') {
    rmSync(file, { force: true });
    pruneAbove(root, path);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  const before = statOf(file);
  const beside = join(root, temporary);
  try {
    make(beside, state, mtimeMs);
    if (before?.isFile()) giveTo(beside, before);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    if (!isFull(error) || state.kind !== 'file' || !before?.isFile() || before.nlink > 1) throw error;
    // What stands there holds the room that is missing.
    truncateSync(file);
    writeFileSync(file, state.bytes);
    chmodSync(file, state.mode);
    utimesSync(file, mtimeMs / 1000, mtimeMs / 1000);
  }
}

function make(file: string, state: Standing, mtimeMs: number): void {
  const time = mtimeMs / 1000;
  if (state.kind === 'link') {
    symlinkSync(state.bytes, file);
    lutimesSync(file, time, time);
    return;
  }
  writeFileSync(file, state.bytes, { flag: 'wx', mode: state.mode });
  chmodSync(file, state.mode);
  utimesSync(file, time, time);
}

/** A file made by root in somebody's checkout stays theirs. */
function giveTo(file: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  const own = lstatSync(file);
  if (own.isSymbolicLink() || (own.uid === uid && own.gid === gid)) return;
  try {
    chownSync(file, uid, gid);
    chmodSync(file, own.mode & PERMISSIONS);
  } catch {
    // Only root may give files away.
  }
}

/** A base without the file has no empty folder either. */
function pruneAbove(root: string, path: string): void {
  try {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      rmdirSync(join(root, path.slice(0, at)));
  } catch {
    // The first that is not empty ends it.
  }
}

const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');

/** A time that every tool sees as later: build tools and Python's caches compare whole seconds. */
export const laterThan = (beforeMs: number, nowMs: number): number =>
  Math.max(Math.floor(nowMs), (Math.floor(beforeMs / 1000) + 1) * 1000);

/** A path as a sentence may show it. */
export const shownPath = (path: string): string => path.replace(/[\u0000-\u001F\u007F-\u009F]/g, '?').slice(0, 200);
