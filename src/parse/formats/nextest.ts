// cargo-nextest:
//           FAIL [   0.005s] codec frame::tests::round_trips
//   ──── STDERR:             codec frame::tests::round_trips
//   thread 'frame::tests::round_trips' panicked at src/frame.rs:55:9:

import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { frameOf, locationOf } from '../kit/draft.ts';

const RESULT =
  /^\s{1,16}(?:TRY \d{1,3} )?(?<result>PASS|FAIL|FLAKY \d{1,3}\/\d{1,3}|SIGSEGV|SIGABRT|SIGKILL|SIG\w{1,8}|ABORT|TIMEOUT|LEAK(?:-FAIL)?|XFAIL|SKIP|EXECFAIL)(?: \[ {0,12}[\d.]{1,12}s\])(?: \( {0,8}\d{1,9}\/\d{1,9}\))? (?<binary>\S{1,200}) (?<name>\S.{0,300})$/;
const OUTPUT =
  /^(?:-{3,4}|─{4})? ?(?:TRY \d{1,3} )?(?:STDOUT|STDERR): {1,20}(?<binary>\S{1,200}) (?<name>[^\s─-].{0,300}?)(?: ?[─-]{3,40})?$/;
const BEGINS = /^\s{1,8}Nextest run ID |^\s{2,8}Starting \d{1,9} tests? across \d{1,9} binar/;
const STREAM = /^ {2}(?:stdout|stderr) ─{3}$/;
const PANIC =
  /^\s{0,8}thread '.{1,400}' (?:\(\d{1,12}\) )?panicked at (?:'(?<old>.{1,2000})', )?(?<path>[^\s',][^',]{0,300}?):(?<line>\d{1,9}):(?<column>\d{1,9}):?$/;
const SUMMARY =
  /^\s{1,10}Summary \[ {0,12}[\d.]{1,12}s\] {1,4}(?<ran>\d{1,9})(?:\/(?<all>\d{1,9}))? tests? run: (?<passed>\d{1,9}) passed(?: \([^)]{1,80}\))?(?:, (?<failed>\d{1,9}) failed)?(?:, (?<timed>\d{1,9}) timed out)?(?:, (?<exec>\d{1,9}) exec failed)?(?:, (?<skipped>\d{1,9}) skipped)?/;

/** What a summary counts. */
type Total = Readonly<Record<string, string | undefined>>;

interface State {
  readonly drafts: Collector;
  readonly context: Context;
  /** The failures of the run that is read, by binary and name. */
  readonly failures: Map<string, Pending>;
  readonly passedTests: Outcome[];
  /** The summaries of the runs before: a script may test several packages one after the other. */
  readonly before: Total[];
  total: Total | null;
  current: Pending | null;
  /** True when the next line is the message of a panic. */
  message: boolean;
}

function open(context: Context): LogReader {
  const state: State = {
    drafts: collector(context),
    context,
    failures: new Map(),
    passedTests: [],
    before: [],
    total: null,
    current: null,
    message: false,
  };
  return {
    push(lines) {
      for (const line of lines) take(state, line);
    },
    end: () => complete(state),
  };
}

function take(state: State, line: Line): void {
  if (state.total && BEGINS.test(line.text)) nextRun(state);
  const said = /[A-Z]/.test(line.text) ? RESULT.exec(line.text)?.groups : undefined;
  const output = line.text.includes('STD') ? OUTPUT.exec(line.text)?.groups : undefined;
  const summed = line.text.includes('Summary [') ? SUMMARY.exec(line.text)?.groups : undefined;
  if (summed) state.total = summed;
  if (summed || said) state.current = null;
  // Below the summary everything is told a second time.
  if (said && !state.total) result(state, line, said);
  else if (output) state.current = state.failures.get(`${output.binary} ${output.name}`) ?? null;
  else if (!summed && !said && !STREAM.test(line.text)) inside(state, line);
}

function nextRun(state: State): void {
  if (state.total) state.before.push(state.total);
  nameAll(state);
  state.failures.clear();
  state.total = null;
  state.current = null;
}

function nameAll({ failures }: State): void {
  for (const failure of failures.values()) failure.message ||= `test ${failure.test?.name} failed`;
}

function result(
  state: State,
  line: Line,
  { binary = '', name = '', result: how = '' }: Readonly<Record<string, string | undefined>>,
): void {
  const known = state.failures.get(`${binary} ${name}`);
  if (known && /^(?:PASS|FLAKY)/.test(how)) known.passedOnRetry = true;
  if (/^(?:PASS|LEAK|XFAIL)$/.test(how) && state.passedTests.length < state.context.limits.outcomes)
    state.passedTests.push({ suite: binary, name, file: null });
  if (/^(?:PASS|LEAK$|XFAIL|SKIP|FLAKY)/.test(how)) return;
  state.current =
    known ??
    state.drafts.begin(
      { tool: 'nextest', message: how === 'FAIL' ? '' : how, test: { suite: binary, name, file: null } },
      line,
    );
  if (how === 'TIMEOUT') state.current.kind = 'time-limit';
  state.failures.set(`${binary} ${name}`, state.current);
}

function inside(state: State, line: Line): void {
  const draft = state.current;
  if (!draft) return;
  const panic = line.text.includes("thread '") ? PANIC.exec(line.text)?.groups : undefined;
  if (panic && !draft.location) {
    draft.location = locationOf(panic.path ?? '', panic.line, panic.column);
    draft.frames.push(frameOf(panic.path ?? '', panic.line, panic.column));
    if (panic.old) draft.message = panic.old;
    state.message = !panic.old;
  } else if (state.message && line.text.trim()) {
    draft.message = line.text.trim();
    state.message = false;
  }
  draft.to = line.number;
  if (draft.more.length < 400) draft.more.push(line.text);
}

function complete(state: State): ReadingPart {
  const { drafts, failures, passedTests, total, before } = state;
  nameAll(state);
  const part = { findings: drafts.findings(), passedTests };
  const totals = total ? [...before, total] : before;
  const sum = (...names: readonly string[]): number =>
    totals.reduce((all, one) => names.reduce((some, name) => some + Number(one[name] ?? 0), all), 0);
  const isShort = totals.some(({ ran, all }) => Number(ran) < Number(all ?? ran));
  if (!total && !before.length) return { ...part, truncated: true, passed: passedTests.length, failed: failures.size };
  return {
    ...part,
    truncated: !total || isShort,
    passed: sum('passed'),
    failed: sum('failed', 'timed', 'exec') + (total ? 0 : failures.size),
    skipped: sum('skipped'),
  };
}

export const nextest: LogFormat = {
  name: 'nextest',
  title: 'cargo-nextest',
  url: 'https://nexte.st/',
  family: 'unit',
  reads: 'log',
  commands: /\bcargo(?:-| )nextest\b/,
  marks: ['Nextest run ID', ' Starting ', 'Summary ['],
  probe: (text) =>
    text.includes('Nextest run ID') ||
    /^\s{2,8}Starting \d+ tests? across \d+ binar/m.test(text) ||
    /^\s{1,10}Summary \[ {0,12}[\d.]+s\] {1,4}\d+/m.test(text),
  open,
};
