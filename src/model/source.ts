// What we were given to read, and what reading one of its sections gave.

import type { Finding } from './finding.ts';
import type { Family } from './kind.ts';

/** The job a source came from. `matrix` holds the values by key; keys are `0`, `1`, … where only a job's display name told them. */
export interface Leg {
  readonly job: string;
  readonly matrix: Readonly<Record<string, string>>;
}

/** Which run of the checks a source belongs to. */
export type Role = 'head' | 'base' | 'retry';

/** The check a source belongs to, as whoever ran it named it. */
export interface GivenCheck {
  readonly name: string;
  readonly family: Family;
}

/** One step of a job as its log shows it. `command` is what it ran; `exitCode` null when the log does not say; times in milliseconds since the epoch. */
export interface Step {
  readonly index: number;
  readonly name: string;
  readonly command: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly exitCode: number | null;
  /** The signal that ended it; absent or null where none did or nobody told. */
  readonly signal?: string | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** True when the log ends inside this step, or says it was cancelled or killed. */
  readonly interrupted: boolean;
  readonly line: number;
  readonly endLine: number;
}

/** How something ended by what told of it: its exit code, its CI system, its own closing words. */
export type Ended = 'well' | 'badly';

/** A test that passed or was skipped, as far as the format names it. */
export interface Outcome {
  readonly suite: string;
  readonly name: string;
  readonly file: string | null;
}

/** What one format read in one section of one source. Counts are the tool's own; null when the tool prints none. */
export interface Reading {
  readonly format: string;
  /** Null where no format knows the tool. */
  readonly tool: string | null;
  readonly family: Family;
  readonly findings: readonly Finding[];
  readonly passed: number | null;
  readonly failed: number | null;
  readonly skipped: number | null;
  /** Passed tests by name, at most `limits.outcomes`. */
  readonly passedTests: readonly Outcome[];
  /** True when the tool was cut short: killed, crashed, never started, its report unfinished. */
  readonly truncated: boolean;
  /** Tests, suites or files known not to have run. */
  readonly notRun: readonly string[];
  readonly notes: readonly string[];
}

/** A package that a log says was fetched or installed. `before` is the version it replaced, null when the log does not say. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  readonly before: string | null;
}

/** One section of a source: a step of a log, or the whole of a report. */
export interface Section {
  readonly source: string;
  readonly role: Role;
  readonly leg: Leg | null;
  readonly attempt: number;
  /** Absent where only what was said tells the check. */
  readonly check?: GivenCheck | null;
  readonly step: Step | null;
  readonly readings: readonly Reading[];
  /** Order of the section in the job, for cascades. */
  readonly order: number;
  readonly isLog: boolean;
  /** How it ended; absent or null where nothing told. */
  readonly ended?: Ended | null;
  /** Packages it installed, in the order told; absent where it tells none. */
  readonly installed?: readonly Installed[];
}

/** A sentence for the reader about what could not be read or done. */
export interface Note {
  readonly level: 'info' | 'warning' | 'error';
  readonly message: string;
  /** Of something to read that was not there, and nothing else is wrong with. */
  readonly about?: 'empty';
}
