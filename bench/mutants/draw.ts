// Draws mutants of a room by a seed, so that the same are drawn while the code around them changes.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mutant, mutantsOf } from './sites.ts';

export interface Drawn {
  readonly room: string;
  readonly mutant: Mutant;
}

/** At most `count` mutants of src/ROOM, in the order of their files. */
export function draw(
  room: string,
  { count, seed, only }: { readonly count: number; readonly seed: string; readonly only: string },
): readonly Drawn[] {
  const folder = join('src', room);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .filter((path) => path.includes(only))
    .sort()
    .flatMap((path) => mutantsOf(path, readFileSync(path, 'utf8')));
  return all
    .map((mutant) => ({ room, mutant, rank: rankOf(mutant, seed) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .sort((a, b) =>
      a.mutant.path < b.mutant.path ? -1 : a.mutant.path > b.mutant.path ? 1 : a.mutant.start - b.mutant.start,
    );
}

/** By what is changed and not by where, but for the file. */
const rankOf = ({ path, what, before, after, line }: Mutant, seed: string): string =>
  createHash('sha256')
    .update([seed, path, what, before, after, before.length < 6 ? line : ''].join('\0'))
    .digest('hex');
