// What a tree holds that git knows or would know, and where each file's bytes are kept, so that whatever a check writes can be put back.

import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GitBytes, namesIn, objectsOf } from './git-bytes.ts';
import { blobName, type FileState, printOf, stateAt } from './state.ts';

/**
 * Who writes in a tree besides us. `ours`: a copy, only the checks; all is put back. `checks`: a CI's checkout; what the checks wrote is put back,
 * but a file that we undid and that is a third thing now is left. `people`: a desk; a tracked file that changes may be somebody's work.
 */
export type Whose = 'ours' | 'checks' | 'people';

/** One file. `stamp` is what the system tells of it without reading it. */
export interface TreeEntry {
  readonly kind: 'file' | 'link';
  readonly mode: number;
  readonly print: string;
  readonly kept: { readonly object: string } | { readonly copy: string };
  readonly isTracked: boolean;
  readonly stamp: string;
}

/** A tree as it was. `nested` are folders with a repository of their own, which git does not look into. */
export interface Tree {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly nested: readonly string[];
  /** Tracked files that were not there. */
  readonly absent: readonly string[];
}

/** Packages and caches that a missing .gitignore shows: made by tools, too many to keep, not what anybody wrote. */
const MADE =
  /(?:^|\/)(?:node_modules|__pycache__|\.venv|venv|\.tox|\.nox|\.gradle|\.mypy_cache|\.pytest_cache|\.ruff_cache|\.hypothesis)\//;

/** What the system tells of a file; `-` where there is none. */
export function stampOf(root: string, path: string): string {
  try {
    const stat = lstatSync(join(root, path), { bigint: true });
    return [stat.mtimeNs, stat.ctimeNs, stat.size, stat.ino, stat.mode].join(' ');
  } catch {
    return '-';
  }
}

/** Paths that git tracks, with the name of the object each had when it was last added; null when git does not answer. */
async function trackedIn(git: GitBytes): Promise<ReadonlyMap<string, string> | null> {
  const out = await git(['ls-files', '-z', '--stage']);
  if (!out) return null;
  const tracked = new Map<string, string>();
  for (const line of namesIn(out)) {
    const tab = line.indexOf('\t');
    const [mode, object = ''] = line.slice(0, tab).split(' ');
    if (mode !== '160000') tracked.set(line.slice(tab + 1), object);
  }
  return tracked;
}

/** Files that git neither tracks nor ignores, and folders with repositories of their own; null when git does not answer. */
export async function untrackedIn(
  git: GitBytes,
): Promise<{ readonly files: readonly string[]; readonly nested: readonly string[] } | null> {
  const out = await git(['ls-files', '-z', '--others', '--exclude-standard']);
  if (!out) return null;
  const names = namesIn(out).filter((name) => !MADE.test(name));
  return {
    files: names.filter((name) => !name.endsWith('/')),
    nested: names.filter((name) => name.endsWith('/')),
  };
}

/** Takes the tree in. What git's objects do not hold byte for byte is copied into `folder`. Null when git does not answer; throws when there is no room. */
export async function takeTree(root: string, git: GitBytes, folder: string): Promise<Tree | null> {
  const [tracked, untracked] = await Promise.all([trackedIn(git), untrackedIn(git)]);
  if (!tracked || !untracked) return null;
  mkdirSync(folder, { recursive: true });
  const entries = new Map<string, TreeEntry>();
  const absent: string[] = [];
  for (const path of [...tracked.keys(), ...untracked.files]) {
    const stamp = stampOf(root, path);
    const state = stateAt(root, path);
    if (state.kind === 'absent') absent.push(path);
    if (!('bytes' in state)) continue;
    const object = tracked.get(path) ?? '';
    const name = object && blobName(state.bytes, object.length === 64 ? 'sha256' : 'sha1');
    const kept = name && name === object ? { object } : { copy: keepCopy(folder, state, `${entries.size}`) };
    const mode = state.kind === 'file' ? state.mode : 0;
    entries.set(path, { kind: state.kind, mode, print: printOf(state), kept, isTracked: tracked.has(path), stamp });
    // Whoever waits for Ctrl-C gets a turn.
    if (entries.size % 500 === 0) await new Promise(setImmediate);
  }
  return { entries, nested: untracked.nested, absent };
}

/** Keeps a state's bytes as a file of our folder, and returns its name. */
export function keepCopy(folder: string, state: FileState, name: string): string {
  if ('bytes' in state) writeFileSync(join(folder, name), state.bytes, { mode: 0o600 });
  return name;
}

/** The bytes of entries, by path; those git or our folder no longer has are left out. */
export async function statesOf(
  entries: ReadonlyMap<string, TreeEntry>,
  { git, folder }: { readonly git: GitBytes; readonly folder: string },
): Promise<ReadonlyMap<string, FileState>> {
  const names = [...entries.values()].flatMap(({ kept }) => ('object' in kept ? [kept.object] : []));
  const objects = await objectsOf(git, [...new Set(names)]);
  const states = new Map<string, FileState>();
  for (const [path, { kept, kind, mode, print }] of entries) {
    const bytes = 'object' in kept ? objects.get(kept.object) : readOrNone(join(folder, kept.copy));
    const state: FileState | null = bytes ? (kind === 'link' ? { kind, bytes } : { kind, bytes, mode }) : null;
    if (state && printOf(state) === print) states.set(path, state);
  }
  return states;
}

function readOrNone(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
