// Where there is no checkout to follow: what no edit explains goes to the edit that explains its like.

import type { PassedTest } from '../../../model/attributed.ts';
import { isRefusal } from '../../../model/kind.ts';
import type { Ranking } from '../../evidence/ranking.ts';
import { pointsOf, signal } from '../../evidence/signals.ts';
import type { Folded } from '../../findings/fold.ts';
import { refusalOf } from '../../findings/refusal.ts';
import type { Settled } from '../external/index.ts';
import type { Group } from '../group.ts';
import { type Deviation, deviationOf, TELLING_DEVIATIONS } from './deviation.ts';
import { clusterGroups } from './index.ts';
import { valuesOf } from './values.ts';

/** So little that many attached failures lower the confidence of what they are attached to. */
const MARGIN = 0.1;
const ALIKE = signal('alike-explained', {});

/** The groups, what no edit explains joined with its like, and the rankings of what was attached. */
export function attachUnexplained(settled: Settled, passed: readonly PassedTest[]): Settled {
  const { groups, rankings } = detached(settled);
  const isGuess = ({ suspect, entries }: Group): boolean =>
    suspect !== null && entries.every((entry) => rankings.get(entry)?.score.isBare ?? true);
  const open = groups.filter((group) => !group.external && !group.entries.some(isRefused) && !isGuess(group));
  if (!open.some(({ suspect }) => suspect === null)) return { groups, rankings };
  const rest = groups.filter((group) => !open.includes(group));
  const joined = clusterGroups(open, { passed, checkout: null });
  const own = new Map(rankings);
  for (const { suspect, entries } of joined) {
    if (suspect) for (const entry of entries) if (!own.get(entry)?.best) own.set(entry, attachment(suspect));
  }
  return { groups: [...joined, ...rest], rankings: own };
}

/** What the machine or the world refused has nothing alike among what an edit broke. */
const isRefused = ({ finding }: Folded): boolean => isRefusal(finding.kind) || refusalOf(finding)?.isOutside === true;

const attachment = (best: NonNullable<Group['suspect']>): Ranking => ({
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

/** A bare claim that is off in another deviation than all that speaks for the edit, and in another file, is no more its doing than any other's. */
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
  const deviations = new Set(told.flatMap(deviationsOf));
  const files = new Set(told.map(fileOf));
  if (!deviations.size) return [];
  return entries.filter(
    (entry) =>
      isBare(entry) && !files.has(fileOf(entry)) && deviationsOf(entry).some((deviation) => !deviations.has(deviation)),
  );
}

const fileOf = ({ finding: { test, location } }: Folded): string => test?.file ?? test?.suite ?? location?.path ?? '';

/** The deviation in which a test's value is off, where it is one that tells causes apart. */
function deviationsOf({ finding }: Folded): readonly Deviation[] {
  const deviation = finding.test ? deviationOf(...valuesOf(finding), '') : null;
  return deviation && TELLING_DEVIATIONS.has(deviation) ? [deviation] : [];
}
