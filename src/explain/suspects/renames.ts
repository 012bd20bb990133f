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

/** Names that edits in so many places or more take away are too common to tie them. */
const MOST_USERS = 8;

/** Makes one suspect of what takes a declaration away and what no longer uses it: a helper that is gone with its calls. */
export function joinRemovals(suspects: readonly Suspect[]): readonly Suspect[] {
  const users = new Map<string, Suspect[]>();
  for (const suspect of suspects)
    if (isCodeEdit(suspect))
      for (const name of suspect.removed) if (name.length > 3) users.set(name, [...(users.get(name) ?? []), suspect]);
  const heirs = new Map<Suspect, Suspect>();
  const heirOf = (suspect: Suspect): Suspect => {
    const heir = heirs.get(suspect);
    return heir ? heirOf(heir) : suspect;
  };
  for (const [name, group] of users) {
    const home = group.find(({ drops }) => drops.has(name));
    if (!home || group.length < 2 || group.length > MOST_USERS) continue;
    for (const user of group) {
      const [one, two] = [heirOf(home), heirOf(user)];
      if (one === two) continue;
      const both = merged(one, two);
      heirs.set(one, both);
      heirs.set(two, both);
    }
  }
  return [...new Set(suspects.map(heirOf))];
}

const isCodeEdit = ({ type, role, neutral }: Suspect): boolean => type === 'edit' && role === 'code' && !neutral;

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
    removed: union(first.removed, second.removed),
    added: union(first.added, second.added),
    fewer: union(first.fewer, second.fewer),
    more: union(first.more, second.more),
    lost: union(first.lost, second.lost),
    renames: first.renames && second.renames,
    drops: union(first.drops, second.drops),
    brings: union(first.brings, second.brings),
    removedLiterals: [...new Set([...first.removedLiterals, ...second.removedLiterals])],
    addedLiterals: [...new Set([...first.addedLiterals, ...second.addedLiterals])],
    addition: first.addition && second.addition,
  };
}
