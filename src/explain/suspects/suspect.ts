// The shape of a suspect: one thing that changed and could be the cause.

import type { Edit } from '../../model/change.ts';
import type { FileRole } from './roles.ts';

/** One place a suspect touches. `declarations` are ids of the graph. */
export interface Part {
  readonly path: string;
  readonly oldPath: string;
  readonly line: number;
  readonly endLine: number;
  readonly edit: Edit | null;
  readonly declarations: readonly string[];
  /** Those of them that are neither the whole file nor a suite of tests. */
  readonly inner: readonly string[];
  /** The innermost declaration's name, with its owner, for sentences; null at module level. */
  readonly within: string | null;
}

export interface Suspect {
  readonly id: string;
  readonly type: 'edit' | 'rename' | 'delete' | 'add' | 'binary';
  readonly role: FileRole;
  /** Tools it reaches as configuration: a pattern, `all`, or null for code. */
  readonly tools: RegExp | 'all' | null;
  /** The first part is the one to show. */
  readonly parts: readonly Part[];
  readonly removed: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
  /** Names it has less often, and more often, than before. */
  readonly fewer: ReadonlySet<string>;
  readonly more: ReadonlySet<string>;
  /** Identifiers on the touched lines of either side. */
  readonly names: ReadonlySet<string>;
  /** Declared names it takes away and brings. */
  readonly drops: ReadonlySet<string>;
  readonly brings: ReadonlySet<string>;
  readonly removedLiterals: readonly string[];
  readonly addedLiterals: readonly string[];
  /** Cannot change what the code does; only a finding on its own lines can blame it. */
  readonly neutral: boolean;
  /** Names declared in files whose import it takes away. */
  readonly lost: ReadonlySet<string>;
  /** Only gives something another name. */
  readonly renames: boolean;
  /** Its file, as it is now, does not parse as what its name says. */
  readonly broken: boolean;
  /** Only adds declarations or entries. */
  readonly addition: boolean;
  /** What the change as a whole takes away from tests, line by line, each in one spelling; empty for what is no test. */
  readonly taken: ReadonlySet<string>;
}
