// Reads the action's inputs. What is wrong is one sentence.

import { pathMapOf } from '../config/file.ts';
import { oneOf, UserError } from '../config/user-error.ts';
import { PROVE_SECONDS, secondsOf } from '../edge/seconds.ts';
import type { Leg } from '../model/source.ts';

/** The action's inputs, checked. */
export interface ActionCall {
  /** The text of `checks`, read once the configuration is known. */
  readonly checks: string;
  /** Globs of `reports` and `logs` together. */
  readonly inputs: readonly string[];
  readonly diff: string | undefined;
  readonly pathMap: readonly string[];
  readonly base: readonly string[];
  /** `base: auto`: what the base branch's newest finished run said. */
  readonly autoBase: boolean;
  readonly retry: readonly string[];
  readonly ifEmpty: 'warn' | 'fail' | 'ignore';
  readonly summary: 'always' | 'on-failure' | 'never';
  readonly annotations: boolean;
  /** 0 to 10. */
  readonly maxAnnotations: number;
  readonly failOn: 'broken' | 'any' | 'never';
  readonly config: string | undefined;
  readonly workingDirectory: string;
  /** The REST id of this job; null when it is not told. */
  readonly jobId: string | null;
  /** Values of the matrix by key, empty where there is none. */
  readonly matrix: Leg['matrix'];
  /** Which finished jobs of this run have their logs read: none, the failed ones, all, or those of these names. */
  readonly jobs: 'none' | 'failed' | 'all' | readonly string[];
  /** Reads the bundles that other jobs uploaded. */
  readonly merge: boolean;
  /** Uploads what this job found, for `merge`. */
  readonly bundle: boolean;
  /** Seconds that suspects may be undone and the failing checks run again; null for not at all. */
  readonly prove: number | null;
  readonly comment: 'never' | 'on-failure' | 'always';
  /** The name of a check run to write; null for none. */
  readonly checkRun: string | null;
  /** Empty where the workflow gives none. */
  readonly token: string;
}

/** Gives an input's text, trimmed; empty when it is absent. */
export type GetInput = (name: string) => string;

/** Reads and checks all inputs. Throws a UserError for the first that is wrong. */
export function readCall(get: GetInput): ActionCall {
  const pathMap = linesOf(get('path-map'));
  for (const text of pathMap) pathMapOf(text, '`path-map`');
  return {
    checks: get('checks'),
    inputs: [...linesOf(get('reports')), ...linesOf(get('logs'))],
    diff: get('diff') || undefined,
    pathMap,
    base: get('base') === 'auto' ? [] : linesOf(get('base')),
    autoBase: get('base') === 'auto',
    retry: linesOf(get('retry')),
    ifEmpty: oneOf(get('if-empty') || 'warn', ['warn', 'fail', 'ignore'], '`if-empty`'),
    summary: oneOf(get('summary') || 'always', ['always', 'on-failure', 'never'], '`summary`'),
    annotations: oneOf(get('annotations') || 'true', ['true', 'false'], '`annotations`') === 'true',
    maxAnnotations: countOf(get('max-annotations') || '10'),
    failOn: oneOf(get('fail-on') || 'broken', ['broken', 'any', 'never'], '`fail-on`'),
    config: get('config') || undefined,
    workingDirectory: get('working-directory') || '.',
    jobId: /^\d{1,20}$/.exec(get('job-id'))?.[0] ?? null,
    matrix: matrixOf(get('matrix')),
    jobs: jobsOf(get('jobs')),
    merge: isTrue(get, 'merge'),
    bundle: isTrue(get, 'bundle'),
    prove: proveOf(get('prove')),
    comment: oneOf(get('comment') || 'never', ['never', 'on-failure', 'always'], '`comment`'),
    checkRun: get('check-run') || null,
    token: get('token'),
  };
}

function jobsOf(text: string): ActionCall['jobs'] {
  const names = linesOf(text);
  if (names.length > 1 || !['', 'none', 'failed', 'all'].includes(names[0] ?? '')) return names;
  return (names[0] || 'none') as 'none' | 'failed' | 'all';
}

/** `false`, `true`, or so many seconds. */
function proveOf(text: string): number | null {
  if (text === '' || text === 'false') return null;
  return text === 'true' ? PROVE_SECONDS : secondsOf(text, '`prove`');
}

const isTrue = (get: GetInput, name: string): boolean =>
  oneOf(get(name) || 'false', ['true', 'false'], `\`${name}\``) === 'true';

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

function countOf(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0 && count <= 10) return count;
  throw new UserError(
    `\`max-annotations\` is a whole number from 0 to 10, as GitHub shows no more; \`${text}\` is not.`,
  );
}

/** The matrix as `toJSON` gives it; what is no mapping is no matrix. */
function matrixOf(text: string): Leg['matrix'] {
  try {
    const value: unknown = JSON.parse(text || 'null');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, typeof each === 'string' ? each : (JSON.stringify(each) ?? '')]),
    );
  } catch {
    return {};
  }
}
