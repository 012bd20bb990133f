// How the suspects rank for one finding, and what speaks for the first. It stands apart so that whoever has no change need not load what weighs one.

import type { Evidence } from '../../model/cause.ts';
import type { Suspect } from '../suspects/suspect.ts';
import type { Score } from './score.ts';

/** A finding's ranking of the suspects. `margin` is (first - second) / first, 1 when there is no second. */
export interface Ranking {
  readonly best: Suspect | null;
  readonly score: Score;
  readonly second: { readonly suspect: Suspect; readonly score: Score } | null;
  readonly margin: number;
  readonly inherited: string | null;
}

/** The strongest sentences of several findings, without repeats: the same sentence adds its points. */
export function evidenceOf(scores: readonly Score[]): readonly Evidence[] {
  const by = new Map<string, number>();
  for (const { evidence } of scores)
    for (const { points, because } of evidence) by.set(because, Math.max(by.get(because) ?? 0, points));
  return [...by]
    .map(([because, points]) => ({ points, because }))
    .sort((a, b) => Number(isWeak(a)) - Number(isWeak(b)) || b.points - a.points || (a.because < b.because ? -1 : 1));
}

/** A shared word is the last thing to be told. */
const isWeak = ({ because }: Evidence): boolean => because.startsWith('both speak of');
