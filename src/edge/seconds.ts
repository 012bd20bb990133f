// Reads how long proving may take.

import { UserError } from '../config/user-error.ts';

/** What proving may take where nobody says how long. */
export const PROVE_SECONDS = 300;
const MOST_SECONDS = 6 * 3_600;

/** Reads a number of seconds. */
export function secondsOf(text: string, what: string): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new UserError(`${what} is a whole number of seconds from 1 to ${MOST_SECONDS}; \`${text}\` is not.`);
}
