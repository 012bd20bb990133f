// One Go package's tests as they run: which began, paused, ended, what each printed, how the whole ended.

import type { Line } from '../../../model/format.ts';
import { isGoroutine, startsCrash } from './crash.ts';

const KEPT_LINES = 400;
/** Lines kept of what no test printed: the last ones. */
export const LOOSE_LINES = 60;
const CRASH_LINES = 4_000;

export type Ended = 'pass' | 'fail' | 'skip';

/** A test and its own output. */
export interface GoTest {
  readonly name: string;
  readonly lines: Line[];
  state: 'running' | 'paused' | Ended;
  /** True when it is told failed after a crash that cut it off: it counts, but has nothing of its own to say. */
  cut: boolean;
  /** What it printed in a try that failed, when it was tried again. */
  earlier: readonly Line[] | null;
  first: Line;
  /** The line that told how it ended. */
  last: Line | null;
  end: number;
}

export interface GoPackage {
  path: string | null;
  readonly tests: Map<string, GoTest>;
  /** What no test printed. */
  readonly loose: Line[];
  crash: Line[] | null;
  result: 'ok' | 'fail' | null;
  resultLine: Line | null;
}

export const newPackage = (path: string | null): GoPackage => ({
  path,
  tests: new Map(),
  loose: [],
  crash: null,
  result: null,
  resultLine: null,
});

/** The test of that name, made when it is new. */
export function testNamed(pkg: GoPackage, name: string, line: Line): GoTest {
  const known = pkg.tests.get(name);
  if (known) return known;
  const made: GoTest = {
    name,
    lines: [],
    state: 'running',
    cut: false,
    earlier: null,
    first: line,
    last: null,
    end: line.number,
  };
  pkg.tests.set(name, made);
  return made;
}

/** Begins a test. One that had failed in a run of the package that is over is tried again. */
export function beginTest(pkg: GoPackage, name: string, line: Line): GoTest {
  const test = testNamed(pkg, name, line);
  if (test.state === 'fail' && pkg.result !== null) {
    test.earlier = test.lines.splice(0);
    test.state = 'running';
  } else if (test.state === 'paused') test.state = 'running';
  return test;
}

/** Sets how a test ended. */
export function endTest(test: GoTest, state: Ended, line: Line): void {
  if (test.state === 'running' || test.state === 'paused') test.state = state;
  test.last = line;
  test.end = Math.max(test.end, line.number);
}

/** Keeps a line of output; a crash takes all lines from its start on. */
export function output(pkg: GoPackage, test: GoTest | null, line: Line): void {
  if (pkg.crash) {
    if (pkg.crash.length < CRASH_LINES) pkg.crash.push(line);
    return;
  }
  if (startsCrash(line.text)) {
    pkg.crash = [line];
    return;
  }
  if (!test) {
    if (pkg.loose.length >= LOOSE_LINES) pkg.loose.shift();
    pkg.loose.push(line);
  } else if (test.lines.length < KEPT_LINES) test.lines.push(line);
  if (test && line.text.trim()) test.end = line.number;
}

/** A crash that turns out to be mere output, since tests go on after it. */
export function calmDown(pkg: GoPackage, test: GoTest | null): void {
  if (!pkg.crash || pkg.crash.some((line) => isGoroutine(line.text))) return;
  const lines = pkg.crash;
  pkg.crash = null;
  if (test) test.lines.push(...lines.slice(0, KEPT_LINES));
  else pkg.loose.push(...lines.slice(-LOOSE_LINES));
}
