// Joins groups of failures that no change explains and no exact key holds together, as long as everything seen of them speaks for one cause.
// A false merge hides a bug, so what says nothing keeps them apart.

import type { PassedTest } from '../../../model/attributed.ts';
import { wordsOf } from '../../evidence/shared-words.ts';
import type { Folded } from '../../findings/fold.ts';
import type { Group } from '../group.ts';
import { factsReader } from './checkout.ts';
import type { CheckoutView } from './checkout-view.ts';
import { type Features, featuresOf } from './features.ts';
import { likeness, type Rarity } from './likeness.ts';
import { MOST_GROUPS } from './limits.ts';
import { commonReach, type Reached, type Suspicion, suspicionOf } from './reach.ts';
import { type LikenessModel, type ReachOdds, WITH_REACH, WITHOUT_REACH } from './weights.ts';

const MOST_MEMBERS = 12;

interface Cluster {
  readonly at: readonly number[];
  /** The edit that explains one of its groups; two explained by two edits never join. */
  readonly suspect: Group['suspect'];
  /** Where its groups may come from, those left out of which nothing is known. */
  readonly reached: readonly Reached[];
  readonly evidence: number;
}

interface Scale {
  readonly model: LikenessModel;
  readonly alike: readonly (readonly number[])[];
  /** Null where reach is not known. */
  readonly suspicion: Suspicion | null;
}

export interface ClusterInput {
  readonly passed: readonly PassedTest[];
  /** The checkout; null without one. */
  readonly checkout: CheckoutView | null;
}

/** The groups, those alike joined, as far as no two edits explain them. Each stays sorted as given, and they stay in the order given. */
export function clusterGroups(groups: readonly Group[], { passed, checkout }: ClusterInput): readonly Group[] {
  if (groups.length < 2 || groups.length > MOST_GROUPS) return groups;
  const seen = checkout && factsReader(checkout);
  const features = groups.map(({ entries }) =>
    entries.slice(0, MOST_MEMBERS).map(({ finding }) => featuresOf(finding, seen?.(finding))),
  );
  const model = checkout ? WITH_REACH : WITHOUT_REACH;
  const suspicion = checkout && suspicionOf(checkout);
  const scale: Scale = { model, suspicion, alike: likenesses(features, model, passed) };
  const alone = groups.map(({ suspect }, at) => {
    const own = suspicion && reachedBy(features[at] ?? [], suspicion);
    return clusterOf({ at: [at], suspect, reached: own ? [own] : [] }, suspicion);
  });
  const order = new Map(groups.flatMap(({ entries }) => entries).map((entry, at) => [entry, at]));
  const place = (entry: Folded | undefined): number => (entry ? (order.get(entry) ?? 0) : 0);
  return joined(scale, alone)
    .map(
      ({ at, suspect }): Group => ({
        suspect,
        entries: at.flatMap((one) => groups[one]?.entries ?? []).sort((a, b) => place(a) - place(b)),
      }),
    )
    .sort((a, b) => place(a.entries[0]) - place(b.entries[0]));
}

/** Where the failures of one group may come from. */
const reachedBy = (features: readonly Features[], suspicion: Suspicion): Reached | null =>
  commonReach(features.flatMap(({ finding, seen, sort }) => suspicion.reached(finding, seen, sort === 'build') ?? []));

/** Joins the likeliest two clusters again and again, until no two are likelier of one cause than not. */
function joined(scale: Scale, alone: readonly Cluster[]): readonly Cluster[] {
  let clusters = alone;
  const known = new Map<string, number>();
  for (let pair = closest(clusters, scale, known); pair; pair = closest(clusters, scale, known)) {
    const [one, two] = pair;
    const both = {
      at: [...one.at, ...two.at],
      suspect: one.suspect ?? two.suspect,
      reached: [...one.reached, ...two.reached],
    };
    clusters = [...clusters.filter((cluster) => cluster !== one && cluster !== two), clusterOf(both, scale.suspicion)];
  }
  return clusters;
}

const clusterOf = (cluster: Omit<Cluster, 'evidence'>, suspicion: Suspicion | null): Cluster => ({
  ...cluster,
  evidence: (cluster.reached.length && suspicion?.evidence(cluster.reached)) || 0,
});

/** The two clusters that most likely share a cause; null when no two do. */
function closest(
  clusters: readonly Cluster[],
  scale: Scale,
  known: Map<string, number>,
): readonly [Cluster, Cluster] | null {
  let best: readonly [Cluster, Cluster] | null = null;
  let most = 0;
  for (const [at, one] of clusters.entries()) {
    for (const two of clusters.slice(at + 1)) {
      if (one.suspect && two.suspect) continue;
      const key = `${one.at.join()}|${two.at.join()}`;
      const odds = known.get(key) ?? oddsOf(one, two, scale);
      known.set(key, odds);
      if (odds > most + 1e-9) [best, most] = [[one, two], odds];
    }
  }
  return best;
}

/** Log-odds that two clusters have one cause; above 0 they more likely do. */
function oddsOf(one: Cluster, two: Cluster, { model, alike, suspicion }: Scale): number {
  const values = one.at.flatMap((a) => two.at.map((b) => alike[a]?.[b] ?? 0));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const nearest = Math.max(...values);
  const reach = suspicion && model.reach ? reachOdds(one, two, { odds: model.reach, suspicion }) : 0;
  return model.constant + model.mean * mean + (1 - model.mean) * nearest + reach;
}

/** What one fault for both, instead of one for each, speaks for. */
function reachOdds(
  one: Cluster,
  two: Cluster,
  { odds, suspicion }: { readonly odds: ReachOdds; readonly suspicion: Suspicion },
): number {
  if (!one.reached.length || !two.reached.length) return odds.untold;
  const both = suspicion.evidence([...one.reached, ...two.reached]);
  if (both === null) return -odds.nothingShared;
  return Math.max(-odds.most, Math.min(odds.most, odds.rate * (both - one.evidence - two.evidence + odds.saved)));
}

/** The likeness of every two groups, as the mean over their members. */
function likenesses(
  features: readonly (readonly Features[])[],
  { weights }: LikenessModel,
  passed: readonly PassedTest[],
): readonly (readonly number[])[] {
  const rarity = rarityOf(features.flat(), passed);
  const between = (one: readonly Features[], two: readonly Features[]): number =>
    one.reduce((sum, a) => sum + two.reduce((inner, b) => inner + likeness(a, b, { weights, rarity }), 0), 0) /
    (one.length * two.length);
  const rows = features.map(() => new Array<number>(features.length).fill(0));
  for (const [a, one] of features.entries()) {
    for (const [b, two] of features.entries()) {
      if (b <= a) continue;
      const value = between(one, two);
      (rows[a] as number[])[b] = value;
      (rows[b] as number[])[a] = value;
    }
  }
  return rows;
}

/** How rare words are among the tests of the run, failed and passed. */
function rarityOf(features: readonly Features[], passed: readonly PassedTest[]): Rarity {
  const counts = new Map<string, number>();
  const count = (words: Iterable<string>): void => {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { words, pathWords } of features) count([...words, ...pathWords]);
  for (const { name, suite } of passed) count(wordsOf(`${name} ${suite}`));
  const all = Math.log(features.length + passed.length + 1);
  return (word) => (all - Math.log(counts.get(word) ?? 1)) / all;
}
