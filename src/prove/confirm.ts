// Makes sure that a failure which went away did so for the edit's sake: a coin that fell twice as hoped proves nothing.

import type { Flow, Found, Ledger } from './ledger.ts';
import { ask } from './ledger.ts';
import type { Target } from './target.ts';

/** How likely the runs seen may be, at most, if the test were a coin of whatever weight. */
const BOUNDS = { expected: 0.07, likely: 0.01, searched: 0.004, shaky: 0.003 } as const;
const MOST_RUNS = 8;
/** So many tests that all turn at once are no coins. */
const MANY = 3;

/** Kinds that come and go with the machine rather than with the code. */
const SHAKY: ReadonlySet<string> = new Set([
  'time-limit',
  'race',
  'network-up',
  'service-up',
  'port-free',
  'resource',
  'runner',
]);

/** How surely the edits were suspected before: ranked first and certain, first and likely, or merely found. */
export type Trust = 'certain' | 'likely' | 'none';

/** The likelihood of seeing it fail and pass so often, under the coin that makes it likeliest. */
export function likelihoodOfCoin(failed: number, passed: number): number {
  const all = failed + passed;
  return all ? (failed / all) ** failed * (passed / all) ** passed : 1;
}

/** The failures that stay healed when it is tried again, as often as needed; those that do not are unstable. */
export function* confirmed(
  ledger: Ledger,
  { undo, healed }: Pick<Found, 'undo' | 'healed'>,
  trust: Trust,
): Flow<ReadonlySet<string>> {
  const own = ledger.targets.filter(({ id }) => healed.has(id));
  // What says the same whenever it is asked has said it; the tests it broke went with it.
  if (own.some(({ check }) => check.isStatic)) return healed;
  let kept: readonly Target[] = own;
  let passed = new Set(own.map(({ check }) => check.name)).size;
  for (let runs = 0; kept.length && runs < MOST_RUNS; runs++) {
    const failed = Math.min(...kept.map(({ id }) => ledger.seenFailing.get(id) ?? 1));
    if (likelihoodOfCoin(failed, passed) <= boundFor(ledger, kept, trust)) return idsOf(kept);
    const isHead = failed < passed;
    const again = yield* repeated(ledger, isHead ? [] : undo, kept);
    if (!again || (!again.isSound && !isHead)) return new Set();
    if (!isHead) passed += 1;
    kept = settle(ledger, kept, isHead ? again.fails : again.passes);
  }
  return new Set();
}

/** Those that came out as before. The others are unstable from now on. */
function settle(ledger: Ledger, kept: readonly Target[], alike: ReadonlySet<string>): readonly Target[] {
  const [check] = kept.map((target) => target.check);
  const same = kept.filter((target) => target.check !== check || alike.has(target.id));
  for (const { id } of kept.filter((target) => !same.includes(target))) {
    ledger.unstable.add(id);
    ledger.open.delete(id);
  }
  return same;
}

function* repeated(ledger: Ledger, undo: Found['undo'], kept: readonly Target[]) {
  const check = kept[0]?.check;
  if (!check) return null;
  const targets = kept.filter((target) => target.check === check);
  const before = ledger.spent.runs;
  const again = yield* ask(ledger, { undo, check, aim: targets[0]?.cause ?? null, targets, isRepeat: true });
  return ledger.spent.runs > before ? again : null;
}

function boundFor({ flaky, unstable, shaky }: Ledger, kept: readonly Target[], trust: Trust): number {
  const comesAndGoes = kept.some(({ id, said }) => shaky.has(id) || said.some(({ kind }) => SHAKY.has(kind)));
  if (comesAndGoes || flaky.size || unstable.size) return BOUNDS.shaky;
  if (trust === 'none') return BOUNDS.searched;
  return trust === 'certain' || kept.length >= MANY ? BOUNDS.expected : BOUNDS.likely;
}

const idsOf = (targets: readonly Target[]): ReadonlySet<string> => new Set(targets.map(({ id }) => id));
