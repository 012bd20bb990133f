// What proving a cause is about: what of a change can be undone, one run without it, what that showed, and the two ports to the world.

import type { PassedTest, PlacedFinding } from './attributed.ts';
import type { Confidence, Proof, Site } from './cause.ts';
import type { ChangeStatus, Edit } from './change.ts';
import type { TestCase } from './finding.ts';

/**
 * One thing of a change that can be undone. `path` is the head's path (the old one of a deleted file), repository-relative POSIX.
 * - `edit`: the edit's `added` lines, at `edit.line` of the head, become its `removed` lines; nothing else of the file moves.
 *   An edit may be one line of a longer one: several with the same `line` go back in the order of `oldLine`.
 * - `file`: all of the file is as the base had it: an added one is gone, a deleted, modified, binary or moved one is back.
 * - `move`: a renamed file stands at its old path again, with the text it has now.
 * - `mode`: the file has the base's mode again (executable or not, link or not), and its bytes stay.
 * - `env`: the checks get the variable with the base's value, null for unset; no file is touched. `path` and `line` are where the workflow sets it.
 */
export type Undoing =
  | { readonly kind: 'edit'; readonly path: string; readonly oldPath: string; readonly edit: Edit }
  | { readonly kind: 'file'; readonly path: string; readonly oldPath: string; readonly status: ChangeStatus }
  | { readonly kind: 'move' | 'mode'; readonly path: string; readonly oldPath: string }
  | {
      readonly kind: 'env';
      readonly path: string;
      readonly line: number;
      readonly name: string;
      readonly value: string | null;
    };

/** The part of a check to run: nothing but these tests, or these files where tests are not told apart. Both sorted. */
export interface Selection {
  readonly check: string;
  readonly tests: readonly TestCase[];
  /** Repository-relative: test files, or the files a linter or compiler is to look at. */
  readonly files: readonly string[];
}

/** A run to make: without these edits, of one check, narrowed where a selection is given. */
export interface Probe {
  readonly undo: readonly Undoing[];
  readonly check: string;
  readonly selection: Selection | null;
}

/** What running a check told. */
export interface CheckTold {
  readonly check: string;
  /** The command as it was run. */
  readonly command: string;
  /** False where all of the check ran, asked or not. */
  readonly isNarrow: boolean;
  /** Null when a signal ended it, or we did. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly ms: number;
  /** All that was found, passed on retry or not; paths repository-relative. */
  readonly findings: readonly PlacedFinding[];
  /** Tests that passed, by name. */
  readonly passed: readonly PassedTest[];
  /** The tool's own totals, null where it tells none. */
  readonly passedCount: number | null;
  readonly skippedCount: number | null;
  /** True when tests, suites or files did not run that should have. */
  readonly truncated: boolean;
}

/** How a probe ended: what its check told, or why it was not run. */
export type ProbeOutcome =
  | { readonly ran: true; readonly told: CheckTold }
  | { readonly ran: false; readonly why: string; readonly ms: number };

/** Edits that can only be judged together, as explaining saw them: one suspect. */
export interface Undoable {
  readonly id: string;
  /** The first is the one to show. Never empty. */
  readonly undo: readonly Undoing[];
  readonly site: Site;
  /** `test`: tests and what only tests use. `inert`: cannot change what the code does, such as comments and documents. */
  readonly role: 'code' | 'test' | 'manifest' | 'inert';
}

/** A failure with every telling of it, the best first. `id` is its finding's in the digest. */
export interface ToldFailure {
  readonly id: string;
  readonly said: readonly PlacedFinding[];
}

/** A cause as it was guessed: its failures, and ids of those that may be to blame, the most likely first. */
export interface Accused {
  readonly cause: string;
  readonly confidence: Confidence;
  readonly failures: readonly ToldFailure[];
  readonly suspects: readonly string[];
}

/** What explaining hands over to be proved. Both lists are in the order they were ranked and found. */
export interface Provable {
  readonly undoables: readonly Undoable[];
  readonly accused: readonly Accused[];
}

/** Failures that one proof speaks of, ids of findings; `undoable` is the one to blame, null for none. */
export interface Settled {
  readonly failures: readonly string[];
  readonly undoable: string | null;
  readonly proof: Proof;
}

/** What a workspace did: the tree now lacks just these edits, or it is as before and says why. */
export type Undone = { readonly state: 'applied' } | { readonly state: 'refused'; readonly why: string };

/**
 * The tree that probes run in: the checkout itself, or a copy of it. Whatever happens, also a kill, it is as before in the end.
 * `undo` is always measured from the head: what an earlier call undid and this one does not is restored.
 */
export interface Workspace {
  /** Absolute; where the repository's top lies. */
  readonly root: string;
  undo(edits: readonly Undoing[]): Promise<Undone>;
  /** The tree as it was. Refused where somebody else changed a file meanwhile. */
  restore(): Promise<Undone>;
  /** Restores, and removes what was made for it. */
  close(): Promise<Undone>;
}

/** What running a probe may use. `env` overrides the checks' own; undefined unsets. */
export interface RunLimits {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** It is ended after this time. */
  readonly timeoutMs: number;
  readonly stop: AbortSignal;
}

/** Runs a check in a workspace, all of it or narrowed. Never throws for what the check does. */
export interface CheckRunner {
  run(check: string, selection: Selection | null, limits: RunLimits): Promise<CheckTold>;
}

/** A command that runs only a selection. `reports` are files it leaves, absolute, newly made, that name passing tests. */
export interface NarrowCommand {
  readonly command: string;
  readonly reports: readonly string[];
  /** Variables the command needs, such as where a runner writes its report. */
  readonly env: Readonly<Record<string, string>>;
}
