// The diff against the base, as files, hunks and edits.

/** One run of changed lines with no unchanged line between. `line`/`endLine` are the new side's 1-based lines; for a pure removal `endLine` is `line - 1` and `line` the next line left (at least 1). `oldLine` is the old side's first line. */
export interface Edit {
  readonly line: number;
  readonly endLine: number;
  readonly oldLine: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Unchanged lines the diff shows just before and after, at most 3 each. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What git printed behind the hunk's `@@`, usually the enclosing declaration. */
  readonly heading: string;
}

export type ChangeStatus = 'added' | 'modified' | 'deleted' | 'renamed';

/** One file of the change. `path` is the new path (the old one for a deletion); `oldPath` differs only for a rename. */
export interface ChangedFile {
  readonly path: string;
  readonly oldPath: string;
  readonly status: ChangeStatus;
  /** It has no lines that could be shown: its bytes changed, or only its mode. */
  readonly binary: boolean;
  readonly edits: readonly Edit[];
}

/** The change as a whole. `base` and `head` are revisions where git gave them. */
export interface Change {
  readonly files: readonly ChangedFile[];
  readonly base: string | null;
  readonly head: string | null;
}
