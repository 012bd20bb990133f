// What the JUnit reader passes between its parts: suites, cut testcases, and what a testcase said.

/** A `testsuite` or `testsuites` element that is open. */
export interface Suite {
  /** The names of it and its parents, outermost first, joined by ` > `. */
  readonly path: string;
  readonly name: string;
  readonly file: string;
  readonly package: string;
  /** Tests it says it ran; null when it does not say. */
  readonly tests: number | null;
}

/** What a testcase's start tag says, as plain text. */
export interface CaseHead {
  readonly name: string;
  readonly classname: string;
  readonly file: string;
  readonly fileLine: string;
  readonly fileColumn: string;
  readonly suite: Suite;
}

/** A testcase that failed, was retried or is flaky, cut out of the report; a suite's own error when `isCase` is false. */
export interface CutCase extends CaseHead {
  readonly isCase: boolean;
  /** Its failures and outputs as well-formed XML elements, long ones shortened. */
  parts: string[];
  /** True when none of them holds an element. */
  isFlat: boolean;
  /** True while none of its failures holds any text. */
  readonly thin: boolean;
  readonly line: number;
  readonly endLine: number;
  /** True when it comes after so many others that it is kept short. */
  brief: boolean;
  /** True when it failed and passed inside one run. */
  flaky: boolean;
}

/** One failure, error or rerun of a case, as plain text. */
export interface Said {
  readonly message: string;
  readonly type: string;
  readonly text: string;
  readonly file: string;
  readonly line: string;
}

/** A cut case with what it said. `output` is its system-out and system-err. */
export interface ReadCase {
  readonly cut: CutCase;
  readonly said: readonly Said[];
  readonly output: string;
}

/** What a report holds besides its cut cases. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Failed cases left out because there are too many. */
  unlisted: number;
}
