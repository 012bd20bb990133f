// The checkout's paths, indexed for look-ups by base name, directory and ending.

/** What resolvers ask of the checkout. */
export interface Tree {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** A text file's content within the limits; null when it cannot be read. */
  read(path: string): string | null;
  /** Paths whose base name is this one. */
  named(base: string): readonly string[];
  /** Files directly in a directory, `''` for the root. */
  inside(directory: string): readonly string[];
  /** Paths that are, or end with `/` and, this suffix, nearest to `near` first. */
  ending(suffix: string, near: string): readonly string[];
  /** Directories that are, or end with `/` and, this suffix, nearest to `near` first. */
  directories(suffix: string, near: string): readonly string[];
}

/** The directory of a path; empty for the root. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A base name without its last extension. */
export function stemOf(path: string): string {
  const base = baseOf(path);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(0, dot) : base;
}

/** A path with `.` and `..` taken out; null when it leaves the checkout. */
export function join(directory: string, relative: string): string | null {
  const parts = directory === '' || relative.startsWith('/') ? [] : directory.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** A directory and its parents, nearest first, the root last. */
export function upward(directory: string): string[] {
  const found: string[] = [];
  for (let at = directory; at !== ''; at = directoryOf(at)) found.push(at);
  return [...found, ''];
}

/** How many leading directories two paths share. */
function shared(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  let count = 0;
  while (count < left.length - 1 && count < right.length - 1 && left[count] === right[count]) count++;
  return count;
}

/** Paths in order of how near they are: most shared directories, then fewest directories, then by name. */
export function byNearness(paths: readonly string[], near: string): string[] {
  if (paths.length < 2) return [...paths];
  const keyed = paths.map((path) => ({ path, shared: shared(path, near), depth: path.split('/').length }));
  keyed.sort((a, b) => b.shared - a.shared || a.depth - b.depth || (a.path < b.path ? -1 : 1));
  return keyed.map((one) => one.path);
}

const MANY = 200;

/** Indexes paths; each index is built when first asked for. */
export function treeOf(paths: readonly string[], read: (path: string) => string | null): Tree {
  const all = once(() => new Set(paths));
  const bases = once(() => grouped(paths, baseOf));
  const dirs = once(() => grouped(paths, directoryOf));
  const dirsByBase = once(() => grouped(parents(dirs().keys()), baseOf));
  const suffixed = (found: readonly string[], suffix: string, near: string): string[] =>
    byNearness(found.filter((path) => path === suffix || path.endsWith(`/${suffix}`)).slice(0, MANY), near);
  return {
    paths,
    read,
    has: (path) => all().has(path),
    named: (base) => bases().get(base) ?? [],
    inside: (directory) => dirs().get(directory) ?? [],
    ending: (suffix, near) => suffixed(bases().get(baseOf(suffix)) ?? [], suffix, near),
    directories: (suffix, near) => suffixed(dirsByBase().get(baseOf(suffix)) ?? [], suffix, near),
  };
}

function once<T>(make: () => T): () => T {
  let value: { readonly made: T } | null = null;
  return () => (value ??= { made: make() }).made;
}

function grouped(paths: Iterable<string>, key: (path: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = groups.get(key(path));
    if (group) group.push(path);
    else groups.set(key(path), [path]);
  }
  return groups;
}

function parents(directories: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const directory of directories) for (const one of upward(directory)) if (one !== '') found.add(one);
  return found;
}
