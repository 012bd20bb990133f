// Finds the checkout: the directory that paths belong to.

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The absolute path of the checkout: what was given, else the nearest git top level at or above `cwd`, else `cwd`. */
export function rootOf(cwd: string, given: string | undefined): string {
  if (given !== undefined) return resolve(cwd, given);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return resolve(cwd);
  }
}
