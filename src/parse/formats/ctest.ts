// CTest:
//   5/6 Test #5: quality ..........................***Failed    0.02 sec
//   The following tests FAILED:
//           5 - quality (Failed)

import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const RESULT =
  /^\s{0,6}\d{1,6}\/\d{1,6} {1,4}Test {1,6}#(?<number>\d{1,6}): (?<name>\S.{0,200}?) ?\.*\s{0,4}(?<result>\*{3}[\w :.-]{1,60}?|Passed|Not Run \(Disabled\)|(?:SEGFAULT|Failed|Timeout|Skipped))\s{1,10}(?<time>[\d.]{1,12}) sec/;
const FAILED = /^\s{1,20}(?<number>\d{1,6}) - (?<name>\S.{0,200}?) \((?<how>[^()]{1,80})\)(?:\s{1,200}\S.{0,200})?$/;
const TOTAL = /^(?<percent>\d{1,3})% tests passed, (?<failed>\d{1,9}) tests? failed out of (?<all>\d{1,9})$/;
const STARTED = /^\s{1,8}Start {1,8}(?<number>\d{1,6}): (?<name>\S.{0,200})$/;
const UNITY =
  /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}\.\w{1,5}):(?<line>\d{1,9}):(?<name>[^:\n]{1,200}):FAIL(?:: ?(?<message>.{0,1000}))?$/;
const ASSERTED =
  /^(?:\S{1,100}: )?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}\.(?:c|cc|cpp|cxx|h|hh|hpp|f90|rs|py|d|m|mm))[:(](?<line>\d{1,9})\)?(?::\d{1,9})?: (?:[\w ()*&]{1,200}: )?(?:error|Error|ERROR|FAIL(?:ED|URE)?|Failure|fail(?:ed|ure)|Assertion)\b:? ?(?<message>.{0,1000})$/;
const NO_BINARY = /^Unable to find executable: (?<path>.{1,400})$/;

interface State {
  readonly drafts: Collector;
  readonly context: Context;
  readonly failures: Map<string, Pending>;
  readonly passedTests: Outcome[];
  /** Tests started and not ended, by number. */
  readonly running: Map<string, string>;
  readonly notRun: string[];
  /** The one finding for all tests whose program is not there. */
  missing: Pending | null;
  total: { failed: number; all: number } | null;
  listing: boolean;
  skipped: number;
}

function open(context: Context): LogReader {
  const state: State = {
    drafts: collector(context),
    context,
    failures: new Map(),
    passedTests: [],
    running: new Map(),
    notRun: [],
    missing: null,
    total: null,
    listing: false,
    skipped: 0,
  };
  return {
    push(lines) {
      for (const line of lines) take(state, line);
    },
    end: () => complete(state),
  };
}

function take(state: State, line: Line): void {
  const { drafts } = state;
  const started = STARTED.exec(line.text)?.groups;
  const counted = TOTAL.exec(line.text)?.groups;
  const binary = NO_BINARY.test(line.text);
  if (started) state.running.set(started.number ?? '', started.name ?? '');
  if (counted) state.total = { failed: Number(counted.failed), all: Number(counted.all) };
  if (binary) state.missing ??= drafts.begin({ tool: 'ctest', message: line.text }, line);
  if (started || counted) return drafts.close();
  if (result(state, line) || listed(state, line)) return;
  const draft = drafts.current;
  if (!draft?.test || line.number !== draft.to + 1) return;
  place(draft, line.text);
  drafts.extend(line);
}

/** What a harness inside says first of a failure: Unity's line, or an assertion's. */
function place(draft: Pending, text: string): void {
  const said = draft.location ? undefined : (UNITY.exec(text) ?? ASSERTED.exec(text))?.groups;
  if (!said?.path) return;
  draft.location = locationOf(said.path, said.line);
  draft.message = [said.name, said.message?.trim() || 'failed'].filter(Boolean).join(': ');
}

function result(state: State, line: Line): boolean {
  const said = line.text.includes(' sec') ? RESULT.exec(line.text)?.groups : undefined;
  if (!said?.name || !said.result) return false;
  state.running.delete(said.number ?? '');
  const how = said.result.replace(/^\*{3}/, '');
  const left = /^Skipped|Disabled/.test(how);
  if (left) state.skipped++;
  else if (how !== 'Passed') failed(state, line, { name: said.name, how });
  else if (state.passedTests.length < state.context.limits.outcomes)
    state.passedTests.push({ suite: said.name, name: said.name, file: null });
  if (left || how === 'Passed') state.drafts.close();
  return true;
}

function listed(state: State, line: Line): boolean {
  if (line.text === 'The following tests FAILED:') {
    state.listing = true;
    return true;
  }
  const said = state.listing ? FAILED.exec(line.text)?.groups : undefined;
  if (said?.name) failed(state, line, { name: said.name, how: said.how ?? '' });
  else state.listing = false;
  return state.listing;
}

function failed(state: State, line: Line, { name, how }: { readonly name: string; readonly how: string }): void {
  if (/not run/i.test(how)) {
    if (!state.notRun.includes(name)) state.notRun.push(name);
    state.missing ??= state.drafts.begin({ tool: 'ctest', message: `${name} could not run` }, line);
    state.missing.to = line.number;
    return;
  }
  if (state.failures.has(name)) return;
  const failure = state.drafts.begin(
    { tool: 'ctest', message: `${name}: ${how}`, test: { suite: name, name, file: null } },
    line,
  );
  if (/timeout/i.test(how)) failure.kind = 'time-limit';
  state.failures.set(name, failure);
}

function complete({ drafts, failures, passedTests, running, notRun, total, skipped }: State): ReadingPart {
  const seen = failures.size + passedTests.length + notRun.length;
  const cut = total === null && running.size > 0;
  const findings = drafts.findings();
  const part = {
    findings,
    passedTests,
    notRun: cut ? [...notRun, ...running.values()] : notRun,
    truncated: cut || notRun.length > 0,
  };
  if (total) return { ...part, passed: total.all - total.failed, failed: total.failed, skipped };
  return seen > 0 ? { ...part, passed: passedTests.length, failed: failures.size + notRun.length, skipped } : part;
}

export const ctest: LogFormat = {
  name: 'ctest',
  title: 'CTest',
  url: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
  family: 'unit',
  reads: 'log',
  commands: /\bctest\b|--target test\b|\bmake test\b|\bninja test\b/,
  marks: [' Test ', '% tests passed'],
  probe: (text) =>
    (text.includes('Test ') && /^\s{0,6}\d+\/\d+ {1,4}Test {1,6}#\d+: /m.test(text)) ||
    /^\d{1,3}% tests passed, \d+ tests? failed out of \d+$/m.test(text),
  open,
};
