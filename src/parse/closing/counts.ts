// Reads a closing line that counts how tests ended, by whichever tool: each number's word tells what it counts.
//   == 1 failed, 2 passed in 0.10s ==      3 runs, 3 assertions, 1 failures, 0 errors, 0 skips      ℹ fail 1
//   test cases: 3 | 2 passed | 1 failed    [ FAIL 1 | WARN 0 | SKIP 0 | PASS 2 ]                     1/3 tests failed

import { meaningOf, type TallyKey, type Unit } from './words.ts';

/** What a runner counts. `errors` are tests or suites that did not get to their assertions, `aborted` what began or was planned and did not end. */
export type Tally = Readonly<Partial<Record<TallyKey, number>>>;

/** Counts of one line. */
export interface CountLine {
  readonly tally: Tally;
  readonly unit: Unit;
  /** True where the line names what it counts, or tells how at least two things ended. */
  readonly isSure: boolean;
}

const MOST_CHARS = 240;
const MOST_PAIRS = 24;
/** Words that say something else and may stand around what counts. */
const MOST_ODD = 2;
const ODD_WORDS = 5;

/** What runners set before their last line. */
const LEAD =
  /^(?:\[(?:INFO|ERROR|WARN(?:ING)?|info|error|warn|doctest)\]\s{0,4})?[\s=\-*#|>~_ℹ✔✓✖×✗✘❌✅⨯●•·↓➤▶:[({]{0,80}/u;
const TIMES =
  /~?\b\d{1,9}(?:[.,]\d{1,9})?\s{0,2}(?:ms|msecs?|milliseconds?|s|secs?|seconds?|mins?|minutes?|hours?|us|µs|ns)\b|\b\d{1,4}:\d\d(?::\d\d)?(?:\.\d{1,6})?|\d{1,3}(?:[.,]\d{1,4})?\s?%|\b\d{1,9}\.\d{1,9}\b/gi;
/** `Failures: 1`, `failed=1`: a word, a sign, a number, and then the end of the clause or the next such word. */
const NAMED =
  /([A-Za-z][A-Za-z -]{0,40}?)\s{0,20}[:=]\s{0,20}(\d{1,9})(?=\s{0,9}(?:$|[,;|/)\]}.!*•·]|\s[A-Za-z][A-Za-z -]{0,40}?\s{0,9}[:=]|\s[-=*#]{1,4}))/g;
/** `1 of 3`, `1/3`, `1 out of 3`. */
const SHARE = /(\d{1,9})\s{0,3}(?:\/|of|out of)\s{0,3}(\d{1,9})/gi;
const PLURAL = /\((?:s|es)\)/g;
const CLAUSES = /[,;:|()[\]{}•·!=#*>]|\s\/\s|\.(?:\s|$)|\s-{1,3}\s|\b(?:and|with|but|where|of which)\b/i;

/** One test, or code, no count. */
const NEVER = /^\s{0,40}(?:not )?ok \d{1,9}(?: |$)|[@"`$\\{}<]|\w\((?!e?s\))/;

/** The counts of a line that holds little else; null for every other line. Linear in its first 240 characters. */
export function countsIn(text: string): CountLine | null {
  if (text.length > MOST_CHARS || !/\d/.test(text) || NEVER.test(text)) return null;
  const found: Found = { tally: {}, unit: null, isNamed: false, odd: 0, pairs: 0, head: null, outcomes: new Set() };
  const bare = text
    .slice(LEAD.exec(text)?.[0].length ?? 0)
    .replace(TIMES, ' , ')
    .replace(PLURAL, '');
  const rest = bare
    .replace(NAMED, (_, words: string, number: string) => {
      found.isNamed = true;
      take(found, words, Number(number));
      return ' , ';
    })
    .replace(SHARE, (_, part: string, whole: string) => {
      set(found, 'total', Number(whole));
      return `${part} `;
    });
  for (const clause of rest.split(CLAUSES)) takeClause(found, clause.trim());
  return countLineOf(found);
}

interface Found {
  readonly tally: Partial<Record<TallyKey, number>>;
  readonly outcomes: Set<TallyKey>;
  unit: Unit | null;
  isNamed: boolean;
  odd: number;
  pairs: number;
  /** What a heading says of all. */
  head: TallyKey | null;
}

function countLineOf(found: Found): CountLine | null {
  const { tally, outcomes, unit, isNamed, odd, pairs, head } = found;
  // `OK (3 tests)`
  if (!outcomes.size && head === 'passed' && tally.total && !odd) take(found, 'passed', tally.total);
  if (!outcomes.size || pairs > MOST_PAIRS) return null;
  const isSure = outcomes.size > 1 || ((unit !== null || isNamed || tally.total !== undefined) && !odd);
  // Beside words of something else it takes two outcomes to make a count of tests.
  if (odd > MOST_ODD || (odd > 0 && outcomes.size < 2)) return null;
  // Errors alone are what compilers and linters count.
  const isTests =
    tally.passed !== undefined || tally.failed !== undefined || unit === 'tests' || outcomes.has('aborted');
  return { tally, unit: unit ?? (isTests ? 'tests' : 'parts'), isSure };
}

/** The largest number told: `Failure total: 1  Failures: 1` counts one. */
function set({ tally }: Found, key: TallyKey, number: number): void {
  tally[key] = Math.max(tally[key] ?? 0, number);
}

/** Takes a number with its words; words of something else are odd. */
function take(found: Found, words: string, number: number): void {
  const { key, unit, odd } = meaningOf(words);
  found.pairs++;
  if (unit && found.unit === null) found.unit = unit;
  if (odd > 1) found.odd++;
  if (key === 'aside') return;
  if (key === null) {
    if (!unit) found.odd++;
    // `4 steps` beside tests counts no tests.
    else if (unit === found.unit) set(found, 'total', number);
    return;
  }
  if (key === 'total' && unit !== null && unit !== found.unit) return;
  set(found, key, number);
  if (key !== 'total') found.outcomes.add(key);
}

/** `3 tests`, `Failed 1 tests`, `succeeded 1`; words alone are a heading. */
function takeClause(found: Found, clause: string): void {
  if (!clause) return;
  const parts = clause.split(/(?:^|\s+)(\d{1,9})(?=\s|$)/);
  if (parts.length === 1) return heading(found, clause);
  const before = parts[0]?.trim() ?? '';
  if (parts.length === 3) return take(found, `${parts[2]?.trim()} ${before}`.trim(), Number(parts[1]));
  const shift = before && meaningOf(before).key !== null ? -1 : 1;
  for (let at = 1; at < parts.length; at += 2) take(found, (parts[at + shift] ?? '').trim(), Number(parts[at]));
}

/** `Test Suites`, `Failed!`, `Summary`. */
function heading(found: Found, words: string): void {
  const { key, unit, odd } = meaningOf(words);
  if (unit && found.unit === null) found.unit = unit;
  if (key !== null && key !== 'aside') found.head ??= key;
  if (odd) found.odd += odd > ODD_WORDS || /\d/.test(words) ? MOST_ODD + 1 : 1;
}
