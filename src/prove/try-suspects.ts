// Undoes the suspects of a cause as they are ranked, in the check that answers soonest.

import type { Accused, Undoing } from '../model/proof.ts';
import { accept, healedIn, isSpent, relationOf } from './accept.ts';
import { confirmed } from './confirm.ts';
import { type Hypothesis, hypothesesOf } from './hypotheses.ts';
import type { Judgement } from './judge.ts';
import { keyOfAll } from './kinship.ts';
import { ask, type Flow, type Ledger, openOf } from './ledger.ts';
import type { ProvableCheck } from './problem.ts';

/** Rivals of one cause are not asked for ever: searching is quicker then. */
const MOST_TRIALS = 7;

type Came = 'healed' | 'partial' | 'nothing' | 'unsound';

/** An undoing after which a check no longer told the failures, though nobody saw them pass: something hides them. */
export interface Hidden {
  readonly cause: string;
  readonly check: ProvableCheck;
  readonly hypothesis: Hypothesis;
}

/** Tries the suspects of a cause; gives what could not be seen for what hides it. */
export function* trySuspects(ledger: Ledger, accused: Accused): Flow<readonly Hidden[]> {
  const { cause } = accused;
  const hidden: Hidden[] = [];
  let trials = 0;
  for (const check of checksOf(ledger, cause)) {
    let last: { readonly suspect: string; readonly came: Came } | null = null;
    for (const hypothesis of hypothesesOf(accused, ledger.problem.undoables, openOf(ledger, { check, cause }))) {
      const own = openOf(ledger, { check, cause });
      if (!own.length || trials >= MOST_TRIALS || isSpent(ledger)) break;
      const { suspect, when } = hypothesis;
      if (when !== 'always' && !(last?.suspect === suspect.id && last.came === when)) continue;
      trials += 1;
      const judgement = yield* ask(ledger, { undo: hypothesis.undo, check, aim: cause });
      const came = cameOf(ledger, judgement, { check, cause });
      if (came === 'nothing') {
        if (own.some(({ id }) => judgement.fails.has(id))) ruleOut(ledger, cause, hypothesis.undo);
        else hidden.push({ cause, check, hypothesis });
      }
      if (came === 'healed' || came === 'partial')
        yield* accept(ledger, { ...hypothesis, check, judgement, aim: cause });
      last = { suspect: suspect.id, came };
    }
  }
  return hidden;
}

/** The checks a cause's failures stand in, the quickest first. */
const checksOf = (ledger: Ledger, cause: string): readonly ProvableCheck[] =>
  [...new Set(openOf(ledger, { cause }).map(({ check }) => check))].sort(
    (a, b) => a.ms - b.ms || (a.name < b.name ? -1 : 1),
  );

function cameOf(
  ledger: Ledger,
  judgement: Judgement,
  { check, cause }: { readonly check: ProvableCheck; readonly cause: string },
): Came {
  if (!judgement.isSound) return 'unsound';
  if (!healedIn(ledger, judgement).length) return 'nothing';
  return openOf(ledger, { check, cause }).some(({ id }) => !judgement.passes.has(id)) ? 'partial' : 'healed';
}

/** Notes that a cause's failures stay without these edits. */
export function ruleOut({ ruledOut }: Ledger, cause: string, undo: readonly Undoing[]): void {
  const own = ruledOut.get(cause) ?? new Map();
  ruledOut.set(cause, own);
  own.set(keyOfAll(undo), undo);
}

/** Undoes together what each left the others' failures in the way: a build that ends at its first error, a collection that stops. */
export function* tryTogether(ledger: Ledger, hidden: readonly Hidden[]): Flow<void> {
  for (const check of new Set(hidden.map((each) => each.check))) {
    const firsts = [
      ...new Map(hidden.filter((each) => each.check === check).map((each) => [each.cause, each])).values(),
    ];
    const open = firsts.filter(({ cause }) => openOf(ledger, { check, cause }).length);
    if (open.length < 2) continue;
    const undo = open.flatMap(({ hypothesis }) => hypothesis.undo);
    const together = yield* ask(ledger, { undo, check, aim: null });
    for (const { cause, hypothesis } of open) yield* acceptApart(ledger, { cause, check, hypothesis, together, open });
  }
}

interface Apart extends Hidden {
  readonly together: Judgement;
  readonly open: readonly Hidden[];
}

/** A failure that passes with both undone, and fails with only the other undone, is this one's doing. */
function* acceptApart(ledger: Ledger, { cause, check, hypothesis, together, open }: Apart): Flow<void> {
  const failsWithout = new Set<string>();
  for (const other of open) {
    if (other.cause === cause) continue;
    const alone = yield* ask(ledger, { undo: other.hypothesis.undo, check, aim: cause });
    for (const id of alone.fails) failsWithout.add(id);
  }
  const passes = new Set(
    openOf(ledger, { check, cause })
      .filter(({ id }) => together.passes.has(id) && failsWithout.has(id))
      .map(({ id }) => id),
  );
  const undo = open.flatMap((each) => each.hypothesis.undo);
  const kept = yield* confirmed(ledger, { undo, healed: passes }, 'none');
  if (!kept.size) return;
  for (const id of kept) ledger.open.delete(id);
  ledger.found.push({
    undo: hypothesis.undo,
    relation: relationOf(hypothesis.undo, !hypothesis.isComposite),
    healed: kept,
    relying: together.relying,
    suspect: hypothesis.suspect.id,
    command: together.command,
    expectation: null,
  });
}
