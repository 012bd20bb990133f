// What nothing in the change heals: whether the base fails alike, and what the old test says where the change edited the test.

import type { Undoing } from '../model/proof.ts';
import { isSpent, suspectFor } from './accept.ts';
import { ask, type Flow, type Ledger, openOf } from './ledger.ts';
import type { ProvableCheck } from './problem.ts';
import { isOwn, type Target } from './target.ts';

/** Runs the base for what is left: only there it can be seen that something failed before the change. */
export function* askBase(ledger: Ledger): Flow<void> {
  const { whole, isWholeUndone } = ledger.problem;
  for (const check of new Set(openOf(ledger, {}).map((target) => target.check))) {
    if (isSpent(ledger) || !whole.length) return;
    const open = openOf(ledger, { check });
    const base = yield* ask(ledger, { undo: whole, check, aim: null });
    for (const target of open) {
      const own = whole.filter((undoing) => isOwn(undoing, target));
      if (isWholeUndone && base.fails.has(target.id) && base.alike.has(target.id)) {
        ledger.inBase.add(target.id);
        ledger.open.delete(target.id);
      } else if (own.length) yield* askOldTest(ledger, { target, own, check });
    }
  }
}

/** The old test on the new code: passes, and the new expectation is not met; fails, and the code broke it; is not there, and both are new. */
function* askOldTest(
  ledger: Ledger,
  { target, own, check }: { target: Target; own: readonly Undoing[]; check: ProvableCheck },
): Flow<void> {
  if (!ledger.open.has(target.id)) return;
  const seen = yield* ask(ledger, { undo: own, check, aim: target.cause });
  if (!seen.command) return;
  const all = openOf(ledger, { check }).filter((each) => own.every((undoing) => isOwn(undoing, each)));
  for (const each of all) {
    const expectation = seen.seen.has(each.id) ? 'old-passes' : seen.fails.has(each.id) ? 'old-fails' : 'both-new';
    ledger.open.delete(each.id);
    ledger.found.push({
      undo: own,
      relation: own.length === 1 ? 'alone' : 'among',
      healed: new Set([each.id]),
      relying: 0,
      suspect: suspectFor(ledger, own)?.id ?? null,
      command: seen.command,
      expectation,
    });
  }
}
