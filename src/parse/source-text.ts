// What a source is before it is read, and what reading it gave.

import type { GivenCheck, Leg, Note, Role, Section, Step } from '../model/source.ts';

/** A source to read: decoded text in chunks. `path` names it in findings; `leg` is whose it is where the text does not tell. */
export interface SourceText {
  readonly path: string;
  readonly role: Role;
  readonly attempt: number;
  readonly leg: Leg | null;
  /** The check it is of, where known. */
  readonly check?: GivenCheck | null;
  /** What it is the output of, where known: then all of it is that step's. */
  readonly step?: Step | null;
  readonly chunks: AsyncIterable<string> | Iterable<string>;
}

/** What a source held. */
export interface ParsedSource {
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
}

/** Whose a section of the source is. */
export const placeOf = ({
  path,
  role,
  attempt,
  leg,
  check,
}: SourceText): Pick<Section, 'source' | 'role' | 'attempt' | 'leg' | 'check'> => ({
  source: path,
  role,
  attempt,
  leg,
  check: check ?? null,
});
