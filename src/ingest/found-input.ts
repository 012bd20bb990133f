// What looking for inputs finds: a file of its own, or one inside an archive.

import type { Role } from '../model/source.ts';
import type { OpenedInput } from './read.ts';

/** One input that was found: `path` names it in findings and notes, `file` is its absolute path, null for standard input. */
export interface FoundInput {
  readonly path: string;
  readonly file: string | null;
  readonly role: Role;
  readonly attempt: number;
  /** Where it is in the archive `file`; absent when it is a file of its own. */
  readonly packed?: Packed;
}

/** A file inside an archive. */
export interface Packed {
  /** Opens it; at most `limitBytes` of it are read, and no more than is left of what its archive may unpack to. */
  open(name: string, limitBytes: number): Promise<OpenedInput>;
}
