// How sure we may be of a cause: from the kind of evidence and the margin to the next suspect.

import type { Confidence } from '../../model/cause.ts';
import type { Ranking } from './ranking.ts';

/** Words for the margins: wide enough and on hard evidence is certain, wide enough alone is likely, the rest is possible. */
export function confidenceOf(rankings: readonly Ranking[]): Confidence {
  const claimed = rankings.filter(({ best }) => best !== null);
  if (!claimed.length) return 'unknown';
  const top = [...claimed].sort((a, b) => b.score.points * b.margin - a.score.points * a.margin)[0] as Ranking;
  const own = claimed.filter(({ inherited }) => inherited === null);
  const margin = own.length ? own.reduce((sum, ranking) => sum + ranking.margin, 0) / own.length : top.margin;
  const points = top.score.points;
  if (top.score.hard && points >= 16 && top.margin >= 0.5 && margin >= 0.4) return 'certain';
  // Values and reach together, and nothing else near: an innocent edit on the way has the reach alone.
  if (top.score.byValue && points >= 18 && top.margin >= 0.8 && margin >= 0.7) return 'certain';
  if (points >= 9 && (top.margin >= 0.3 || margin >= 0.3)) return 'likely';
  return 'possible';
}
