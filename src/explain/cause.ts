// Turns groups of findings into causes: which place to open, how sure, in which words, how to see it again.

import type { PlacedFinding } from '../model/attributed.ts';
import type { BlamedChange, Cause, Check, Rival, Site, Status } from '../model/cause.ts';
import { isInfrastructure, isOfWorld, LOOPS, loopOf } from '../model/kind.ts';
import type { Leg } from '../model/source.ts';
import { confidenceOf } from './evidence/confidence.ts';
import { type Ranking, signalsOf } from './evidence/ranking.ts';
import { pointsOf, signal } from './evidence/signals.ts';
import type { Link } from './findings/cascade.ts';
import { dimensionsOf } from './findings/dimension.ts';
import type { Folded } from './findings/fold.ts';
import { hashOf } from './findings/keys.ts';
import { compare } from './findings/order.ts';
import { refusalOf } from './findings/refusal.ts';
import { type Group, primaryOf } from './grouping/group.ts';
import { doubted, isProved, provedPart } from './proving/proofs.ts';
import { wordPattern } from './suspects/literal-pattern.ts';
import type { Part, Suspect } from './suspects/suspect.ts';
import { byTelling } from './words/excerpt.ts';
import { factOf } from './words/fact.ts';
import { isEmptySetting } from './words/felt-fact.ts';
import { causeTextOf, clip, headlineOf } from './words/headline.ts';
import { eitherOf, hurtOf, linkOf, shownLink } from './words/link.ts';
import { reproduceOf } from './words/reproduce.ts';
import { signalText } from './words/signal-text.ts';

export interface CauseContext {
  readonly rankings: ReadonlyMap<Folded, Ranking>;
  readonly links: ReadonlyMap<Folded, Link>;
  readonly legs: readonly Leg[];
  readonly checks: readonly Check[];
  readonly suspects: readonly Suspect[];
  readonly folded: readonly Folded[];
  readonly hasChange: boolean;
}

/** A cause with the findings and the suspect it came from. */
export interface ExplainedCause {
  readonly cause: Cause;
  readonly entries: readonly Folded[];
  readonly suspect: Suspect | null;
}

/** All causes, most important first: what is blamed surely and explains most. */
export function causesOf(groups: readonly Group[], context: CauseContext): readonly ExplainedCause[] {
  const dimension = dimensionsOf(context.legs);
  const ranked = groups.map((group) => rankedOf(causeOf(group, context, dimension)));
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.size - a.size ||
      a.order - b.order ||
      byTelling(a.first, b.first) ||
      compare(a.made.cause.id, b.made.cause.id),
  );
  return ranked.map(({ made }) => made);
}

const RANKS = { proved: -1, certain: 0, likely: 1, possible: 2, unknown: 3 };

/** A cause with what it is sorted by, worked out once. */
function rankedOf(made: ExplainedCause) {
  const { cause, entries } = made;
  const order = (cause.status === 'infra' ? -0.5 : 0) + LOOPS.indexOf(cause.loop) * 0.01;
  return { made, rank: RANKS[cause.confidence], size: entries.length, order, first: entries[0] };
}

function causeOf(group: Group, context: CauseContext, dimensionOf: ReturnType<typeof dimensionsOf>): ExplainedCause {
  const { suspect, entries } = group;
  const primary = primaryOf(group, context.rankings, context.links);
  const part = suspect ? (provedPart(group) ?? partFor(suspect, primary)) : null;
  const legs = legsOf(entries);
  const judged = judge(group, primary, { part, dimension: dimensionOf(legs), context });
  const { told, change, site } = judged;
  const cause: Cause = {
    id: hashOf(`${told.kind}|${told.subject}|${change ? change.path : (site?.path ?? '')}|${change?.line ?? ''}`),
    kind: told.kind,
    subject: told.subject,
    assumption: judged.dimension ? clip(`${told.assumption}, ${judged.dimension}`, 160) : told.assumption,
    now: told.now,
    fact: judged.fact,
    factPlace: judged.factPlace,
    link: judged.link,
    headline: judged.headline,
    confidence: doubted(infraConfidence(primary, judged), group),
    status: judged.status,
    site,
    change,
    rivals: judged.rivals,
    evidence: reasonsOf(group, context),
    proof: group.proof ?? null,
    excerpt: null,
    findings: [],
    owners: [],
    legs: legs.length === context.legs.length ? [] : legs,
    reproduce: reproduceOf(primary.finding),
    loop: loopOf(primary.finding.family),
    dimension: judged.dimension,
    nearer: null,
  };
  return {
    cause,
    entries: entries.length === 1 ? entries : [primary, ...entries.filter((entry) => entry !== primary)],
    suspect,
  };
}

/** The jobs of all legs that said any of the findings, sorted. */
function legsOf(entries: readonly Folded[]): readonly string[] {
  if (entries.length === 1) return entries[0]?.legs ?? [];
  const legs = new Set<string>();
  for (const entry of entries) for (const job of entry.legs) legs.add(job);
  return [...legs].sort();
}

interface Judged
  extends Pick<
    Cause,
    'confidence' | 'status' | 'site' | 'change' | 'rivals' | 'fact' | 'factPlace' | 'link' | 'headline' | 'dimension'
  > {
  readonly told: ReturnType<typeof causeTextOf>;
}

interface JudgeContext {
  readonly part: Part | null;
  readonly dimension: string | null;
  readonly context: CauseContext;
}

/** Whom to blame, how surely, and the words for it. */
function judge(group: Group, primary: Folded, { part, dimension, context }: JudgeContext): Judged {
  const { suspect, external } = group;
  const { finding } = primary;
  const isShown = isProved(group.proof);
  const confidence = isShown ? 'proved' : suspect ? sureOf(group.entries, context.rankings) : 'unknown';
  const change: BlamedChange | null = part ? siteOf(part) : null;
  const rivals = isShown ? [] : rivalsOf(group, context);
  const told = external ? { ...external, kind: external.kind ?? finding.kind } : causeTextOf(finding, suspect);
  const isRefused =
    isOfWorld(finding.kind) ||
    (isInfrastructure(finding.kind) && !finding.test) ||
    refusalOf(finding)?.isOutside === true ||
    isEmptySetting(finding);
  const status: Status = !suspect && isRefused ? 'infra' : 'new';
  const site = change ?? external?.site ?? (status === 'infra' ? null : failingSite(primary));
  const said = sentenceFor(group, primary, { part, context, confidence, change, rivals, status });
  const place = site && `${site.path}:${site.line}`;
  return {
    ...{ told, change, rivals, status, confidence, dimension, site },
    ...said,
    headline: `${headlineOf(said, place)}${dimension ? `, ${dimension}` : ''}`,
  };
}

interface SentenceContext extends Pick<Cause, 'confidence' | 'change' | 'rivals' | 'status'> {
  readonly part: Part | null;
  readonly context: CauseContext;
}

/** The sentence of a cause: two suspects that are as likely are told failure first. */
function sentenceFor(
  { suspect, external, entries, proof }: Group,
  { finding }: Folded,
  { part, context, confidence, change, rivals, status }: SentenceContext,
): Pick<Cause, 'fact' | 'factPlace' | 'link'> {
  const hurt = hurtOf(entries);
  const rival = rivals[0];
  if (change && rival && confidence === 'possible') {
    const other = context.suspects
      .flatMap(({ parts }) => parts)
      .find(({ path, line }) => path === rival.path && line === rival.line);
    const places = [
      { place: `${change.path}:${change.line}`, name: part?.within ?? null },
      { place: `${rival.path}:${rival.line}`, name: other?.within ?? null },
    ];
    const either = eitherOf(hurt, places);
    return { ...either, factPlace: 'none' };
  }
  if (external) return { fact: external.fact, factPlace: external.site ? 'after' : 'none', link: external.link };
  const fact = factOf(finding, suspect, part);
  const unexplained = context.hasChange && context.suspects.length > 0 && status !== 'infra';
  return {
    fact: fact.text,
    factPlace: fact.place,
    link:
      shownLink(proof, change && `${change.path}:${change.line}`) ??
      linkOf({ fact, hurt, confidence, blamed: change !== null, unexplained }),
  };
}

/** A rule broken on a changed line says nothing of the tests that fail as well: it makes their cause no surer. */
function sureOf(entries: readonly Folded[], rankings: ReadonlyMap<Folded, Ranking>): Cause['confidence'] {
  const confidence = confidenceOf(entries.flatMap((entry) => rankings.get(entry) ?? []));
  if (confidence !== 'certain' || !entries.some(({ finding }) => finding.test)) return confidence;
  const hard = entries.filter((entry) => rankings.get(entry)?.score.hard || rankings.get(entry)?.score.byValue);
  return hard.length && hard.every(({ finding }) => finding.kind === 'style-rule') ? 'likely' : confidence;
}

/** What the machine refused is so: the log says it in as many words. Memory runs out by the code's own doing, too. */
function infraConfidence(
  { finding }: Folded,
  { status, confidence }: Pick<Judged, 'status' | 'confidence'>,
): Cause['confidence'] {
  if (status !== 'infra' || confidence !== 'unknown') return confidence;
  return isOfWorld(finding.kind) || finding.facts.resource === 'disk' ? 'certain' : 'likely';
}

const siteOf = ({ path, line, endLine }: Part): Site => ({ path, line, endLine: Math.max(line, endLine) });

/** The part of a suspect to open: one that declares what the finding names, else one on its lines, else the first. */
function partFor(suspect: Suspect, { finding }: Folded): Part | null {
  const { facts } = finding;
  const subject = facts.member ?? facts.exported ?? facts.name ?? facts.callee?.split('.').at(-1);
  const code = suspect.parts.filter(({ edit }) => edit !== null);
  const naming = subject
    ? code.find(
        ({ edit }) => edit?.removed.some((line) => wordPattern(subject).test(line)) && suspect.drops.has(subject),
      )
    : undefined;
  const onLine = code.find(({ path, line, endLine }) =>
    [finding.location, ...finding.frames].some(
      (place) => place?.path === path && place.line !== null && place.line >= line && place.line <= endLine,
    ),
  );
  return (
    (suspect.drops.size && naming) ||
    onLine ||
    naming ||
    valued(code, finding) ||
    code.find(takes) ||
    suspect.parts[0] ||
    null
  );
}

/** What is only added breaks less than what is written otherwise or taken away. */
const takes = ({ edit }: Part): boolean => edit?.removed.some((line) => line.trim()) ?? false;

/** The part on whose lines a value stands that the failure expects or got. */
function valued(parts: readonly Part[], { facts: { expected, actual } }: PlacedFinding): Part | undefined {
  const holds = (lines: readonly string[], value: string | undefined): boolean =>
    value !== undefined && value.length > 2 && lines.some((line) => line.includes(value));
  return (
    parts.find(({ edit }) => edit && holds(edit.removed, expected) !== holds(edit.added, expected)) ??
    parts.find(({ edit }) => edit && holds(edit.added, actual) && !holds(edit.removed, actual))
  );
}

/** The best located failing line of what no change explains. */
function failingSite({ finding }: Folded): Site | null {
  const frame = finding.frames.find(({ origin }) => origin === 'app');
  const place = finding.test && frame?.line ? frame : finding.location;
  return place ? { path: place.path, line: place.line ?? 1, endLine: place.line ?? 1 } : null;
}

/** The next best suspects of the group's findings, at most two, best first. */
function rivalsOf({ suspect, entries }: Group, { rankings }: CauseContext): readonly Rival[] {
  if (!rankings.size) return [];
  const sums = new Map<Suspect, { points: number; ranking: Ranking }>();
  for (const entry of entries) {
    const ranking = rankings.get(entry);
    if (!ranking?.second || ranking.inherited !== null) continue;
    const { suspect: other, score } = ranking.second;
    if (other === suspect) continue;
    sums.set(other, { points: (sums.get(other)?.points ?? 0) + score.points, ranking });
  }
  return [...sums]
    .sort((a, b) => b[1].points - a[1].points || compare(a[0].id, b[0].id))
    .slice(0, 2)
    .flatMap(([other, { ranking }]) => {
      const part = other.parts[0];
      return part
        ? [
            {
              path: part.path,
              line: part.line,
              because: reasonFor(ranking),
            },
          ]
        : [];
    });
}

function reasonFor({ second }: Ranking): string {
  const first = second?.score.signals.find(({ kind }) => kind !== 'shared-words' && kind !== 'shared-word');
  return first ? signalText(first) : 'it is changed too';
}

function reasonsOf({ entries, external }: Group, { rankings, links }: CauseContext): Cause['evidence'] {
  if (!external && !rankings.size && !links.size) return [];
  const own = entries.flatMap((entry) => {
    const ranking = rankings.get(entry);
    return ranking && ranking.inherited === null && ranking.best ? [ranking.score] : [];
  });
  const follow = entries.flatMap((entry) => links.get(entry)?.because ?? []);
  const counted = new Map<string, number>();
  for (const because of follow) counted.set(because, (counted.get(because) ?? 0) + 1);
  const linked = [...counted]
    .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .slice(0, 2)
    .map(([why, count]) => signal('follows', { count, why }));
  return [...(external?.signals ?? []), ...signalsOf(own).slice(0, 6), ...linked].map((one) => ({
    kind: one.kind,
    tier: one.tier,
    points: pointsOf(one),
    because: signalText(one),
  }));
}
