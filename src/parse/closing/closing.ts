// One row of the table of closing lines: what a runner, a build tool, a package manager or a shell says last.

/** `tests` is about tests, `command` about one program, `build` about all that a build tool ran before. */
export type Scope = 'tests' | 'command' | 'build';

/** One closing line. Named groups of the pattern are counts, one of `TallyKey`; `says` null leaves it to them. */
export interface Closing {
  readonly name: string;
  readonly says: 'passed' | 'failed' | null;
  readonly scope: Scope;
  readonly pattern: RegExp;
  /** As many lines from the end does it count at most: for words that may stand anywhere in a program's own log. */
  readonly within?: number;
}

type Row = (name: string, says: Closing['says'], pattern: RegExp) => Closing;
const rowOf =
  (scope: Scope): Row =>
  (name, says, pattern) => ({ name, says, scope, pattern });

export const tests = rowOf('tests');
export const command = rowOf('command');
export const build = rowOf('build');
/** Words that count near the end alone. */
export const vague = (closing: Closing): Closing => ({ ...closing, within: TAIL_LINES });
/** Words that count in the last line alone. */
export const last = (closing: Closing): Closing => ({ ...closing, within: 2 });

/** Lines that are near the end. */
export const TAIL_LINES = 40;
