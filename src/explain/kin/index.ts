// Joins groups of failures that no change explains and no exact key holds together, as long as everything seen of them speaks for one cause.
// A false merge hides a bug, so what says nothing keeps them apart.

import type { PassedTest } from '../../model/attributed.ts';
import type { Limits } from '../../model/limits.ts';
import type { Sources } from '../../model/sources.ts';
import { anchorsOf } from '../anchors.ts';
import type { Folded } from '../fold.ts';
import { graphOf } from '../graph/index.ts';
import type { Group } from '../group.ts';
import { wordsOf } from '../words.ts';
import { type Likely, WITH_REACH, WITHOUT_REACH } from './fitted.ts';
import { likeness, type Rarity } from './likeness.ts';
import { type Reached, type Suspicion, suspicionOf } from './reach.ts';
import { type Traits, traitsOf } from './traits.ts';

/** Beyond so many groups, only exact keys join: the time grows with their square. */
const MOST_GROUPS = 120;
const MOST_MEMBERS = 12;
const MOST_COUNTED = 1_500;

type Entries = readonly Folded[];

interface Cluster {
  readonly at: readonly number[];
  readonly entries: Entries;
  readonly failures: readonly Reached[];
  readonly cost: number;
}

interface Scale {
  readonly fitted: Likely;
  readonly alike: readonly (readonly number[])[];
  readonly suspicion: Suspicion;
}

export interface KinInput {
  readonly passed: readonly PassedTest[];
  readonly sources: Sources;
  readonly limits: Limits;
}

/** The groups, the kin among them joined. What a change explains stays as it is. */
export function joinKin(groups: readonly Group[], { passed, sources, limits }: KinInput): readonly Group[] {
  const open = groups.filter(({ candidate }) => candidate === null);
  if (open.length < 2 || open.length > MOST_GROUPS) return groups;
  const graph = graphOf(sources, limits);
  const known = sources.paths.length ? passed : [];
  const suspicion = suspicionOf({ passed: known, graph, anchors: anchorsOf(graph, sources) });
  const joined = joinEntries(
    open.map(({ entries }) => entries),
    passed,
    suspicion,
  );
  return [...groups.filter(({ candidate }) => candidate !== null), ...joined.map((entries): Group => ({ candidate: null, entries }))];
}

/** Joins the likeliest two clusters again and again, until no two are likelier kin than not. Each stays sorted as given, and they stay in the order given. */
function joinEntries(groups: readonly Entries[], passed: readonly PassedTest[], suspicion: Suspicion): readonly Entries[] {
  const fitted = suspicion.hasPassed ? WITH_REACH : WITHOUT_REACH;
  const scale: Scale = { fitted, suspicion, alike: likenesses(groups, fitted, passed) };
  let clusters: readonly Cluster[] = groups.map((entries, at) => clusterOf([at], entries, suspicion));
  const known = new Map<string, number>();
  for (let pair = closest(clusters, scale, known); pair; pair = closest(clusters, scale, known)) {
    const [one, two] = pair;
    const joined = clusterOf([...one.at, ...two.at], [...one.entries, ...two.entries], suspicion);
    clusters = [...clusters.filter((cluster) => cluster !== one && cluster !== two), joined];
  }
  const order = new Map(groups.flat().map((entry, at) => [entry, at]));
  const place = (entry: Folded | undefined): number => (entry ? (order.get(entry) ?? 0) : 0);
  return clusters.map(({ entries }) => [...entries].sort((a, b) => place(a) - place(b))).sort((a, b) => place(a[0]) - place(b[0]));
}

function clusterOf(at: readonly number[], entries: Entries, suspicion: Suspicion): Cluster {
  const failures = entries.flatMap(({ finding }) => suspicion.reached(finding) ?? []);
  return { at, entries, failures, cost: failures.length ? (suspicion.best(failures)?.cost ?? 0) : 0 };
}

/** The two clusters that most likely share a cause; null when no two do. */
function closest(clusters: readonly Cluster[], scale: Scale, known: Map<string, number>): readonly [Cluster, Cluster] | null {
  let best: readonly [Cluster, Cluster] | null = null;
  let most = 0;
  for (const [at, one] of clusters.entries()) {
    for (const two of clusters.slice(at + 1)) {
      const key = `${one.at.join()}|${two.at.join()}`;
      const odds = known.get(key) ?? oddsOf(one, two, scale);
      known.set(key, odds);
      if (odds > most + 1e-9) [best, most] = [[one, two], odds];
    }
  }
  return best;
}

/** Log-odds that two clusters have one cause; above 0 they more likely do. */
function oddsOf(one: Cluster, two: Cluster, { fitted, alike, suspicion }: Scale): number {
  const values = one.at.flatMap((a) => two.at.map((b) => alike[a]?.[b] ?? 0));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const nearest = Math.max(...values);
  return fitted.constant + fitted.mean * mean + (1 - fitted.mean) * nearest + reachOdds(one, two, { fitted, suspicion });
}

/** What one declaration for both, instead of one for each, speaks for. */
function reachOdds(one: Cluster, two: Cluster, { fitted, suspicion }: Pick<Scale, 'fitted' | 'suspicion'>): number {
  if (!suspicion.hasPassed || !one.failures.length || !two.failures.length) return fitted.unreached;
  const best = suspicion.best([...one.failures, ...two.failures]);
  if (!best) return -fitted.nothingShared;
  return Math.max(-fitted.most, Math.min(fitted.most, fitted.reach * (one.cost + two.cost + fitted.saved - best.cost)));
}

/** The likeness of every two groups, as the mean over their members. */
function likenesses(groups: readonly Entries[], { weights }: Likely, passed: readonly PassedTest[]): readonly (readonly number[])[] {
  const traits = groups.map((entries) => entries.slice(0, MOST_MEMBERS).map(({ finding }) => traitsOf(finding)));
  const rarity = rarityOf(traits.flat(), passed);
  const between = (one: readonly Traits[], two: readonly Traits[]): number =>
    one.reduce((sum, a) => sum + two.reduce((inner, b) => inner + likeness(a, b, { weights, rarity }), 0), 0) / (one.length * two.length);
  const rows = traits.map(() => new Array<number>(traits.length).fill(0));
  for (const [a, one] of traits.entries()) {
    for (const [b, two] of traits.entries()) {
      if (b <= a) continue;
      const value = between(one, two);
      (rows[a] as number[])[b] = value;
      (rows[b] as number[])[a] = value;
    }
  }
  return rows;
}

/** How rare words are among the tests of the run, failed and passed. */
export function rarityOf(traits: readonly Traits[], passed: readonly PassedTest[]): Rarity {
  const counts = new Map<string, number>();
  const count = (words: Iterable<string>): void => {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { words, pathWords } of traits) count([...words, ...pathWords]);
  const sample = passed.slice(0, MOST_COUNTED);
  for (const { name, suite } of sample) count(wordsOf(`${name} ${suite}`));
  const all = Math.log(traits.length + sample.length + 1);
  return (word) => (all - Math.log(counts.get(word) ?? 1)) / all;
}
