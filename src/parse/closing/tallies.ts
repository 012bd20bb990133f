// Adds up what closing lines count: the lines of one summary are one run, a summary that repeats those before it counts nothing.

import type { CountLine, Tally } from './counts.ts';
import type { TallyKey } from './words.ts';

/** Tests as they ended. `failed` holds what did not pass and was not skipped, whatever the runner calls it. */
export interface Tallied {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Lines between two of one summary. */
const MOST_BETWEEN = 4;
const MOST_RUNS = 500;

interface Run {
  tally: Partial<Record<TallyKey, number>>;
  at: number;
}

/** Opens a sum over a section's summaries; it holds at most 500 of them. */
export function gatherTallies() {
  const runs: Run[] = [];
  const told: Record<'passed' | 'failed' | 'skipped', number> = { passed: 0, failed: 0, skipped: 0 };
  let count = 0;
  return {
    push({ tally }: CountLine, at: number): void {
      const open = runs.at(-1);
      if (open && at - open.at <= MOST_BETWEEN && !clash(open.tally, tally)) {
        Object.assign(open.tally, tally);
        open.at = at;
        return;
      }
      runs.push({ tally: { ...tally }, at });
      if (runs.length > MOST_RUNS) add(told, runs.shift());
      count++;
    },
    /** Null where nothing was counted. */
    end(): Tallied | null {
      if (!count) return null;
      const sum = { ...told };
      let before = 0;
      for (const run of runs) {
        if (before && equals(sum, settled(run.tally))) continue;
        add(sum, run);
        before++;
      }
      return sum;
    },
  };
}

/** True where two lines count the same thing: they are of two runs. */
const clash = (open: Tally, next: Tally): boolean =>
  (Object.keys(next) as TallyKey[]).some((key) => key !== 'total' && open[key] !== undefined);

function add(sum: { passed: number; failed: number; skipped: number }, run: Run | undefined): void {
  if (!run) return;
  const { passed, failed, skipped } = settled(run.tally);
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}

/** What the runner left out follows from its total. */
function settled({ passed, failed = 0, errors = 0, aborted = 0, skipped = 0, total }: Tally): Tallied {
  const bad = failed + errors + aborted;
  return { passed: passed ?? Math.max(0, (total ?? 0) - bad - skipped), failed: bad, skipped };
}

const equals = (a: Tallied, b: Tallied): boolean =>
  a.passed === b.passed && a.failed === b.failed && a.skipped === b.skipped;
