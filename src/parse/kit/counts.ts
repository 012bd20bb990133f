// Adds up the counts that runners print, over the several runs of one section.

export interface Counts {
  passed: number | null;
  failed: number | null;
  skipped: number | null;
}

export const noCounts = (): Counts => ({ passed: null, failed: null, skipped: null });

const WORD = /(\d{1,9}) ([a-z]+)/gi;
const PLACE: Readonly<Record<string, keyof Counts>> = {
  passed: 'passed',
  passing: 'passed',
  pass: 'passed',
  failed: 'failed',
  failing: 'failed',
  failures: 'failed',
  failure: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
};

/** Adds to one count, which is known from then on. */
export function count(counts: Counts, place: keyof Counts, number: number): void {
  counts[place] = (counts[place] ?? 0) + number;
}

/** Adds what a summary such as `2 failed | 66 passed | 1 todo (69)` says; what it leaves out counts as none. */
export function countWords(counts: Counts, text: string): void {
  for (const place of ['passed', 'failed', 'skipped'] as const) count(counts, place, 0);
  for (const match of text.matchAll(WORD)) {
    const place = PLACE[(match[2] ?? '').toLowerCase()];
    if (place) count(counts, place, Number(match[1]));
  }
}
