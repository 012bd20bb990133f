// A reading with what attributing knows of it so far.

import type { Family } from '../model/kind.ts';
import type { Leg, Reading, Section } from '../model/source.ts';

/** A reading with where it was read and the check it belongs to. */
export interface CheckedReading {
  readonly reading: Reading;
  readonly section: Section;
  readonly leg: Leg | null;
  readonly check: string;
  readonly family: Family;
}
