// How long calls to GitHub are tried: pauses the API asks for, growing pauses after faults of its own, and one bound on all waiting of a run.

import { type Failure, resetOf } from './fault.ts';

/** Time, as calls to GitHub see it. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** How long one answer may take to come, and a download may stand still. */
  readonly answerMs: number;
  /** How long all calls together may wait or go without an answer. */
  readonly waitMs: number;
}

export const REAL_CLOCK: Clock = {
  now: Date.now,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  answerMs: 20_000,
  waitMs: 60_000,
};

/** What one attempt gave. */
export type Attempt<T> = { readonly value: T } | { readonly failure: Failure; readonly reached: boolean };

const PAUSES_MS = [1_000, 2_000, 4_000];

export interface Patience {
  /** Attempts until one succeeds, fails for good, or time is up. `repeatable` where trying again cannot do a thing twice. */
  persist<T>(
    attempt: () => Promise<Attempt<T>>,
    repeatable: boolean,
  ): Promise<{ readonly value: T } | { readonly failure: Failure }>;
}

/** The patience of one run: what one call has waited, no other can. */
export function patience(clock: Clock): Patience {
  let spent = 0;
  // Time without any answer. Who met nothing but silence for that long asks no more.
  let silence = 0;
  // A limit that one call meets holds all of them: GitHub asks to stop, not to try elsewhere.
  let closedUntil = 0;

  async function pause(until: number): Promise<boolean> {
    const now = clock.now();
    const added = Math.max(0, until - Math.max(now, closedUntil));
    if (spent + added > clock.waitMs) return false;
    spent += added;
    closedUntil = Math.max(closedUntil, until);
    await clock.sleep(Math.max(0, until - now));
    return true;
  }

  async function wait(failure: Failure, tries: number): Promise<boolean> {
    const reset = resetOf(failure, clock.now());
    if (reset !== null) return pause(reset);
    const ms = PAUSES_MS[tries];
    return ms !== undefined && pause(clock.now() + ms);
  }

  return {
    async persist(attempt, repeatable) {
      for (let tries = 0; ; tries += 1) {
        if (silence >= clock.waitMs) return { failure: { status: null, headers: {}, data: null } };
        const gate = closedUntil - clock.now();
        if (gate > 0) await clock.sleep(gate);
        const started = clock.now();
        const given = await attempt();
        const answered = 'value' in given || given.failure.status !== null;
        silence = answered ? 0 : silence + clock.now() - started;
        if ('value' in given) return given;
        const { failure } = given;
        if (!worthTrying(given, repeatable) || tries >= PAUSES_MS.length || !(await wait(failure, tries)))
          return { failure };
      }
    },
  };
}

/** What was surely not done, and, where nothing can be done twice, what may have been. */
function worthTrying(
  { failure, reached }: { readonly failure: Failure; readonly reached: boolean },
  repeatable: boolean,
): boolean {
  if (resetOf(failure, 0) !== null) return true;
  if (failure.status === null) return repeatable || !reached;
  return failure.status === 500 || failure.status === 503 || (repeatable && failure.status > 500);
}
