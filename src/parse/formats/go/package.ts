// One Go package's tests as they run: which began, paused, ended, what each printed, how the whole ended; and the findings of that.

import type { Finding, TestCase } from '../../../model/finding.ts';
import type { Context, Line } from '../../../model/format.ts';
import type { Outcome } from '../../../model/source.ts';
import { findingOf, locationOf } from '../../draft.ts';
import { isGoroutine, ownGoFrame, readCrash, startsCrash, testIn } from './crash.ts';
import { readOutput, tells } from './output.ts';

const KEPT_LINES = 400;
const CRASH_LINES = 4_000;
// Go's own words for what other tools call undefined behaviour.
const GENERAL = /^panic: runtime error: (?!invalid memory)/;

export type Ended = 'pass' | 'fail' | 'skip';

/** A test and its own output. */
export interface GoTest {
  readonly name: string;
  readonly lines: Line[];
  state: 'running' | 'paused' | Ended;
  first: Line;
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

export const newPackage = (path: string | null): GoPackage => ({ path, tests: new Map(), loose: [], crash: null, result: null, resultLine: null });

/** The test of that name, made when it is new. */
export function testNamed(pkg: GoPackage, name: string, line: Line): GoTest {
  const known = pkg.tests.get(name);
  if (known) return known;
  const made: GoTest = { name, lines: [], state: 'running', first: line, end: line.number };
  pkg.tests.set(name, made);
  return made;
}

/** Sets how a test ended. */
export function endTest(test: GoTest, state: Ended, line: Line): void {
  if (test.state === 'running' || test.state === 'paused') test.state = state;
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
  const lines = test ? test.lines : pkg.loose;
  if (lines.length < KEPT_LINES) lines.push(line);
  else if (!test) {
    pkg.loose.shift();
    pkg.loose.push(line);
  }
  if (test) test.end = line.number;
}

/** A crash that turns out to be mere output, since tests go on after it. */
export function calmDown(pkg: GoPackage, test: GoTest | null): void {
  if (!pkg.crash || pkg.crash.some((line) => isGoroutine(line.text))) return;
  const lines = pkg.crash;
  pkg.crash = null;
  (test ? test.lines : pkg.loose).push(...lines.slice(0, KEPT_LINES));
}

/** What a package gives: findings, passed tests, the tests that never got their turn. */
export interface PackageSaid {
  readonly findings: readonly Finding[];
  readonly passed: readonly Outcome[];
  readonly counts: Readonly<Record<Ended, number>>;
  readonly truncated: boolean;
  readonly notRun: readonly string[];
}

export function readPackage(pkg: GoPackage, tool: string, context: Context): PackageSaid {
  const tests = [...pkg.tests.values()];
  const crashed = pkg.crash ? crashFindings(pkg, { tool, context }) : { findings: [], names: new Set<string>() };
  const failing = tests.filter((test) => test.state === 'fail' && !crashed.names.has(test.name));
  const leaves = failing.filter((test) => isLeaf(test, tests) || tells(textOf(test.lines)));
  const findings = [...leaves.map((test) => testFinding(pkg, test, { tool, context })), ...crashed.findings];
  const silent = findings.length === 0 && pkg.result === 'fail' ? quit(pkg, { tool, context }) : [];
  const count = (state: Ended): number => tests.filter((test) => test.state === state).length;
  const cut = pkg.crash !== null || (pkg.result === null && tests.some((test) => test.state === 'running')) || silent.some((finding) => finding.test !== null);
  return {
    findings: [...findings, ...silent],
    passed: tests.filter((test) => test.state === 'pass').map((test) => caseOf(pkg, test.name)),
    counts: { pass: count('pass'), fail: count('fail') + [...crashed.names].filter((name) => pkg.tests.get(name)?.state !== 'fail').length, skip: count('skip') },
    truncated: cut,
    notRun: cut ? tests.filter((test) => test.state === 'paused' && !crashed.names.has(test.name)).map((test) => [pkg.path, test.name].filter(Boolean).join('.')) : [],
  };
}

interface Reader {
  readonly tool: string;
  readonly context: Context;
}

const textOf = (lines: readonly Line[]): string[] => lines.map((line) => line.text);
const caseOf = (pkg: GoPackage, name: string): TestCase => ({ suite: pkg.path ?? '', name, file: null });
const isLeaf = (test: GoTest, tests: readonly GoTest[]): boolean => !tests.some((other) => other.state === 'fail' && other.name.startsWith(`${test.name}/`));

function testFinding(pkg: GoPackage, test: GoTest, { tool, context }: Reader): Finding {
  // A race is reported before the test's own line says that there was one.
  const raced = test.lines.some((line) => line.text.includes('race detected during execution')) && !test.lines.some((line) => line.text.includes('DATA RACE'));
  const lines = raced ? [...pkg.loose.filter((line) => line.text.trim()), ...test.lines] : test.lines;
  const said = readOutput(textOf(lines));
  return findingOf({
    tool, message: said.message || `${test.name} failed`, detail: textOf(lines).join('\n'), location: said.location, frames: said.frames,
    facts: said.facts, test: caseOf(pkg, test.name), scope: pkg.path ?? test.first.scope,
    source: { path: context.source, line: lines[0]?.number ?? test.first.number, endLine: Math.max(test.end, test.first.number) },
  }, context.limits.detailChars);
}

/** The finding of each test that a crash hit; without any test known, one of the package. */
function crashFindings(pkg: GoPackage, { tool, context }: Reader): { readonly findings: readonly Finding[]; readonly names: ReadonlySet<string> } {
  const lines = pkg.crash ?? [];
  const crash = readCrash(textOf(lines));
  const running = [...pkg.tests.values()].filter((test) => test.state === 'running').map((test) => test.name);
  // Who waits is told by the stack with a test in it, not by the first.
  const timedOut = /test timed out|^SIGQUIT|goroutines are asleep/.test(crash.message);
  const inStack = crash.goroutines.map((one) => ({ one, test: testIn(one) })).find(({ test }) => test !== null);
  const leaf = (name: string): string => leafOf(pkg, name, running);
  const hit = [...new Set(timedOut
    ? leavesOf(crash.running.length ? crash.running : running.length ? running : inStack?.test ? [inStack.test] : [])
    : inStack?.test && testIn(crash.goroutines[0] ?? inStack.one) ? [leaf(inStack.test)] : running.length ? leavesOf(running).slice(-1) : inStack?.test ? [leaf(inStack.test)] : lastFailed(pkg))];
  const findings = (hit.length ? hit : [null]).map((name) => {
    const top = name?.split('/')[0] ?? null;
    const goroutine = (timedOut && top ? crash.goroutines.find((one) => testIn(one) === top) : undefined) ?? (timedOut ? inStack?.one : undefined) ?? crash.goroutines[0];
    const frames = goroutine?.frames ?? [];
    const place = ownGoFrame(frames);
    return findingOf({
      tool, message: crash.message, ...(GENERAL.test(crash.message) ? { kind: 'throws' as const } : {}), detail: textOf(lines).join('\n'), frames, location: place && locationOf(place.path, place.line),
      test: name === null ? null : caseOf(pkg, name), scope: pkg.path ?? lines[0]?.scope ?? null,
      source: { path: context.source, line: lines[0]?.number ?? 1, endLine: lines.at(-1)?.number ?? 1 },
    }, context.limits.detailChars);
  });
  return { findings, names: new Set(hit) };
}

/** Of names, those that have no subtest among them. */
const leavesOf = (names: readonly string[]): string[] => names.filter((name) => !names.some((other) => other.startsWith(`${name}/`)));

/** The subtest of a test function that was running or failed last; a stack names only the function. */
function leafOf(pkg: GoPackage, name: string, running: readonly string[]): string {
  const own = (one: string): boolean => one === name || one.startsWith(`${name}/`);
  const failed = [...pkg.tests.values()].filter((test) => test.state === 'fail').map((test) => test.name);
  return leavesOf(running.filter(own)).at(-1) ?? leavesOf(failed.filter(own)).at(-1) ?? name;
}

function lastFailed(pkg: GoPackage): string[] {
  return leavesOf([...pkg.tests.values()].filter((test) => test.state === 'fail').map((test) => test.name)).slice(-1);
}

/** A package that failed without a failing test: it was ended from inside, by os.Exit, log.Fatal or TestMain. */
function quit(pkg: GoPackage, { tool, context }: Reader): Finding[] {
  const running = leavesOf([...pkg.tests.values()].filter((test) => test.state === 'running').map((test) => test.name));
  const name = running.at(-1) ?? null;
  const test = name ? pkg.tests.get(name) : undefined;
  const lines = [...(test?.lines ?? []), ...pkg.loose].filter((line) => line.text.trim() && !/^(?:PASS|FAIL|testing: warning|coverage:)/.test(line.text));
  const said = lines.filter((line) => !/^exit status \d+$/.test(line.text)).at(-1) ?? lines.at(-1) ?? pkg.resultLine;
  const exit = /^exit status (\d{1,3})$/.exec(lines.find((line) => line.text.startsWith('exit status'))?.text ?? '')?.[1];
  return [findingOf({
    tool, message: said?.text.trim() || 'the package failed', detail: textOf(lines.slice(-60)).join('\n'),
    test: name ? caseOf(pkg, name) : null, scope: pkg.path, ...(exit ? { facts: { exitCode: Number(exit) } } : {}),
    source: { path: context.source, line: test?.first.number ?? said?.number ?? 1, endLine: pkg.resultLine?.number ?? said?.number ?? 1 },
  }, context.limits.detailChars)];
}
