// The order in which things are tried: the failures once more as they are, each cause's suspects, everything at once and halving, the base.

import { askBase } from './base.ts';
import type { Judgement } from './judge.ts';
import { ask, type Flow, isRunWhole, type Ledger, openOf } from './ledger.ts';
import type { ProvableCheck } from './problem.ts';
import { searchAll } from './search.ts';
import { type Hidden, trySuspects, tryTogether } from './try-suspects.ts';

/** All of proving; what was shown stands in the ledger. */
export function* strategy(ledger: Ledger): Flow<void> {
  for (const check of new Set(ledger.targets.map((target) => target.check))) yield* repeat(ledger, check);
  const hidden: Hidden[] = [];
  for (const accused of ledger.problem.accused) hidden.push(...(yield* trySuspects(ledger, accused)));
  yield* tryTogether(ledger, hidden);
  yield* searchAll(ledger);
  yield* askBase(ledger);
}

/** Runs the failures once more as they are: what passes now is flaky, what is not seen failing cannot be proved. */
function* repeat(ledger: Ledger, check: ProvableCheck): Flow<void> {
  // What is static says the same again where it said it.
  if (check.isStatic && ledger.problem.isSamePlace && isRunWhole(check, ledger)) return;
  const targets = openOf(ledger, { check });
  const again = yield* ask(ledger, { undo: [], check, aim: null, isRepeat: true, targets });
  const rest = targets.filter(({ id }) => !again.fails.has(id));
  if (!rest.length) return;
  if (again.isSound && !again.isNarrow)
    return dismiss(
      ledger,
      rest.map(({ id }) => id),
      again,
    );
  // Some fail only in the company of others, and some runners cannot be narrowed: all of the check decides.
  const all = yield* ask(ledger, { undo: [], check, aim: null, isRepeat: true, isWhole: true, targets });
  for (const { id } of rest) {
    if (!all.fails.has(id)) continue;
    ledger.whole.add(check.name);
    if (again.passes.has(id)) ledger.shaky.add(id);
  }
  dismiss(
    ledger,
    rest.filter(({ id }) => !all.fails.has(id)).map(({ id }) => id),
    all,
  );
}

function dismiss({ open, flaky }: Ledger, ids: readonly string[], { passes }: Judgement): void {
  for (const id of ids) {
    open.delete(id);
    if (passes.has(id)) flaky.add(id);
  }
}
