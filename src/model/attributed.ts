// What attribution gives the explanation: findings at their place in the repository, in their check and leg.

import type { Check } from './cause.ts';
import type { Finding } from './finding.ts';
import type { Family } from './kind.ts';
import type { Installed, Leg, Outcome, Step } from './source.ts';

/** A finding whose paths are repository-relative and whose check, leg and step are known. */
export interface PlacedFinding extends Finding {
  readonly check: string;
  readonly family: Family;
  readonly leg: Leg | null;
  /** All legs that said just this, sorted, where there are several; `leg` is then the first. */
  readonly legs?: readonly Leg[];
  readonly attempt: number;
  /** The step it was said in; null for a report. */
  readonly step: Step | null;
  /** Order of its section in its job, for cascades. */
  readonly order: number;
  /** False for a finding from a report. */
  readonly isLog: boolean;
  /** True when no format knew the text and only the failing exit tells. */
  readonly isGeneric: boolean;
  /** The message with the repository's own masks put in; absent where none fits. */
  readonly ownMasked?: string;
  /** Names it speaks of that the repository never lets join findings; absent where there are none. */
  readonly apart?: readonly string[];
}

/** What came from outside the repository. */
export interface Installs {
  readonly head: readonly Installed[];
  readonly base: readonly Installed[];
  /** Commands of this run's steps that install a package by name. */
  readonly commands: readonly string[];
}

/** A test that passed, with the file `attribute` found for it. */
export interface PassedTest extends Outcome {
  readonly tool: string | null;
  readonly leg: Leg | null;
}

export interface Attributed {
  readonly findings: readonly PlacedFinding[];
  /** Findings of the base: what fails there is known. */
  readonly base: readonly PlacedFinding[];
  /** Findings and passes of a later attempt of the same checks. */
  readonly retry: {
    readonly findings: readonly PlacedFinding[];
    readonly passed: readonly PassedTest[] /** Tools that ran to their end there. */;
    readonly completed: readonly string[];
  };
  readonly passed: readonly PassedTest[];
  readonly checks: readonly Check[];
  /** Every leg seen, failing or not, sorted by job name. */
  readonly legs: readonly Leg[];
  readonly sources: number;
  /** Sources that tell how a check ended, or what it found; absent means all. */
  readonly telling?: number;
  /** Parts of jobs that ended badly without a word. */
  readonly lost?: number;
  /** Tools that ran to their end. */
  readonly completed?: readonly string[];
  /** Packages the logs say were installed, here and on the base, and the commands of the steps; absent where no log tells. */
  readonly installs?: Installs;
  /** Findings that are counted and not told. */
  readonly cut?: number;
}
