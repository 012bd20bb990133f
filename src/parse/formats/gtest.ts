// GoogleTest:
//   /home/runner/work/sensor/sensor/tests/units_test.cpp:19: Failure
//   Expected equality of these values:
//   [  FAILED  ] Units.Seconds (0 ms)

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { frameOf, locationOf } from '../kit/draft.ts';

const PREFIX =
  /^(?:\d{1,6}: )?(?<mark>\[(?: {2}(?:FAILED|PASSED) {2}| {2}SKIPPED | RUN {6}| {7}OK |={10}|-{10}| {2}DISABLED )\]) ?(?<text>.*)$/;
const CASE =
  /^(?<suite>[\w/<>]{1,200})\.(?<name>[\w/]{1,300})(?:, where .{1,600})?(?: \((?<ms>\d{1,12}) ms\))?(?:, where .{1,600})?$/;
const PLACE =
  /^(?:\d{1,6}: )?(?<path>(?:[A-Za-z]:)?[^\s:(][^:(\n]{0,400}?)(?::(?<line>\d{1,9})|\((?<line2>\d{1,9})\)): (?:Failure|error: (?<rest>.{1,600}))$/;
const UNKNOWN_PLACE = /^unknown file: (?:Failure|error: .{0,600})$/;
const RAN = /^(?<all>\d{1,9}) tests? from \d{1,9} test (?:suite|case)s? ran\./;
const PASSED = /^(?<passed>\d{1,9}) tests?\.$/;
const COUNTED = /^(?<count>\d{1,9}) tests?, listed below:$/;

interface State {
  readonly drafts: Collector;
  readonly context: Context;
  readonly passedTests: Outcome[];
  readonly counts: { passed: number; failed: number; skipped: number; known: boolean };
  running: { suite: string; name: string; line: Line } | null;
  failure: Pending | null;
}

function open(context: Context): LogReader {
  const counts = { passed: 0, failed: 0, skipped: 0, known: false };
  const state: State = { drafts: collector(context), context, passedTests: [], counts, running: null, failure: null };
  return {
    push(lines) {
      for (const line of lines) {
        const said = line.text.includes('[') ? PREFIX.exec(line.text)?.groups : undefined;
        if (!said) inside(state, line);
        else if (!ran(state, line, said)) count(state, said.mark ?? '', said.text ?? '');
      }
    },
    end() {
      const truncated = state.running !== null;
      if (state.running) crashed(state, state.running);
      const { passed, failed, skipped, known } = counts;
      return {
        findings: state.drafts.findings(),
        passedTests: state.passedTests,
        truncated,
        ...(known ? { passed, failed, skipped } : {}),
      };
    },
  };
}

/** Takes the line that begins or ends a test; false when it does neither. */
function ran(
  state: State,
  line: Line,
  { mark = '', text = '' }: Readonly<Record<string, string | undefined>>,
): boolean {
  const test = CASE.exec(text)?.groups;
  if (!test) return false;
  if (mark.includes('RUN')) state.running = { suite: test.suite ?? '', name: test.name ?? '', line };
  else if (!state.running || test.ms === undefined || !/FAILED|OK|SKIPPED/.test(mark)) return false;
  else finish(state, line, mark);
  return true;
}

function count({ counts }: State, mark: string, text: string): void {
  const listed = Number(COUNTED.exec(text)?.groups?.count ?? 0);
  if (mark.includes('PASSED')) counts.passed += Number(PASSED.exec(text)?.groups?.passed ?? 0);
  if (mark.includes('FAILED')) counts.failed += listed;
  if (mark.includes('SKIPPED')) counts.skipped += listed;
  if (mark.includes('PASSED') || RAN.test(text)) counts.known = true;
}

function finish(state: State, line: Line, mark: string): void {
  const { running, passedTests, context } = state;
  if (mark.includes('FAILED')) {
    const draft = failing(state, line);
    draft.to = line.number;
    draft.message ||= draft.more.find((text) => text.trim()) ?? `${running?.suite}.${running?.name} failed`;
  } else if (running && mark.includes('OK') && passedTests.length < context.limits.outcomes)
    passedTests.push({ suite: running.suite, name: running.name, file: null });
  state.running = null;
  state.failure = null;
  state.drafts.close();
}

function failing(state: State, line: Line): Pending {
  const { suite, name } = state.running ?? { suite: '', name: '' };
  state.failure ??= state.drafts.begin({ tool: 'gtest', message: '', test: { suite, name, file: null } }, line);
  return state.failure;
}

/** What a running test prints: only an assertion's place makes it a failure. */
function inside(state: State, line: Line): void {
  if (!state.running) return;
  const said = PLACE.exec(line.text)?.groups;
  if (said?.path) {
    const at = said.line ?? said.line2;
    const draft = failing(state, line);
    draft.location ??= locationOf(said.path, at);
    draft.frames.push(frameOf(said.path, at));
    draft.message ||= said.rest ?? '';
  } else if (UNKNOWN_PLACE.test(line.text)) failing(state, line);
  else if (state.failure && line.text.trim()) state.failure.message ||= line.text.trim();
  if (state.failure) state.drafts.extend(line);
}

/** A test that began and never ended took the whole program with it. */
function crashed(state: State, { suite, name, line }: NonNullable<State['running']>): void {
  const draft = failing(state, line);
  draft.message ||= `${suite}.${name} began and did not end`;
}

export const gtest: LogFormat = {
  name: 'gtest',
  title: 'GoogleTest',
  url: 'https://google.github.io/googletest/advanced.html',
  family: 'unit',
  reads: 'log',
  commands: null,
  marks: ['[==========] ', '[ RUN      ] ', '[  FAILED  ] '],
  probe: (text) => text.includes('[==========] ') || text.includes('[ RUN      ] ') || text.includes('[  FAILED  ] '),
  open,
};
