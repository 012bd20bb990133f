// Tests as Maven Surefire and Failsafe print them, version 2 and 3:
//   [ERROR] unknownItemIsAnError(com.example.depot.CatalogTest)  Time elapsed: 0 s  <<< FAILURE!
//   [ERROR] com.example.depot.CatalogTest.unknownItemIsAnError -- Time elapsed: 0 s <<< FAILURE!
//   java.lang.AssertionError: expected com.example.depot.NotFoundException to be thrown, but nothing was thrown

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Collector, collector, type Pending, placedInTest } from '../kit/collect.ts';

const LEVEL = /^\[(?:ERROR|WARNING|INFO)\] {0,3}/;
const FAILED =
  /^(?<what>\S.{0,600}?) {1,2}(?:-- )?Time elapsed: [\d.,]{1,12} s(?:ec)? {1,2}<<< (?<how>FAILURE|ERROR)!(?: -{1,2} in .{1,300})?$/;
const CLASS_TOTAL =
  /^Tests run: (?<run>\d{1,9}), Failures: (?<failures>\d{1,9}), Errors: (?<errors>\d{1,9})(?:, Skipped: (?<skipped>\d{1,9}))?(?:, Flakes: \d{1,9})?,? Time elapsed: [\d.,]{1,12} s(?:ec)?(?: <<< (?:FAILURE|ERROR)!)?(?: -{1,2} in (?<name>.{1,300}))?$/;
const TOTAL =
  /^Tests run: (?<run>\d{1,9}), Failures: (?<failures>\d{1,9}), Errors: (?<errors>\d{1,9})(?:, Skipped: (?<skipped>\d{1,9}))?(?:, Flakes: (?<flakes>\d{1,9}))?$/;
const RUNNING = /^Running (?<name>[\w.$]{1,300})$/;
const FLAKES = /^(?:Flakes|Flaky tests): ?$/;
const LIST = /^(?:Failures|Errors|Failed tests|Tests in error|Results): ?$/;
const CRASH =
  /^(?:The forked VM terminated without|ExecutionException The forked VM|There was a (?:timeout|crash) |The fork(?:ed VM)? )/;
const ABOUT_CRASH = /^(?:Command was |Error occurred in starting fork|Process Exit Code: |Crashed tests: ?)/;
const OLD = /^(?<name>[^()\s]{1,300})\((?<suite>[\w.$]{1,300})\)$/;

interface State {
  running: string;
  /** Sums over the summaries of modules, and over classes where no summary came. */
  readonly total: Counts;
  readonly classes: Counts;
  readonly started: Set<string>;
  listing: 'none' | 'flakes' | 'failed';
  readonly flaky: Set<string>;
  readonly passedTests: Outcome[];
  summed: boolean;
  hasCrashed: boolean;
}

interface Counts {
  run: number;
  failed: number;
  skipped: number;
}

function open(context: Context): LogReader {
  const drafts = collector(context);
  const failures: Pending[] = [];
  const state: State = {
    running: '',
    total: { run: 0, failed: 0, skipped: 0 },
    classes: { run: 0, failed: 0, skipped: 0 },
    started: new Set(),
    listing: 'none',
    flaky: new Set(),
    passedTests: [],
    summed: false,
    hasCrashed: false,
  };
  return {
    push(lines) {
      for (const line of lines) take(line, { drafts, failures, state });
    },
    end() {
      for (const failure of failures)
        if (failure.test && state.flaky.has(`${failure.test.suite}.${failure.test.name}`)) failure.passedOnRetry = true;
      const counts = state.summed ? state.total : state.classes;
      const known = counts.run > 0 || state.summed;
      return {
        findings: drafts.findings().map(placedInTest),
        truncated: state.started.size > 0 || state.hasCrashed,
        notRun: [...state.started],
        passedTests: state.passedTests,
        passed: known ? Math.max(0, counts.run - counts.failed - counts.skipped) : null,
        failed: known ? counts.failed : null,
        skipped: known ? counts.skipped : null,
      };
    },
  };
}

interface Open {
  readonly drafts: Collector;
  readonly failures: Pending[];
  readonly state: State;
}

function take(line: Line, { drafts, failures, state }: Open): void {
  const text = line.text.startsWith('[') ? line.text.replace(LEVEL, '') : line.text;
  const levelled = text !== line.text;
  const failed = text.includes('<<< ') ? FAILED.exec(text)?.groups : undefined;
  if (failed?.what && !failed.what.startsWith('Tests run:')) {
    const { suite, name } = testOf(failed.what, state.running);
    failures.push(drafts.begin({ tool: 'surefire', message: '', test: { suite, name, file: null } }, line));
    return;
  }
  if (count(text, state) || listing(text, state)) return drafts.close();
  const running = RUNNING.exec(text)?.groups?.name;
  if (running) {
    state.running = running;
    if (state.started.size < 10_000) state.started.add(running);
    return drafts.close();
  }
  if (CRASH.test(text) && line.text.startsWith('[ERROR]') && !failures.some((known) => known.test === null)) {
    failures.push(drafts.begin({ tool: 'maven', message: text }, line));
    state.hasCrashed = true;
    return;
  }
  if (levelled && drafts.current?.test === null && line.number === drafts.current.to + 1 && ABOUT_CRASH.test(text))
    return drafts.extend(line, text);
  if (levelled || line.number !== (drafts.current?.to ?? -1) + 1) return drafts.close();
  if (drafts.current && !drafts.current.message) drafts.current.message = text;
  drafts.extend(line, text);
}

/** `name(com.example.Suite)`, `com.example.Suite.name`, or a name alone inside the class that runs. */
function testOf(what: string, running: string): { readonly suite: string; readonly name: string } {
  const old = OLD.exec(what)?.groups;
  if (old?.suite && old.name) return { suite: old.suite, name: old.name };
  if (running && what.startsWith(`${running}.`)) return { suite: running, name: what.slice(running.length + 1) };
  const dotted = /^(?<suite>(?:[\w$]{1,120}\.){0,20}[A-Z][\w$]{0,120})\.(?<name>[\w$]{1,200}(?:[({[ ].{0,300})?)$/.exec(
    what,
  )?.groups;
  if (dotted?.suite && dotted.name) return { suite: dotted.suite, name: dotted.name };
  return /^[\w.$]{1,300}$/.test(what) && what === running
    ? { suite: what, name: what }
    : { suite: running, name: what };
}

function count(text: string, state: State): boolean {
  if (!text.startsWith('Tests run: ')) return false;
  const one = CLASS_TOTAL.exec(text)?.groups;
  if (one) {
    add(state.classes, one);
    state.started.delete(one.name ?? state.running);
    return true;
  }
  const all = TOTAL.exec(text)?.groups;
  if (!all) return false;
  add(state.total, all);
  state.summed = true;
  state.started.clear();
  state.listing = 'none';
  return true;
}

function add(counts: Counts, said: Record<string, string | undefined>): void {
  counts.run += Number(said.run ?? 0);
  counts.failed += Number(said.failures ?? 0) + Number(said.errors ?? 0);
  counts.skipped += Number(said.skipped ?? 0);
}

/** The summary names again what failed, and alone says what passed on a retry. */
function listing(text: string, state: State): boolean {
  if (FLAKES.test(text)) state.listing = 'flakes';
  else if (LIST.test(text)) state.listing = 'failed';
  else if (state.listing === 'flakes' && /^[\w.$]{1,300}(?:\(.{0,80}\))?$/.test(text.trim()))
    state.flaky.add(text.trim());
  return state.listing !== 'none' && text !== '';
}

export const surefire: LogFormat = {
  name: 'surefire',
  title: 'Maven Surefire and Failsafe',
  url: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
  family: 'unit',
  reads: 'log',
  commands: /\b(?:mvn|mvnw|mvnd)\b/,
  marks: ['Tests run: ', ' <<< '],
  probe: (text) =>
    (text.includes('Tests run: ') && /^(?:\[\w{1,8}\] {1,3})?Tests run: \d+, Failures: \d+, Errors: \d+/m.test(text)) ||
    (text.includes(' <<< ') && /Time elapsed: [\d.,]+ s(?:ec)? {1,2}<<< (?:FAILURE|ERROR)!/.test(text)),
  open,
};
