// Scores one case: does the report name the culprit, keep causes apart and read every failure?

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Confidence } from '../../src/model/cause.ts';
import { digestOf, jsonOf, type Report, type SaidCause, type SaidFinding, summaryOf } from './answer.ts';
import { agreement, type Labelled, mostOf } from './clusters.ts';
import { type Matched, match, plain } from './match.ts';
import { type Mode, type Staged, stageCase } from './stage.ts';
import { type Failure, failureOf, idOf, liveCauses, type TrueCause, type Truth, truthOf } from './truth.ts';

type Bit = 0 | 1;
type Bits = readonly Bit[];

/** What one case gave; lists have an entry for each thing that could be right. `null` where nothing was asked. */
export interface CaseScore {
  readonly name: string;
  readonly kind: string | undefined;
  /** Why there is no report. */
  readonly error?: string;
  readonly trueCauses: number;
  readonly live: number;
  readonly ms: number;
  readonly failures: number;
  readonly found: number;
  readonly top1: Bits;
  readonly line: Bits;
  readonly rival: Bits;
  readonly certain: Bits;
  readonly innocent: Bits;
  readonly thing: Bits;
  readonly legs: Bits;
  readonly dimension: Bits;
  readonly known: Bits;
  readonly flaky: Bits;
  readonly truncation: Bits;
  readonly spurious?: number;
  readonly homogeneity?: number | null;
  readonly completeness?: number | null;
  readonly falseMerges?: number;
  readonly shown?: number;
  readonly perfect?: boolean;
  readonly verdictRight?: boolean;
  readonly deterministic?: boolean;
  /** Null when the first changed files that are named are not the culprit; absent where no culprit can be named. */
  readonly linesToCause?: number | null;
  readonly summaryLines?: number;
  /** Every cause that is told as new, and whether it names a file in which a true cause is, or nothing where one is outside. */
  readonly claims: readonly { readonly confidence: Confidence; readonly right: boolean }[];
}

/** A report beside the truth. */
interface Compared {
  readonly truth: Truth;
  readonly live: readonly TrueCause[];
  readonly report: Report;
  readonly matched: Matched;
  readonly labels: readonly Labelled[];
  /** Paths that the change names; null where the mode shows no change. */
  readonly changed: readonly string[] | null;
  /** True failures, each with the number of its cause. */
  readonly failures: ReadonlyMap<Failure, number>;
}

/** Explains a case in one mode and compares with its truth. What throws becomes the row's `error`. */
export async function scoreCase(folder: string, name: string, run: { mode: Mode; stage: string }): Promise<CaseScore> {
  const from = join(folder, name);
  const truth = truthOf(from);
  const live = liveCauses(truth);
  const nothing = nothingOf(name, truth, live);
  const staged = stageCase(from, run.mode, run.stage);
  const began = performance.now();
  try {
    const digest = await digestOf(staged);
    const json = await jsonOf(digest);
    const ms = Math.round(performance.now() - began);
    const changed = run.mode === 'nodiff' ? null : changedBy(readFileSync(join(from, 'pr.diff'), 'utf8'));
    const compared = comparedWith(truth, JSON.parse(json) as Report, changed);
    return {
      ...nothing,
      ms,
      ...scoreOf(compared),
      ...summaryScore(compared, await summaryOf(digest)),
      deterministic: await isSameReversed(staged, json),
    };
  } catch (error) {
    return { ...nothing, error: String(error).split('\n', 1)[0] ?? '' };
  }
}

function nothingOf(name: string, truth: Truth, live: readonly TrueCause[]): CaseScore {
  const none: Bits = [];
  return {
    name,
    kind: truth.kind,
    trueCauses: truth.causes.length,
    live: live.length,
    ms: 0,
    failures: truth.causes.reduce((sum, { failures }) => sum + failures.length, 0),
    found: 0,
    ...{ top1: none, line: none, rival: none, certain: none, innocent: none, thing: none },
    ...{ legs: none, dimension: none, known: none, flaky: none, truncation: none, claims: [] },
  };
}

async function isSameReversed(staged: Staged, json: string): Promise<boolean> {
  const timeless = (text: string): string => text.replace(/"durationMs":\s*[^,}]*/g, '');
  return timeless(await jsonOf(await digestOf(staged, true))) === timeless(json);
}

const changedBy = (diff: string): string[] =>
  [...diff.matchAll(/^(?:\+\+\+ b|--- a|rename (?:to|from))[/ ](.*)$/gm)].map(([, path = '']) => path);

function comparedWith(truth: Truth, report: Report, changed: readonly string[] | null): Compared {
  const live = liveCauses(truth);
  const failures = new Map(
    truth.causes.flatMap((cause, at) => cause.failures.map((raw) => [failureOf(raw), at] as const)),
  );
  const { preexisting = [], flaky = [], sharedByAllCauses = [] } = truth;
  const others = [...preexisting, ...flaky, ...sharedByAllCauses].map(failureOf);
  const matched = match([...failures.keys(), ...others], errorsOf(report));
  const groupOf = new Map(report.causes.flatMap(({ findings }, at) => findings.map((id) => [id, at] as const)));
  const labels = [...failures]
    .filter(([, at]) => live.some((cause) => cause === truth.causes[at]))
    .map(([failure, at]) => ({
      truth: at,
      group: groupOf.get(matched.found.get(failure)?.id ?? '') ?? `alone:${failure.id}`,
    }));
  return { truth, live, report, matched, labels, changed, failures };
}

const errorsOf = ({ findings }: Report): readonly SaidFinding[] =>
  findings.filter(({ severity }) => severity === 'error');

function scoreOf(compared: Compared): Partial<CaseScore> {
  const { truth, live, report, matched, labels, failures } = compared;
  const { preexisting = [], flaky = [], notRun = [] } = truth;
  const placed = placeScore(compared);
  const counted = {
    found: [...failures.keys()].filter((failure) => matched.found.has(failure)).length,
    spurious: spuriousOf(compared),
    shown: report.causes.filter(({ status }) => status === 'new' || status === 'infra').length,
    ...agreement(labels),
  };
  const isWhole = counted.found === failures.size && counted.spurious === 0 && counted.shown === live.length;
  const isApart = (counted.homogeneity ?? 0) > 0.999 && (counted.completeness ?? 0) > 0.999;
  return {
    ...counted,
    ...placed,
    known: preexisting.map((raw) => bit(statusOf(raw, matched) === 'known')),
    flaky: flaky.map((raw) => bit(statusOf(raw, matched) === 'flaky')),
    truncation: notRun.length ? [bit(report.checks.some((check) => check.truncated || check.notRun.length))] : [],
    certain: certainScore(compared),
    falseMerges: report.causes.filter(
      (_, at) => new Set(labels.filter(({ group }) => group === at).map(({ truth }) => truth)).size > 1,
    ).length,
    perfect: isWhole && (!live.length || isApart) && placed.top1.every(Boolean) && !placed.innocent.some(Boolean),
    verdictRight: (report.verdict === 'fine') === (live.length === 0),
    claims: claimsOf(compared),
  };
}

const bit = (is: unknown): Bit => (is ? 1 : 0);

const statusOf = (raw: Failure | Parameters<typeof idOf>[0], { found }: Matched): string | undefined =>
  [...found].find(([{ id }]) => id === idOf(raw))?.[1].status;

/** Errors that tell of no failure, or tell the same again. */
function spuriousOf({ report, matched }: Compared): number {
  const said = new Set<string>();
  return errorsOf(report).filter((finding) => {
    const { tool, path, line, column, rule, test, message, status } = finding;
    const key = [tool, path, line, column, rule, test?.suite, test?.name, plain(message)].join('\0');
    const isAgain = said.has(key);
    said.add(key);
    return (isAgain || !matched.claimed.has(finding.id)) && status !== 'known' && status !== 'flaky';
  }).length;
}

type PlaceScore = Pick<CaseScore, 'top1' | 'line' | 'rival' | 'innocent' | 'thing' | 'legs' | 'dimension'>;

/** For each true cause: the cause that holds most of its failures, and whether that names the culprit, or the thing outside. */
function placeScore({ truth, live, report, labels, changed }: Compared): PlaceScore {
  const score: Record<keyof PlaceScore, Bit[]> = {
    top1: [],
    line: [],
    rival: [],
    innocent: [],
    thing: [],
    legs: [],
    dimension: [],
  };
  if (!changed) return score;
  for (const [at, cause] of truth.causes.entries()) {
    if (!live.includes(cause)) continue;
    const group = mostOf(labels.filter((label) => label.truth === at).map((label) => label.group));
    const said = typeof group === 'number' ? report.causes[group] : undefined;
    if (cause.outside) {
      const isSure = said?.confidence === 'certain' || said?.confidence === 'likely';
      score.innocent.push(bit(isSure && blamed(said, changed)));
      const words = plain(`${said?.assumption} ${said?.headline} ${said?.subject}`);
      score.thing.push(bit(said && thingsOf(cause).some((thing) => words.includes(plain(thing)))));
      continue;
    }
    if (cause.dimension) {
      const told = legScore(cause.dimension, truth, said);
      score.legs.push(told.legs);
      score.dimension.push(...told.dimension);
    }
    score.top1.push(bit(hits(cause, said?.site)));
    score.line.push(bit(isNear(cause, said?.site)));
    score.rival.push(bit([said?.site, said?.rivals[0]].some((place) => hits(cause, place))));
  }
  return score;
}

const thingsOf = ({ thing = '', things = [thing] }: TrueCause): readonly string[] => things;

/** Whether a cause blames a changed file. */
const blamed = ({ change, site }: SaidCause, changed: readonly string[]): boolean =>
  changed.includes((change ?? site)?.path ?? '');

/** On as many legs as have the dimension's values, and these values are told. A cause on every leg need not list them. */
function legScore(
  dimension: Readonly<Record<string, readonly string[]>>,
  truth: Truth,
  said: SaidCause | undefined,
): { readonly legs: Bit; readonly dimension: Bits } {
  const legs = Object.values(truth.legs ?? {});
  const isHit = (leg: Readonly<Record<string, string>>): boolean =>
    Object.entries(dimension).every(([name, values]) => values.includes(leg[name] ?? ''));
  const hit = legs.filter(isHit).length;
  const told = said?.legs.length ?? 0;
  const values = Object.values(dimension).flat();
  const isTold = said && values.every((value) => `${said.assumption} ${said.headline}`.includes(value));
  return {
    legs: bit((said && told === hit) || (hit === legs.length && !told)),
    dimension: values.length ? [bit(isTold)] : [],
  };
}

type Place = SaidCause['site'] | undefined;

const hits = ({ culprit }: TrueCause, place: Place): boolean => culprit.some(({ file }) => file === place?.path);

/** Within three lines; where lines are gone or unknown, in the file. */
const isNear = ({ culprit }: TrueCause, place: Place): boolean =>
  culprit.some(
    ({ file, lineStart, lineEnd = 0, deleted }) =>
      place?.path === file && (!lineStart || deleted || (place.line >= lineStart - 3 && place.line <= lineEnd + 3)),
  );

/** For each cause said to be certain, whether it names the culprit of most of its failures. */
function certainScore({ truth, report, labels, changed }: Compared): Bits {
  if (!changed) return [];
  return report.causes.flatMap((said, at) => {
    if (said.confidence !== 'certain' || said.status === 'known' || said.status === 'flaky') return [];
    const most = mostOf(labels.filter(({ group }) => group === at).map((label) => label.truth));
    const cause = most === undefined ? undefined : truth.causes[most];
    return [bit(cause && (cause.outside ? !blamed(said, changed) : hits(cause, said.site)))];
  });
}

function claimsOf({ truth, report, changed }: Compared): CaseScore['claims'] {
  if (!changed) return [];
  return report.causes
    .filter(({ status }) => status !== 'known' && status !== 'flaky')
    .map(({ confidence, change }) => ({
      confidence,
      right: change ? truth.causes.some((cause) => hits(cause, change)) : truth.causes.some(({ outside }) => outside),
    }));
}

/** How many lines of the summary are read until a culprit's file is named, first of all changed files and beside one other at most. */
function summaryScore({ live, changed }: Compared, lines: readonly string[]): Partial<CaseScore> {
  const culprits = live.flatMap(({ culprit }) => culprit.map(({ file }) => file));
  if (!culprits.length || !changed) return {};
  const at = lines.findIndex((line) => changed.some((path) => line.includes(path)));
  const named = changed.filter((path) => lines[at]?.includes(path));
  const isTold = at >= 0 && named.length <= 2 && culprits.some((file) => named.includes(file));
  return { linesToCause: isTold ? at + 1 : null, summaryLines: lines.length };
}
