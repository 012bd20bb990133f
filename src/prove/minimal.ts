// The smallest part of some edits that still heals: delta debugging (Zeller, Hildebrandt, TSE 2002) with the likeliest first.

/** Of what heals together, the least that was found to; `isMinimal` when nothing less does. */
export interface Minimal<T> {
  readonly units: readonly T[];
  readonly isMinimal: boolean;
}

/** Whether undoing these heals: yes, no, or no more may be asked. */
export type Trial<T, Yielded, Answer> = (units: readonly T[]) => Generator<Yielded, boolean | 'spent', Answer>;

/** Reduces units that heal together. At most about n² trials in the worst case, log n for one culprit. */
export function* minimalOf<T, Yielded, Answer>(
  units: readonly T[],
  trial: Trial<T, Yielded, Answer>,
): Generator<Yielded, Minimal<T>, Answer> {
  let current = units;
  let pieces = 2;
  while (current.length > 1) {
    const parts = split(current, pieces);
    const rests = pieces > 2 ? parts.map((part) => current.filter((unit) => !part.includes(unit))) : [];
    const smaller = yield* firstThatHeals([...parts, ...rests], trial);
    if (smaller === 'spent') return { units: current, isMinimal: false };
    if (smaller) {
      pieces = parts.includes(smaller) ? 2 : Math.max(pieces - 1, 2);
      current = smaller;
      continue;
    }
    if (pieces >= current.length) break;
    pieces = Math.min(pieces * 2, current.length);
  }
  return { units: current, isMinimal: true };
}

function* firstThatHeals<T, Yielded, Answer>(
  sets: readonly (readonly T[])[],
  trial: Trial<T, Yielded, Answer>,
): Generator<Yielded, readonly T[] | 'spent' | null, Answer> {
  for (const set of sets) {
    const heals = yield* trial(set);
    if (heals === 'spent') return 'spent';
    if (heals) return set;
  }
  return null;
}

/** Cuts into so many runs of nearly the same length, in order. */
function split<T>(units: readonly T[], pieces: number): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let at = 0; at < pieces; at++) {
    const part = units.slice(Math.floor((units.length * at) / pieces), Math.floor((units.length * (at + 1)) / pieces));
    if (part.length) parts.push(part);
  }
  return parts;
}
