// The planner: which edit to undo next and what that showed. Pure: where proving stands is what was answered so far.

import type { ProbeOutcome } from '../model/proof.ts';
import { openLedger } from './ledger.ts';
import type { Problem, ProofState, Step } from './problem.ts';
import { settledOf } from './settled.ts';
import { strategy } from './strategy.ts';

export type { Problem, ProofState, ProvableCheck, Step } from './problem.ts';

/** Nothing tried yet. */
export const begin = (problem: Problem): ProofState => ({ problem, outcomes: [] });

/** The next probe, or the end. The same state gives the same step. */
export function next({ problem, outcomes }: ProofState): Step {
  const ledger = openLedger(problem);
  const flow = strategy(ledger);
  let step = flow.next();
  for (const outcome of outcomes) {
    if (step.done) break;
    step = flow.next(outcome);
  }
  if (!step.done) return { done: false, ...step.value };
  return { done: true, settled: settledOf(ledger), ...ledger.spent };
}

/** The state after the last probe that `next` gave ended so. */
export const observe = ({ problem, outcomes }: ProofState, outcome: ProbeOutcome): ProofState => ({
  problem,
  outcomes: [...outcomes, outcome],
});
