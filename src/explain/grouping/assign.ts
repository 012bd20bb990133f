// Gives every finding to the suspect that explains it best. Findings that speak from one place vote together.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Ranking } from '../evidence/ranking.ts';
import { type Score, type ScoreContext, scoreOf, THRESHOLD } from '../evidence/score.ts';
import { type Link, rootOf } from '../findings/cascade.ts';
import type { Folded } from '../findings/fold.ts';
import { maskedMessage } from '../findings/keys.ts';
import type { Suspect } from '../suspects/suspect.ts';

interface Row {
  readonly entry: Folded;
  readonly scores: ReadonlyMap<string, Score>;
  readonly total: ReadonlyMap<string, number>;
}

const NOTHING: Score = { points: 0, signals: [], hard: false, byValue: false, isBare: true };

/** Ranks the suspects for every folded finding. */
export function assign(
  entries: readonly Folded[],
  suspects: readonly Suspect[],
  context: ScoreContext & { readonly links: ReadonlyMap<Folded, Link> },
): ReadonlyMap<Folded, Ranking> {
  const roots = entries.filter((entry) => !context.links.has(entry));
  const rows = roots.map((entry): Row => {
    const scores = new Map<string, Score>();
    for (const suspect of suspects) {
      const score = scoreOf(entry.finding, suspect, context);
      if (score.points > 0) scores.set(suspect.id, score);
    }
    return { entry, scores, total: new Map([...scores].map(([id, { points }]) => [id, points])) };
  });
  const byId = new Map(suspects.map((suspect) => [suspect.id, suspect]));
  const voted = vote(rows);
  const settled = parsimony(voted);
  const rankings = withFollowers(
    settled,
    new Map<Folded, Ranking>(settled.map((row) => [row.entry, rankingOf(row, { byId, hasGraph: context.hasGraph })])),
    byId,
  );
  for (const entry of entries) {
    const link = context.links.get(entry);
    const root = link && rankings.get(rootOf(entry, context.links));
    if (link && root) rankings.set(entry, { ...root, inherited: link.because });
  }
  return rankings;
}

/** Findings of one place and sort get the mean of their scores on top of their own: fourteen tests carry each other. */
function vote(rows: readonly Row[]): readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = groupOf(row.entry.finding);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => (group.length === 1 ? group : shared(group)));
}

function shared(group: readonly Row[]): readonly Row[] {
  const sums = new Map<string, number>();
  for (const { total } of group) for (const [id, points] of total) sums.set(id, (sums.get(id) ?? 0) + points);
  const means = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, sum]) => [id, sum / group.length] as const);
  return group.map((row) => ({
    ...row,
    total: new Map(means.map(([id, mean]) => [id, 0.5 * (row.total.get(id) ?? 0) + 0.5 * mean])),
  }));
}

/** One failure told many times: same kind, same masked text, same innermost place outside the tests. */
function groupOf(finding: PlacedFinding): string {
  const frame = finding.frames.find(({ origin }) => origin === 'app');
  const place = frame
    ? `${frame.path}:${frame.line ?? frame.name ?? ''}`
    : (finding.test?.file ?? finding.location?.path ?? '');
  if (finding.test === null && finding.location)
    return `${finding.kind}\u0000${finding.rule ?? ''}\u0000${maskedMessage(finding)}`;
  if (frame) return `${finding.kind}\u0000${place}`;
  // "expected 3 to be 4" says nothing once its numbers are masked.
  const said =
    finding.kind === 'value-is'
      ? `${finding.message}\u0000${finding.facts.expected ?? ''}\u0000${finding.facts.actual ?? ''}`
      : maskedMessage(finding);
  return `${finding.kind}\u0000${place}\u0000${said}`;
}

/** Where two suspects explain a finding nearly as well, the one that surely explains others wins. */
function parsimony(rows: readonly Row[]): readonly Row[] {
  const surely = new Map<string, number>();
  for (const { total, scores } of rows) {
    const ranked = ranked2(total);
    const top = ranked[0];
    if (!top || top[1] < THRESHOLD || !(scores.get(top[0])?.hard ?? false)) continue;
    if ((top[1] - (ranked[1]?.[1] ?? 0)) / top[1] >= 0.3) surely.set(top[0], (surely.get(top[0]) ?? 0) + 1);
  }
  return rows.map((row) => ({
    ...row,
    total: new Map(
      [...row.total].map(([id, points]) => [id, points + Math.min(1.5, 0.6 * Math.log2(1 + (surely.get(id) ?? 0)))]),
    ),
  }));
}

/** A compiler's message too weak to stand alone follows what the same compiler says of the same suspect: errors come in their wake. */
function withFollowers(
  rows: readonly Row[],
  rankings: Map<Folded, Ranking>,
  byId: ReadonlyMap<string, Suspect>,
): Map<Folded, Ranking> {
  const claimed = new Set<string>();
  for (const { entry } of rows) {
    const best = rankings.get(entry)?.best;
    if (best) claimed.add(`${entry.finding.tool}\u0000${best.id}`);
  }
  for (const { entry, scores, total } of rows) {
    if (rankings.get(entry)?.best || !isCompiling(entry.finding)) continue;
    const top = ranked2(total).find(([id, points]) => points > 0 && claimed.has(`${entry.finding.tool}\u0000${id}`));
    const best = top && byId.get(top[0]);
    if (best)
      rankings.set(entry, {
        best,
        score: withPoints(scores.get(top[0]), top[1]),
        margin: 0.3,
        second: null,
        inherited: 'the same tool names the same change elsewhere',
      });
  }
  return rankings;
}

const isCompiling = (finding: PlacedFinding): boolean =>
  finding.test === null &&
  finding.location !== null &&
  finding.kind !== 'style-rule' &&
  ['build', 'types', 'unit', 'lint'].includes(finding.family);

const ranked2 = (total: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...total].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

const MOST_IN_ORDER = 8;

function rankingOf(
  { scores, total }: Row,
  { byId, hasGraph }: { readonly byId: ReadonlyMap<string, Suspect>; readonly hasGraph: boolean },
): Ranking {
  const ranked = ranked2(total);
  const [first, second] = ranked;
  const order = ranked.slice(0, MOST_IN_ORDER).map(([id, points]) => ({ id, points }));
  const best = first && first[1] >= THRESHOLD ? (byId.get(first[0]) ?? null) : null;
  if (!first || !best) return { best: null, score: NOTHING, second: null, margin: 0, inherited: null, order };
  const rival = second && byId.get(second[0]);
  const score = withPoints(scores.get(first[0]), first[1]);
  return {
    best,
    score,
    // Where the code is not there to be followed, what says nothing of the edit makes nothing surer.
    margin: score.isBare && !hasGraph ? 0 : (first[1] - (second?.[1] ?? 0)) / first[1],
    inherited: null,
    order,
    second: rival && second[1] > 0 ? { suspect: rival, score: withPoints(scores.get(second[0]), second[1]) } : null,
  };
}

const withPoints = (score: Score | undefined, points: number): Score => ({ ...(score ?? NOTHING), points });
