// Rust's own test harness, as `cargo test` prints it:
//   test frame::tests::round_trips ... FAILED
//   ---- frame::tests::round_trips stdout ----
//   thread 'frame::tests::round_trips' panicked at src/frame.rs:55:9:

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Kind } from '../../model/kind.ts';
import type { Outcome } from '../../model/source.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { frameOf, locationOf } from '../kit/draft.ts';

const RUNNING =
  /^\s{1,8}(?:Running (?:unittests )?(?<file>\S{1,300}) \(.{1,400}\)|Running (?<binary>target\S{1,300})|Doc-tests (?<docs>\S{1,120}))$/;
const RESULT = /^test (?<name>.{1,400}?)(?: - should panic)? \.\.\. (?<result>ok|FAILED|ignored)\b/;
const STARTED = /^test (?<name>\S.{0,400}?) \.\.\. /;
const LATE = /^(?<result>ok|FAILED)$/;
const BLOCK = /^---- (?<name>.{1,400}?) stdout ----$/;
const PANIC =
  /^thread '(?<thread>[^']{1,400})'(?: \(\d{1,12}\))? (?:\(\d+\) )?panicked at (?:'(?<old>.{1,2000})', )?(?<path>[^\s',][^',]{0,300}?):(?<line>\d{1,9}):(?<column>\d{1,9}):?$/;
/** Before Rust 1.42 a panic told the place inside the standard library. */
const STANDARD_LIBRARY = /^(?:src\/)?lib(?:core|std|alloc)\/|^\/rustc\//;
const TOTAL =
  /^test result: (?:ok|FAILED)\. (?<passed>\d{1,9}) passed; (?<failed>\d{1,9}) failed; (?<ignored>\d{1,9}) ignored;/;
const COUNT = /^running (?<count>\d{1,9}) tests?$/;
const DOC_TEST = /^(?<path>\S{1,300}) - .{0,200}\(line (?<line>\d{1,9})\)/;
/** Said once of a test that goes on; its result, if it comes, follows. */
const HANGING = /^test (?<name>\S.{0,400}?) has been running for over \d{1,9} seconds$/;
/** The program ends with it: no result follows. */
const OVERFLOWN = /^thread '(?<name>[^']{1,400})'(?: \(\d{1,12}\))? has overflowed its stack$/;
/** What the harness says of a test that ended in an unwanted way. */
const JUDGED =
  /^(?:Error: .{1,1000}|note: (?:test did not panic as expected|panic did not contain expected string).{0,200})$/;

interface State {
  readonly drafts: Collector;
  readonly context: Context;
  suite: string;
  file: string | null;
  passed: number;
  failed: number;
  skipped: number;
  /** Tests announced and not yet summed up. */
  open: number;
  /** True where cargo-nextest runs the tests. */
  nextest: boolean;
  inOutput: boolean;
  /** A test whose result comes on a later line. */
  started: string | null;
  current: Pending | null;
  /** True when the next line is the message of a panic. */
  message: boolean;
  readonly failures: Map<string, Pending>;
  /** Tests that went on for long and have no result yet: what failed if the run ends like this. */
  readonly hanging: Map<string, Line>;
  readonly passedTests: Outcome[];
}

function open(context: Context): LogReader {
  const state: State = {
    ...{ drafts: collector(context), context, suite: '', file: null, passed: 0, failed: 0, skipped: 0, open: 0 },
    ...{
      nextest: false,
      inOutput: false,
      started: null,
      current: null,
      message: false,
      failures: new Map(),
      hanging: new Map(),
      passedTests: [],
    },
  };
  return {
    push(lines) {
      for (const line of lines) {
        if (/^\s{2,8}(?:Starting \d+ tests? across|Nextest run ID)/.test(line.text)) state.nextest = true;
        if (
          !state.nextest &&
          !structure(state, line) &&
          !result(state, line) &&
          !unfinished(state, line) &&
          !panicked(state, line)
        )
          extend(state, line);
      }
    },
    end() {
      if (state.open > 0)
        for (const [name, line] of state.hanging) ended(failedTest(state, name, line), 'time-limit', line);
      const { passed, failed, skipped, suite, passedTests } = state;
      const counted = passed + failed + skipped > 0;
      const truncated = state.open > 0;
      const counts = counted ? { passed, failed, skipped } : {};
      return {
        findings: state.drafts.findings(),
        passedTests,
        ...counts,
        truncated,
        notRun: truncated && suite ? [suite] : [],
      };
    },
  };
}

/** The draft of a failed test, made at its first mention. */
function failedTest(state: State, name: string, line: Line): Pending {
  const key = `${state.suite}\u0000${name}`;
  const known = state.failures.get(key);
  if (known) return known;
  const doc = state.suite.startsWith('Doc-tests ') ? DOC_TEST.exec(name)?.groups : undefined;
  const draft = state.drafts.begin(
    {
      tool: 'cargo-test',
      message: `test ${name} failed`,
      test: { suite: state.suite, name, file: doc?.path ?? state.file },
      location: doc?.path ? locationOf(doc.path, doc.line) : null,
    },
    line,
  );
  state.drafts.close();
  state.failures.set(key, draft);
  return draft;
}

function structure(state: State, line: Line): boolean {
  const running = RUNNING.exec(line.text)?.groups;
  const block = line.text.startsWith('---- ') ? BLOCK.exec(line.text)?.groups?.name : undefined;
  const count = COUNT.exec(line.text)?.groups?.count;
  if (running) {
    state.suite = running.file ?? (running.docs ? `Doc-tests ${running.docs}` : (running.binary ?? ''));
    state.file = running.file?.endsWith('.rs') ? running.file : null;
  }
  if (running || line.text === 'failures:') state.inOutput = false;
  if (count) state.open = Number(count);
  const summed = line.text.startsWith('test result: ') && sum(state, line.text);
  if (!running && !block && !count && !summed && line.text !== 'failures:') return false;
  state.current = null;
  if (block) {
    state.inOutput = true;
    state.current = failedTest(state, block, line);
    state.current.from = line.number;
    state.current.to = line.number;
  }
  return true;
}

function sum(state: State, text: string): boolean {
  const total = TOTAL.exec(text)?.groups;
  if (!total) return false;
  state.passed += Number(total.passed);
  state.failed += Number(total.failed);
  state.skipped += Number(total.ignored);
  state.open = 0;
  state.hanging.clear();
  return true;
}

function result(state: State, line: Line): boolean {
  const said = line.text.startsWith('test ') ? RESULT.exec(line.text)?.groups : undefined;
  const late = state.started ? LATE.exec(line.text)?.groups?.result : undefined;
  const name = said?.name ?? (late ? state.started : null);
  if (!name) {
    if (line.text.startsWith('test ')) state.started = STARTED.exec(line.text)?.groups?.name ?? state.started;
    return false;
  }
  const how = said?.result ?? late;
  if (how === 'FAILED') failedTest(state, name, line);
  else if (how === 'ok' && state.passedTests.length < state.context.limits.outcomes)
    state.passedTests.push({ suite: state.suite, name, file: state.file });
  state.started = null;
  state.current = null;
  state.hanging.delete(name);
  return true;
}

/** Tests that end without a result: those that hang, and the one that took the program with it. */
function unfinished(state: State, line: Line): boolean {
  const hanging = line.text.startsWith('test ') ? HANGING.exec(line.text)?.groups?.name : undefined;
  const overflown = line.text.startsWith("thread '") ? OVERFLOWN.exec(line.text)?.groups?.name : undefined;
  if (hanging) state.hanging.set(hanging, line);
  else if (overflown && overflown !== 'main') ended(failedTest(state, overflown, line), 'throws', line);
  return hanging !== undefined || overflown !== undefined;
}

function ended(draft: Pending, kind: Kind, line: Line): void {
  draft.message = line.text;
  draft.kind = kind;
}

function panicked(state: State, line: Line): boolean {
  const said = line.text.startsWith("thread '") ? PANIC.exec(line.text)?.groups : undefined;
  if (!said) return false;
  const outside = state.inOutput || state.open === 0;
  const draft =
    state.current ??
    (outside
      ? state.drafts.begin({ tool: 'cargo-test', message: '' }, line)
      : failedTest(state, said.thread ?? '', line));
  state.drafts.close();
  state.current = draft;
  if (draft.frames.length === 0) {
    if (!STANDARD_LIBRARY.test(said.path ?? '')) draft.location ??= locationOf(said.path ?? '', said.line, said.column);
    draft.frames.push(frameOf(said.path ?? '', said.line, said.column));
    if (said.old) draft.message = said.old;
    state.message = !said.old;
  }
  add(draft, line);
  return true;
}

function extend(state: State, line: Line): void {
  const draft = state.current;
  if (!draft) return;
  if (state.message && line.text.trim()) {
    draft.message = line.text;
    state.message = false;
  } else if (JUDGED.test(line.text)) draft.message = line.text;
  if (state.inOutput || line.number <= draft.to + 1) add(draft, line);
  else state.current = null;
}

function add(draft: Pending, line: Line): void {
  draft.to = Math.max(draft.to, line.number);
  if (draft.more.length < 400) draft.more.push(line.text);
}

export const cargoTest: LogFormat = {
  name: 'cargo-test',
  title: 'cargo test',
  url: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html',
  family: 'unit',
  reads: 'log',
  commands: /\bcargo\b[^|;&\n]{0,80}\b(?:test|bench|miri|llvm-cov|tarpaulin)\b/,
  marks: [
    'test result: ',
    'panicked at ',
    '\nrunning ',
    'running 1 test',
    ' ... ok',
    ' ... FAILED',
    ' ... ignored',
    ' has overflowed its stack',
  ],
  around: 5,
  probe: (text) =>
    (text.includes('test result: ') ||
      text.includes('panicked at ') ||
      text.includes('running ') ||
      text.includes(' ... ')) &&
    /^(?:test result: (?:ok|FAILED)\. \d|running \d+ tests?\n(?:.{0,400}\n){0,3}?test |test \S{1,300}(?: - .{1,200})? \.\.\. (?:ok|FAILED|ignored)$|thread '[^'\n]{1,400}'(?: \(\d+\))? (?:panicked at |has overflowed its stack$))/m.test(
      text,
    ),
  open,
};
