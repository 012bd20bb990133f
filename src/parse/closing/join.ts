// Joins what a section's closing lines say with what the formats read in it: nothing is counted twice, and no failure is left out.

import type { Ended, Reading, Step } from '../../model/source.ts';
import { readingOf } from '../reading.ts';
import type { Closed } from './read.ts';
import type { Tallied } from './tallies.ts';

/** How the section's step ended, as far as its log tells. */
interface Place {
  readonly step: Step;
  /** True when the job went on after it, which it does only after a step that ended well. */
  readonly hasSurvived: boolean;
}

interface Joined {
  readonly readings: readonly Reading[];
  /** How the section ended; null where nothing tells. */
  readonly ended: Ended | null;
  /** True where it is known to have failed, and not only to have been cut short. */
  readonly hasFailed: boolean;
}

/** The readings, with one of what only closing lines count. Its own words tell how a section ended where its step does not. */
export function withClosing(readings: readonly Reading[], closed: Closed, { step, hasSurvived }: Place): Joined {
  const ended = endOf(step, hasSurvived);
  if (ended === 'well')
    return { readings: isCountedLast(closed, step) ? added(readings, closed) : readings, ended, hasFailed: false };
  const isKnown = step.exitCode !== null || Boolean(step.signal);
  const hasFailed = isKnown || (!step.interrupted && closed.ended === 'badly');
  return { readings: added(readings, closed), ended: ended ?? closed.ended, hasFailed };
}

function endOf({ exitCode, signal, interrupted }: Step, hasSurvived: boolean): Ended | null {
  if (exitCode !== null) return exitCode === 0 && !signal ? 'well' : 'badly';
  if (signal || interrupted) return 'badly';
  return hasSurvived ? 'well' : null;
}

/** A step that ended well in spite of the tests that it counts as failed says so with its last word: `pytest || true`. */
const isCountedLast = (closed: Closed, { exitCode }: Step): boolean =>
  exitCode === 0 && closed.isCounted && closed.isLast;

function added(readings: readonly Reading[], { tests }: Closed): readonly Reading[] {
  if (!tests) return readings;
  // What a tool counts beside its findings may be those.
  if (readings.some(({ failed, findings }) => failed || findings.length > 0)) return readings;
  const isCounted = readings.some(({ passed, failed }) => passed !== null || failed !== null);
  if (!isCounted) return [...readings, readingFor(tests)];
  return tests.failed > 0 ? [...readings, readingFor({ ...tests, passed: 0, skipped: 0 })] : readings;
}

const readingFor = ({ passed, failed, skipped }: Tallied): Reading =>
  readingOf({ name: 'closing', family: 'unit' }, { findings: [], passed, failed, skipped });
