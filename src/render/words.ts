// Counting and naming in English: plurals, lists, durations, loops, and what a check's findings are called.

import type { Check, DigestFinding } from '../model/cause.ts';
import { grouped, nounFor } from '../model/counting.ts';
import { FAMILIES, type Family, type Loop } from '../model/kind.ts';

export { count, grouped, listed } from '../model/counting.ts';

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const LOOP_NAMES: Readonly<Record<Loop, string>> = {
  edit: 'edit loop',
  commit: 'commit loop',
  review: 'review loop',
  runtime: 'at run time',
};

/** A number at the start of a heading: `One`, `Ten`, `11`. */
export const numberWord = (n: number): string => SMALL[n] ?? grouped(n);

/** `0.4 s`, `42 s`, `3 min 5 s`, `1 h 12 min`; an empty string for what no clock measures. */
export function duration(ms: number | null): string {
  if (ms === null || !Number.isFinite(ms) || ms < 0) return '';
  if (ms < 9_950) return `${Math.max(0.1, Math.round(ms / 100) / 10)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return seconds % 60 ? `${Math.floor(seconds / 60)} min ${seconds % 60} s` : `${seconds / 60} min`;
  return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
}

/** With a capital first letter, to begin a sentence. */
export const capitalized = (text: string): string => text.replace(/^[a-z]/, (first) => first.toUpperCase());

export const loopName = (loop: Loop): string => LOOP_NAMES[loop];

/** The family of a check: as told, else by its name, else `other`. */
export function familyOf(check: Check | undefined): Family {
  return check?.family ?? FAMILIES.find((family) => family === check?.name) ?? 'other';
}

/** What one such finding is called: `test`, `type error`, `lint warning`. */
export const nounOf = (finding: DigestFinding, check: Check | undefined): string => nounFor(finding, familyOf(check));
