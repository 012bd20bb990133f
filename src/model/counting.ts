// Counting in English: numbers, plurals, lists, and what the findings of a family of checks are called.

import type { Severity } from './finding.ts';
import type { Family } from './kind.ts';

const NOUNS: Readonly<Record<Family, string>> = {
  install: 'install error',
  format: 'formatting error',
  lint: 'lint error',
  types: 'type error',
  build: 'build error',
  unit: 'suite error',
  integration: 'suite error',
  e2e: 'suite error',
  policy: 'policy violation',
  smoke: 'smoke error',
  other: 'error',
};

/** Thousands set off by commas, the same on every machine. */
export const grouped = (n: number): string => String(Math.trunc(n)).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 test`, `1,204 tests`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** What one finding is called by the family of its check: `test`, `type error`, `lint warning`. */
export function nounFor(finding: { readonly test: unknown; readonly severity: Severity }, family: Family): string {
  if (finding.test) return 'test';
  if (finding.severity === 'note') return 'note';
  const noun = NOUNS[family];
  return finding.severity === 'error' ? noun : noun.replace(/error$|violation$/, 'warning');
}
