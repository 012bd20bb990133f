// Rust's own test harness, as `cargo test` prints it:
//   test frame::tests::round_trips ... FAILED
//   ---- frame::tests::round_trips stdout ----
//   thread 'frame::tests::round_trips' panicked at src/frame.rs:55:9:

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { frameOf, locationOf } from '../draft.ts';
import { collector, type Pending } from './collect.ts';

const RUNNING = /^\s{1,8}(?:Running (?:unittests )?(?<file>\S{1,300}) \(.{1,400}\)|Running (?<binary>target\S{1,300})|Doc-tests (?<docs>\S{1,120}))$/;
const RESULT = /^test (?<name>.{1,400}?)(?: - should panic)? \.\.\. (?<result>ok|FAILED|ignored)\b/;
const STARTED = /^test (?<name>\S.{0,400}?) \.\.\. /;
const LATE = /^(?<result>ok|FAILED)$/;
const BLOCK = /^---- (?<name>.{1,400}?) stdout ----$/;
const PANIC = /^thread '(?<thread>[^']{1,400})'(?: \(\d{1,12}\))? (?:\(\d+\) )?panicked at (?:'(?<old>.{1,2000})', )?(?<path>[^\s',][^',]{0,300}?):(?<line>\d{1,9}):(?<column>\d{1,9}):?$/;
const TOTAL = /^test result: (?:ok|FAILED)\. (?<passed>\d{1,9}) passed; (?<failed>\d{1,9}) failed; (?<ignored>\d{1,9}) ignored;/;
const COUNT = /^running (?<count>\d{1,9}) tests?$/;

interface State {
  suite: string;
  file: string | null;
  passed: number;
  failed: number;
  skipped: number;
  /** Tests announced and not yet summed up. */
  open: number;
  nextest: boolean;
  section: 'none' | 'output' | 'list';
  pendingName: string | null;
  readonly failures: Map<string, Pending>;
  readonly passedTests: Outcome[];
}

function open(context: Context): LogReader {
  const drafts = collector(context);
  const state: State = { suite: '', file: null, passed: 0, failed: 0, skipped: 0, open: 0, nextest: false, section: 'none', pendingName: null, failures: new Map(), passedTests: [] };
  const key = (name: string): string => `${state.suite}\u0000${name}`;
  const failedTest = (name: string, line: Line): Pending => {
    const known = state.failures.get(key(name));
    if (known) return known;
    const draft = drafts.begin({ tool: 'cargo-test', message: `test ${name} failed`, test: { suite: state.suite, name, file: state.file } }, line);
    drafts.close();
    state.failures.set(key(name), draft);
    return draft;
  };
  const finished = (name: string, result: string, line: Line): void => {
    if (result === 'FAILED') failedTest(name, line);
    else if (result === 'ok' && state.passedTests.length < context.limits.outcomes) state.passedTests.push({ suite: state.suite, name, file: state.file });
  };
  let current: Pending | null = null;
  let message = false;
  const panicked = (line: Line): boolean => {
    const said = line.text.startsWith("thread '") ? PANIC.exec(line.text)?.groups : undefined;
    if (!said) return false;
    const target = current ?? (state.section === 'output' || state.open === 0 ? drafts.begin({ tool: 'cargo-test', message: '' }, line) : failedTest(said.thread ?? '', line));
    if (current === null) drafts.close();
    if (target.location === null) {
      target.location = locationOf(said.path ?? '', said.line, said.column);
      target.frames.push(frameOf(said.path ?? '', said.line, said.column));
      if (said.old) target.message = said.old;
      else message = true;
    }
    current = target;
    add(target, line);
    return true;
  };
  const inBlock = (line: Line): void => {
    if (!current) return;
    if (message && line.text.trim()) {
      current.message = line.text;
      message = false;
    }
    if (state.section === 'output' || line.number <= current.to + 1) add(current, line);
    else current = null;
  };
  const structural = (line: Line): boolean => {
    const { text } = line;
    const running = RUNNING.exec(text)?.groups;
    if (running) {
      state.suite = running.file ?? (running.docs ? `Doc-tests ${running.docs}` : (running.binary ?? ''));
      state.file = running.file?.endsWith('.rs') ? running.file : null;
      state.section = 'none';
      current = null;
      return true;
    }
    const count = COUNT.exec(text)?.groups;
    if (count) state.open = Number(count.count);
    const block = BLOCK.exec(text)?.groups;
    if (block?.name) {
      state.section = 'output';
      current = failedTest(block.name, line);
      current.to = Math.max(current.to, line.number);
      return true;
    }
    const total = text.startsWith('test result: ') ? TOTAL.exec(text)?.groups : undefined;
    if (total) {
      state.passed += Number(total.passed);
      state.failed += Number(total.failed);
      state.skipped += Number(total.ignored);
      state.open = 0;
    }
    if (text === 'failures:') state.section = 'list';
    if (!total && text !== 'failures:' && !count) return false;
    current = null;
    return true;
  };
  const result = (line: Line): boolean => {
    const said = line.text.startsWith('test ') ? RESULT.exec(line.text)?.groups : undefined;
    const late = state.pendingName ? LATE.exec(line.text)?.groups : undefined;
    if (said?.name) finished(said.name, said.result ?? '', line);
    else if (late && state.pendingName) finished(state.pendingName, late.result ?? '', line);
    else {
      const started = line.text.startsWith('test ') ? STARTED.exec(line.text)?.groups : undefined;
      if (started?.name) state.pendingName = started.name;
      return false;
    }
    state.pendingName = null;
    current = null;
    return true;
  };
  return {
    push(lines) {
      for (const line of lines) {
        if (/^\s{2,8}(?:Starting \d+ tests? across|Nextest run ID)/.test(line.text)) state.nextest = true;
        if (state.nextest || structural(line) || result(line) || panicked(line)) continue;
        inBlock(line);
      }
    },
    end() {
      const counted = state.passed + state.failed + state.skipped > 0;
      const truncated = state.open > 0;
      return {
        findings: drafts.findings(), truncated, passedTests: state.passedTests,
        passed: counted ? state.passed : null, failed: counted ? state.failed : null, skipped: counted ? state.skipped : null,
        notRun: truncated && state.suite ? [state.suite] : [],
      };
    },
  };
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
  probe: (text) => (text.includes('test result: ') || text.includes('panicked at ') || text.includes('running ') || text.includes(' ... '))
    && /^(?:test result: (?:ok|FAILED)\. \d|running \d+ tests?\n(?:.{0,400}\n){0,3}?test |test \S{1,300}(?: - .{1,200})? \.\.\. (?:ok|FAILED|ignored)$|thread '[^'\n]{1,400}'(?: \(\d+\))? panicked at )/m.test(text),
  open,
};
