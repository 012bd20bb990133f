// The figures over many cases.

import type { CaseScore } from './case.ts';

/** Shares go from 0 to 1; null where no case asks for it. docs/accuracy.md tells what each means. */
export type Totals = Readonly<Record<string, number | null>>;

type BitsKey = {
  [Key in keyof CaseScore]-?: CaseScore[Key] extends readonly (0 | 1)[] ? Key : never;
}[keyof CaseScore];
type CountKey = 'live' | 'failures' | 'found' | 'falseMerges' | 'shown';

/** A case without a report counts as one that names nothing. */
export function totalsOf(rows: readonly CaseScore[]): Totals {
  const broken = rows.filter(({ live }) => live > 0);
  const several = broken.filter(({ live }) => live > 1);
  const share = (key: BitsKey): number | null =>
    mean(rows.flatMap((row): readonly number[] => (row.error && PLACES.has(key) ? Array(row.live).fill(0) : row[key])));
  const sum = (key: CountKey, of = rows): number => of.reduce((total, row) => total + (row[key] ?? 0), 0);
  const claims = rows.flatMap(({ certain }) => certain).length;
  const lines = broken.filter(({ linesToCause, error }) => linesToCause !== undefined || error);
  return {
    cases: rows.length,
    errors: rows.filter(({ error }) => error).length,
    top1File: share('top1'),
    top1Line: share('line'),
    withFirstRival: share('rival'),
    certainPrecision: share('certain'),
    certainClaims: claims,
    certainShare: claims / Math.max(1, sum('live')),
    perfect: mean(broken.map(({ perfect }) => Number(perfect ?? false))),
    multiCauseCases: several.length,
    homogeneity: mean(several.map(({ homogeneity }) => homogeneity ?? 0)),
    falseMerges: sum('falseMerges'),
    completeness: mean(broken.map(({ completeness }) => completeness ?? 0)),
    causesShownPerTrue: sum('shown', broken) / Math.max(1, sum('live', broken)),
    failuresFound: sum('found') / Math.max(1, sum('failures')),
    spuriousPerCase: mean(rows.map(({ spurious }) => spurious ?? 0)),
    verdictRight: mean(rows.map(({ verdictRight }) => Number(verdictRight ?? false))),
    truncationTold: share('truncation'),
    knownRecognised: share('known'),
    flakyRecognised: share('flaky'),
    innocentBlamed: share('innocent'),
    outsideNamed: share('thing'),
    legsRight: share('legs'),
    dimensionNamed: share('dimension'),
    linesToCause: median(lines.map(({ linesToCause }) => linesToCause ?? NEVER)),
    summaryLines: median(broken.map(({ summaryLines }) => summaryLines ?? NEVER)),
    deterministic: mean(rows.map(({ deterministic }) => Number(deterministic ?? false))),
    medianMs: median(rows.map(({ ms }) => ms)),
  };
}

const PLACES: ReadonlySet<BitsKey> = new Set(['top1', 'line', 'rival']);
const NEVER = 999;

export const mean = (values: readonly number[]): number | null =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;

/** The lower one of the two in the middle. */
const median = (values: readonly number[]): number | null =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
