// The texts of an edit and of a printed diff that evidence is read from.

import type { Candidate } from './candidate.ts';
import { perOne } from './memo.ts';

/** All lines of a candidate's edits, both sides. */
export const codeText = perOne((candidate: Candidate): string =>
  candidate.parts.flatMap(({ edit }) => (edit ? [...edit.removed, ...edit.added] : [])).join('\n'),
);

/** Names and literals that differ between the two sides. */
export const changedText = perOne((candidate: Candidate): string =>
  [...candidate.fewer, ...candidate.more, ...candidate.removedLiterals, ...candidate.addedLiterals].join(' '),
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
export const movesLines = perOne(({ parts, type }: Candidate): boolean => {
  const side = (of: 'removed' | 'added'): string =>
    parts
      .flatMap(({ edit }) => edit?.[of] ?? [])
      .map((line) => line.trim())
      .filter(Boolean)
      .sort()
      .join('\n');
  return type === 'edit' && side('removed') !== '' && side('removed') === side('added');
});
