// Vitest's console reporters (default, verbose, tree, dot), versions 0.30 to 5:
//    FAIL  tests/api.test.ts > products > answers 404 for an unknown product
//   TypeError: Cannot read properties of null (reading 'id')
//    ❯ productView src/api/serializers.ts:13:17

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import { type Block, beginBlock, extendBlock, spanOf } from '../kit/block.ts';
import { type Counts, count, countWords, noCounts } from '../kit/counts.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { errorText, loadPlace } from '../kit/error-text.ts';
import { perScope } from '../kit/scoped.ts';
import { openTree, type Tree } from '../kit/vitest-tree.ts';

const RUN = /^ (?:RUN|DEV|BENCH) {1,3}v\d/;
const RULE = /^⎯{3,}(?: (.{1,60}?)(?: (\d{1,6}))? ⎯{3,}|.{0,12}⎯)$/;
const NUMBERED = /^⎯{3,}\[\d+\/\d+\]⎯/;
const FAIL = /^ ?FAIL {1,4}(?:\|[^|]{1,80}\| |\S{1,80} {2,})?(?<title>\S.{0,600}(?: > | \[ ).{1,600})$/;
const SUITE = /^(?<file>.{1,400}?) \[ .{1,400} \]$/;
const SUMMARY =
  /^ {1,12}(?<what>Test Files|Tests|Errors|Snapshots|Type Errors|Start at|Duration) {2}(?<said>.{0,300})$/;
const NO_FILES = /^No test files found, exiting with code [1-9]/;
const ORIGIN = /^This error originated in "(.{1,400})" test file/;
const LONE =
  /^(?:Uncaught Exception|Unhandled Rejection|Unhandled Error|Startup Error|Config Error|Error during .{1,30})$/;

/** A failure's block: its titles share one error; `title` null for an error outside any test. */
interface Failure extends Block {
  readonly titles: { readonly title: string; readonly line: number }[];
  readonly inSuites: boolean;
  readonly heading: string;
}

interface State {
  readonly context: Context;
  readonly failures: Failure[];
  readonly counts: Counts;
  readonly tree: ReturnType<typeof openTree>;
  readonly seen: Set<string>;
  readonly extra: Finding[];
  current: Failure | null;
  section: string;
  running: boolean;
  broken: boolean;
}

function openRuns(context: Context): LogReader {
  const state: State = {
    context,
    failures: [],
    counts: noCounts(),
    tree: openTree(context),
    seen: new Set(),
    extra: [],
    current: null,
    section: '',
    running: false,
    broken: false,
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
  if (RUN.test(text)) return begin(state);
  if (text.startsWith('⎯')) return takeRule(state, line);
  const title =
    text.includes('FAIL') && state.section.startsWith('Failed') ? FAIL.exec(text)?.groups?.title : undefined;
  if (title) return takeTitle(state, title.trim(), line);
  const summary = SUMMARY.exec(text)?.groups;
  if (summary) return takeSummary(state, summary);
  if (state.current) return extendBlock(state.current, line);
  if (NO_FILES.test(text)) return noFiles(state, line);
  if (state.running) state.tree.take(line);
}

function begin(state: State): void {
  if (state.running) state.broken = true;
  state.running = true;
  state.current = null;
  state.section = '';
}

function takeRule(state: State, line: Line): void {
  const heading = RULE.exec(line.text)?.[1];
  if (heading !== undefined) {
    state.section = heading;
    state.current = null;
    if (LONE.test(heading)) open(state, line, heading);
    if (heading === 'Startup Error') state.broken = true;
  } else if (NUMBERED.test(line.text)) state.current = null;
}

function open(state: State, line: Line, heading: string): Failure {
  const failure: Failure = { ...beginBlock(line), titles: [], inSuites: state.section === 'Failed Suites', heading };
  if (state.failures.length < state.context.limits.findings) state.failures.push(failure);
  state.current = failure;
  return failure;
}

function takeTitle(state: State, title: string, line: Line): void {
  if (state.current?.titles.length && !state.current.lines.length) {
    state.current.titles.push({ title, line: line.number });
    return;
  }
  open(state, line, '').titles.push({ title, line: line.number });
}

function takeSummary(state: State, said: Record<string, string | undefined>): void {
  state.current = null;
  if (said.what !== 'Tests') return;
  countWords(state.counts, said.said ?? '');
  state.running = false;
}

function noFiles(state: State, line: Line): void {
  state.running = false;
  state.extra.push(
    findingOf(
      {
        tool: 'vitest',
        message: line.text,
        kind: 'config-valid',
        scope: line.scope,
        source: { path: state.context.source, line: line.number, endLine: line.number },
      },
      state.context.limits.detailChars,
    ),
  );
}

function complete(state: State): ReadingPart {
  const notRun: string[] = [];
  const tree = state.tree.told();
  const told = state.failures.flatMap((failure) => toFindings(failure, { state, tree, notRun }));
  const named = new Set(told.flatMap((finding) => (finding.test ? [finding.test.name] : [])));
  const untold = state.running ? tree.failed.filter((finding) => !named.has(finding.test?.name ?? '')) : [];
  const findings = [...told, ...state.extra, ...untold, ...tree.flaky].sort((a, b) => a.source.line - b.source.line);
  if (state.counts.failed === null && findings.length)
    count(
      state.counts,
      'failed',
      findings.filter((finding) => finding.test && !finding.passedOnRetry).length + (state.running ? tree.unlisted : 0),
    );
  return { findings, ...state.counts, passedTests: tree.passed, truncated: state.running || state.broken, notRun };
}

interface Seen {
  readonly state: State;
  readonly tree: Tree;
  readonly notRun: string[];
}

function toFindings(failure: Failure, seen: Seen): Finding[] {
  const known = seen.state.seen;
  const titles = failure.titles.length ? failure.titles : [{ title: '', line: failure.line }];
  const isFresh = (title: string): boolean => title === '' || (!known.has(title) && Boolean(known.add(title)));
  return titles.filter(({ title }) => isFresh(title)).map((titled) => toFinding(titled, failure, seen));
}

function toFinding(
  { title, line }: Failure['titles'][number],
  failure: Failure,
  { state, tree, notRun }: Seen,
): Finding {
  const error = errorText(failure.lines);
  const segments = (SUITE.exec(title)?.groups?.file ?? title).split(' > ');
  const file = segments[0] || failure.lines.map((line) => ORIGIN.exec(line)?.[1]).find(Boolean) || null;
  const isTest = segments.length > 1 && !failure.inSuites;
  const hook =
    segments.length > 1 && failure.inSuites ? (/\bafterAll\(/.test(error.detail) ? 'afterAll' : 'beforeAll') : null;
  if (title && !isTest && hook !== 'afterAll' && error.kind !== 'snapshot' && (hook || !tree.ran.has(file ?? '')))
    notRun.push(segments.join(' > '));
  return findingOf(
    {
      tool: 'vitest',
      message: error.message || failure.heading || title,
      detail: error.detail,
      location:
        file && title && !isTest && !hook
          ? loadPlace(file, error.frames)
          : (error.place ?? (file ? locationOf(file) : null)),
      frames: error.frames,
      test: isTest
        ? { suite: segments.slice(1, -1).join(' > ') || (file ?? ''), name: segments.at(-1) ?? '', file }
        : null,
      ...(error.kind ? { kind: error.kind } : {}),
      facts: { ...error.facts, ...(hook ? { hook } : {}) },
      source: { ...spanOf(failure, state.context), line },
      scope: failure.scope,
    },
    state.context.limits.detailChars,
  );
}

export const vitest: LogFormat = {
  name: 'vitest',
  title: 'Vitest',
  url: 'https://vitest.dev/guide/reporters.html',
  family: 'unit',
  reads: 'log',
  commands: /\bvitest\b/,
  marks: ['\n RUN ', '\n DEV ', '\n BENCH ', '⎯⎯⎯ '],
  probe: (text) =>
    /^ (?:RUN|DEV|BENCH) {1,3}v\d/m.test(text) || /^⎯{3,} (?:Startup Error|Failed (?:Suites|Tests) \d)/m.test(text),
  open: perScope(openRuns),
};
