// How the suspects rank for one finding, and what speaks for the first. It stands apart so that whoever has no change need not load what weighs one.

import type { Suspect } from '../suspects/suspect.ts';
import { signalText } from '../words/signal-text.ts';
import type { Score } from './score.ts';
import { pointsOf, type Signal } from './signals.ts';

/** A finding's ranking of the suspects. `margin` is (first - second) / first, 1 when there is no second. */
export interface Ranking {
  readonly best: Suspect | null;
  readonly score: Score;
  readonly second: { readonly suspect: Suspect; readonly score: Score } | null;
  readonly margin: number;
  readonly inherited: string | null;
  /** The suspects that may be asked for it, best first, also where none is good enough; absent where it follows another. */
  readonly order?: readonly { readonly id: string; readonly points: number }[];
}

/** The strongest signals of several findings, each said once. */
export function signalsOf(scores: readonly Score[]): readonly Signal[] {
  const bySentence = new Map<string, Signal>();
  for (const { signals } of scores) {
    for (const one of signals) {
      const said = signalText(one);
      const other = bySentence.get(said);
      if (!other || pointsOf(one) > pointsOf(other)) bySentence.set(said, one);
    }
  }
  return [...bySentence]
    .sort(
      ([a, one], [b, two]) =>
        Number(isWords(one)) - Number(isWords(two)) || pointsOf(two) - pointsOf(one) || (a < b ? -1 : 1),
    )
    .map(([, one]) => one);
}

/** A shared word is the last thing to be told. */
const isWords = ({ kind }: Signal): boolean => kind === 'shared-words' || kind === 'shared-word';
