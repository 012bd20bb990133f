// Shows on standard error what a command is doing, where it takes long.

import { type ActivityPlace, openActivity, SYSTEM_CLOCK } from '../pipeline/open.ts';
import type { World } from './world.ts';

const COLUMNS = 80;

/** Does the work while it says what it is doing. */
export async function shown<T>(
  { env, stderr, clock }: Pick<World, 'env' | 'stderr' | 'clock'>,
  work: (say: (doing: string) => void) => Promise<T>,
): Promise<T> {
  const activity = openActivity({
    write: (text) => stderr.write(text),
    place: () => placeOf(env, stderr),
    clock: clock ?? SYSTEM_CLOCK,
  });
  try {
    return await work(activity.say);
  } finally {
    activity.end();
  }
}

/** A CI system's log keeps every line that is written again, also where it claims to be a terminal. */
function placeOf(env: World['env'], stderr: World['stderr']): ActivityPlace {
  if (env.GITHUB_ACTIONS === 'true' || (env.CI && env.CI !== 'false')) return 'ci';
  return stderr.isTTY && env.TERM !== 'dumb' ? { columns: stderr.columns ?? COLUMNS } : 'nowhere';
}
