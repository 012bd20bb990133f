// What the planner is asked, and what it answers: the causes as they were guessed, the checks that may run again, the next probe or the end.

import type { PassedTest } from '../model/attributed.ts';
import type { Probe, ProbeOutcome, Provable, Settled, Undoing } from '../model/proof.ts';

/** A check that may be run again. */
export interface ProvableCheck {
  readonly name: string;
  /** What one run of all of it took. */
  readonly ms: number;
  /** Says the same whenever it is run on the same tree: compilers, linters, type checkers. */
  readonly isStatic: boolean;
  /** It may end before it has told everything, as a build does at its first error. */
  readonly stopsEarly: boolean;
}

export interface Problem extends Provable {
  /** The whole change, without which the tree is the base. */
  readonly whole: readonly Undoing[];
  /** False where something of the change cannot be undone here, such as what is installed: then nothing can be said of the base. */
  readonly isWholeUndone: boolean;
  /** Failures of other checks are left alone. */
  readonly checks: readonly ProvableCheck[];
  /** Tests that passed in the first run. */
  readonly passed: readonly PassedTest[];
  /** True when the first run was made where probes run: what is static need not be repeated there. */
  readonly isSamePlace: boolean;
  readonly budget: { readonly runs: number; readonly ms: number };
}

/** Where proving stands: all that was asked is derived from what was answered. */
export interface ProofState {
  readonly problem: Problem;
  readonly outcomes: readonly ProbeOutcome[];
}

/** A probe to make, for which cause (null: for several), or the end with all that was shown. */
export type Step =
  | { readonly done: false; readonly probe: Probe; readonly aim: string | null }
  | {
      readonly done: true;
      readonly settled: readonly Settled[];
      readonly runs: number;
      readonly probes: number;
      readonly ms: number;
    };
