// What looking for checks finds, and what it reads with.

import type { Family } from '../../model/kind.ts';

/** A check that was found, and the file that names it. */
export interface FoundCheck {
  readonly name: string;
  readonly command: string;
  readonly family: Family;
  readonly from: string;
}

/** Reads a file of the project as text; null when it is not there. */
export type ReadFile = (path: string) => string | null;
