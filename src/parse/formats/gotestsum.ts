// gotestsum in its formats (testname, pkgname, dots, standard): the summary at the end, and what came before it when there is none.
//   PASS store.TestPutGet (0.00s)
//   === FAIL: store TestTable/one (re-run 1) (0.00s)
//   DONE 2 runs, 9 tests, 1 skipped, 5 failures in 1.796s

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type CompileReader, compileReader } from '../kit/go/compile.ts';
import { tells } from '../kit/go/output.ts';
import { endTest, type GoPackage, newPackage, testNamed } from '../kit/go/package.ts';
import { type PathBook, pathBook } from '../kit/go/paths.ts';
import { type PackageSaid, parentsOf, readPackage } from '../kit/go/report.ts';
import { type SummaryReader, summaryReader } from '../kit/go/summary.ts';
import { type TextReader, textReader } from '../kit/go/text.ts';

const DONE =
  /^DONE (?:(?<runs>\d{1,3}) runs?, )?(?<tests>\d{1,7}) tests?(?:, (?<skipped>\d{1,7}) skipped)?(?:, (?<failures>\d{1,7}) failures?)?(?:, (?<errors>\d{1,7}) errors?)?(?: in [\d.]{1,12}s)?$/;
const NAMED =
  /^(?:::group::| {2}|✓ |✖ |↷ )?(?<state>PASS|FAIL|SKIP) (?<id>\S.{0,600}?)(?: \(re-run \d{1,3}\))? \((?:-?[\d.]{1,12}s|unknown|cached)\)$/;
const TEST_AT = /(?:^|\.)(?=(?:Test|Example|Fuzz|Benchmark)[^/.]{0,200}(?:\/|$))/;
const UNBUILT = /\bFAIL\s{1,4}(?<path>\S{1,300}) \[(?:build|setup) failed\]/;

type Done = Readonly<Record<string, string | undefined>>;

interface State {
  readonly context: Context;
  readonly compile: CompileReader;
  readonly inline: TextReader;
  readonly summary: SummaryReader;
  readonly names: PathBook;
  readonly passed: Map<string, Outcome>;
  readonly unbuilt: Set<string>;
  /** Failing tests as they were told while running, each with its package. */
  readonly tried: GoPackage[];
  skipped: number;
  done: Done | null;
}

function open(context: Context): LogReader {
  const state: State = {
    context,
    compile: compileReader(context, true),
    inline: textReader(),
    summary: summaryReader(context),
    names: pathBook(),
    passed: new Map(),
    unbuilt: new Set(),
    tried: [],
    skipped: 0,
    done: null,
  };
  return {
    push(lines) {
      for (const line of lines) take(state, line);
    },
    end: () => complete(state),
  };
}

function take(state: State, line: Line): void {
  const { text } = line;
  const closing = text.startsWith('DONE ') ? DONE.exec(text)?.groups : undefined;
  if (closing) {
    state.done = closing;
    return state.summary.close();
  }
  const failed = text.includes('failed]') ? UNBUILT.exec(text)?.groups?.path : undefined;
  if (failed) state.unbuilt.add(failed);
  state.names.see(text);
  if (state.summary.push(line) || state.compile.push(line)) return;
  const named = NAMED.exec(text)?.groups;
  const id = named ? idOf(named.id ?? '') : null;
  if (!named) state.inline.push(line);
  else if (id) endNamed(state, { ...id, ended: named.state ?? '' }, line);
}

/** A test's own line comes behind what it printed, and tells its package. */
function endNamed(state: State, { suite, name, ended }: Outcome & { readonly ended: string }, line: Line): void {
  const { limits } = state.context;
  const test = state.inline.extract(name);
  if (ended === 'SKIP') state.skipped++;
  if (ended === 'PASS' && state.passed.size < limits.outcomes)
    state.passed.set(`${suite} ${name}`, { suite, name, file: null });
  if (ended !== 'FAIL' || state.tried.length >= limits.findings) return;
  const pkg = newPackage(suite);
  if (test) pkg.tests.set(name, test);
  endTest(testNamed(pkg, name, line), 'fail', line);
  state.tried.push(pkg);
}

function complete(state: State): ReadingPart {
  const { context, summary, tried, done } = state;
  const texts = state.inline.packages.map((pkg) => readPackage(pkg, 'gotestsum', context));
  const outcomes = [...state.passed.values(), ...texts.flatMap((one) => one.passed)];
  const whole = state.names.whole([
    ...summary.paths,
    ...tried.map((pkg) => pkg.path ?? ''),
    ...outcomes.map((one) => one.suite),
  ]);
  const runs = Number(done?.runs ?? 1);
  const told = summary.findings(runs, whole);
  // Without a summary the session was cut; what came before it is all there is.
  const findings =
    done || !summary.empty
      ? told.findings
      : [...unsummed(tried, whole, context), ...texts.flatMap((one) => one.findings)];
  const failed = new Set(findings.map((finding) => `${finding.test?.suite} ${finding.test?.name}`));
  const passed = outcomes
    .map((one) => ({ ...one, suite: whole(one.suite) }))
    .filter((one) => !failed.has(`${one.suite} ${one.name}`));
  return {
    findings: [...state.compile.findings('gotestsum'), ...findings].slice(0, context.limits.findings),
    ...(done
      ? countsOf(done, findings, runs)
      : sumOf(texts, { passed: outcomes.length, failed: tried.length, skipped: state.skipped })),
    passedTests: passed.slice(0, context.limits.outcomes),
    truncated: done === null || told.truncated || texts.some((one) => one.truncated),
    notRun: [...state.unbuilt, ...new Set(texts.flatMap((one) => one.notRun))],
  };
}

/** What failing tests said while they ran; of those with failing subtests, only what they say themselves. */
function unsummed(tried: readonly GoPackage[], whole: (short: string) => string, context: Context): Finding[] {
  const keyOf = (pkg: GoPackage): string =>
    `${(pkg.path ?? '').replaceAll('/', '\u0000')} ${[...pkg.tests.keys()][0] ?? ''}`;
  const parents = parentsOf(tried.map(keyOf));
  const said = (pkg: GoPackage): boolean =>
    tells([...pkg.tests.values()].flatMap((test) => test.lines.map((line) => line.text)));
  return tried
    .filter((pkg) => !parents.has(keyOf(pkg)) || said(pkg))
    .flatMap((pkg) => readPackage({ ...pkg, path: whole(pkg.path ?? '') }, 'gotestsum', context).findings);
}

/** Package and test of `store.TestPutGet/one`; null for a package alone. */
function idOf(id: string): Outcome | null {
  const at = TEST_AT.exec(id);
  return at ? { suite: id.slice(0, at.index) || '.', name: id.slice(at.index + at[0].length), file: null } : null;
}

/** gotestsum's own counts. With reruns it counts tries; then the tests that failed to the end count. */
function countsOf(
  done: Done,
  findings: readonly Finding[],
  runs: number,
): Pick<ReadingPart, 'passed' | 'failed' | 'skipped'> {
  const failures = Number(done.failures ?? 0);
  const skipped = Number(done.skipped ?? 0);
  const failed = runs > 1 ? findings.filter((finding) => finding.test && !finding.passedOnRetry).length : failures;
  return { passed: Math.max(0, Number(done.tests ?? 0) - failures - skipped), failed, skipped };
}

const sumOf = (
  said: readonly PackageSaid[],
  named: { readonly passed: number; readonly failed: number; readonly skipped: number },
): Pick<ReadingPart, 'passed' | 'failed' | 'skipped'> => ({
  passed: named.passed,
  failed: named.failed + said.reduce((total, one) => total + one.counts.fail, 0),
  skipped: named.skipped + said.reduce((total, one) => total + one.counts.skip, 0),
});

export const gotestsum: LogFormat = {
  name: 'gotestsum',
  title: 'gotestsum',
  url: 'https://github.com/gotestyourself/gotestsum#output-format',
  family: 'unit',
  reads: 'log',
  commands: /\bgotestsum\b/,
  marks: ['DONE ', '=== FAIL: ', '=== SKIP: ', 'PASS ', 'FAIL ', 'SKIP '],
  probe: (text) =>
    /^DONE (?:\d{1,3} runs?, )?\d{1,7} tests?(?:, \d{1,7} (?:skipped|failures?|errors?)){0,3}(?: in [\d.]{1,12}s)?$|^=== (?:FAIL|SKIP): \S{1,300} \S|^(?:PASS|FAIL|SKIP) (?:[\w./-]{1,300}\.)?(?:Test|Example|Fuzz)\w{0,200}(?:\/\S{0,300})? \(-?[\d.]{1,12}s\)$/m.test(
      text,
    ),
  open,
};
