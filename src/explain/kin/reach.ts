// Which declarations failing and passing tests reach, and how well one of them alone explains a set of failures.
// One faulty declaration per cause, chosen by likelihood: Barinel (Abreu, Zoeteweij, van Gemund, 2009), over static reach instead of coverage.

import type { PassedTest, PlacedFinding } from '../../model/attributed.ts';
import { isTestPath } from '../../model/test-path.ts';
import type { Anchors } from '../anchors.ts';
import type { Graph } from '../graph/index.ts';
import { roleOf } from '../roles.ts';
import { passedReach } from '../spectrum.ts';

/** A set of failures and what their tests reach; null where a finding has no known test. */
export type Reached = ReadonlySet<string>;

export interface Suspicion {
  /** What a finding's test reaches, tests and configuration left out; null where no test is known. */
  readonly reached: (finding: PlacedFinding) => Reached | null;
  /** The best single declaration for these failures and its cost in nats, 0 the best; null when none is reached by all. */
  readonly best: (failures: readonly Reached[]) => { readonly id: string; readonly cost: number; readonly passing: number } | null;
}

export interface SuspicionInput {
  readonly passed: readonly PassedTest[];
  readonly graph: Graph;
  readonly anchors: (finding: PlacedFinding) => Anchors;
}

/** Opens the reach of this run's tests. Passing tests are followed when first asked for. */
export function suspicionOf({ passed, graph, anchors }: SuspicionInput): Suspicion {
  const kept = new Map<PlacedFinding, Reached | null>();
  let passing: ReadonlyMap<string, number> | null = null;
  const reached = (finding: PlacedFinding): Reached | null => {
    const known = kept.get(finding);
    if (known !== undefined) return known;
    const ids = finding.test ? [...anchors(finding).reach.keys()].filter(isCode) : [];
    const answer = ids.length ? new Set(ids) : null;
    kept.set(finding, answer);
    return answer;
  };
  return {
    reached,
    best(failures) {
      passing ??= passingOf(passed, graph);
      return bestOf(failures, passing);
    },
  };
}

/** Declarations of the product: a test's own or a configuration's is no fault that tests share. */
function isCode(id: string): boolean {
  const path = id.slice(0, id.indexOf('#'));
  return !id.includes('#<module>') && !isTestPath(path) && roleOf(path, false).role === 'code';
}

/** How many passing tests reach each declaration. */
function passingOf(passed: readonly PassedTest[], graph: Graph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const reach of passedReach(passed, graph)) {
    for (const id of reach.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function bestOf(failures: readonly Reached[], passing: ReadonlyMap<string, number>): ReturnType<Suspicion['best']> {
  const [first, ...others] = [...failures].sort((a, b) => a.size - b.size);
  let best: ReturnType<Suspicion['best']> = null;
  for (const id of first ?? []) {
    if (others.some((other) => !other.has(id))) continue;
    const passes = passing.get(id) ?? 0;
    const cost = surprise(failures.length, passes);
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost, passing: passes };
  }
  return best;
}

/** How little these failures and passes, all through one declaration, look like one thing: the entropy of the outcome times their number. */
function surprise(failing: number, passing: number): number {
  const all = failing + passing;
  return [failing, passing].reduce((sum, count) => sum - (count ? count * Math.log(count / all) : 0), 0);
}
