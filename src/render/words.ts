// Counting and naming in English: plurals, lists, durations, loops, and what a check's findings are called.

import type { Check, DigestFinding } from '../model/cause.ts';
import { FAMILIES, type Family, type Loop } from '../model/kind.ts';

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
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
const LOOP_NAMES: Readonly<Record<Loop, string>> = {
  edit: 'edit loop',
  commit: 'commit loop',
  review: 'review loop',
  runtime: 'at run time',
};

/** `1 test`, `1,204 tests`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;

/** A number at the start of a heading: `One`, `Ten`, `11`. */
export const numberWord = (n: number): string => SMALL[n] ?? grouped(n);

/** Thousands set off by commas, the same on every machine. */
export const grouped = (n: number): string => String(Math.trunc(n)).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `0.4 s`, `42 s`, `3 min 5 s`, `1 h 12 min`; an empty string for what no clock measures. */
export function duration(ms: number | null): string {
  if (ms === null || !Number.isFinite(ms) || ms < 0) return '';
  if (ms < 9_950) return `${Math.max(0.1, Math.round(ms / 100) / 10)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return seconds % 60 ? `${Math.floor(seconds / 60)} min ${seconds % 60} s` : `${seconds / 60} min`;
  return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
}

export const loopName = (loop: Loop): string => LOOP_NAMES[loop];

/** The family of a check: as told, else by its name, else `other`. */
export function familyOf(check: Check | undefined): Family {
  return check?.family ?? FAMILIES.find((family) => family === check?.name) ?? 'other';
}

/** What one such finding is called: `test`, `type error`, `lint warning`. */
export function nounOf(finding: DigestFinding, check: Check | undefined): string {
  if (finding.test) return 'test';
  const noun = NOUNS[familyOf(check)];
  return finding.severity === 'error'
    ? noun
    : finding.severity === 'note'
      ? 'note'
      : noun.replace(/error$|violation$/, 'warning');
}
