// `go test -json` (test2json), also with other lines between:
//   {"Time":"…","Action":"output","Package":"example.com/ledger/store","Test":"TestPutGet","Output":"    store_test.go:16: Get(\"a\") = 2, want 1\n"}

import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import { cleanText } from '../clean.ts';
import { compileReader } from './go/compile.ts';
import { endTest, type GoPackage, newPackage, output, readPackage, testNamed } from './go/package.ts';
import { isFraming } from './go/text.ts';

interface Event {
  readonly Action?: unknown;
  readonly Package?: unknown;
  readonly ImportPath?: unknown;
  readonly Test?: unknown;
  readonly Output?: unknown;
  readonly FailedBuild?: unknown;
}

const ACTIONS: Readonly<Record<string, 'pass' | 'fail' | 'skip'>> = { pass: 'pass', fail: 'fail', skip: 'skip' };

function open(context: Context): LogReader {
  const packages = new Map<string, GoPackage>();
  const partial = new Map<string, string>();
  const unbuilt = new Set<string>();
  const compile = compileReader(context, true);
  let events = 0;
  const begun = (path: string): GoPackage => {
    const known = packages.get(path);
    if (known) return known;
    const made = newPackage(path);
    packages.set(path, made);
    return made;
  };
  const print = (path: string, test: string | null, line: Line): void => {
    const key = `${path} ${test}`;
    const whole = (partial.get(key) ?? '') + line.text;
    const lines = whole.split('\n');
    partial.set(key, (lines.pop() ?? '').slice(0, context.limits.lineChars));
    const pkg = begun(path);
    for (const text of lines) {
      const clean = { ...line, text: cleanText(text) };
      if (/\[(?:build|setup) failed\]$/.test(clean.text)) unbuilt.add(path);
      if (!isFraming(clean.text) || (pkg.crash && !clean.text.startsWith('FAIL'))) output(pkg, test === null ? null : testNamed(pkg, test, line), clean);
      else if (/^exit status \d/.test(clean.text)) output(pkg, null, clean);
    }
  };
  const take = (line: Line): void => {
    const event = line.text.startsWith('{') ? eventOf(line.text) : null;
    if (!event) {
      compile.push(line);
      return;
    }
    events++;
    const text = typeof event.Output === 'string' ? event.Output : '';
    if (event.Action === 'build-output') {
      for (const part of text.split('\n')) if (part) compile.push({ ...line, text: cleanText(part) });
      return;
    }
    const path = typeof event.Package === 'string' ? event.Package : null;
    if (path === null) return;
    const test = typeof event.Test === 'string' ? event.Test : null;
    if (event.Action === 'output') return print(path, test, { ...line, text });
    follow(begun(path), { action: String(event.Action), test, line });
    if (event.FailedBuild) unbuilt.add(path);
  };
  return {
    push: (lines) => lines.forEach(take),
    end(): ReadingPart {
      for (const path of unbuilt) packages.delete(path);
      const said = [...packages.values()].map((pkg) => readPackage(pkg, 'go-test-json', context));
      const sum = (state: 'pass' | 'fail' | 'skip'): number => said.reduce((total, one) => total + one.counts[state], 0);
      const unfinished = [...packages.values()].some((pkg) => pkg.result === null && pkg.tests.size > 0);
      return {
        findings: [...compile.findings('go-test-json'), ...said.flatMap((one) => one.findings)].slice(0, context.limits.findings),
        ...(events ? { passed: sum('pass'), failed: sum('fail'), skipped: sum('skip') } : {}),
        passedTests: said.flatMap((one) => one.passed).slice(0, context.limits.outcomes),
        truncated: unfinished || said.some((one) => one.truncated), notRun: [...unbuilt, ...said.flatMap((one) => one.notRun)],
      };
    },
  };
}

function eventOf(text: string): Event | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && 'Action' in parsed ? (parsed as Event) : null;
  } catch {
    return null;
  }
}

function follow(pkg: GoPackage, { action, test, line }: { readonly action: string; readonly test: string | null; readonly line: Line }): void {
  const ended = ACTIONS[action];
  if (test === null) {
    if (ended) {
      pkg.result = ended === 'fail' ? 'fail' : 'ok';
      pkg.resultLine = { ...line, text: action };
    }
    return;
  }
  const known = testNamed(pkg, test, line);
  if (action === 'pause') known.state = 'paused';
  else if (action === 'cont' && known.state === 'paused') known.state = 'running';
  // A test that a crash cut off is told failed at the end; the crash is what it died of.
  else if (ended && !(ended === 'fail' && pkg.crash && known.state !== 'fail')) endTest(known, ended, line);
}

export const goTestJson: LogFormat = {
  name: 'go-test-json',
  title: 'go test -json',
  url: 'https://pkg.go.dev/cmd/test2json',
  family: 'unit',
  reads: 'log',
  commands: /\bgo test\b.*-json|\btest2json\b/,
  probe: (text) => /^\{(?=[^\n]{0,600}"Action":"(?:start|run|output|pass|fail|skip|pause|cont|bench|build-output|build-fail)")[^\n]{0,600}"(?:Package|ImportPath)":"/m.test(text),
  open,
};
