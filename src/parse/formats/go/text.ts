// Follows `go test`'s own text, plain and -v: which test a line belongs to and where a package ends.

import type { Line } from '../../../model/format.ts';
import { calmDown, type Ended, endTest, type GoPackage, newPackage, output, testNamed } from './package.ts';

const FRAME = /^=== (?<verb>RUN|PAUSE|CONT|NAME)\s{1,4}(?<name>\S.{0,400})?$/;
const RESULT = /^(?<before>.{0,2000}?)--- (?<state>PASS|FAIL|SKIP): (?<name>\S.{0,400}?) \((?:[\d.]{1,12}s|cached|unknown)\)$/;
const PACKAGE = /^(?<state>FAIL|ok|\?)\s{1,4}(?<path>[^\s[(]\S{0,300})(?:\s{1,4}(?:\[(?<why>build failed|setup failed|no test files|no tests to run)\]|\(cached\)|(?<time>[\d.]{1,12}s)).{0,200})?$/;
const END = /^(?:PASS|FAIL|exit status \d{1,3}|signal: .{1,40})$/;

const STATES: Readonly<Record<string, Ended>> = { PASS: 'pass', FAIL: 'fail', SKIP: 'skip' };

export interface TextReader {
  push(line: Line): void;
  /** All packages seen; the last may be unfinished. */
  readonly packages: readonly GoPackage[];
  /** Import paths that could not be built or set up. */
  readonly unbuilt: readonly string[];
}

/** True for a line that says how a package ended. */
export const isPackageLine = (text: string): boolean => PACKAGE.test(text) && /\t| {2}|\[/.test(text);

/** True for a line by which the test runner itself frames output. */
export const isFraming = (text: string): boolean => FRAME.test(text) || RESULT.test(text) || END.test(text) || isPackageLine(text);

/** Reads the text of any number of packages, one after the other. */
export function textReader(): TextReader {
  const packages: GoPackage[] = [];
  const unbuilt: string[] = [];
  let open: GoPackage | null = null;
  let current: string | null = null;
  let verbose = false;
  const pkg = (): GoPackage => {
    if (!open) packages.push((open = newPackage(null)));
    return open;
  };
  const close = (said: Readonly<Record<string, string | undefined>>, line: Line): void => {
    if (said.why?.endsWith('failed')) unbuilt.push(said.path ?? '');
    else if (open || said.state === 'FAIL') {
      const done = pkg();
      done.path = said.path ?? null;
      done.result = said.state === 'FAIL' ? 'fail' : 'ok';
      done.resultLine = line;
    }
    if (!said.why?.endsWith('failed')) open = null;
    current = null;
    verbose = false;
  };
  return {
    packages, unbuilt,
    push(line) {
      const { text } = line;
      const framed = text.startsWith('=== ') ? FRAME.exec(text)?.groups : undefined;
      if (framed) {
        verbose = true;
        calmDown(pkg(), current === null ? null : testNamed(pkg(), current, line));
        current = framed.name ?? null;
        if (!framed.name) return;
        const test = testNamed(pkg(), framed.name, line);
        if (framed.verb === 'PAUSE') test.state = 'paused';
        else if (test.state === 'paused') test.state = 'running';
        return;
      }
      const result = text.includes('--- ') ? RESULT.exec(text)?.groups : undefined;
      if (result?.name) {
        calmDown(pkg(), null);
        if (result.before?.trim()) output(pkg(), current === null ? null : testNamed(pkg(), current, line), { ...line, text: result.before });
        current = result.name;
        endTest(testNamed(pkg(), result.name, line), STATES[result.state ?? ''] ?? 'fail', line);
        return;
      }
      const ended = isPackageLine(text) ? PACKAGE.exec(text)?.groups : undefined;
      if (ended) return close(ended, line);
      if (END.test(text) && !open?.crash) return keepEnd(open, line);
      if (!open && !text.trim()) return;
      // Without -v only indented lines are the test's own log.
      const own = current !== null && (verbose || /^\s/.test(text)) ? testNamed(pkg(), current, line) : null;
      output(pkg(), own, line);
    },
  };
}

function keepEnd(open: GoPackage | null, line: Line): void {
  if (open && !/^(?:PASS|FAIL)$/.test(line.text)) output(open, null, line);
}
