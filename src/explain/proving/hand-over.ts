// Hands the causes as they are guessed to whoever can prove them: what can be undone, and for each cause its suspects, likeliest first.

import type { Accused, Provable, ToldFailure, Undoable, Undoing } from '../../model/proof.ts';
import { isTestPath } from '../../model/test-path.ts';
import type { ExplainedCause } from '../cause.ts';
import type { Ranking } from '../evidence/ranking.ts';
import type { Folded } from '../findings/fold.ts';
import { compare } from '../findings/order.ts';
import type { Part, Suspect } from '../suspects/suspect.ts';

const MOST_SUSPECTS = 8;

/** What can be proved of causes. `idOf` gives a finding its id in the digest. */
export function provableOf(
  made: readonly ExplainedCause[],
  suspects: readonly Suspect[],
  { rankings, idOf }: { readonly rankings: ReadonlyMap<Folded, Ranking>; readonly idOf: (entry: Folded) => string },
): Provable {
  return {
    undoables: suspects.map(undoableOf),
    accused: made.map((each): Accused => {
      const failures = each.entries.map((entry): ToldFailure => ({ id: idOf(entry), said: entry.said }));
      const { id, confidence } = each.cause;
      return { cause: id, confidence, failures, suspects: rankedFor(each, rankings) };
    }),
  };
}

/** The one blamed, then those that the findings rank next, by the points they get together. */
function rankedFor({ suspect, entries }: ExplainedCause, rankings: ReadonlyMap<Folded, Ranking>): readonly string[] {
  const sums = new Map<string, number>();
  for (const entry of entries)
    for (const { id, points } of rankings.get(entry)?.order ?? []) sums.set(id, (sums.get(id) ?? 0) + points);
  const next = [...sums].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([id]) => id);
  return [...new Set([...(suspect ? [suspect.id] : []), ...next])].slice(0, MOST_SUSPECTS);
}

function undoableOf(suspect: Suspect): Undoable {
  const [part] = suspect.parts;
  const path = part?.path ?? '';
  return {
    id: suspect.id,
    undo: undoOf(suspect),
    site: { path, line: part?.line ?? 1, endLine: Math.max(part?.line ?? 1, part?.endLine ?? 1) },
    role: roleOf(suspect, path),
  };
}

/** Role by what undoing can do, not by what the file is called: a data file of tests is the tests' own. */
function roleOf({ role, neutral, type }: Suspect, path: string): Undoable['role'] {
  if (neutral || (role === 'docs' && type !== 'delete')) return 'inert';
  if (role === 'manifest') return 'manifest';
  return role === 'test' || isTestPath(path) ? 'test' : 'code';
}

function undoOf({ type, parts }: Suspect): readonly Undoing[] {
  const [first] = parts;
  if (!first) return [];
  const { path, oldPath } = first;
  if (type === 'rename') return [{ kind: 'move', path, oldPath }, ...parts.slice(1).flatMap(editOf)];
  if (type === 'delete') return [{ kind: 'file', path, oldPath, status: 'deleted' }];
  if (type === 'add') return [{ kind: 'file', path, oldPath, status: 'added' }];
  if (type === 'binary') return [{ kind: 'file', path, oldPath, status: 'modified' }];
  return parts.flatMap(editOf);
}

const editOf = ({ path, oldPath, edit }: Part): readonly Undoing[] =>
  edit ? [{ kind: 'edit', path, oldPath, edit }] : [];
