// The clock of the machine.

import type { Clock } from '../model/clock.ts';

export const SYSTEM_CLOCK: Clock = {
  // What `performance` stands in takes longer to load than many a report to read.
  now() {
    const [seconds, rest] = process.hrtime();
    return seconds * 1e3 + rest / 1e6;
  },
  every(ms, call) {
    const timer = setInterval(call, ms);
    // A clock keeps nobody waiting.
    timer.unref();
    return () => clearInterval(timer);
  },
};
