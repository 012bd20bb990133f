// The causes in the making: findings gathered under the suspect that explains them, or under each other.

import type { Proof } from '../../model/cause.ts';
import { rankOf } from '../../model/kind.ts';
import type { Ranking } from '../evidence/ranking.ts';
import { type Link, rootOf } from '../findings/cascade.ts';
import type { Folded } from '../findings/fold.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { byTelling } from '../words/excerpt.ts';
import type { Claim } from './external/claim.ts';
import { residualGroups } from './residual.ts';

/** Findings with one cause. `suspect` null when no change explains them. */
export interface Group {
  readonly suspect: Suspect | null;
  readonly entries: readonly Folded[];
  /** What running again without an edit showed of them; absent where nothing was run again. */
  readonly proof?: Proof;
  /** What explains them instead of an edit; absent where nothing does. */
  readonly external?: Claim;
}

/** All groups of the findings that ask for an explanation. */
export function groupsOf(
  entries: readonly Folded[],
  rankings: ReadonlyMap<Folded, Ranking>,
  links: ReadonlyMap<Folded, Link>,
): readonly Group[] {
  const claimed = new Map<Suspect, Folded[]>();
  const rest: Folded[] = [];
  for (const entry of entries) {
    const best = rankings.get(entry)?.best;
    const own = best && claimed.get(best);
    if (own) own.push(entry);
    else if (best) claimed.set(best, [entry]);
    else rest.push(entry);
  }
  const groups = [...claimed].map(([suspect, own]): Group => ({ suspect, entries: own }));
  return [...groups, ...residualGroups(rest, links).map((own): Group => ({ suspect: null, entries: own }))];
}

/** The finding that tells a group best: a root of the cascades, from the nearest loop, with the firmest evidence. */
export function primaryOf(
  group: Group,
  rankings: ReadonlyMap<Folded, Ranking>,
  links: ReadonlyMap<Folded, Link>,
): Folded {
  const weight = (entry: Folded): number => {
    const { finding } = entry;
    const own = rootOf(entry, links) === entry ? 0 : 1_000;
    const kind = rankOf(finding.kind);
    return own + (finding.isGeneric ? 300 : 0) + kind - Math.min(rankings.get(entry)?.score.points ?? 0, 60) / 10;
  };
  const [first, ...others] = group.entries as readonly [Folded, ...Folded[]];
  let best = first;
  let least = others.length ? weight(first) : 0;
  for (const entry of others) {
    const own = weight(entry);
    if (own > least || (own === least && byTelling(entry, best) >= 0)) continue;
    best = entry;
    least = own;
  }
  return best;
}
