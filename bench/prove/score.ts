// Measures what a live run said against the case's verified truth.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Live, Span, ToldCause } from './live.ts';

type Culprit = { readonly file: string; readonly lineStart: number; readonly lineEnd: number };
type Truth = {
  readonly causes: readonly { readonly id: string; readonly culprit?: readonly Culprit[] }[];
  readonly flaky?: readonly unknown[];
};

/** One case's figures. */
export type Scored = {
  readonly name: string;
  readonly causes: number;
  readonly withCulprit: number;
  readonly fileRight: number;
  readonly lineRight: number;
  readonly proved: number;
  readonly provedRight: number;
  readonly wrong: readonly string[];
  readonly told: number;
  readonly isPerfect: boolean;
  readonly probes: number;
  /** Time beyond the checks, over the time of the failing checks. */
  readonly ratio: number | null;
  readonly isRestored: boolean;
  readonly failed: boolean;
};

const NEAR = 3;
const isNear = ({ path, line, endLine }: Span, culprit: Culprit): boolean =>
  path === culprit.file && line <= culprit.lineEnd + NEAR && Math.max(line, endLine) >= culprit.lineStart - NEAR;

const truthOf = (cases: string, name: string): Truth =>
  JSON.parse(readFileSync(join(cases, name, 'truth.json'), 'utf8')) as Truth;

/** Scores one live run. */
export function score(name: string, { report, ms, isRestored }: Live, cases: string): Scored {
  const { causes } = truthOf(cases, name);
  const culprits = causes.flatMap(({ culprit }) => culprit ?? []);
  const told = (report?.causes ?? []).filter(({ status }) => status === 'new' || status === 'infra');
  const guilty = causes.filter(({ culprit }) => culprit?.length);
  const proved = told.filter(({ confidence }) => confidence === 'proved');
  const right = (cause: ToldCause): boolean =>
    (cause.proof?.edits ?? []).some((edit) => culprits.some(({ file }) => file === edit.path));
  const fileRight = guilty.filter(({ culprit }) =>
    told.some(({ change }) => culprit?.some(({ file }) => file === change?.path)),
  );
  const lineRight = guilty.filter(({ culprit }) =>
    told.some(({ change }) => change && culprit?.some((each) => isNear(change, each))),
  );
  const shown = guilty.filter(({ culprit }) =>
    proved.some(({ proof }) => proof?.edits.some((edit) => culprit?.some(({ file }) => file === edit.path))),
  );
  const failing = (report?.checks ?? []).filter(({ exitCode }) => (exitCode ?? 1) !== 0);
  const failingMs = failing.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0);
  const spent = (report?.causes ?? []).reduce((most, { proof }) => Math.max(most, proof?.ms ?? 0), 0);
  return {
    name,
    causes: causes.length,
    withCulprit: guilty.length,
    fileRight: fileRight.length,
    lineRight: lineRight.length,
    proved: proved.length,
    provedRight: shown.length,
    wrong: proved.filter((cause) => !right(cause)).map(({ headline }) => headline),
    told: told.length,
    isPerfect: lineRight.length === guilty.length && told.length === causes.length,
    probes: Math.max(0, ...told.map(({ proof }) => proof?.probes ?? 0)),
    ratio: failingMs && ms ? spent / failingMs : null,
    isRestored,
    failed: report === null,
  };
}

/** Median or another quantile of numbers; null for none. */
export function quantile(values: readonly number[], part: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? null;
}
