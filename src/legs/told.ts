// Keeps what legs told: each finding once, with the telling that says most, and no more of them in full than memory allows.

import type { BundleFinding, SaidFinding, Telling } from '../model/bundle.ts';

/** One finding and the best telling of it so far, as the texts of their lines. */
export interface Told {
  said: string;
  telling: string;
  readonly isError: boolean;
  readonly isBare: boolean;
  /** False once there are too many that come before it. */
  isKept: boolean;
}

/** The lines of one finding; a bare one leaves its message to the telling. */
export type Pair = Readonly<Pick<Told, 'said' | 'telling' | 'isBare'>>;

/** What a part told: its findings that are kept so far, and how many others. */
export interface Taken {
  readonly told: readonly Told[];
  readonly left: number;
}

/** Beyond what is told in full, so much of it again may be held before it is looked through. */
const SPARE = 0.25;

/** Opens a store that tells at most `full` findings in full. Which ones does not depend on the order they come in. */
export function openKept(full: number) {
  const known = new Map<string, Told>();
  /** The last of those kept when they were last looked through: what comes behind it never will be. */
  let bar: Rank | null = null;
  const prune = (): void => {
    if (known.size <= full) return;
    const ranked = [...known.values()].sort(byRank);
    for (const told of ranked.slice(full)) {
      known.delete(told.said);
      // Its parts still count it, and its texts would stay with them.
      Object.assign(told, { isKept: false, said: '', telling: '' });
    }
    const last = ranked[full - 1];
    bar = last ? { said: last.said, isError: last.isError } : null;
  };
  const takeOne = ({ said, telling, isBare }: Pair): Told | null => {
    const before = known.get(said);
    if (before) {
      if (isBetter(telling, before.telling)) before.telling = copied(telling);
      return before;
    }
    const isError = said.includes('"severity":"error"');
    if (bar && byRank({ said, isError }, bar) > 0) return null;
    const own = copied(said);
    const told: Told = { said: own, telling: copied(telling), isError, isBare, isKept: true };
    known.set(own, told);
    if (known.size > full * (1 + SPARE)) prune();
    return told;
  };
  return {
    /** Whether a finding that was let in before leaves its message to the telling; null when it, or this telling, is new. */
    knows: (said: string, telling?: string): boolean | null => {
      const told = known.get(said);
      return told && (telling === undefined || telling === told.telling) ? told.isBare : null;
    },
    take: (pairs: readonly Pair[]): Taken => takenBy(takeOne, pairs),
    /** Ends the taking; gives each finding's object, shared by all that told it, null for what is only counted. */
    settle: (): ((told: Told) => BundleFinding | null) => {
      prune();
      const made = new Map<Told, BundleFinding>();
      return (told) => {
        if (!told.isKept) return null;
        const before = made.get(told);
        if (before) return before;
        const finding = findingOf(told);
        made.set(told, finding);
        return finding;
      };
    },
  };
}

function takenBy(takeOne: (pair: Pair) => Told | null, pairs: readonly Pair[]): Taken {
  const told = new Set<Told>();
  const left = new Set<string>();
  for (const pair of pairs) {
    const one = takeOne(pair);
    if (one) told.add(one);
    else left.add(pair.said);
  }
  return { told: [...told], left: left.size };
}

function findingOf({ said, telling }: Told): BundleFinding {
  const what = JSON.parse(said) as SaidFinding;
  const how = (JSON.parse(telling) as { readonly telling: Telling }).telling;
  const step = what.step && {
    ...what.step,
    exitCode: null,
    startMs: null,
    endMs: null,
    interrupted: false,
    line: 1,
    endLine: 1,
  };
  return { ...what, ...how, message: what.message ?? how.message ?? '', step };
}

/** The longer telling says more; of two as long, either will do if it is always the same one. */
const isBetter = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a < b);

type Rank = Pick<Told, 'said' | 'isError'>;
const byRank = (a: Rank, b: Rank): number =>
  Number(b.isError) - Number(a.isError) || (a.said < b.said ? -1 : a.said > b.said ? 1 : 0);

/** A text of its own: a piece of another would keep all of that one in memory. */
export const copied = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
