// Decides which failure follows from which cause: by what goes when only that cause's lines are reverted, or comes when it is alone.
import type { Fail, Said } from './said.ts';

export type Runs = {
  readonly head: Said;
  readonly reverted: ReadonlyMap<string, Said>;
  readonly alone: ReadonlyMap<string, Said>;
};
export type Attribution = {
  readonly byCause: ReadonlyMap<string, readonly Fail[]>;
  readonly shared: readonly Fail[];
  readonly kept: readonly Fail[];
  readonly interactions: readonly Fail[];
  readonly hidden: ReadonlyMap<string, readonly Fail[]>;
};

const keysOf = (said: Said | undefined) => new Set(said?.fails.map((fail) => fail.key));

/** Gives each failure at head its one cause; what either cause alone suffices for is shared; what stays without any of them is kept. */
export function attribute(causes: readonly string[], runs: Runs, base: Said): Attribution {
  const byCause = new Map<string, Fail[]>(causes.map((id) => [id, []]));
  const shared: Fail[] = [];
  const kept: Fail[] = [];
  const interactions: Fail[] = [];
  const before = keysOf(base);
  for (const fail of runs.head.fails) {
    if (before.has(fail.key)) {
      kept.push(fail);
      continue;
    }
    const gone = causes.filter((id) => !keysOf(runs.reverted.get(id)).has(fail.key));
    const makes = causes.filter((id) => keysOf(runs.alone.get(id)).has(fail.key));
    if (causes.length === 1 && gone.length === 0) throw new Error(`stays when its cause is reverted: ${fail.id}`);
    const owner = makes.length === 1 ? makes[0] : makes.length === 0 && gone.length === 1 ? gone[0] : undefined;
    if (owner) byCause.get(owner)?.push(fail);
    else if (makes.length > 1) shared.push(fail);
    else interactions.push(fail);
  }
  const atHead = keysOf(runs.head);
  const hidden = new Map(
    causes.map((id) => [
      id,
      (runs.alone.get(id)?.fails ?? []).filter((fail) => !atHead.has(fail.key) && !before.has(fail.key)),
    ]),
  );
  return { byCause, shared, kept, interactions, hidden };
}

/** Tests that ran on the base, and neither ran nor failed at head. */
export function notRun(base: Said, head: Said): string[] {
  const ran = new Set([...head.tests, ...head.fails.map((fail) => fail.id)]);
  return base.tests.filter((name) => !ran.has(name));
}
