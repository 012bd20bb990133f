// `go test -json` (test2json), also with other lines between:
//   {"Time":"…","Action":"output","Package":"example.com/ledger/store","Test":"TestPutGet","Output":"    store_test.go:16: Get(\"a\") = 2, want 1\n"}

import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import { cleanText } from '../kit/clean.ts';
import { type CompileReader, compileReader } from '../kit/go/compile.ts';
import { beginTest, endTest, type GoPackage, newPackage, output, testNamed } from '../kit/go/package.ts';
import { readPackage } from '../kit/go/report.ts';
import { isFraming } from '../kit/go/text.ts';

interface Event {
  readonly Action?: unknown;
  readonly Package?: unknown;
  readonly ImportPath?: unknown;
  readonly Test?: unknown;
  readonly Output?: unknown;
  readonly FailedBuild?: unknown;
}

const ACTIONS: Readonly<Record<string, 'pass' | 'fail' | 'skip'>> = { pass: 'pass', fail: 'fail', skip: 'skip' };

interface State {
  readonly packages: Map<string, GoPackage>;
  /** Output that has not yet come to its line's end, by package and test. */
  readonly partial: Map<string, string>;
  readonly unbuilt: Set<string>;
  readonly compile: CompileReader;
  readonly lineChars: number;
  events: number;
}

function open(context: Context): LogReader {
  const state: State = {
    packages: new Map(),
    partial: new Map(),
    unbuilt: new Set(),
    compile: compileReader(context, true),
    lineChars: context.limits.lineChars,
    events: 0,
  };
  return {
    push(lines) {
      for (const line of lines) take(state, line);
    },
    end: () => complete(state, context),
  };
}

function complete({ packages, unbuilt, compile, events }: State, context: Context): ReadingPart {
  for (const path of unbuilt) packages.delete(path);
  const said = [...packages.values()].map((pkg) => readPackage(pkg, 'go-test-json', context));
  const sum = (state: 'pass' | 'fail' | 'skip'): number => said.reduce((total, one) => total + one.counts[state], 0);
  const unfinished = [...packages.values()].some((pkg) => pkg.result === null && pkg.tests.size > 0);
  return {
    findings: [...compile.findings('go-test-json'), ...said.flatMap((one) => one.findings)].slice(
      0,
      context.limits.findings,
    ),
    ...(events ? { passed: sum('pass'), failed: sum('fail'), skipped: sum('skip') } : {}),
    passedTests: said.flatMap((one) => one.passed).slice(0, context.limits.outcomes),
    truncated: unfinished || said.some((one) => one.truncated),
    notRun: [...unbuilt, ...said.flatMap((one) => one.notRun)],
  };
}

function take(state: State, line: Line): void {
  const event = line.text.startsWith('{') ? eventOf(line.text) : null;
  if (!event) {
    state.compile.push(line);
    return;
  }
  state.events++;
  const text = typeof event.Output === 'string' ? event.Output : '';
  if (event.Action === 'build-output') {
    for (const part of text.split('\n')) if (part) state.compile.push({ ...line, text: cleanText(part) });
    return;
  }
  const path = typeof event.Package === 'string' ? event.Package : null;
  if (path === null) return;
  const test = typeof event.Test === 'string' ? event.Test : null;
  if (event.Action === 'output') return print(state, { path, test }, { ...line, text });
  follow(packageAt(state, path), { action: String(event.Action), test, line });
  if (event.FailedBuild) state.unbuilt.add(path);
}

function packageAt({ packages }: State, path: string): GoPackage {
  const pkg = packages.get(path) ?? newPackage(path);
  packages.set(path, pkg);
  return pkg;
}

/** Takes what a test printed, which comes in pieces that need not end with a line. */
function print(
  state: State,
  { path, test }: { readonly path: string; readonly test: string | null },
  line: Line,
): void {
  const key = `${path} ${test}`;
  const lines = ((state.partial.get(key) ?? '') + line.text).split('\n');
  state.partial.set(key, (lines.pop() ?? '').slice(0, state.lineChars));
  const pkg = packageAt(state, path);
  for (const text of lines) {
    const clean = { ...line, text: cleanText(text) };
    if (/\[(?:build|setup) failed\]$/.test(clean.text)) state.unbuilt.add(path);
    if (!isFraming(clean.text) || (pkg.crash && !clean.text.startsWith('FAIL')))
      output(pkg, test === null ? null : testNamed(pkg, test, line), clean);
    else if (/^exit status \d/.test(clean.text)) output(pkg, null, clean);
  }
}

function eventOf(text: string): Event | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && 'Action' in parsed ? (parsed as Event) : null;
  } catch {
    return null;
  }
}

function follow(
  pkg: GoPackage,
  { action, test, line }: { readonly action: string; readonly test: string | null; readonly line: Line },
): void {
  const ended = ACTIONS[action];
  if (test === null) {
    if (ended) {
      pkg.result = ended === 'fail' ? 'fail' : 'ok';
      pkg.resultLine = { ...line, text: action };
    }
    return;
  }
  const known = action === 'run' ? beginTest(pkg, test, line) : testNamed(pkg, test, line);
  if (action === 'pause') known.state = 'paused';
  else if (action === 'cont' && known.state === 'paused') known.state = 'running';
  // A test that a crash cut off is told failed at the end; the crash is what it died of.
  else if (ended === 'fail' && pkg.crash && known.state !== 'fail') known.cut = true;
  else if (ended) endTest(known, ended, line);
}

export const goTestJson: LogFormat = {
  name: 'go-test-json',
  title: 'go test -json',
  url: 'https://pkg.go.dev/cmd/test2json',
  family: 'unit',
  reads: 'log',
  commands: /\bgo test\b.*-json|\btest2json\b/,
  marks: ['"Action":"'],
  probe: (text) =>
    /^\{(?=[^\n]{0,600}"Action":"(?:start|run|output|pass|fail|skip|pause|cont|bench|build-output|build-fail)")[^\n]{0,600}"(?:Package|ImportPath)":"/m.test(
      text,
    ),
  open,
};
