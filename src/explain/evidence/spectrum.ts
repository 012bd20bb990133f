// Which tests reach which suspect: an edit that failing tests reach and passing tests do not is the likelier cause.
// Ochiai's coefficient over static reach (Ochiai 1957; for fault localisation Abreu et al., 2006).

import type { Graph } from '../../graph/index.ts';
import type { PassedTest, PlacedFinding } from '../../model/attributed.ts';
import type { Suspect } from '../suspects/suspect.ts';
import type { Anchors } from './anchors.ts';

/** What the tests say of one suspect. `ochiai` and `precision` lie in 0..1; `failing` and `passing` count the tests that reach it. */
export interface Spectrum {
  readonly ochiai: number;
  readonly precision: number;
  readonly failing: number;
  readonly passing: number;
  /** What it tells, 0..1, relative to the suspect of which the tests tell most: that more tests passed makes nobody less suspect than a file no test reaches. */
  readonly share: number;
}

const MAX_PASSED = 3_000;
const NONE: Spectrum = { ochiai: 0, precision: 0, failing: 0, passing: 0, share: 0 };

export interface SpectrumInput {
  readonly suspects: readonly Suspect[];
  readonly failed: readonly PlacedFinding[];
  readonly passed: readonly PassedTest[];
  readonly graph: Graph;
  readonly anchors: (finding: PlacedFinding) => Anchors;
}

/** The spectrum of every suspect by id. Tests whose declaration is unknown do not count. */
export function spectraOf(input: SpectrumInput): ReadonlyMap<string, Spectrum> {
  const failing = input.failed
    .filter(({ test }) => test !== null)
    .flatMap((finding) => {
      const { test } = input.anchors(finding);
      return test ? [input.graph.reachFrom(test)] : [];
    });
  const passing = passedReach(input.passed, input.graph);
  const spectra = input.suspects.map((suspect) => [suspect.id, spectrumOf(suspect, failing, passing)] as const);
  const most = Math.max(...spectra.map(([, spectrum]) => tellingOf(spectrum)));
  return new Map(spectra.map(([id, one]) => [id, most ? { ...one, share: tellingOf(one) / most } : one]));
}

/** Who is reached by failing tests alone tells more than who is reached by most of them. */
const tellingOf = ({ ochiai, precision }: Spectrum): number => (5 * ochiai + 2 * precision) / 7;

/** One reach per distinct passed test declaration, of at most 3,000; tests whose declaration is unknown have none. */
export function passedReach(passed: readonly PassedTest[], graph: Graph): readonly ReadonlyMap<string, number>[] {
  const seen = new Set<string>();
  const reaches: ReadonlyMap<string, number>[] = [];
  for (const test of [...passed].sort(byName)) {
    if (reaches.length >= MAX_PASSED) break;
    const declaration = test.name ? graph.testNamed(test) : null;
    if (!declaration || seen.has(declaration.id)) continue;
    seen.add(declaration.id);
    reaches.push(graph.reachFrom(declaration));
  }
  return reaches;
}

const byName = (a: PassedTest, b: PassedTest): number => {
  const [one, two] = [`${a.file}\u0000${a.suite}\u0000${a.name}`, `${b.file}\u0000${b.suite}\u0000${b.name}`];
  return one < two ? -1 : one > two ? 1 : 0;
};

function spectrumOf(
  suspect: Suspect,
  failing: readonly ReadonlyMap<string, number>[],
  passing: readonly ReadonlyMap<string, number>[],
): Spectrum {
  const ids = suspect.parts.flatMap(({ declarations }) => declarations);
  if (!ids.length) return NONE;
  const reaches = (reach: ReadonlyMap<string, number>): boolean => ids.some((id) => reach.has(id));
  const ef = failing.filter(reaches).length;
  const ep = passing.filter(reaches).length;
  if (!ef) return { ...NONE, passing: ep };
  return {
    ochiai: ef / Math.sqrt(failing.length * (ef + ep)),
    precision: ef / (ef + ep),
    failing: ef,
    passing: ep,
    share: 0,
  };
}
