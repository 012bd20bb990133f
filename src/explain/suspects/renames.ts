// Makes one suspect of several that are one matter.

import type { FileRole } from './roles.ts';
import type { Suspect } from './suspect.ts';

/** Makes one suspect of those that take away and bring the same names: a renaming done in several places. */
export function joinRenames(suspects: readonly Suspect[]): readonly Suspect[] {
  const byPair = new Map<string, number>();
  const joined: Suspect[] = [];
  for (const suspect of suspects) {
    const key = renameKey(suspect);
    const at = key === null ? undefined : byPair.get(key);
    const other = at === undefined ? undefined : joined[at];
    if (at !== undefined && other) {
      joined[at] = merged(other, suspect);
      continue;
    }
    if (key !== null) byPair.set(key, joined.length);
    joined.push(suspect);
  }
  return joined;
}

function renameKey(suspect: Suspect): string | null {
  if (
    suspect.neutral ||
    suspect.role === 'docs' ||
    suspect.type !== 'edit' ||
    suspect.removed.size !== 1 ||
    suspect.added.size !== 1
  )
    return null;
  // Of settings only the key counts: one value for another in two places may be two matters.
  if (suspect.role !== 'code' && suspect.role !== 'test' && (suspect.drops.size !== 1 || suspect.brings.size !== 1))
    return null;
  return `${[...suspect.removed][0]}\u0000${[...suspect.added][0]}`;
}

const union = <T>(a: Iterable<T>, b: Iterable<T>): ReadonlySet<T> => new Set([...a, ...b]);
const WEIGHT: Readonly<Record<FileRole, number>> = {
  code: 0,
  data: 1,
  config: 1,
  env: 1,
  manifest: 1,
  workflow: 1,
  test: 2,
  docs: 3,
};

function merged(a: Suspect, b: Suspect): Suspect {
  // The place that declares the name comes first, code before tests.
  const rank = ({ drops, role }: Suspect): number => WEIGHT[role] * 2 + (drops.size ? 0 : 1);
  const [first, second] = rank(b) < rank(a) ? [b, a] : [a, b];
  return {
    ...first,
    parts: [...first.parts, ...second.parts],
    names: union(first.names, second.names),
    drops: union(first.drops, second.drops),
    brings: union(first.brings, second.brings),
    removedLiterals: [...new Set([...first.removedLiterals, ...second.removedLiterals])],
    addedLiterals: [...new Set([...first.addedLiterals, ...second.addedLiterals])],
    addition: first.addition && second.addition,
  };
}
