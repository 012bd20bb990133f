// Which patterns cost most on the texts made against them.

import { attacksOn } from './attack.ts';
import { match } from './steps.ts';

/** Steps a character that need no second look. */
export const FREE_STEPS = 40;
const CHARS = 200;
const MOST_STEPS = 400_000;

export interface Costly {
  readonly patterns: number;
  readonly dear: readonly { readonly pattern: string; readonly perChar: number }[];
}

/** The patterns that take more than `FREE_STEPS` steps for a character of the worst text, dearest first. */
export function costliest(patterns: readonly RegExp[]): Costly {
  const dear = patterns
    .map((pattern) => ({ pattern: String(pattern), perChar: Math.round(worstOf(pattern) / CHARS) }))
    .filter(({ perChar }) => perChar > FREE_STEPS);
  return {
    patterns: patterns.length,
    dear: dear.sort((a, b) => b.perChar - a.perChar || (a.pattern < b.pattern ? -1 : 1)),
  };
}

/** Steps on the worst text of `CHARS` characters. */
export function worstOf(pattern: RegExp, chars = CHARS): number {
  return Math.max(0, ...attacksOn(pattern, chars).map((text) => match(pattern, text, MOST_STEPS).steps));
}
