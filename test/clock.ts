// A clock that tests turn by hand.

import type { Clock } from '../src/model/clock.ts';

export interface FakeClock extends Clock {
  /** Lets time pass; what is due in it is called. */
  pass(ms: number): void;
}

export function fakeClock(): FakeClock {
  const calls = new Set<{ readonly ms: number; readonly call: () => void; dueMs: number }>();
  let nowMs = 0;
  return {
    now: () => nowMs,
    every(ms, call) {
      const entry = { ms, call, dueMs: nowMs + ms };
      calls.add(entry);
      return () => void calls.delete(entry);
    },
    pass(ms) {
      const untilMs = nowMs + ms;
      for (let next = dueBy(untilMs); next; next = dueBy(untilMs)) {
        nowMs = next.dueMs;
        next.dueMs += next.ms;
        next.call();
      }
      nowMs = untilMs;
    },
  };

  function dueBy(untilMs: number) {
    return [...calls].filter(({ dueMs }) => dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs)[0];
  }
}
