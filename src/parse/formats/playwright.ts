// Playwright Test's list, line and dot reporters:
//     1) [chromium] › e2e/shop.spec.js:5:3 › shop › shows the title ──────
//
//       Error: expect(locator).toHaveText(expected) failed

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Block, beginBlock, extendBlock, spanOf } from '../kit/block.ts';
import { type Counts, count, noCounts } from '../kit/counts.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { errorText } from '../kit/error-text.ts';
import { perScope } from '../kit/scoped.ts';

const START = /^Running \d+ tests? using \d+ workers?/;
const TITLE =
  /^ {2}\d{1,6}\) (?:\[(?<project>[^\]]{1,80})\] › )?(?<file>\S[^›]{0,400}?):(?<line>\d{1,7}):(?<column>\d{1,7}) › (?<title>.{1,800}?)(?: [─-]{2,})?\s*$/;
const LISTED =
  /^ {2}(?<mark>[✓✘✔×-]|ok|x) {1,4}\d{1,6} (?:\[(?<project>[^\]]{1,80})\] › )?(?<file>\S[^›]{0,400}?):\d{1,7}:\d{1,7} › (?<title>.{1,800}?)(?: \(retry #\d+\))?(?: \([\d.]{1,10}m?s?h?\))?$/;
const TOTAL =
  /^ {2}(?<number>\d{1,7}) (?<what>passed|failed|flaky|skipped|did not run|interrupted)(?: \(.{1,30}\))?\s*$/;
const RETRY = /^ {4}Retry #\d+ ─/;
const LISTED_AGAIN = /^ {4}(?:\[[^\]]{1,80}\] › )?\S[^›]{0,400}?:\d{1,7}:\d{1,7} › (?<title>.{1,800}?)(?: ─{2,})?\s*$/;
/** What the server under test prints while a test runs. */
const SERVED = /^\[WebServer\] \S/;
const MOST_SERVED = 10;
const GLOBAL =
  /^(?:Error: (?:No tests found|Timed out waiting|Process from config\.webServer|browserType)|.{0,80}\berror was not a part of any test)/;

/** What a global set-up or tear-down throws stands unindented between the first line and the totals (playwright#13244, #34063). */
const THROWN = /^(?:[A-Z]\w{0,60})?Error: \S/;

interface Failure extends Block {
  readonly file: string;
  readonly at: { readonly line: string | undefined; readonly column: string | undefined };
  readonly titles: readonly string[];
  /** Lines of the first try; a retry says the same again. */
  closed: boolean;
}

interface State {
  readonly context: Context;
  readonly counts: Counts;
  readonly failures: Failure[];
  readonly passed: Outcome[];
  readonly flaky: Set<string>;
  readonly global: Block[];
  /** The error outside of tests that is being told. */
  told: Block | null;
  current: Failure | null;
  running: boolean;
  /** The server's words since the last result, and those of each failed test. */
  heard: string[];
  readonly served: Map<string, readonly string[]>;
  /** The kind of total whose tests are listed below it. */
  listing: string;
  notRun: number;
}

function openRuns(context: Context): LogReader {
  const state: State = {
    context,
    counts: noCounts(),
    failures: [],
    passed: [],
    flaky: new Set(),
    global: [],
    told: null,
    current: null,
    running: false,
    heard: [],
    served: new Map(),
    listing: '',
    notRun: 0,
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
  if (START.test(text)) Object.assign(state, { running: true, current: null, listing: '' });
  const title = text.includes(' › ') ? TITLE.exec(text)?.groups : undefined;
  if (title?.file) return begin(state, title, line);
  const total = TOTAL.exec(text)?.groups;
  if (total) return takeTotal(state, total);
  if (state.listing) return takeListing(state, text);
  if (state.current) return extend(state.current, line);
  const listed = text.includes(' › ') ? LISTED.exec(text)?.groups : undefined;
  if (listed?.file) settle(state, listed);
  else if (SERVED.test(text) && state.heard.length < MOST_SERVED) state.heard.push(text);
  else if (GLOBAL.test(text) || (state.running && THROWN.test(text))) beginGlobal(state, line);
  else if (state.told) extendBlock(state.told, line);
}

function beginGlobal(state: State, line: Line): void {
  state.told = { ...beginBlock(line), lines: [line.text] };
  state.global.push(state.told);
}

function begin(state: State, said: Record<string, string | undefined>, line: Line): void {
  const failure: Failure = {
    ...beginBlock(line),
    file: said.file ?? '',
    at: { line: said.line, column: said.column },
    titles: (said.title ?? '').split(' › '),
    closed: false,
  };
  if (state.failures.length < state.context.limits.findings) state.failures.push(failure);
  state.current = failure;
}

function extend(current: Failure, line: Line): void {
  if (RETRY.test(line.text)) current.closed = true;
  if (current.closed) {
    if (line.text.trim()) current.endLine = line.number;
  } else extendBlock(current, line);
}

function takeTotal(state: State, said: Record<string, string | undefined>): void {
  Object.assign(state, { current: null, told: null, running: false, listing: said.what ?? '' });
  const number = Number(said.number);
  for (const place of ['passed', 'failed', 'skipped'] as const) count(state.counts, place, 0);
  if (said.what === 'failed' || said.what === 'interrupted') count(state.counts, 'failed', number);
  else if (said.what === 'skipped') count(state.counts, 'skipped', number);
  else if (said.what === 'did not run') state.notRun += number;
  else count(state.counts, 'passed', number);
}

function takeListing(state: State, text: string): void {
  const title = LISTED_AGAIN.exec(text)?.groups?.title;
  if (title && state.listing === 'flaky') state.flaky.add(title);
  else if (!title && text.trim()) state.listing = '';
}

/** A result ends what the server said during that test. */
function settle(state: State, { mark = '', file = '', title = '' }: Record<string, string | undefined>): void {
  if (/[✓✔]|ok/.test(mark)) pass(state, file, title);
  else if (state.heard.length && !state.served.has(title)) state.served.set(title, state.heard);
  state.heard = [];
}

function pass(state: State, file: string, title: string): void {
  const segments = title.split(' › ');
  if (state.passed.length < state.context.limits.outcomes)
    state.passed.push({ suite: segments.slice(0, -1).join(' > ') || file, name: segments.at(-1) ?? '', file });
}

function complete(state: State): ReadingPart {
  const findings = [
    ...state.failures.map((failure) => toFinding(failure, state)),
    ...state.global.map((block) => globalFinding(block, state.context)),
  ];
  const notRun = state.notRun ? [`${state.notRun} tests`] : [];
  return { findings, ...state.counts, passedTests: state.passed, truncated: state.running || state.notRun > 0, notRun };
}

function toFinding(failure: Failure, { context, flaky, served }: State): Finding {
  const error = errorText(failure.lines.filter((line) => !/^\s*Error Context: /.test(line)));
  const { titles, file, at } = failure;
  const passedOnRetry = flaky.has(titles.join(' › '));
  return findingOf(
    {
      tool: 'playwright',
      message: error.message || titles.join(' '),
      detail: [error.detail, ...(served.get(titles.join(' › ')) ?? [])].filter(Boolean).join('\n'),
      severity: passedOnRetry ? 'warning' : 'error',
      location: error.place ?? locationOf(file, at.line, at.column),
      frames: error.frames,
      test: { suite: titles.slice(0, -1).join(' > ') || file, name: titles.at(-1) ?? '', file },
      facts: error.facts,
      passedOnRetry,
      source: spanOf(failure, context),
      scope: failure.scope,
    },
    context.limits.detailChars,
  );
}

function globalFinding(block: Block, context: Context): Finding {
  const error = errorText(block.lines);
  return findingOf(
    {
      tool: 'playwright',
      message: error.message || (block.lines[0] ?? ''),
      detail: error.detail,
      location: error.place,
      frames: error.frames,
      facts: error.facts,
      source: spanOf(block, context),
      scope: block.scope,
    },
    context.limits.detailChars,
  );
}

export const playwright: LogFormat = {
  name: 'playwright',
  title: 'Playwright Test',
  url: 'https://playwright.dev/docs/test-reporters',
  family: 'e2e',
  reads: 'log',
  commands: /\bplaywright\b/,
  marks: ['\nRunning ', ' › '],
  probe: (text) =>
    /^Running \d+ tests? using \d+ workers?/m.test(text) || /^ {2}\d{1,6}\) .{0,400}:\d{1,7}:\d{1,7} › /m.test(text),
  open: perScope(openRuns),
};
