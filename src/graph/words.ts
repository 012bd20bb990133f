// Every name a file uses.

import type { Known } from './declaration.ts';

interface Declaring {
  readonly declarations: readonly Known[];
}

const kept = new WeakMap<readonly Known[], ReadonlySet<string>>();

/** The names that a file's declarations use, kept with them. */
export function wordsOf({ declarations }: Declaring): ReadonlySet<string> {
  const known = kept.get(declarations);
  if (known) return known;
  const words = new Set<string>();
  for (const one of declarations) for (const ref of one.refs) words.add(ref);
  kept.set(declarations, words);
  return words;
}
