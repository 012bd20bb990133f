// Puts everything a surface may use into one digest: verdict, causes, findings, checks, what did not run, totals.

import type { Attributed } from '../model/attributed.ts';
import type { Cause, ChangeText, Check, Digest, DigestFinding, ExcerptText, Status } from '../model/cause.ts';
import type { SourceSpan } from '../model/finding.ts';
import { LOOPS, loopOf } from '../model/kind.ts';
import type { Note } from '../model/source.ts';
import type { ExplainedCause } from './cause.ts';
import type { Folded } from './findings/fold.ts';
import { fingerprintOf } from './findings/keys.ts';
import { judge, type RunState } from './verdict.ts';
import { doubtHeadline, doubtNotes } from './words/doubts.ts';
import { byTelling, excerptsOf } from './words/excerpt.ts';

export interface DigestInput {
  readonly attributed: Attributed;
  readonly notes: readonly Note[];
  readonly folded: readonly Folded[];
  readonly causes: readonly ExplainedCause[];
  readonly hasChange: boolean;
}

/** The digest. A group that nothing explains and that names no assumption is listed as unattributed, not as a cause. */
export function digestOf(input: DigestInput): Digest {
  const { attributed, notes, folded, causes: made, hasChange } = input;
  const ids = new Map(folded.map((entry, at) => [entry, `f${at + 1}`]));
  const idOf = (entry: Folded): string => ids.get(entry) ?? '';
  const infra = new Set(made.filter(({ cause }) => cause.status === 'infra').flatMap(({ entries }) => entries));
  const told = made.filter(
    ({ cause, suspect }) => suspect || cause.status === 'infra' || cause.site || cause.kind !== 'unknown',
  );
  const keptOnes = new Set(told);
  const excerpts = excerptsOf(told.map(({ entries }) => entries));
  const rest = made.filter((entry) => !keptOnes.has(entry)).flatMap(({ entries }) => entries);
  const causes = told.map(
    ({ cause, entries }, at): Cause => ({
      ...cause,
      excerpt: spanOf(excerpts[at]),
      findings: entries.map(idOf),
      nearer: nearerOf(cause, entries, attributed.checks),
    }),
  );
  const run = stateOf(input, causes);
  const { verdict, doubts } = judge(run);
  const isUnclear = verdict === 'unclear';
  return {
    verdict,
    hasChange,
    headline: isUnclear ? doubtHeadline(doubts, run) : headlineFor(causes, folded),
    causes,
    checks: attributed.checks,
    notes: sortedNotes(isUnclear ? [...notes, ...doubtNotes(doubts, run)] : notes),
    unattributed: [...rest].sort(byTelling).map(idOf),
    findings: folded.map((entry) => findingOf(entry, idOf(entry), infra.has(entry) ? 'infra' : entry.status)),
    excerpts: excerpts.flatMap((excerpt) => excerpt ?? []),
    changes: changesOf(told),
    totals: totalsOf(causes, folded, attributed),
  };
}

const spanOf = (excerpt: ExcerptText | null | undefined): SourceSpan | null =>
  excerpt ? { path: excerpt.path, line: excerpt.line, endLine: excerpt.endLine } : null;

function findingOf({ finding, legs }: Folded, id: string, status: Status): DigestFinding {
  const { tool, check, severity, rule, message, detail, location, frames, test, source } = finding;
  return {
    id,
    tool,
    check,
    severity,
    rule,
    message,
    detail,
    path: location?.path ?? null,
    line: location?.line ?? null,
    column: location?.column ?? null,
    frames,
    test,
    fingerprint: fingerprintOf(finding),
    status,
    legs,
    source,
  };
}

/** What the verdict is given on. */
function stateOf({ attributed, notes, folded }: DigestInput, causes: readonly Cause[]): RunState {
  const errors = folded.filter(({ finding }) => finding.severity === 'error');
  const told = (name: string, isFresh: boolean): number =>
    errors
      .filter(({ status }) => (status === 'new') === isFresh)
      .reduce((sum, { said }) => sum + said.filter(({ check }) => check === name).length, 0);
  return {
    causes: causes.length,
    fresh: errors.filter(({ status }) => status === 'new').length,
    checks: attributed.checks.map((check) => ({
      ...check,
      signal: check.signal ?? null,
      ended: check.ended ?? null,
      notRun: check.notRun.length,
      runsTests: check.runsTests === true,
      fresh: told(check.name, true),
      excused: told(check.name, false) + (check.ignored ?? 0),
    })),
    unread: notes.filter(({ level }) => level === 'error').length,
    sources: attributed.sources,
    lost: attributed.lost ?? 0,
    telling: attributed.telling ?? attributed.sources,
  };
}

function headlineFor(causes: readonly Cause[], folded: readonly Folded[]): string {
  const first = causes[0];
  if (first) return causes.length === 1 ? first.headline : `${first.headline} (and ${causes.length - 1} more)`;
  const known = folded.filter(({ status, finding }) => status === 'known' && finding.severity === 'error').length;
  const flaky = folded.filter(({ status }) => status === 'flaky').length;
  const aside = [
    known ? `${known} known failure${known > 1 ? 's' : ''}` : '',
    flaky ? `${flaky} flaky test${flaky > 1 ? 's' : ''}` : '',
  ].filter(Boolean);
  return aside.length ? `nothing new failed (${aside.join(', ')})` : 'the change is fine';
}

/** The nearest check of an earlier loop, or of the same loop and shorter, that tells the same cause. */
function nearerOf(cause: Cause, entries: readonly Folded[], checks: readonly Check[]): Cause['nearer'] {
  const own = entries[0]?.finding.check;
  const told = new Set<string>();
  for (const { said } of entries) for (const { check } of said) if (check !== own) told.add(check);
  if (!told.size) return null;
  const nearer = checks
    .filter(
      (check) =>
        told.has(check.name) &&
        LOOPS.indexOf(check.loop) < LOOPS.indexOf(loopOf(entries[0]?.finding.family ?? 'other')) &&
        check.command,
    )
    .sort(
      (a, b) =>
        LOOPS.indexOf(a.loop) - LOOPS.indexOf(b.loop) ||
        (a.durationMs ?? 1e12) - (b.durationMs ?? 1e12) ||
        (a.name < b.name ? -1 : 1),
    )[0];
  return nearer?.command && cause.loop !== 'edit'
    ? { check: nearer.name, command: nearer.command, durationMs: nearer.durationMs }
    : null;
}

function changesOf(made: readonly ExplainedCause[]): readonly ChangeText[] {
  return made.flatMap(({ cause, suspect }) => {
    const part = suspect?.parts.find(({ path, line }) => path === cause.change?.path && line === cause.change.line);
    return cause.change && part?.edit
      ? [
          {
            path: cause.change.path,
            line: cause.change.line,
            endLine: cause.change.endLine,
            removed: part.edit.removed.slice(0, 20),
            added: part.edit.added.slice(0, 20),
          },
        ]
      : [];
  });
}

function totalsOf(causes: readonly Cause[], folded: readonly Folded[], attributed: Attributed): Digest['totals'] {
  const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
    attributed.checks.reduce((total, check) => total + check[key], 0);
  return {
    findings: folded.length + (attributed.cut ?? 0),
    causes: causes.length,
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    sources: attributed.sources,
  };
}

const sortedNotes = (notes: readonly Note[]): readonly Note[] =>
  [...new Map(notes.map((note) => [`${note.level}\u0000${note.message}`, note])).values()].sort((a, b) =>
    a.message < b.message ? -1 : a.message > b.message ? 1 : 0,
  );
