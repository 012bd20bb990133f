// A workflow file as the jobs it asks for: legs of a matrix, names, order.

import { parse } from 'yaml';
import { type Contexts, filled, resolved } from './expressions.ts';

export interface StepText {
  readonly id?: string;
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly 'working-directory'?: string;
  readonly 'continue-on-error'?: boolean;
}

export interface JobText {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: unknown;
  readonly strategy?: { readonly matrix?: unknown };
  readonly permissions?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
  readonly steps?: readonly StepText[];
}

export interface WorkflowText {
  readonly name?: string;
  readonly permissions?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, JobText>>;
}

/** Values of one leg; null where a job has no matrix. */
export type Matrix = Readonly<Record<string, unknown>> | null;

export const readWorkflow = (text: string): WorkflowText => parse(text) as WorkflowText;

export const needsOf = ({ needs = [] }: JobText): readonly string[] => (typeof needs === 'string' ? [needs] : needs);

/** The keys of jobs, each after those it needs. */
export function ordered(jobs: WorkflowText['jobs']): string[] {
  const done: string[] = [];
  const visit = (key: string, above: readonly string[]): void => {
    const job = jobs[key];
    if (!job || above.includes(key)) throw new Error(`job ${key} is not there, or needs itself`);
    for (const need of needsOf(job)) visit(need, [...above, key]);
    if (!done.includes(key)) done.push(key);
  };
  for (const key of Object.keys(jobs)) visit(key, []);
  return done;
}

type Values = Readonly<Record<string, unknown>>;

/** The legs of a job: the product of the matrix's lists, less `exclude`, with `include` added as GitHub's documentation says. */
export function legsOf({ strategy }: JobText, contexts: Contexts): readonly Matrix[] {
  const matrix = resolved(strategy?.matrix, contexts) as Record<string, unknown> | undefined;
  if (!matrix) return [null];
  const {
    include = [],
    exclude = [],
    ...axes
  } = matrix as { include?: Values[]; exclude?: Values[] } & Record<string, unknown>;
  const product = Object.entries(axes).reduce<Values[]>(
    (legs, [key, values]) => legs.flatMap((leg) => (values as unknown[]).map((value) => ({ ...leg, [key]: value }))),
    Object.keys(axes).length > 0 ? [{}] : [],
  );
  const matches = (leg: Values, part: Values): boolean =>
    Object.entries(part).every(([key, value]) => JSON.stringify(leg[key]) === JSON.stringify(value));
  const originals = product.filter((leg) => !exclude.some((part) => matches(leg, part)));
  const legs = originals.map((leg) => ({ original: leg, leg }));
  const added: Values[] = [];
  for (const part of include) {
    const onAxes = Object.fromEntries(Object.entries(part).filter(([key]) => key in axes));
    const fitting = legs.filter(({ original }) => matches(original, onAxes));
    if (fitting.length === 0) added.push(part);
    for (const each of fitting) each.leg = { ...each.leg, ...part };
  }
  return [...legs.map(({ leg }) => leg), ...added];
}

/** The name that a job is shown under. */
export function nameOf(
  key: string,
  job: JobText,
  { matrix, contexts }: { readonly matrix: Matrix; readonly contexts: Contexts },
): string {
  if (job.name?.includes('${{')) return filled(job.name, contexts);
  const values = Object.values(matrix ?? {}).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
  return values.length > 0 ? `${job.name ?? key} (${values.join(', ')})` : (job.name ?? key);
}
