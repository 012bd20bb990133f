// What Mocha's reporters print, also inside Cypress and other runners that use them: running lines, counts, numbered failures.

import type { Finding, TestCase } from '../../model/finding.ts';
import type { Context, Line, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Block, beginBlock, extendBlock, spanOf } from './block.ts';
import { type Counts, count, noCounts } from './counts.ts';
import { findingOf, locationOf } from './draft.ts';
import { errorText } from './error-text.ts';
import { isFrame } from './stack.ts';

/** The counts after a run, in a block of lines. */
export const SPEC_SUMMARY = /^ {2}\d+ passing(?: \(.{1,30}\))?\s*$/m;
const COUNT = /^ {2,4}(?<number>\d{1,7}) (?<what>passing|failing|pending)(?: \(.{1,30}\))?\s*$/;
const NUMBERED = /^(?<indent> {2,60})(?<number>\d{1,6})\) ?(?<title>\S.{0,600}?)?\s*$/;
const PASSED = /^(?<indent> {2,60})(?:✓|✔|√) (?<title>\S.{0,600}?)(?: \(\d+m?s\))?\s*$/;
const GROUP = /^(?<indent> {2,60})(?<title>[^\s✓✔√\-\d|].{0,400}?)\s*$/;
const HOOK =
  /^"(?<hook>before each|after each|before all|after all)" hook(?:: (?<name>.{1,200}?))?(?: (?:for|in) "(?<of>.{1,400})")?$/;
const HOOK_NAMES: Readonly<Record<string, string>> = {
  'before each': 'beforeEach',
  'after each': 'afterEach',
  'before all': 'before',
  'after all': 'after',
};
const TIMED_FILE = /(?:exceeded|ensure it resolves)\..{0,200}\((?<path>(?:\/|[A-Za-z]:[\\/])[^()]{1,400})\)$/;
const CRASH = /^\s?(?:Exception during run: |✖ ERROR: |Error: No test files found)/;
const CRASH_FILE = /\[ @(.{1,400}?) \]/;
const JEST = /^ ?(?:PASS|FAIL) {1,4}\S/;
const AFTERWARDS = /^(?:npm (?:ERR!|error)|error Command failed|ELIFECYCLE|##\[error\]|-{5,}|={5,}|\$ )/;

/** Which tool the lines are of; `stop` tells that they are another's; `file` finds the file whose tests follow. */
export interface SpecsOf {
  readonly tool: string;
  readonly stop?: RegExp;
  readonly file?: RegExp;
}

interface Failure extends Block {
  readonly titles: string[];
  readonly file: string | null;
  titled: boolean;
  /** The run ended here: no test ran. */
  readonly crash: boolean;
  framed: boolean;
}

interface State {
  readonly context: Context;
  readonly of: SpecsOf;
  readonly counts: Counts;
  readonly failures: Failure[];
  readonly passed: Outcome[];
  readonly groups: { indent: number; title: string }[];
  current: Failure | null;
  file: string | null;
  /** Whether tests have begun and no counts have come. */
  running: boolean;
  /** Whether the counts have come and the details follow. */
  told: boolean;
  stopped: boolean;
  /** Whether the marks that follow are Jest's. */
  foreign: boolean;
  blank: number;
}

/** Opens a reader of such lines. */
export function openSpecs(context: Context, of: SpecsOf): LogReader {
  const state: State = {
    context,
    of,
    counts: noCounts(),
    failures: [],
    passed: [],
    groups: [],
    current: null,
    file: null,
    running: false,
    told: false,
    stopped: false,
    foreign: false,
    blank: 0,
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
  if (state.stopped || of(state.of.stop, text)) {
    state.stopped = true;
    return;
  }
  const file = state.of.file?.exec(text)?.groups?.file;
  if (file) Object.assign(state, { file, told: false, running: true, current: null });
  if (JEST.test(text)) state.foreign = true;
  if (CRASH.test(text)) return crash(state, line);
  const counted = COUNT.exec(text)?.groups;
  if (counted && !(state.current && !state.current.framed && state.current.lines.length))
    return takeCount(state, counted);
  const numbered = NUMBERED.exec(text)?.groups;
  if (numbered && state.told && (numbered.indent?.length ?? 9) <= 4 && isNext(state, Number(numbered.number)))
    return begin(state, numbered.title ?? '', line);
  if (state.current) return extend(state, state.current, line);
  if (!state.told || !text.trim()) takeRunning(state, text, numbered !== undefined);
  else if (PASSED.test(text)) Object.assign(state, { told: false });
}

const of = (pattern: RegExp | undefined, text: string): boolean => pattern?.test(text) === true;

function isNext(state: State, number: number): boolean {
  return number === 1 || state.current !== null;
}

function takeCount(state: State, said: Record<string, string | undefined>): void {
  Object.assign(state, { told: true, running: false, foreign: false, current: null });
  state.groups.length = 0;
  if (said.what === 'passing') for (const place of ['failed', 'skipped'] as const) count(state.counts, place, 0);
  count(
    state.counts,
    said.what === 'passing' ? 'passed' : said.what === 'failing' ? 'failed' : 'skipped',
    Number(said.number),
  );
}

function begin(state: State, title: string, line: Line): void {
  const failure: Failure = {
    ...beginBlock(line),
    titles: title ? [title] : [],
    titled: title.endsWith(':'),
    file: state.file,
    framed: false,
    crash: false,
  };
  if (state.failures.length < state.context.limits.findings) state.failures.push(failure);
  state.current = failure;
  state.blank = 0;
}

function crash(state: State, line: Line): void {
  const failure: Failure = {
    ...beginBlock(line),
    titles: [],
    titled: true,
    file: CRASH_FILE.exec(line.text)?.[1] ?? null,
    framed: false,
    crash: true,
  };
  extendBlock(failure, {
    ...line,
    text: line.text.replace(CRASH_FILE, '').replace(/^\s?(?:Exception during run|✖ ERROR): /, ''),
  });
  state.failures.push(failure);
  Object.assign(state, { current: failure, blank: 0, running: false });
}

/** Takes title lines up to the one that ends in a colon, then the error up to the end of its stack. */
function extend(state: State, current: Failure, line: Line): void {
  const { text } = line;
  if (!current.titled && text.trim() && current.titles.length < 20) {
    current.titles.push(text.trim());
    current.titled = text.trimEnd().endsWith(':');
    return;
  }
  state.blank = text.trim() ? 0 : state.blank + 1;
  const frame = isFrame(text);
  const over =
    AFTERWARDS.test(text) ||
    (state.blank > 2 && current.framed) ||
    (current.framed &&
      text.trim() !== '' &&
      !frame &&
      !/^ {4}/.test(text) &&
      state.blank === 0 &&
      !/^[\s+-]/.test(text));
  if (over) {
    state.current = null;
    return;
  }
  current.framed ||= frame;
  extendBlock(current, line);
}

function takeRunning(state: State, text: string, isFailed: boolean): void {
  const passed = PASSED.exec(text)?.groups;
  const group = passed || isFailed ? undefined : GROUP.exec(text)?.groups;
  const indent = (passed?.indent ?? group?.indent ?? '').length;
  if (!indent) return;
  while ((state.groups.at(-1)?.indent ?? -1) >= indent) state.groups.pop();
  if (group?.title) state.groups.push({ indent, title: group.title });
  if (!passed || state.foreign) return;
  state.running = true;
  const titles = [...state.groups.map(({ title }) => title), passed.title ?? ''];
  if (state.passed.length < state.context.limits.outcomes) state.passed.push(caseOf(titles, state.file));
}

/** A case under Mocha's full title, which is how its other reporters name it. */
const caseOf = (titles: readonly string[], file: string | null): TestCase => ({
  suite: titles.slice(0, -1).join(' > ') || (file ?? ''),
  name: titles.join(' '),
  file,
});

function complete(state: State): ReadingPart {
  if (state.stopped) return { findings: [] };
  const notRun: string[] = [];
  const findings = state.failures.map((failure) => toFinding(failure, state, notRun));
  return {
    findings,
    ...state.counts,
    passedTests: state.passed,
    truncated: state.running || state.failures.some((failure) => failure.crash),
    notRun,
  };
}

function toFinding(failure: Failure, { context, of: { tool } }: State, notRun: string[]): Finding {
  const error = errorText(failure.lines);
  const titles = failure.titles.map((title) => title.replace(/:$/, ''));
  const hook = HOOK.exec(titles.at(-1) ?? '')?.groups;
  const suite = titles.slice(0, -1).join(' > ');
  if (hook && /before/.test(hook.hook ?? '')) notRun.push(suite || (hook.of ?? ''));
  const timed = TIMED_FILE.exec(error.message)?.groups?.path;
  const file = failure.file ?? timed ?? null;
  return findingOf(
    {
      tool,
      message: error.message || titles.join(' '),
      detail: error.detail,
      location: error.place ?? (file ? locationOf(file) : null),
      frames: error.frames,
      test: failure.crash ? null : caseOf(titles, file),
      facts: { ...error.facts, ...(hook?.hook ? { hook: HOOK_NAMES[hook.hook] ?? hook.hook } : {}) },
      ...(error.kind ? { kind: error.kind } : {}),
      source: spanOf(failure, context),
      scope: failure.scope,
    },
    context.limits.detailChars,
  );
}
