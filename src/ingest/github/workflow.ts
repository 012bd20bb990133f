// Names the values of a matrix: a job's display name holds them in order, the workflow file holds their keys.

import { parse } from 'yaml';
import type { Leg } from '../../model/source.ts';
import { readBounded } from '../bounded-file.ts';
import { recordOf } from './json.ts';

/** A job as the workflow declares it. */
interface Declared {
  readonly key: string;
  readonly name: string;
  /** Values by key in the order of the matrix; empty where they come from an expression. */
  readonly matrix: readonly (readonly [key: string, values: readonly string[]])[];
  readonly include: readonly Readonly<Record<string, string>>[];
}

/** A leg, and the job it is one of. */
export interface NamedLeg {
  readonly leg: Leg;
  readonly group: string;
}

export type LegNames = (displayName: string) => NamedLeg;

const FILE = /^[^/@]{1,100}\/[^/@]{1,100}\/(\.github\/workflows\/[\w .-]{1,200}\.ya?ml)@/;
const DISPLAYED = /^(.*?) ?\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/;
const EXPRESSION = /\$\{\{\s*([^}]{1,300}?)\s*\}\}/;

/** Tells legs by the workflow file in the checkout, which `ref` (`owner/repository/path@ref`) names; by position where it is not there. */
export function legNames(root: string, ref: string | undefined): LegNames {
  const path = FILE.exec(ref ?? '')?.[1];
  return legNamesIn((path === undefined ? null : readBounded(root, path)) ?? '');
}

/** `legNames` for a workflow's text. */
export function legNamesIn(text: string): LegNames {
  const jobs = declaredIn(text);
  return (displayName) => {
    for (const job of jobs) {
      const matrix = matrixOf(displayName, job);
      if (matrix) return { leg: { job: displayName, matrix }, group: job.key };
    }
    const displayed = DISPLAYED.exec(displayName);
    const values = displayed?.[2]?.split(/,\s*/) ?? [];
    return {
      leg: { job: displayName, matrix: Object.fromEntries(values.map((value, at) => [String(at), value])) },
      group: displayed?.[1] || displayName,
    };
  };
}

function declaredIn(text: string): Declared[] {
  try {
    const { jobs } = recordOf(parse(text, { maxAliasCount: 100 }));
    return Object.entries(recordOf(jobs)).map(([key, value]) => declared(key, recordOf(value)));
  } catch {
    return [];
  }
}

function declared(key: string, job: Readonly<Record<string, unknown>>): Declared {
  const { include, exclude: _, ...axes } = recordOf(recordOf(job.strategy).matrix);
  const entries = Array.isArray(include) ? include.map((entry) => textsOf(recordOf(entry))) : [];
  const matrix = Object.entries(axes).map(
    ([axis, values]) => [axis, Array.isArray(values) ? values.map(String) : []] as const,
  );
  return { key, name: typeof job.name === 'string' ? job.name : key, matrix, include: entries };
}

const textsOf = (entry: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, String(value)]));

/** The matrix of the leg with this display name; null when it is no leg of the job. */
function matrixOf(displayName: string, job: Declared): Leg['matrix'] | null {
  if (EXPRESSION.test(job.name)) return byTemplate(displayName, job);
  if (displayName === job.name) return {};
  if (!displayName.startsWith(`${job.name} (`) || !displayName.endsWith(')')) return null;
  return byPosition(displayName.slice(job.name.length + 2, -1), job);
}

/** Values in the order of the matrix, then what an `include` adds. */
function byPosition(text: string, { matrix, include }: Declared): Leg['matrix'] | null {
  const found: Record<string, string> = {};
  let rest = text;
  for (const [key, values] of matrix) {
    if (!rest) break;
    const value = firstValue(rest, values);
    found[key] = value;
    rest = rest.slice(value.length).replace(/^,\s*/, '');
  }
  if (!rest && Object.keys(found).length === matrix.length && matrix.length) return found;
  const whole = include.find((entry) => Object.values(entry).join(', ') === text);
  if (whole) return whole;
  const added = include
    .map((entry) => Object.entries(entry).filter(([key]) => !(key in found)))
    .find((entry) => joined(entry) === rest);
  return added && rest ? { ...found, ...Object.fromEntries(added) } : null;
}

const joined = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([, value]) => value).join(', ');

/** The longest declared value that the text begins with, else what stands before the next comma. */
function firstValue(text: string, values: readonly string[]): string {
  const fitting = values
    .filter((value) => text === value || text.startsWith(`${value}, `))
    .sort((a, b) => b.length - a.length);
  return fitting[0] ?? text.split(', ', 1)[0] ?? text;
}

/** A name like `Test on ${{ matrix.os }}`: what stands for each expression, null when the words between do not fit. */
function byTemplate(displayName: string, { name, matrix }: Declared): Leg['matrix'] | null {
  const parts = name.split(new RegExp(EXPRESSION, 'g'));
  const found: Record<string, string> = {};
  if (!displayName.startsWith(parts[0] ?? '')) return null;
  let at = parts[0]?.length ?? 0;
  for (let index = 1; index < parts.length; index += 2) {
    const key = /^matrix\.([\w-]+)$/.exec(parts[index] ?? '')?.[1];
    const words = parts[index + 1] ?? '';
    const isLast = index + 2 >= parts.length;
    const value = heldBefore(displayName.slice(at), {
      words,
      isLast,
      values: matrix.find(([axis]) => axis === key)?.[1] ?? [],
    });
    if (value === null) return null;
    if (key !== undefined) found[key] = value;
    at += value.length + words.length;
  }
  return at === displayName.length ? found : null;
}

function heldBefore(
  text: string,
  { words, isLast, values }: { readonly words: string; readonly isLast: boolean; readonly values: readonly string[] },
): string | null {
  const fits = (value: string): boolean => (isLast ? text === value + words : text.startsWith(value + words));
  const known = values.filter(fits).sort((a, b) => b.length - a.length)[0];
  if (known !== undefined) return known;
  if (isLast)
    return text.endsWith(words) && text.length > words.length ? text.slice(0, text.length - words.length) : null;
  const end = words ? text.indexOf(words, 1) : -1;
  return end > 0 ? text.slice(0, end) : null;
}
