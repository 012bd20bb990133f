// Follows `go test`'s own text, plain and -v: which test a line belongs to and where a package ends.

import type { Line } from '../../../model/format.ts';
import {
  calmDown,
  type Ended,
  endTest,
  type GoPackage,
  type GoTest,
  newPackage,
  output,
  testNamed,
} from './package.ts';

const FRAME = /^=== (?<verb>RUN|PAUSE|CONT|NAME)\s{1,4}(?<name>\S.{0,400})?$/;
const RESULT =
  /^(?<before>.{0,2000}?)--- (?<state>PASS|FAIL|SKIP): (?<name>\S.{0,400}?) \((?:[\d.]{1,12}s|cached|unknown)\)$/;
const PACKAGE =
  /^(?<state>FAIL|ok|\?)\s{1,4}(?<path>[^\s[(]\S{0,300})(?:\s{1,4}(?:\[(?<why>build failed|setup failed|no test files|no tests to run)\]|\(cached\)|(?<time>[\d.]{1,12}s)).{0,200})?$/;
const END =
  /^(?:PASS|FAIL|exit status \d{1,3}|signal: .{1,40}|coverage: [\d.]{1,6}% of statements.{0,2000}|coverage: \[no statements\])$/;

/** A line that tells more of a package than that it was well fits one of these. */
export const FRAMING: readonly RegExp[] = [FRAME, RESULT, /^FAIL/, /^exit status \d/, /^signal: /];

const STATES: Readonly<Record<string, Ended>> = { PASS: 'pass', FAIL: 'fail', SKIP: 'skip' };

export interface TextReader {
  push(line: Line): void;
  /** True outside of any package. */
  rests(): boolean;
  /** Takes a test out of the package being read; null when it has none of that name. */
  extract(name: string): GoTest | null;
  /** All packages seen; the last may be unfinished. */
  readonly packages: readonly GoPackage[];
  /** Import paths that could not be built or set up. */
  readonly unbuilt: readonly string[];
}

/** True for a line that says how a package ended. */
export const isPackageLine = (text: string): boolean => PACKAGE.test(text) && /\t| {2}|\[/.test(text);

/** True for a line by which the test runner itself frames output. */
export const isFraming = (text: string): boolean =>
  FRAME.test(text) || RESULT.test(text) || END.test(text) || isPackageLine(text);

interface State {
  readonly packages: GoPackage[];
  readonly unbuilt: string[];
  open: GoPackage | null;
  /** The test whose output is being read. */
  current: string | null;
  verbose: boolean;
}

/** Reads the text of any number of packages, one after the other. */
export function textReader(): TextReader {
  const state: State = { packages: [], unbuilt: [], open: null, current: null, verbose: false };
  return {
    packages: state.packages,
    unbuilt: state.unbuilt,
    extract(name) {
      const test = state.open?.tests.get(name) ?? null;
      state.open?.tests.delete(name);
      if (state.current === name) state.current = null;
      return test;
    },
    push: (line) => take(state, line),
    rests: () => state.open === null,
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function take(state: State, line: Line): void {
  const { text } = line;
  const framed = text.startsWith('=== ') ? FRAME.exec(text)?.groups : undefined;
  if (framed) return frame(state, framed, line);
  const result = text.includes('--- ') ? RESULT.exec(text)?.groups : undefined;
  if (result) return end(state, result, line);
  const ended = isPackageLine(text) ? PACKAGE.exec(text)?.groups : undefined;
  if (ended) return close(state, ended, line);
  if (END.test(text) && !state.open?.crash) return keepEnd(state.open, line);
  if (!state.open && !text.trim()) return;
  // Without -v only indented lines are the test's own log.
  output(openPackage(state), state.verbose || /^\s/.test(text) ? currentTest(state, line) : null, line);
}

function openPackage(state: State): GoPackage {
  if (state.open) return state.open;
  state.open = newPackage(null);
  state.packages.push(state.open);
  return state.open;
}

const currentTest = (state: State, line: Line): GoTest | null =>
  state.current === null ? null : testNamed(openPackage(state), state.current, line);

function frame(state: State, { verb, name }: Groups, line: Line): void {
  state.verbose = true;
  calmDown(openPackage(state), currentTest(state, line));
  state.current = name ?? null;
  const test = currentTest(state, line);
  if (!test) return;
  if (verb === 'PAUSE') test.state = 'paused';
  else if (test.state === 'paused') test.state = 'running';
}

function end(state: State, { before = '', name = '', state: ended = '' }: Groups, line: Line): void {
  const pkg = openPackage(state);
  calmDown(pkg, null);
  if (before.trim()) output(pkg, currentTest(state, line), { ...line, text: before });
  state.current = name;
  endTest(testNamed(pkg, name, line), STATES[ended] ?? 'fail', line);
}

function close(state: State, said: Groups, line: Line): void {
  state.current = null;
  state.verbose = false;
  if (said.why?.endsWith('failed')) {
    state.unbuilt.push(said.path ?? '');
    return;
  }
  if (!state.open && said.state !== 'FAIL') return;
  const done = openPackage(state);
  done.path = said.path ?? null;
  done.result = said.state === 'FAIL' ? 'fail' : 'ok';
  done.resultLine = line;
  state.open = null;
}

function keepEnd(open: GoPackage | null, line: Line): void {
  if (open && !/^(?:PASS|FAIL|coverage: )/.test(line.text)) output(open, null, line);
}
