// Where there is no checkout to follow: what no edit explains goes to the edit that explains its kin.

import type { PassedTest } from '../../../model/attributed.ts';
import { isRefusal } from '../../../model/kind.ts';
import type { Ranking } from '../../evidence/ranking.ts';
import { pointsOf, signal } from '../../evidence/signals.ts';
import type { Folded } from '../../findings/fold.ts';
import { refusalOf } from '../../findings/refusal.ts';
import type { Settled } from '../external/index.ts';
import type { Group } from '../group.ts';
import { FIRM, type Manner, mannerOf } from './deviation.ts';
import { joinKin } from './index.ts';
import { sidesOf } from './values.ts';

/** So little that many adopted failures lower the confidence of what adopted them. */
const MARGIN = 0.1;
const ALIKE = signal('alike-explained', {});

/** The groups, what no edit explains joined with its kin, and the rankings of what was adopted. */
export function adopted(settled: Settled, passed: readonly PassedTest[]): Settled {
  const { groups, rankings } = detached(settled);
  const isGuess = ({ suspect, entries }: Group): boolean =>
    suspect !== null && entries.every((entry) => rankings.get(entry)?.score.isBare ?? true);
  const open = groups.filter((group) => !group.outside && !group.entries.some(isRefused) && !isGuess(group));
  if (!open.some(({ suspect }) => suspect === null)) return { groups, rankings };
  const rest = groups.filter((group) => !open.includes(group));
  const joined = joinKin(open, { passed, ground: null });
  const own = new Map(rankings);
  for (const { suspect, entries } of joined) {
    if (suspect) for (const entry of entries) if (!own.get(entry)?.best) own.set(entry, adoption(suspect));
  }
  return { groups: [...joined, ...rest], rankings: own };
}

/** What the machine or the world refused has no kin among what an edit broke. */
const isRefused = ({ finding }: Folded): boolean => isRefusal(finding.kind) || refusalOf(finding)?.isOutside === true;

const adoption = (best: NonNullable<Group['suspect']>): Ranking => ({
  best,
  score: {
    points: pointsOf(ALIKE),
    signals: [ALIKE],
    hard: false,
    byValue: false,
    isBare: true,
  },
  margin: MARGIN,
  second: null,
  inherited: null,
});

/** A bare claim that is off in another manner than all that speaks for the edit, and in another file, is no more its doing than any other's. */
function detached({ groups, rankings }: Settled): Settled {
  const own = new Map(rankings);
  const kept = groups.flatMap((group): readonly Group[] => {
    const away = strangersIn(group, rankings);
    for (const entry of away) own.delete(entry);
    const entries = group.entries.filter((entry) => !away.includes(entry));
    return [{ ...group, entries }, ...away.map((entry): Group => ({ suspect: null, entries: [entry] }))];
  });
  return { groups: kept, rankings: own };
}

function strangersIn({ suspect, entries }: Group, rankings: Settled['rankings']): readonly Folded[] {
  if (!suspect) return [];
  const isBare = (entry: Folded): boolean =>
    rankings.get(entry)?.score.isBare === true && rankings.get(entry)?.inherited === null;
  const told = entries.filter((entry) => !isBare(entry));
  const manners = new Set(told.flatMap(mannersOf));
  const files = new Set(told.map(fileOf));
  if (!manners.size) return [];
  return entries.filter(
    (entry) => isBare(entry) && !files.has(fileOf(entry)) && mannersOf(entry).some((manner) => !manners.has(manner)),
  );
}

const fileOf = ({ finding: { test, location } }: Folded): string => test?.file ?? test?.suite ?? location?.path ?? '';

/** The manner in which a test's value is off, where it is one that tells causes apart. */
function mannersOf({ finding }: Folded): readonly Manner[] {
  const manner = finding.test ? mannerOf(...sidesOf(finding), '') : null;
  return manner && FIRM.has(manner) ? [manner] : [];
}
