// JUnit's tests as Ant prints them, plain and brief:
//   [junit] Testsuite: com.example.depot.StockTest
//   [junit] Testcase: testShips took 0.012 sec
//   [junit]         FAILED
//   [junit] expected:<3> but was:<4>

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Collector, collector, type Pending, placedInTest } from '../kit/collect.ts';

const PREFIX = /^\s{0,20}\[(?:junit\d?|junitlauncher|testng)\] ?/;
const SUITE = /^Testsuite: (?<suite>[\w.$]{1,300})$/;
const CASE =
  /^Testcase: (?<name>[^\s(].{0,300}?)(?:\((?<suite>[\w.$]{1,300})\))?(?: took [\d.,]{1,12} sec|:(?:\s{0,8}(?<how>FAILED|Caused an ERROR|SKIPPED.{0,200}))?)$/;
const HOW = /^\s{1,8}(?<how>FAILED|Caused an ERROR|SKIPPED.{0,200})$/;
const TOTAL =
  /^Tests run: (?<run>\d{1,9}), Failures: (?<failures>\d{1,9}), Errors: (?<errors>\d{1,9})(?:, Skipped: (?<skipped>\d{1,9}))?, Time elapsed: [\d.,]{1,12} s/;
const END = /^(?:Test [\w.$]{1,300} FAILED|Testsuite: |-{5,} |TEST \S)/;

interface State {
  readonly drafts: Collector;
  readonly context: Context;
  suite: string;
  /** The case announced last, until a line says how it ended. */
  waiting: { name: string; suite: string; line: Line } | null;
  counts: { run: number; failed: number; skipped: number } | null;
  readonly passedTests: Outcome[];
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), context, suite: '', waiting: null, counts: null, passedTests: [] };
  return {
    push(lines) {
      for (const line of lines) {
        const text = line.text.replace(PREFIX, '');
        if (!count(state, text) && !testCase(state, line, text)) extend(state, line, text);
      }
    },
    end() {
      passed(state);
      const { counts, passedTests } = state;
      const told = counts
        ? { passed: counts.run - counts.failed - counts.skipped, failed: counts.failed, skipped: counts.skipped }
        : {};
      return { findings: state.drafts.findings().map(placedInTest), passedTests, ...told };
    },
  };
}

function count(state: State, text: string): boolean {
  const suite = SUITE.exec(text)?.groups?.suite;
  const total = TOTAL.exec(text)?.groups;
  if (suite) state.suite = suite;
  if (total) {
    state.counts ??= { run: 0, failed: 0, skipped: 0 };
    state.counts.run += Number(total.run);
    state.counts.failed += Number(total.failures) + Number(total.errors);
    state.counts.skipped += Number(total.skipped ?? 0);
  }
  if (!suite && !total) return false;
  state.drafts.close();
  return true;
}

function testCase(state: State, line: Line, text: string): boolean {
  const said = text.startsWith('Testcase: ') ? CASE.exec(text)?.groups : undefined;
  const how = said?.how ?? (state.waiting ? HOW.exec(text)?.groups?.how : undefined);
  if (said?.name) {
    passed(state);
    state.drafts.close();
    state.waiting = { name: said.name, suite: said.suite ?? state.suite, line };
  }
  if (how && state.waiting) {
    const { name, suite, line: from } = state.waiting;
    if (!how.startsWith('SKIPPED'))
      state.drafts.begin({ tool: 'ant-junit', message: '', test: { suite, name, file: null } }, from).to = line.number;
    state.waiting = null;
  }
  return Boolean(said ?? how);
}

/** A case that nothing was said of has passed. */
function passed(state: State): void {
  if (!state.waiting) return;
  const { name, suite } = state.waiting;
  if (state.passedTests.length < state.context.limits.outcomes) state.passedTests.push({ suite, name, file: null });
  state.waiting = null;
}

function extend(state: State, line: Line, text: string): void {
  const draft: Pending | null = state.drafts.current;
  if (!draft) return;
  if (line.number !== draft.to + 1 || END.test(text)) return state.drafts.close();
  if (!draft.message && text.trim()) draft.message = text.trim();
  state.drafts.extend(line, text);
}

export const antJunit: LogFormat = {
  name: 'ant-junit',
  title: 'JUnit in Ant',
  url: 'https://ant.apache.org/manual/Tasks/junit.html',
  family: 'unit',
  reads: 'log',
  commands: /(?:^|[\s;&|(])ant(?:\s|$)/,
  marks: ['Testsuite: ', 'Testcase: '],
  probe: (text) =>
    (text.includes('Testsuite: ') && /^(?:\s{0,20}\[junit\d?\] )?Testsuite: [\w.$]+$/m.test(text)) ||
    /^(?:\s{0,20}\[junit\d?\] )?Testcase: \S.{0,300}(?: took [\d.,]+ sec|:\s{0,8}(?:FAILED|Caused an ERROR))$/m.test(
      text,
    ),
  open,
};
