// Where no suspect healed: deleted and moved files first, then everything outside the tests at once, halved as long as the budget allows.

import type { Undoable, Undoing } from '../model/proof.ts';
import { accept, healedIn, isSpent } from './accept.ts';
import { undoOf } from './kinship.ts';
import { ask, type Flow, type Ledger, openOf } from './ledger.ts';
import type { ProvableCheck } from './problem.ts';
import { isOwn, type Target } from './target.ts';
import { ruleOut } from './try-suspects.ts';

/** Searches the change for what heals the failures of each check that are still open. */
export function* searchAll(ledger: Ledger): Flow<void> {
  const checks = new Set(openOf(ledger, {}).map(({ check }) => check));
  for (const check of [...checks].sort((a, b) => a.ms - b.ms || (a.name < b.name ? -1 : 1)))
    yield* searchIn(ledger, check);
}

function* searchIn(ledger: Ledger, check: ProvableCheck): Flow<void> {
  for (const pool of poolsOf(ledger, openOf(ledger, { check }))) {
    // Of several culprits each round finds one.
    for (;;) {
      const open = openOf(ledger, { check });
      if (!open.length || isSpent(ledger)) return;
      if (!pool.length) break;
      const judgement = yield* ask(ledger, { undo: pool, check, aim: aimOf(open) });
      const healed = healedIn(ledger, judgement);
      if (!healed.length) {
        for (const { cause } of open) if (judgement.isSound) ruleOut(ledger, cause, pool);
        break;
      }
      const found = { undo: pool, check, judgement, aim: aimOf(healed), isComposite: true, trust: 'none' } as const;
      if (!(yield* accept(ledger, found))) break;
    }
  }
}

const aimOf = (targets: readonly Target[]): string | null => {
  const causes = new Set(targets.map(({ cause }) => cause));
  return causes.size === 1 ? (targets[0]?.cause ?? null) : null;
};

/** Ever larger parts of the change, each in the order of suspicion: edits of a file together, files as they are suspected. */
function poolsOf({ problem }: Ledger, targets: readonly Target[]): readonly (readonly Undoing[])[] {
  const ranks = new Map(problem.accused.flatMap(({ suspects }) => suspects.map((id, at) => [id, at] as const)));
  const rank = ({ id }: Undoable): number => ranks.get(id) ?? 1_000;
  const fair = problem.undoables.filter(({ role }) => role !== 'inert');
  const firstOf = new Map<string, number>();
  for (const each of fair) {
    const path = each.undo[0]?.path ?? '';
    firstOf.set(path, Math.min(firstOf.get(path) ?? 1_000, rank(each)));
  }
  const fileRank = (each: Undoable): number => firstOf.get(each.undo[0]?.path ?? '') ?? 1_000;
  const sorted = [...fair].sort(
    (a, b) => fileRank(a) - fileRank(b) || compare(a.undo[0]?.path, b.undo[0]?.path) || rank(a) - rank(b),
  );
  const pool = (fits: (each: Undoable) => boolean): readonly Undoing[] =>
    undoOf(sorted.filter(fits)).filter((one) => !targets.some((target) => isOwn(one, target)));
  const pools = [
    pool(({ undo }) => undo.some(isGone)),
    pool(({ role }) => role === 'code'),
    pool(({ role }) => role !== 'manifest'),
    pool(() => true),
  ];
  return pools.filter(
    (one, at) => one.length > 0 && pools.findIndex((other) => other.length === one.length) >= Math.min(at, 1),
  );
}

const isGone = (undoing: Undoing): boolean =>
  undoing.kind === 'move' ||
  (undoing.kind === 'file' && (undoing.status === 'deleted' || undoing.status === 'renamed'));

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
