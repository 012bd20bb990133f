// Tells whether a name is new where an edit writes it, and whether the edit declares it.

import { perOne } from '../memoize.ts';
import type { Suspect } from './suspect.ts';

const IDENTIFIER = /[A-Za-z_$][\w$]{2,60}/g;

/** True where a case is declared, not where it is handled. */
export const isNewCase = (name: string, { brings, added, parts }: Suspect): boolean =>
  brings.has(name) ||
  (added.has(name) &&
    parts.some(({ edit }) => edit?.added.some((line) => /\benum\b/.test(line) && line.includes(name))));

/** Names on the unchanged lines around an edit: they were there before. */
export const wordsAround = perOne(
  ({ parts }: Suspect): ReadonlySet<string> =>
    new Set(
      parts.flatMap(({ edit }) => [...(edit?.before ?? []), ...(edit?.after ?? [])].join('\n').match(IDENTIFIER) ?? []),
    ),
);
