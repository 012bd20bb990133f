// What the legs that fail have in common and the others have not, by exact set logic over their matrix values.

import type { Leg } from '../../model/source.ts';

/** "only on node 20": the smallest set of values of one key, or of two, that picks out exactly the failing legs. Null when all legs fail, none is known, or no such set is there. */
export function dimensionOf(failing: readonly string[], legs: readonly Leg[]): string | null {
  const failed = new Set(failing);
  const bad = legs.filter(({ job }) => failed.has(job));
  const jobs = new Set(bad.map(jobOf));
  // Another job does not run what fails here.
  const good = legs.filter((leg) => !failed.has(leg.job) && jobs.has(jobOf(leg)));
  // What fails outside the matrix, too, does not depend on its values.
  if (!bad.length || !good.length || bad.some(({ matrix }) => !Object.keys(matrix).length)) return null;
  const keys = [...new Set(legs.flatMap(({ matrix }) => Object.keys(matrix)))]
    .filter((key) => !isShard(valuesOf(legs, key), key))
    .sort();
  if (!keys.length) return null;
  for (const key of keys) {
    const values = valuesOf(bad, key);
    if (values.length && !good.some(({ matrix }) => values.includes(matrix[key] ?? '')))
      return `only on ${named(key, values)}`;
  }
  for (const [at, one] of keys.entries()) {
    for (const two of keys.slice(at + 1)) {
      const [ones, twos] = [valuesOf(bad, one), valuesOf(bad, two)];
      if (ones.length !== 1 || twos.length !== 1) continue;
      if (!good.some(({ matrix }) => matrix[one] === ones[0] && matrix[two] === twos[0]))
        return `only on ${named(one, ones)} with ${named(two, twos)}`;
    }
  }
  return bad.length === 1 ? `only on ${bad[0]?.job ?? ''}` : null;
}

/** `dimensionOf` for many causes of one run, of which most fail on the same few sets of legs. */
export function dimensionsOf(legs: readonly Leg[]): (failing: readonly string[]) => string | null {
  const known = new Map<string, string | null>();
  return (failing) => {
    const key = failing.join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = dimensionOf(failing, legs);
    known.set(key, found);
    return found;
  };
}

/** True for the parts a suite was cut into: each runs other tests, so where one fails says nothing of the part. */
const isShard = (values: readonly string[], key: string): boolean =>
  /^shards?$/i.test(key) || (values.length > 0 && values.every((value) => /^\d{1,3}\/\d{1,3}$/.test(value)));

/** A job's name without its matrix values; where the values stand inside the name, what they are values of. */
const jobOf = ({ job, matrix }: Leg): string =>
  job.endsWith(')') ? job.replace(/ \([\s\S]*$/, '') : Object.keys(matrix).sort().join('\u0000') || job;

const valuesOf = (legs: readonly Leg[], key: string): readonly string[] =>
  [...new Set(legs.map(({ matrix }) => matrix[key] ?? ''))].filter(Boolean).sort();

/** Keys of a display name are mere positions: then the values speak alone. */
const named = (key: string, values: readonly string[]): string =>
  (/^\d+$/.test(key) ? '' : `${key} `) +
  (values.length > 1 ? `${values.slice(0, -1).join(', ')} and ${values.at(-1)}` : (values[0] ?? ''));
