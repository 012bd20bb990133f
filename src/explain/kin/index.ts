// Joins groups of failures that no change explains and no exact key holds together, as long as everything seen of them speaks for one cause.
// A false merge hides a bug, so what says nothing keeps them apart.

import type { PassedTest } from '../../model/attributed.ts';
import type { Folded } from '../fold.ts';
import type { Group } from '../group.ts';
import { wordsOf } from '../words.ts';
import { type Likely, type ReachOdds, WITH_REACH, WITHOUT_REACH } from './fitted.ts';
import { likeness, type Rarity } from './likeness.ts';
import { type Reached, type Suspicion, type SuspicionInput, suspicionOf } from './reach.ts';
import { type Traits, traitsOf } from './traits.ts';

/** Beyond so many groups, only exact keys join: the time grows with their square. */
const MOST_GROUPS = 120;
const MOST_MEMBERS = 12;

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
  /** Null where reach is not known. */
  readonly suspicion: Suspicion | null;
}

export interface KinInput {
  readonly passed: readonly PassedTest[];
  /** What the tests reach; null without a checkout, and where no test is known to have passed. */
  readonly reach: SuspicionInput | null;
}

/** Groups that no change explains, the kin among them joined. Each stays sorted as given, and they stay in the order given. */
export function joinKin(groups: readonly Group[], { passed, reach }: KinInput): readonly Group[] {
  if (groups.length < 2 || groups.length > MOST_GROUPS) return groups;
  const all = groups.map(({ entries }) => entries);
  const suspicion = reach && suspicionOf(reach);
  const fitted = suspicion ? WITH_REACH : WITHOUT_REACH;
  const clusters = joined({ fitted, suspicion, alike: likenesses(all, fitted, passed) }, all);
  const order = new Map(all.flat().map((entry, at) => [entry, at]));
  const place = (entry: Folded | undefined): number => (entry ? (order.get(entry) ?? 0) : 0);
  return clusters
    .map(({ entries }): Group => ({ candidate: null, entries: [...entries].sort((a, b) => place(a) - place(b)) }))
    .sort((a, b) => place(a.entries[0]) - place(b.entries[0]));
}

/** Joins the likeliest two clusters again and again, until no two are likelier kin than not. */
function joined(scale: Scale, groups: readonly Entries[]): readonly Cluster[] {
  let clusters: readonly Cluster[] = groups.map((entries, at) => clusterOf([at], entries, scale));
  const known = new Map<string, number>();
  for (let pair = closest(clusters, scale, known); pair; pair = closest(clusters, scale, known)) {
    const [one, two] = pair;
    const both = clusterOf([...one.at, ...two.at], [...one.entries, ...two.entries], scale);
    clusters = [...clusters.filter((cluster) => cluster !== one && cluster !== two), both];
  }
  return clusters;
}

function clusterOf(at: readonly number[], entries: Entries, { suspicion }: Scale): Cluster {
  const failures = entries.flatMap(({ finding }) => suspicion?.reached(finding) ?? []);
  return { at, entries, failures, cost: (failures.length && suspicion?.best(failures)?.cost) || 0 };
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
  const reach = suspicion && fitted.reach ? reachOdds(one, two, { odds: fitted.reach, suspicion }) : 0;
  return fitted.constant + fitted.mean * mean + (1 - fitted.mean) * nearest + reach;
}

/** What one declaration for both, instead of one for each, speaks for. */
function reachOdds(one: Cluster, two: Cluster, { odds, suspicion }: { readonly odds: ReachOdds; readonly suspicion: Suspicion }): number {
  if (!one.failures.length || !two.failures.length) return odds.untold;
  const best = suspicion.best([...one.failures, ...two.failures]);
  if (!best) return -odds.nothingShared;
  return Math.max(-odds.most, Math.min(odds.most, odds.rate * (one.cost + two.cost + odds.saved - best.cost)));
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
function rarityOf(traits: readonly Traits[], passed: readonly PassedTest[]): Rarity {
  const counts = new Map<string, number>();
  const count = (words: Iterable<string>): void => {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { words, pathWords } of traits) count([...words, ...pathWords]);
  for (const { name, suite } of passed) count(wordsOf(`${name} ${suite}`));
  const all = Math.log(traits.length + passed.length + 1);
  return (word) => (all - Math.log(counts.get(word) ?? 1)) / all;
}
