// The texts of an edit and of a printed diff that evidence is read from.

import { memoize } from '../memoize.ts';
import type { Suspect } from './suspect.ts';

/** All lines of a suspect's edits, both sides. */
export const codeText = memoize((suspect: Suspect): string =>
  suspect.parts.flatMap(({ edit }) => (edit ? [...edit.removed, ...edit.added] : [])).join('\n'),
);

/** Names and literals that differ between the two sides. */
export const changedText = memoize((suspect: Suspect): string =>
  [...suspect.fewer, ...suspect.more, ...suspect.removedLiterals, ...suspect.addedLiterals].join(' '),
);

/** The lines of a printed diff that begin with a minus. */
export const removedSide = (told: string): string =>
  told
    .split('\n')
    .filter((line) => /^\s*-(?!-)/.test(line))
    .join('\n');
/** The lines of a printed diff that begin with a plus. */
export const addedSide = (told: string): string =>
  told
    .split('\n')
    .filter((line) => /^\s*\+(?!\+)/.test(line))
    .join('\n');

/** True when an edit takes lines away and brings the very same ones elsewhere: entries, cases or variants in another order. */
export const movesLines = memoize(({ parts, type }: Suspect): boolean => {
  const side = (of: 'removed' | 'added'): string =>
    parts
      .flatMap(({ edit }) => edit?.[of] ?? [])
      .map((line) => line.trim())
      .filter(Boolean)
      .sort()
      .join('\n');
  return type === 'edit' && side('removed') !== '' && side('removed') === side('added');
});
