// What is true of a case: its causes, verified by reverting only their lines, and the failures that follow from each.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A failure as `truth.json` writes it: `tool|path:line|rule`, `tool|suite > test` or `tool::suite::test`, alone or with fields beside it. */
export type RawFailure =
  | string
  | { readonly id: string; readonly file?: string; readonly line?: number | null; readonly exit?: unknown };

/** Lines at head; `deleted` files and `removed` lines are gone from there. */
export interface Culprit {
  readonly file: string;
  readonly lineStart?: number;
  readonly lineEnd?: number;
  readonly deleted?: boolean;
}

/** One true cause. `outside`: nothing in the change, but one of the `things`; `dimension`: the matrix values it needs. */
export interface TrueCause {
  readonly id: string;
  readonly culprit: readonly Culprit[];
  readonly failures: readonly RawFailure[];
  readonly outside?: boolean;
  readonly thing?: string;
  readonly things?: readonly string[];
  readonly dimension?: Readonly<Record<string, readonly string[]>>;
}

export interface Truth {
  readonly kind?: string;
  readonly causes: readonly TrueCause[];
  readonly preexisting?: readonly RawFailure[];
  readonly flaky?: readonly RawFailure[];
  readonly notRun?: readonly unknown[];
  readonly sharedByAllCauses?: readonly RawFailure[];
  readonly legs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A failure that can be looked for among findings: at a place, by its test's segments, or a tool that crashed. */
export interface Failure {
  readonly id: string;
  readonly tool: string;
  readonly path: string | null;
  readonly line: number | null;
  readonly rule: string | null;
  readonly test: readonly string[] | null;
  readonly isCrash: boolean;
}

/** The truth of the case in a folder. Throws where there is none. */
export const truthOf = (folder: string): Truth => JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));

export const idOf = (raw: RawFailure): string => (typeof raw === 'string' ? raw : raw.id);

/** Reads either notation; whichever separator comes first is the one meant. */
export function failureOf(raw: RawFailure): Failure {
  const id = idOf(raw);
  const [bar, colons] = [id.indexOf('|'), id.indexOf('::')];
  const separator = bar >= 0 && (colons < 0 || bar < colons) ? '|' : '::';
  const [tool = '', ...rest] = id.split(separator);
  const nothing: Failure = { id, tool, path: null, line: null, rule: null, test: null, isCrash: false };
  if (typeof raw !== 'string' && raw.file) return { ...nothing, path: raw.file, line: raw.line ?? null };
  if (typeof raw !== 'string' && raw.exit !== undefined) return { ...nothing, isCrash: true };
  if (separator === '::') return { ...nothing, test: rest };
  const [where = '', rule] = rest;
  if (where === 'None' || where === '<crash>') return { ...nothing, isCrash: true };
  if (rule === undefined) return { ...nothing, test: where.split(' > ') };
  const [, path = where, line] = /^(.*?)(?::(\d+))?$/.exec(where) ?? [];
  return { ...nothing, path, line: line ? Number(line) : null, rule };
}

/** The causes that count as broken: one whose every failure is flaky does not. */
export function liveCauses({ causes, flaky = [] }: Truth): readonly TrueCause[] {
  const shaky = new Set(flaky.map(idOf));
  return causes.filter(({ failures }) => !shaky.size || !failures.every((failure) => shaky.has(idOf(failure))));
}
