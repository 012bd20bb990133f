// What becomes of a set of edits that heals: made as small as it can be, tried on the cause's other checks, confirmed, written down.

import type { Undoable, Undoing } from '../model/proof.ts';
import { confirmed, type Trust } from './confirm.ts';
import type { Judgement } from './judge.ts';
import { isSameThroughout, keyOf } from './kinship.ts';
import { ask, type Flow, type Found, type Ledger, openOf } from './ledger.ts';
import { minimalOf } from './minimal.ts';
import type { ProvableCheck } from './problem.ts';
import { mayHeal, type Target } from './target.ts';

/** Edits that healed something, and how they came to be asked. */
export interface Healing {
  readonly undo: readonly Undoing[];
  readonly check: ProvableCheck;
  readonly judgement: Judgement;
  readonly aim: string | null;
  /** True where fewer of the edits may do as well. */
  readonly isComposite: boolean;
  readonly trust: Trust;
}

/** An undoable that holds the first of these edits. */
export function suspectFor({ problem }: Ledger, undo: readonly Undoing[]): Undoable | null {
  const [first] = undo;
  const key = first && keyOf(first);
  return problem.undoables.find((each) => each.undo.some((one) => keyOf(one) === key)) ?? null;
}

/** The open failures that a judgement saw passing. */
export const healedIn = (ledger: Ledger, { passes }: Judgement): readonly Target[] =>
  ledger.targets.filter(({ id }) => ledger.open.has(id) && passes.has(id));

/** Settles what an undoing healed; false when it did not stand when tried again. */
export function* accept(ledger: Ledger, healing: Healing): Flow<boolean> {
  const [goal] = healedIn(ledger, healing.judgement);
  if (!goal) return false;
  const isMany = !mayReduce(ledger, healing);
  const small =
    healing.isComposite && !isMany
      ? yield* reduced(ledger, healing, goal)
      : { undo: healing.undo, judgement: healing.judgement, relation: relationOf(healing.undo, !isMany) };
  const healed = yield* elsewhere(ledger, small.undo, healedIn(ledger, small.judgement));
  const kept = yield* confirmed(ledger, { undo: small.undo, healed }, healing.trust);
  if (!kept.size) return false;
  for (const id of kept) ledger.open.delete(id);
  const { relying, command } = small.judgement;
  ledger.found.push({
    undo: small.undo,
    relation: small.relation,
    healed: kept,
    relying,
    suspect: suspectFor(ledger, small.undo)?.id ?? null,
    command,
    expectation: null,
  });
  return true;
}

const MANY = 3;

/** The same replaced in many places breaks many tests, each by its own place: they are told as one. */
function mayReduce(ledger: Ledger, { undo, judgement }: Healing): boolean {
  return !isSameThroughout(undo) || healedIn(ledger, judgement).length <= MANY;
}

/** How edits that heal together stand to each other. */
export const relationOf = (undo: readonly Undoing[], isMinimal: boolean): Found['relation'] =>
  undo.length === 1 ? 'alone' : isMinimal ? 'all' : 'among';

/** The least of the edits that heals the goal still. */
function* reduced(ledger: Ledger, { undo, check, aim, judgement: first }: Healing, goal: Target) {
  let judgement = first;
  const least = yield* minimalOf<Undoing, Asked, Answered>(undo, function* (part) {
    if (!mayHeal(part, goal)) return false;
    const before = ledger.spent.runs;
    const seen = yield* ask(ledger, { undo: part, check, aim });
    if (seen.passes.has(goal.id)) judgement = seen;
    else if (ledger.spent.runs === before && !seen.isSound && isSpent(ledger)) return 'spent';
    return seen.passes.has(goal.id);
  });
  return { undo: least.units, judgement, relation: relationOf(least.units, least.isMinimal) };
}

type Asked = ReturnType<Flow<void>['next']> extends IteratorResult<infer Y, void> ? Exclude<Y, void> : never;
type Answered = Parameters<Flow<void>['next']>[0];

export const isSpent = ({ spent, problem }: Ledger): boolean =>
  spent.runs >= problem.budget.runs || spent.ms >= problem.budget.ms;

/** What the same undoing heals of the same causes in their other checks, the quick ones first. */
function* elsewhere(ledger: Ledger, undo: readonly Undoing[], healed: readonly Target[]): Flow<ReadonlySet<string>> {
  const ids = new Set(healed.map(({ id }) => id));
  const causes = new Set(healed.map(({ cause }) => cause));
  const asked = new Set(healed.map(({ check }) => check));
  const others = [...causes].flatMap((cause) => openOf(ledger, { cause })).filter(({ check }) => !asked.has(check));
  for (const check of [...new Set(others.map((target) => target.check))].sort((a, b) => a.ms - b.ms)) {
    const judgement = yield* ask(ledger, { undo, check, aim: others[0]?.cause ?? null });
    for (const { id } of healedIn(ledger, judgement)) ids.add(id);
  }
  return ids;
}
