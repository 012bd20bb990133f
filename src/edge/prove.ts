// How the edges let a run be proved: for how long, of which checks, and never with more rights than they had.

import type { Config } from '../config.ts';
import { openChecks } from '../pipeline/open.ts';
import type { Prove } from '../pipeline/options.ts';
import type { CheckOutcome, CheckPlace } from './run-checks.ts';

/** How long to prove, and where. */
export type Proving = Pick<Prove, 'budgetMs' | 'mode'>;

/** What probes are run with, and what the repository decides. */
export interface ProvePlace extends Pick<CheckPlace, 'env' | 'folder' | 'stop' | 'launch'> {
  readonly config: Pick<Config, 'checks'>;
}

/** What proving needs of checks that were run; null where nobody asked for it or none failed. */
export async function provingOf(
  proving: Proving | null,
  { ran }: CheckOutcome,
  place: ProvePlace,
): Promise<Prove | null> {
  if (!proving || ran.every(({ exitCode }) => exitCode === 0)) return null;
  const { env, folder, stop, config } = place;
  const never = config.checks.flatMap(({ name, prove }) => (prove ? [] : [name]));
  const launch = place.launch ?? (await openChecks()).launch;
  return { ...proving, checks: ran, never, env, folder, launch, stop };
}
