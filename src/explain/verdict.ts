// The verdict, a contract: *fine* needs positive evidence of every check, and what is not known to be well is told, each doubt by its kind.

import type { Verdict } from '../model/cause.ts';
import type { Ended } from '../model/source.ts';

/** What is known of one check. Failures are `fresh` where they are neither known, flaky nor ignored, else `excused`. */
export interface CheckState {
  readonly name: string;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly ended: Ended | null;
  readonly truncated: boolean;
  /** How many tests, suites or files are known not to have run. */
  readonly notRun: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** True where it told how many tests ran. */
  readonly runsTests: boolean;
  readonly fresh: number;
  readonly excused: number;
}

/** All that a verdict is given on. */
export interface RunState {
  readonly causes: number;
  /** Failures that are neither known nor flaky, over all checks. */
  readonly fresh: number;
  readonly checks: readonly CheckState[];
  /** Notes of what could not be read or is not understood. */
  readonly unread: number;
  /** Parts of jobs that ended badly without a word. */
  readonly lost: number;
  readonly sources: number;
  /** Sources that tell how a check ended or what it found. */
  readonly telling: number;
}

/** Why a verdict is not fine though no cause is known. From the surest to the vaguest. */
export type Doubt =
  | { readonly kind: 'signal' | 'counted' | 'silent' | 'cut' | 'not-run' | 'no-tests'; readonly check: string }
  | { readonly kind: 'failing' | 'lost' | 'unread' | 'nothing-read' | 'nothing-told' };

export interface Judgement {
  readonly verdict: Verdict;
  readonly doubts: readonly Doubt[];
}

/** Broken where a cause is known, unclear where anything is in doubt, else fine. */
export function judge(run: RunState): Judgement {
  const doubts: readonly Doubt[] = [
    ...run.checks.flatMap(doubtsOf),
    ...(run.fresh ? [{ kind: 'failing' } as const] : []),
    ...(run.lost ? [{ kind: 'lost' } as const] : []),
    ...(run.unread ? [{ kind: 'unread' } as const] : []),
    ...(run.sources ? [] : [{ kind: 'nothing-read' } as const]),
    ...(run.sources && !run.telling ? [{ kind: 'nothing-told' } as const] : []),
  ];
  if (run.causes) return { verdict: 'broken', doubts };
  return { verdict: doubts.length ? 'unclear' : 'fine', doubts };
}

function doubtsOf(check: CheckState): Doubt[] {
  const { name, exitCode, signal, ended, truncated, notRun, failed, fresh, excused } = check;
  const doubts: Doubt['kind'][] = [];
  if (signal) doubts.push('signal');
  if (failed > excused + fresh) doubts.push('counted');
  // What failed may be known; that nothing is told of it is not.
  if (((exitCode ?? 0) !== 0 || ended === 'badly') && !fresh && !excused) doubts.push('silent');
  if (truncated) doubts.push('cut');
  if (notRun) doubts.push('not-run');
  if (ranNothing(check)) doubts.push('no-tests');
  return doubts.map((kind) => ({ kind, check: name }) as Doubt);
}

/** Zero tests are well only where the runner itself says so by its exit code. */
const ranNothing = ({ runsTests, passed, failed, skipped, exitCode }: CheckState): boolean =>
  runsTests && passed + failed + skipped === 0 && exitCode !== 0;

/** The exit status that tells it: 0 fine, 1 broken or unclear, 3 where nothing could be read. */
export function statusOf({
  verdict,
  totals,
}: {
  readonly verdict: Verdict;
  readonly totals: { readonly sources: number };
}): 0 | 1 | 3 {
  if (!totals.sources) return 3;
  return verdict === 'fine' ? 0 : 1;
}
