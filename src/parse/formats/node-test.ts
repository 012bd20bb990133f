// Node's own test runner, spec reporter, versions 18 to 24:
//   ✖ failing tests:
//
//   test at test/limits.test.js:32:3
//   ✖ lets the limit through (0.242371ms)
//     Error [RateLimitedError]: Too many requests, retry in 60s

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import { type Block, beginBlock, extendBlock, spanOf } from '../kit/block.ts';
import { type Counts, count, noCounts } from '../kit/counts.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { errorText, loadPlace } from '../kit/error-text.ts';
import { type NodeTree, openNodeTree } from '../kit/node-test-tree.ts';
import { perScope } from '../kit/scoped.ts';

const TOTAL = /^ℹ (?<what>tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) (?<number>[\d.]{1,20})$/;
const DETAILS = /^✖ failing tests:$/;
const PLACE = /^(?:test at|location:) (?<path>(?:[A-Za-z]:)?[^:]{1,400}):(?<line>\d+):(?<column>\d+)$/;
const TITLE = /^✖ (?<title>.{1,600}?)(?: \([\d.]{1,20}ms\))?(?<note> # (?:TODO|SKIP)\b.{0,200})?$/;
const TODO = /^⚠ /;
const CANCELLED =
  /^'?(?:test did not finish before its parent and was cancelled|Promise resolution is still pending but the event loop has already resolved)/;
const PLACES: Readonly<Record<string, keyof Counts>> = {
  pass: 'passed',
  fail: 'failed',
  cancelled: 'failed',
  skipped: 'skipped',
  todo: 'skipped',
};
const HOOKS = /\b(?:TestHook|SuiteContext)\b/;
const IS_FILE = /\.(?:[cm]?[jt]sx?|test|spec)$/;

interface Failure extends Block {
  readonly title: string;
  readonly place: {
    readonly path: string;
    readonly line: string | undefined;
    readonly column: string | undefined;
  } | null;
}

interface State {
  readonly context: Context;
  readonly counts: Counts;
  readonly failures: Failure[];
  readonly tree: NodeTree;
  place: Failure['place'];
  current: Failure | null;
  details: boolean;
  running: boolean;
}

function openRuns(context: Context): LogReader {
  const state: State = {
    context,
    counts: noCounts(),
    failures: [],
    tree: openNodeTree(context),
    place: null,
    current: null,
    details: false,
    running: false,
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
  const total = text.startsWith('ℹ') ? TOTAL.exec(text)?.groups : undefined;
  if (total) return takeTotal(state, total.what ?? '', Number(total.number));
  if (DETAILS.test(text)) {
    state.details = true;
    return;
  }
  if (!state.details) {
    if (state.tree.take(line)) state.running = true;
    return;
  }
  takeDetail(state, line);
}

function takeTotal(state: State, what: string, number: number): void {
  const place = PLACES[what];
  if (place) count(state.counts, place, number);
  Object.assign(state, { running: false, details: false, current: null });
}

function takeDetail(state: State, line: Line): void {
  const { text } = line;
  const place = PLACE.exec(text)?.groups;
  if (place) {
    Object.assign(state, { place: { path: place.path ?? '', line: place.line, column: place.column }, current: null });
    return;
  }
  const titled = TITLE.exec(text)?.groups;
  if (titled?.title && !titled.note) {
    state.current = { ...beginBlock(line), title: titled.title, place: state.place };
    state.place = null;
    if (state.failures.length < state.context.limits.findings) state.failures.push(state.current);
  } else if (titled || TODO.test(text)) Object.assign(state, { current: null, place: null });
  else if (text.startsWith(' ') || !text) {
    if (state.current) extendBlock(state.current, line);
  } else if (state.current) Object.assign(state, { current: null, details: false });
}

function complete(state: State): ReadingPart {
  const notRun: string[] = [];
  const told = state.failures.flatMap((failure) => toFinding(failure, state, notRun));
  const findings = told.length
    ? told
    : state.tree.failed.flatMap((failure) => toFinding({ ...failure, place: null }, state, notRun));
  return { findings, ...state.counts, passedTests: state.tree.passed, truncated: state.running, notRun };
}

function toFinding(failure: Failure, state: State, notRun: string[]): Finding[] {
  const { title, place } = failure;
  const file = place?.path ?? (IS_FILE.test(title) ? title : null);
  const isFile = IS_FILE.test(title) && /^(?:'test failed'|)$/.test(failure.lines.join('').trim());
  const error = errorText(isFile ? (state.tree.outputOf(title) ?? failure.lines) : failure.lines);
  const suite = state.tree.suiteOf(title);
  if (isFile) notRun.push(title);
  const isSuite = state.tree.isSuite(title);
  if (CANCELLED.test(error.message) && !isFile) {
    notRun.push([suite, title].filter(Boolean).join(' > '));
    if (/parent/.test(error.message)) return [];
  }
  const hook = isSuite && HOOKS.test(error.detail) ? 'before' : null;
  return [
    findingOf(
      {
        tool: 'node-test',
        message: error.message.replace(/^'(.*)'$/, '$1') || 'test failed',
        detail: error.detail,
        location: isFile
          ? loadPlace(title, error.frames)
          : (error.place ?? (place ? locationOf(place.path, place.line, place.column) : null)),
        frames: error.frames,
        test: isFile ? null : { suite: suite || (file ?? ''), name: title, file },
        facts: { ...error.facts, ...(hook ? { hook } : {}) },
        ...(error.kind ? { kind: error.kind } : {}),
        source: spanOf(failure, state.context),
        scope: failure.scope,
      },
      state.context.limits.detailChars,
    ),
  ];
}

export const nodeTest: LogFormat = {
  name: 'node-test',
  title: 'Node.js test runner',
  url: 'https://nodejs.org/api/test.html#test-reporters',
  family: 'unit',
  reads: 'log',
  commands: /\bnode\b.{0,400} --test\b|\b(?:tsx|ts-node)\b.{0,200} --test\b/,
  marks: ['ℹ tests ', '✖ failing tests:', '\n▶ '],
  around: 1,
  probe: (text) =>
    text.includes('ℹ tests ') || text.includes('✖ failing tests:') || /^▶ \S.{0,300}\n {2}(?:✔|✖|﹣|▶) /m.test(text),
  open: perScope(openRuns),
};
