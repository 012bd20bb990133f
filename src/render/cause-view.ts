// One cause as every surface tells it: its sentence, what each check says of it, the reasons, the texts that show it.

import type { Cause, ChangeText, Check, Digest, DigestFinding, ExcerptText, Status } from '../model/cause.ts';
import { isMisfit, isNameMissing } from '../model/kind.ts';
import { clip, oneLine } from './hostile.ts';
import type { Place } from './pieces.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { count, duration, grouped, listed, loopName, nounOf } from './words.ts';

/** What one check says of a cause. `quote` is its first message; both it and `place` are null for a check that is quiet. */
export interface Row {
  readonly check: string;
  readonly says: string;
  readonly place: Place | null;
  readonly quote: string | null;
  /** The page of the log that shows the quote; absent where none does. */
  readonly page?: string;
}

/** A cause in one sentence. */
export interface BriefView {
  readonly cause: Cause;
  readonly sentence: Sentence;
  /** `12 type errors and 1 lint error`; empty for a cause without findings. */
  readonly followers: string;
  /** True total, also where the digest's list of findings was cut. */
  readonly total: number;
}

export interface CauseView extends BriefView {
  readonly findings: readonly DigestFinding[];
  readonly rows: readonly Row[];
  /** The best two reasons, best first. */
  readonly reasons: readonly string[];
  readonly change: ChangeText | null;
  readonly excerpt: ExcerptText | null;
  /** `edit loop, 2 s`. */
  readonly cost: string;
}

/** The digest's lists by key. */
export interface Lookup {
  readonly digest: Digest;
  readonly findings: ReadonlyMap<string, DigestFinding>;
  readonly checks: ReadonlyMap<string, Check>;
}

export const lookupOf = (digest: Digest): Lookup => ({
  digest,
  findings: new Map(digest.findings.map((finding) => [finding.id, finding])),
  checks: new Map(digest.checks.map((check) => [check.name, check])),
});

/** Ids of the findings with a status, by themselves or by their cause. */
export function idsOf(digest: Digest, status: Status): string[] {
  const own = digest.findings.filter((finding) => finding.status === status).map((finding) => finding.id);
  return [
    ...new Set([
      ...own,
      ...digest.causes.filter((cause) => cause.status === status).flatMap((cause) => cause.findings),
    ]),
  ];
}

/** What a list tells of a cause. */
export function briefOf(cause: Cause, lookup: Lookup): BriefView {
  const findings = cause.findings.flatMap((id) => lookup.findings.get(id) ?? []);
  return {
    cause,
    sentence: sentenceOf(cause),
    followers: countsText(findings, cause.findings.length, lookup),
    total: cause.findings.length,
  };
}

/** Coincidences of words weigh, and convince nobody who reads them. */
const UNTOLD: ReadonlySet<string> = new Set(['shared-words', 'shared-word', 'unfollowed-edit']);

/** Everything a surface tells of a cause. `alone` when it is the only one: checks that do not see it are then shown too. */
export function viewOf(cause: Cause, lookup: Lookup, alone: boolean): CauseView {
  const findings = cause.findings.flatMap((id) => lookup.findings.get(id) ?? []);
  const check = lookup.checks.get(findings[0]?.check ?? '');
  return {
    ...briefOf(cause, lookup),
    findings,
    rows: rowsOf(cause, findings, { lookup, alone }),
    reasons: cause.evidence
      .filter(({ kind }) => !UNTOLD.has(kind))
      .sort((a, b) => b.points - a.points)
      .slice(0, 2)
      .map((evidence) => oneLine(evidence.because))
      .filter(Boolean),
    change:
      lookup.digest.changes.find((change) => change.path === cause.change?.path && change.line === cause.change.line) ??
      null,
    excerpt:
      lookup.digest.excerpts.find(
        (excerpt) => excerpt.path === cause.excerpt?.path && excerpt.line === cause.excerpt.line,
      ) ?? null,
    // The check's time is only the command's own when it is the same command.
    cost: [loopName(cause.loop), check?.command === cause.reproduce ? duration(check?.durationMs ?? null) : '']
      .filter(Boolean)
      .join(', '),
  };
}

/** `12 type errors and 1 lint error`, in the order of the checks; findings that the digest does not list are `others`. */
export function countsText(findings: readonly DigestFinding[], total: number, lookup: Lookup): string {
  const order = new Map([...lookup.checks.keys()].map((check, at) => [check, at]));
  const rankOf = ({ check }: DigestFinding): number => order.get(check) ?? -1;
  const sorted = findings.length < 2 ? findings : [...findings].sort((a, b) => rankOf(a) - rankOf(b));
  const nouns = new Map<string, number>();
  for (const finding of sorted) {
    const noun = nounOf(finding, lookup.checks.get(finding.check));
    nouns.set(noun, (nouns.get(noun) ?? 0) + 1);
  }
  const parts = [...nouns].map(([noun, n]) => count(n, noun));
  const rest = total - findings.length;
  if (rest > 0) parts.push(count(rest, parts.length > 0 ? 'other' : 'finding'));
  return listed(parts);
}

/** Where it fails when it does not fail everywhere: `only on node 20 (2 jobs)`; empty otherwise or where the sentence has said it. */
export function whereText(cause: Cause): string {
  const jobs = cause.legs.length > 0 ? count(cause.legs.length, 'job') : '';
  if (!cause.dimension) return jobs === '' ? '' : `in ${jobs}`;
  if (`${cause.fact} ${cause.link}`.includes(cause.dimension)) return jobs === '' ? '' : `in ${jobs}`;
  const where = clip(oneLine(cause.dimension), 120);
  return jobs === '' ? where : `${where} (${jobs})`;
}

function rowsOf(
  cause: Cause,
  findings: readonly DigestFinding[],
  { lookup, alone }: { lookup: Lookup; alone: boolean },
): Row[] {
  const names = [...new Set([...lookup.checks.keys(), ...findings.map((finding) => finding.check)])];
  return names.flatMap((name) => {
    const own = findings.filter((finding) => finding.check === name);
    const check = lookup.checks.get(name);
    if (own.length > 0) return [loudRow(name, own, check)];
    return alone && check ? quietRow(check, cause) : [];
  });
}

function loudRow(name: string, own: readonly DigestFinding[], check: Check | undefined): Row {
  const first = own.find((finding) => finding.path !== null) ?? own[0];
  const stopped = check?.truncated ? ['stopped early'] : [];
  return {
    check: name,
    says: [...saysTests(own, check), ...saysPlaces(own), ...stopped].join('; '),
    place: first ? placeOf(first) : null,
    quote: first ? quoteOf(first) : null,
    ...(first?.source.url === undefined ? {} : { page: first.source.url }),
  };
}

function saysTests(own: readonly DigestFinding[], check: Check | undefined): string[] {
  const tests = own.filter((finding) => finding.test).length;
  if (tests === 0) return [];
  return [`${count(tests, 'test')} failed${check && check.passed > 0 ? `, ${grouped(check.passed)} passed` : ''}`];
}

function saysPlaces(own: readonly DigestFinding[]): string[] {
  const rest = own.filter((finding) => !finding.test);
  if (rest.length === 0) return [];
  const files = new Set(rest.flatMap((finding) => finding.path ?? [])).size;
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const n = rest.filter((finding) => finding.severity === severity).length;
    return n > 0 ? [count(n, severity)] : [];
  });
  return [`${listed(counts)}${files > 1 ? ` in ${grouped(files)} files` : ''}`];
}

/** A check that says nothing of the cause: it did not get there, or it passed without seeing it. */
function quietRow(check: Check, cause: Cause): Row[] {
  const row = (says: string): Row[] => [{ check: check.name, says, place: null, quote: null }];
  if (check.truncated || check.notRun.length > 0) return row(stoppedText(check));
  if (check.passed > 0 && check.failed === 0 && (isNameMissing(cause.kind) || isMisfit(cause.kind)))
    return row(`${grouped(check.passed)} passed: the tests do not see it`);
  return [];
}

/** `stopped early, 12 did not run`, `did not run`. */
export function stoppedText(check: Check): string {
  const missing = check.notRun.length > 0 ? `${grouped(check.notRun.length)} did not run` : '';
  if (check.passed + check.failed + check.skipped === 0 && check.exitCode === null && !check.ended)
    return 'did not run';
  return [check.truncated ? 'stopped early' : '', missing].filter(Boolean).join(', ');
}

/** Where a finding is: its own place, else its first frame in the repository, else null. */
export function placeOf(finding: DigestFinding): Place | null {
  if (finding.path !== null) return { path: finding.path, line: finding.line, endLine: null };
  const frame = finding.frames.find((each) => each.origin === 'app' || each.origin === 'test');
  return frame ? { path: frame.path, line: frame.line, endLine: null } : null;
}

/** The few words that tell a finding: its message, else the test's name, else the rule. */
export const quoteOf = (finding: DigestFinding, units = 110): string =>
  clip(oneLine(finding.message || finding.test?.name || finding.rule || ''), units);
