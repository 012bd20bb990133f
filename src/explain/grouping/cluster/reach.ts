// Which declarations failing and passing tests reach, and how well one of them alone explains a set of failures.
// One faulty declaration per cause, chosen by likelihood: Barinel (Abreu, Zoeteweij, van Gemund, 2009), over static reach instead of coverage.

import type { DeclarationKind } from '../../../graph/declaration.ts';
import type { Graph } from '../../../graph/index.ts';
import type { PlacedFinding } from '../../../model/attributed.ts';
import { isTestPath } from '../../../model/test-path.ts';
import type { Anchors } from '../../evidence/anchors.ts';
import { passedReach } from '../../evidence/spectrum.ts';
import { roleOf } from '../../suspects/roles.ts';
import type { CheckoutView } from './checkout-view.ts';
import type { CheckoutFacts } from './features.ts';

/** Where the failures of one group may come from, with the log-weight of each place, and how many failures say so. */
export interface Reached {
  readonly places: ReadonlyMap<string, number>;
  readonly failures: number;
}

export interface Suspicion {
  /** Where one failure may come from; null where that is not known. */
  readonly reached: (
    finding: PlacedFinding,
    seen: CheckoutFacts,
    isBuild: boolean,
  ) => ReadonlyMap<string, number> | null;
  /** Log-evidence that one fault explains all these groups; null where no place is reached by all. */
  readonly evidence: (groups: readonly Reached[]) => number | null;
}

/** What a test's failure can come from: code that runs. A type or a class that holds it breaks builds, not runs. */
const RUNS: ReadonlySet<DeclarationKind | undefined> = new Set(['function', 'method', 'constant', 'hook'] as const);
/** How much less likely a place is for each step away, for being only near a line that does not compile, and for being a type that a test names. */
const STEP = Math.log(0.9);
const BESIDE = -1.5;
const TYPE = -1;
const BUILD_STEPS = 2;
/** Tests fail and pass in company: so many count as so many by this power. */
const COMPANY = 0.7;

/** Opens the reach of this run's failures. Passing tests are followed when first asked for. */
export function suspicionOf(checkout: CheckoutView): Suspicion {
  const kindOf = kindsOf(checkout.graph);
  let passing: ReadonlyMap<string, number> | null = null;
  return {
    reached(finding, { mentioned }, isBuild) {
      if (finding.test) return testReach(checkout.anchors(finding), mentioned, kindOf);
      return isBuild ? buildReach(checkout.anchors(finding), mentioned) : null;
    },
    evidence(groups) {
      passing ??= passingOf(checkout);
      return evidenceOf(groups, passing);
    },
  };
}

function testReach(
  { reach }: Anchors,
  mentioned: ReadonlySet<string>,
  kindOf: (id: string) => DeclarationKind | undefined,
): ReadonlyMap<string, number> | null {
  const places = new Map<string, number>();
  for (const [id, steps] of reach) if (isCode(id) && RUNS.has(kindOf(id))) places.set(id, steps * STEP);
  if (!places.size) return null;
  for (const id of mentioned) if (!places.has(id)) places.set(id, TYPE);
  return places;
}

function buildReach({ reach }: Anchors, mentioned: ReadonlySet<string>): ReadonlyMap<string, number> | null {
  const places = new Map<string, number>();
  for (const [id, steps] of reach) if (steps <= BUILD_STEPS && isCode(id)) places.set(id, BESIDE + steps * STEP);
  for (const id of mentioned) places.set(id, 0);
  return places.size ? places : null;
}

/** A test's own or a configuration's declaration is no fault that failures share. */
export function isCode(id: string): boolean {
  const path = id.slice(0, id.indexOf('#'));
  return !id.includes('#<module>') && !isTestPath(path) && roleOf(path, false).role === 'code';
}

function kindsOf(graph: Graph): (id: string) => DeclarationKind | undefined {
  const files = new Map<string, ReadonlyMap<string, DeclarationKind>>();
  return (id) => {
    const path = id.slice(0, id.indexOf('#'));
    const known = files.get(path) ?? new Map((graph.fileOf(path)?.declarations ?? []).map((one) => [one.id, one.kind]));
    files.set(path, known);
    return known.get(id);
  };
}

/** What one group's failures all reach; where exact keys joined failures that reach nothing in common, what most of them do. */
export function commonReach(all: readonly ReadonlyMap<string, number>[]): Reached | null {
  if (!all.length) return null;
  const counts = new Map<string, number>();
  for (const places of all) for (const id of places.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = [...counts.values()].includes(all.length) ? all.length : 0.75 * all.length;
  const mean = (id: string): number => all.reduce((sum, places) => sum + (places.get(id) ?? -4), 0) / all.length;
  const places = new Map([...counts].filter(([, count]) => count >= most).map(([id]) => [id, mean(id)]));
  return places.size ? { places, failures: all.length } : null;
}

/** How many passing tests reach each declaration. */
function passingOf({ passed, graph }: CheckoutView): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const reach of passedReach(passed, graph)) {
    for (const id of reach.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The chance of these failures and passes if one place is at fault, summed over the places that all groups reach. */
function evidenceOf(groups: readonly Reached[], passing: ReadonlyMap<string, number>): number | null {
  const failures = groups.reduce((sum, group) => sum + group.failures, 0);
  const [first, ...others] = [...groups].sort((a, b) => a.places.size - b.places.size);
  const terms: number[] = [];
  for (const id of first?.places.keys() ?? []) {
    if (others.some(({ places }) => !places.has(id))) continue;
    const weight = groups.reduce((sum, group) => sum + (group.places.get(id) ?? 0) * group.failures, 0) / failures;
    terms.push(weight + logBeta(failures ** COMPANY, (passing.get(id) ?? 0) ** COMPANY));
  }
  if (!terms.length) return null;
  const most = Math.max(...terms);
  return most + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - most), 0));
}

/** The chance of so many failures and passes where how often a fault shows is not known. */
const logBeta = (failing: number, passing: number): number =>
  logGamma(failing + 1) + logGamma(passing + 1) - logGamma(failing + passing + 2);

/** Stirling's series, from 7 up; below, by the recurrence. */
function logGamma(value: number): number {
  let [x, shift] = [value, 0];
  for (; x < 7; x++) shift -= Math.log(x);
  return (
    shift +
    (x - 0.5) * Math.log(x) -
    x +
    0.5 * Math.log(2 * Math.PI) +
    1 / (12 * x) -
    1 / (360 * x ** 3) +
    1 / (1260 * x ** 5)
  );
}
