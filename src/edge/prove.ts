// How the edges let a run be proved: for how long, of which checks, and never with more rights than they had.

import type { Plan } from '../config/checks.ts';
import type { Config } from '../config.ts';
import { openChecks } from '../pipeline/open.ts';
import type { Prove } from '../pipeline/options.ts';
import type { CheckOutcome, CheckPlace } from './run-checks.ts';
import { UserError } from './user-error.ts';

/** What proving may take where nobody says how long. */
export const PROVE_SECONDS = 300;
const MOST_SECONDS = 6 * 3_600;

/** Reads a number of seconds. */
export function secondsOf(text: string, what: string): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new UserError(`${what} is a whole number of seconds from 1 to ${MOST_SECONDS}; \`${text}\` is not.`);
}

/** How long to prove, and where. */
export type Proving = Pick<Prove, 'budgetMs' | 'mode'>;

/** What proving needs of checks that were run; null where nobody asked for it or none failed. */
export async function provingOf(
  proving: Proving | null,
  { ran }: CheckOutcome,
  place: CheckPlace & { readonly plans: readonly Plan[]; readonly config: Config },
): Promise<Prove | null> {
  if (!proving || ran.every(({ exitCode }) => exitCode === 0)) return null;
  const { env, folder, stop, config } = place;
  const never = config.checks.flatMap(({ name, prove }) => (prove ? [] : [name]));
  const launch = place.launch ?? (await openChecks()).launch;
  return { ...proving, checks: ran, never, env, folder, launch, stop };
}
