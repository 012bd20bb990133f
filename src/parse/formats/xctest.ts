// XCTest and Swift Testing, from `swift test` and `xcodebuild test`:
//   /home/runner/work/ledger/ledger/Tests/StockTests.swift:12: error: StockTests.testShip : XCTAssertEqual failed: ("4") is not equal to ("3")
//   Test Case '-[LedgerTests.StockTests testShip]' failed (0.012 seconds).
//   ✘ Test ship() recorded an issue at StockTests.swift:12:5: Expectation failed: (count → 4) == 3

import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { frameOf, locationOf } from '../kit/draft.ts';

const ERROR =
  /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:swift|mm?)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: error: (?:-\[(?<suite>[\w.]{1,200}) (?<name>\w{1,200})\]|(?<suite2>[\w.]{1,200})\.(?<name2>\w{1,200})) : (?<message>.{1,1500})$/;
const CASE =
  /^Test Case '(?:-\[(?<suite>[\w.]{1,200}) (?<name>\w{1,200})\]|(?<suite2>[\w.]{1,200})\.(?<name2>\w{1,200}))' (?<result>started|passed|failed|skipped)/;
const TOTAL =
  /^\s{1,12}Executed (?<all>\d{1,9}) tests?, with (?:(?<skipped>\d{1,9}) tests? skipped and )?(?<failed>\d{1,9}) failures?/;
const ISSUE =
  /^[^\sA-Za-z] {1,2}Test (?:"(?<title>[^"]{1,300})"|(?<name>\S{1,300}\)?)) recorded an issue(?: with \d{1,4} arguments? .{1,300})? at (?<path>[^\s:]{1,300}\.swift):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>.{1,1500})$/;
const RUN =
  /^[^\sA-Za-z] {1,2}Test run with (?<all>\d{1,9}) tests?(?: in \d{1,6} suites?)? (?:passed|failed) after .{1,40}?(?: with (?<issues>\d{1,9}) issues?)?\.$/;
const ENDED =
  /^[^\sA-Za-z] {1,2}Test (?:"(?<title>[^"]{1,300})"|(?<name>\w\S{0,300}\))) (?<result>passed|failed|skipped)/;

/** What Swift's runtime says of a trap, and where. */
const FATAL =
  /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.swift):(?<line>\d{1,9}): (?<message>(?:Fatal error|Precondition failed|Assertion failed)\b.{0,1500})$/;
const RESTARTED =
  /^Restarting after unexpected exit, crash, or test timeout in (?<suite>[\w.]{1,200}?)[./](?<name>\w{1,200})\(\)/;
const SWIFT_STARTED = /^[^\sA-Za-z] {1,2}Test (?:"(?<title>[^"]{1,300})"|(?<name>\w\S{0,300}\))) started\.$/;

type Said = Readonly<Record<string, string | undefined>>;

interface State {
  readonly drafts: Collector;
  readonly context: Context;
  readonly failures: Map<string, Pending>;
  readonly passedTests: Outcome[];
  /** `all` and what follows are XCTest's, `swift` are Swift Testing's. */
  readonly counts: { all: number; failed: number; skipped: number; swift: number; swiftFailed: number; known: boolean };
  running: { suite: string; name: string; line: Line } | null;
  /** Tests in which the program ended. */
  readonly crashed: Set<string>;
}

function open(context: Context): LogReader {
  const counts = { all: 0, failed: 0, skipped: 0, swift: 0, swiftFailed: 0, known: false };
  const state: State = {
    drafts: collector(context),
    context,
    failures: new Map(),
    passedTests: [],
    counts,
    running: null,
    crashed: new Set(),
  };
  return {
    push(lines) {
      for (const line of lines) {
        if (!issue(state, line) && !crash(state, line)) ended(state, line);
        count(state, line.text);
      }
    },
    end: () => complete(state),
  };
}

function fail(
  { drafts, failures }: State,
  { suite, name }: { readonly suite: string; readonly name: string },
  line: Line,
): Pending {
  const key = `${suite}.${name}`;
  const known =
    failures.get(key) ?? drafts.begin({ tool: 'xctest', message: '', test: { suite, name, file: null } }, line);
  failures.set(key, known);
  return known;
}

function issue(state: State, line: Line): boolean {
  const said = line.text.includes(': error: ') ? ERROR.exec(line.text)?.groups : undefined;
  const swift = line.text.includes(' recorded an issue') ? ISSUE.exec(line.text)?.groups : undefined;
  if (said)
    place(
      fail(state, { suite: said.suite ?? said.suite2 ?? '', name: said.name ?? said.name2 ?? '' }, line),
      line,
      said,
    );
  else if (swift) place(fail(state, { suite: '', name: swift.title ?? swift.name ?? '' }, line), line, swift);
  return Boolean(said ?? swift);
}

/** A trap ends the program inside the test that runs; xcodebuild starts it again for those that are left. */
function crash(state: State, line: Line): boolean {
  const { running } = state;
  const said = line.text.includes('.swift:') ? FATAL.exec(line.text)?.groups : undefined;
  if (said && running) {
    place(fail(state, running, running.line), line, {
      ...said,
      message: said.message?.replace(/^\w[\w ]{4,20}: /, '') || said.message,
    });
    state.crashed.add(`${running.suite}.${running.name}`);
    return true;
  }
  const again = line.text.startsWith('Restarting after') ? RESTARTED.exec(line.text)?.groups : undefined;
  if (!again) return false;
  const name = again.name ?? '';
  const isRunning = running?.name === name;
  const test = isRunning ? running : { suite: again.suite ?? '', name };
  const failure = fail(state, test, line);
  failure.message ||= 'the program crashed, ended or took too long';
  state.crashed.add(`${test.suite}.${test.name}`);
  state.running = null;
  return true;
}

function place(draft: Pending, line: Line, said: Said): void {
  draft.location ??= locationOf(said.path ?? '', said.line, said.column);
  draft.frames.push(frameOf(said.path ?? '', said.line, said.column));
  draft.message ||= said.message ?? '';
  if (draft.test && said.path?.includes('/')) draft.test = { ...draft.test, file: said.path };
  draft.to = line.number;
  draft.more.push(line.text);
}

function ended(state: State, line: Line): void {
  const said =
    CASE.exec(line.text)?.groups ?? (line.text.includes(' Test ') ? ENDED.exec(line.text)?.groups : undefined);
  const started = line.text.endsWith(' started.') ? SWIFT_STARTED.exec(line.text)?.groups : undefined;
  if (started) state.running = { suite: '', name: started.title ?? started.name ?? '', line };
  if (!said) return;
  const test = { suite: said.suite ?? said.suite2 ?? '', name: said.name ?? said.name2 ?? said.title ?? '' };
  state.running = said.result === 'started' ? { ...test, line } : null;
  if (said.result === 'failed') fail(state, test, line).to = line.number;
  if (said.result === 'failed' && test.suite === '') state.counts.swiftFailed++;
  if (said.result === 'passed' && state.passedTests.length < state.context.limits.outcomes)
    state.passedTests.push({ ...test, file: null });
}

/** XCTest sums up each suite and then all of them: the largest sum counts. */
function count({ counts }: State, text: string): void {
  const total = text.includes('Executed ') ? TOTAL.exec(text)?.groups : undefined;
  const run = text.includes('Test run with ') ? RUN.exec(text)?.groups : undefined;
  if (total) {
    counts.all = Math.max(counts.all, Number(total.all));
    counts.failed = Math.max(counts.failed, Number(total.failed));
    counts.skipped = Math.max(counts.skipped, Number(total.skipped ?? 0));
  }
  if (run) counts.swift += Number(run.all);
  if (total || run) counts.known = true;
}

function complete(state: State): ReadingPart {
  const { counts, running, passedTests, crashed } = state;
  const truncated = !counts.known && running !== null;
  if (truncated && running) fail(state, running, running.line);
  for (const failure of state.failures.values()) failure.message ||= `${failure.test?.name} failed`;
  const part = { findings: state.drafts.findings(), passedTests, truncated: truncated || crashed.size > 0 };
  if (!counts.known)
    return state.failures.size
      ? { ...part, passed: passedTests.length, failed: state.failures.size, skipped: 0 }
      : part;
  // XCTest counts failures, of which a test may have several.
  const tests = [...state.failures.values()].filter((failure) => failure.test?.suite !== '').length;
  const seen = Math.max(crashed.size, tests > 0 ? Math.min(tests, counts.failed) : counts.failed);
  const failed = seen + counts.swiftFailed;
  return {
    ...part,
    passed: Math.max(0, counts.all + counts.swift - failed - counts.skipped),
    failed,
    skipped: counts.skipped,
  };
}

export const xctest: LogFormat = {
  name: 'xctest',
  title: 'XCTest and Swift Testing',
  url: 'https://developer.apple.com/documentation/xctest',
  family: 'unit',
  reads: 'log',
  commands: /\bswift test\b|\bxcodebuild\b.{0,300}\btest\b/,
  marks: ["Test Case '", ' recorded an issue', 'Test run with ', 'Executed '],
  probe: (text) =>
    text.includes("Test Case '") ||
    text.includes(' recorded an issue') ||
    /Test run with \d+ tests?/.test(text) ||
    /^\s{1,12}Executed \d+ tests?, with /m.test(text),
  open,
};
