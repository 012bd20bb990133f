// The last words of runners, build tools, package managers and shells, as data: what each says of how it ended, without the lines before it.
// Lines that only count are read by counts.ts. Every pattern is linear and holds a word that is seldom.

import { BUILDS, LINTERS } from './builds.ts';
import type { Closing } from './closing.ts';
import { PROGRAMS } from './programs.ts';
import { TESTS } from './tests.ts';
import { COUNT_NEEDLES } from './words.ts';

/** All closing lines that are more than counts. */
export const CLOSINGS: readonly Closing[] = [...TESTS, ...PROGRAMS, ...BUILDS, ...LINTERS];

/** Texts of which one stands in every closing line, given what each pattern needs. */
export function closingNeedles(neededBy: (pattern: RegExp) => readonly string[] | null): readonly string[] {
  const needed = CLOSINGS.flatMap(({ pattern, name }) => {
    const own = neededBy(pattern);
    if (!own) throw new Error(`${name}: a pattern fits lines of which nothing is known`);
    return own;
  });
  const all = [...new Set([...COUNT_NEEDLES, ...needed.map(withoutNumber)])].sort((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const text of all) if (!kept.some((other) => text.includes(other))) kept.push(text);
  return kept;
}

/** Ten needles that differ in a digit are one without it. */
const withoutNumber = (text: string): string => {
  const bare = text.replace(/\d$/, '').replace(/^\d/, '');
  return bare.trim().length > 2 ? bare : text;
};
