// How well a grouping of failures agrees with the true one (V-measure; Rosenberg and Hirschberg 2007).

/** One failure: the cause it follows from, and the group it was put in. */
export interface Labelled {
  readonly truth: number;
  readonly group: number | string;
}

/** Shares from 0 to 1: of groups that hold one cause's failures alone, and of causes that are in one group. Null without failures. */
export function agreement(labels: readonly Labelled[]): { homogeneity: number | null; completeness: number | null } {
  if (!labels.length) return { homogeneity: null, completeness: null };
  const causes = entropy(labels, ({ truth }) => truth);
  const groups = entropy(labels, ({ group }) => group);
  const both = entropy(labels, ({ truth, group }) => `${truth}\0${group}`);
  return {
    homogeneity: causes ? 1 - (both - groups) / causes : 1,
    completeness: groups ? 1 - (both - causes) / groups : 1,
  };
}

/** The value that most labels have, the first of equals; undefined without labels. */
export function mostOf<Value>(values: readonly Value[]): Value | undefined {
  return [...tally(values)].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function entropy(labels: readonly Labelled[], key: (label: Labelled) => number | string): number {
  const shares = [...tally(labels.map(key)).values()].map((count) => count / labels.length);
  return -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
}

function tally<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
