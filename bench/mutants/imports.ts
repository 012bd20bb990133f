// Which file imports which, and so what a change of one can reach.

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** For each TypeScript file below the folders, relative to the root: the files that import it, now or later. */
export function importersIn(root: string, folders: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const importers = new Map<string, Set<string>>();
  for (const folder of folders)
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const path = posix.join(folder, name.replaceAll('\\', '/'));
      for (const [, named = ''] of readFileSync(join(root, path), 'utf8').matchAll(IMPORTED)) {
        const target = posix.join(posix.dirname(path), named);
        importers.set(target, (importers.get(target) ?? new Set()).add(path));
      }
    }
  return importers;
}

/** Types are erased and need nobody; but telling them apart is not worth it here. */
const IMPORTED = /(?:\bfrom|\bimport\(?)\s*(?:\/\*[^*]*\*\/\s*)?'(\.[^']+\.ts)'/g;

/** The file with all that import it, however far. */
export function reachedBy(path: string, importers: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set([path]);
  for (const each of reached) for (const importer of importers.get(each) ?? []) reached.add(importer);
  return reached;
}
