// Makes one candidate of several that are one matter.

import type { Candidate } from './candidate.ts';
import type { FileRole } from './roles.ts';

/** Makes one candidate of those that take away and bring the same names: a renaming done in several places. */
export function joinRenames(candidates: readonly Candidate[]): readonly Candidate[] {
  const byPair = new Map<string, number>();
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const key = renameKey(candidate);
    const at = key === null ? undefined : byPair.get(key);
    const other = at === undefined ? undefined : joined[at];
    if (at !== undefined && other) {
      joined[at] = merged(other, candidate);
      continue;
    }
    if (key !== null) byPair.set(key, joined.length);
    joined.push(candidate);
  }
  return joined;
}

function renameKey(candidate: Candidate): string | null {
  if (candidate.neutral || candidate.role === 'docs' || candidate.type !== 'edit' || candidate.removed.size !== 1 || candidate.added.size !== 1) return null;
  // Of settings only the key counts: one value for another in two places may be two matters.
  if (candidate.role !== 'code' && candidate.role !== 'test' && (candidate.drops.size !== 1 || candidate.brings.size !== 1)) return null;
  return `${[...candidate.removed][0]}\u0000${[...candidate.added][0]}`;
}

const union = <T>(a: Iterable<T>, b: Iterable<T>): ReadonlySet<T> => new Set([...a, ...b]);
const WEIGHT: Readonly<Record<FileRole, number>> = { code: 0, data: 1, config: 1, env: 1, manifest: 1, workflow: 1, test: 2, docs: 3 };

function merged(a: Candidate, b: Candidate): Candidate {
  // The place that declares the name comes first, code before tests.
  const rank = ({ drops, role }: Candidate): number => WEIGHT[role] * 2 + (drops.size ? 0 : 1);
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
