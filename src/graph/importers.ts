// The import graph between files: what a file's imports lead to, and which files import it.

import type { File } from './declaration.ts';
import type { Store } from './files.ts';
import { extensionsLike } from './languages/index.ts';
import { baseOf, byNearness, directoryOf, stemOf } from './links/tree.ts';

/** Files one search for importers reads. */
const SCANNED = 3_000;

/** Every file a file names, directly: imports, the rest of its package, paths in strings. */
export function importedBy(store: Store, file: File): readonly string[] {
  const known = imported.get(file) ?? collected(store, file);
  imported.set(file, known);
  return known;
}

/** A file belongs to one store, so what it imports is kept with it. */
const imported = new WeakMap<File, readonly string[]>();

function collected(store: Store, file: File): readonly string[] {
  const found = new Set<string>();
  for (const link of file.links) for (const path of link.paths) found.add(path);
  for (const one of file.declarations)
    for (const literal of one.literals) for (const path of store.named(file, literal)) found.add(path);
  found.delete(file.path);
  return [...found];
}

/** Distance of everything reachable by import, the file itself at 0, at most `most` files. */
export function closureOf(store: Store, path: string, most: number): ReadonlyMap<string, number> {
  const distances = new Map<string, number>();
  if (!store.tree.has(path)) return distances;
  distances.set(path, 0);
  const queue = [path];
  for (let i = 0; i < queue.length && distances.size < most; i++) {
    const file = store.file(queue[i] ?? '');
    const distance = distances.get(queue[i] ?? '') ?? 0;
    for (const next of file ? importedBy(store, file) : []) {
      if (distances.has(next)) continue;
      distances.set(next, distance + 1);
      queue.push(next);
    }
  }
  return distances;
}

/** Files of the same language that import a path directly, sorted. Files that do not mention its name are not parsed. */
export function importersIn(store: Store, path: string): readonly string[] {
  const words = mentions(path);
  const extensions = extensionsLike(path);
  const candidates = store.tree.paths.filter(
    (one) =>
      one !== path &&
      (extensions.length === 0 || extensions.includes(one.slice(one.lastIndexOf('.') + 1).toLowerCase())),
  );
  const found = byNearness(candidates, path)
    .slice(0, SCANNED)
    .filter((one) => {
      const text = store.tree.read(one);
      if (text === null || !words.some((word) => text.includes(word))) return false;
      const file = store.file(one);
      return file !== null && importedBy(store, file).includes(path);
    });
  return found.sort();
}

/** What an import of a path must contain: its stem, its directory for index files and packages. */
function mentions(path: string): string[] {
  const stem = stemOf(path);
  const isIndex = ['index', '__init__', 'mod', 'lib', 'main'].includes(stem) || path.endsWith('.go');
  const camel = stem
    .split(/[_-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  if (path.endsWith('.go')) return [baseOf(directoryOf(path)) || stem, 'package'];
  return isIndex
    ? [baseOf(directoryOf(path)) || stem, stem, './', 'from .', 'super']
    : path.endsWith('.rb')
      ? [stem, camel]
      : [stem.replace(/\.(?:test|spec|d)$/, '')];
}
