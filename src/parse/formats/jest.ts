// Jest's console reporters (default, verbose), from version 15 on:
//   FAIL test/account.test.js
//     ● account › shows its holder
//
//       TypeError: Cannot read properties of undefined (reading 'trim')

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Block, beginBlock, extendBlock, spanOf } from '../kit/block.ts';
import { type Counts, countWords, noCounts } from '../kit/counts.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { errorText, loadPlace } from '../kit/error-text.ts';
import { perScope } from '../kit/scoped.ts';

const FILE =
  /^ ?(?<verdict>PASS|FAIL|RUNS) {1,4}(?:(?<project>[^\s/\\.][^/\\]{0,60}?) {1,3})?(?<file>[^\s(][^\s]{0,400}\.(?!(?:Test|Example|Fuzz)[A-Z_])[\w.]{1,20})(?: \(.{1,60}\))?\s*$/;
const TITLE = /^ {0,2}● {1,2}(?<title>\S.{0,1000}?)\s*$/;
const TEST = /^(?<indent> {2,60})(?<mark>[✓✕√×○✎]) (?:skipped |todo )?(?<name>\S.{0,600}?)(?: \([\d.,]+ ?m?s\))?$/;
const GROUP = /^(?<indent> {2,60})(?<title>[^\s●›•✓✕√×○✎|].{0,400})$/;
const SUMMARY = /^(?<what>Test Suites|Tests|Snapshots|Time): {1,8}(?<said>\S.{0,300})$/;
const CLOSING =
  /^(?:Snapshot Summary|Summary of all failing tests|Ran all test suites|-{3,}[|-]|={10,} Coverage|Watch Usage| › \d+ snapshot)/;
const THRESHOLD = /^Jest: (?:Coverage for|"(?<what>.{1,200})" coverage threshold for) .{1,300}$/;
const NOT_TESTS =
  /^(?:Console|process\.exit called with|Cannot log after tests are done|Deprecation Warning|Validation Warning|Multiple versions)/;
const SUITE_FAILED = /^(?:.{0,300} › )?Test suite failed to run$/;
const CONFIG = /^(?:Validation Error|Multiple configurations found|Project configuration)/;

interface Failure extends Block {
  readonly title: string;
  readonly file: string | null;
}

interface State {
  readonly context: Context;
  readonly counts: Counts;
  readonly failures: Failure[];
  readonly extra: Finding[];
  readonly passed: Outcome[];
  readonly groups: { indent: number; title: string }[];
  current: Failure | null;
  file: string | null;
  /** Whether a file's list of tests is being printed (verbose). */
  listing: boolean;
  running: boolean;
}

function openRuns(context: Context): LogReader {
  const state: State = {
    context,
    counts: noCounts(),
    failures: [],
    extra: [],
    passed: [],
    groups: [],
    current: null,
    file: null,
    listing: false,
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
  const file =
    text.includes('PASS') || text.includes('FAIL') || text.includes('RUNS') ? FILE.exec(text)?.groups : undefined;
  if (file) return takeFile(state, file.file ?? '');
  const title = text.startsWith('  ●') || text.startsWith('●') ? TITLE.exec(text)?.groups?.title : undefined;
  if (title) return takeTitle(state, title, line);
  const summary = SUMMARY.exec(text)?.groups;
  if (summary) return takeSummary(state, summary);
  if (CLOSING.test(text)) state.current = null;
  const threshold = text.startsWith('Jest: ') ? THRESHOLD.exec(text) : null;
  if (threshold) state.extra.push(thresholdFinding(line, state.context));
  else if (state.current) extend(state, state.current, line);
  else if (state.listing) takeListed(state, text);
}

function takeFile(state: State, file: string): void {
  Object.assign(state, { file, running: true, listing: true, current: null });
  state.groups.length = 0;
}

function takeTitle(state: State, title: string, line: Line): void {
  state.listing = false;
  state.current = null;
  if (NOT_TESTS.test(title) || (!state.file && !CONFIG.test(title) && !SUITE_FAILED.test(title))) return;
  const failure: Failure = { ...beginBlock(line), title, file: state.file };
  if (state.failures.length < state.context.limits.findings) state.failures.push(failure);
  state.current = failure;
}

/** A block's lines are indented; what is not, and says something, ends it. */
function extend(state: State, current: Failure, line: Line): void {
  if (line.text.trim() && !line.text.startsWith(' ')) state.current = null;
  else extendBlock(current, line);
}

function takeListed(state: State, text: string): void {
  const test = TEST.exec(text)?.groups;
  const indent = (test?.indent ?? GROUP.exec(text)?.groups?.indent ?? '').length;
  while ((state.groups.at(-1)?.indent ?? -1) >= indent) state.groups.pop();
  if (test?.mark === '✓' || test?.mark === '√') {
    const suite = state.groups.map((group) => group.title).join(' > ') || state.file || '';
    if (state.passed.length < state.context.limits.outcomes)
      state.passed.push({ suite, name: test.name ?? '', file: state.file });
  } else if (!test && indent > 0) state.groups.push({ indent, title: text.trim() });
}

function takeSummary(state: State, said: Record<string, string | undefined>): void {
  Object.assign(state, { current: null, listing: false });
  if (said.what === 'Tests') countWords(state.counts, said.said ?? '');
  if (said.what === 'Time' || said.what === 'Tests') Object.assign(state, { running: false, file: null });
}

function thresholdFinding(line: Line, context: Context): Finding {
  return findingOf(
    {
      tool: 'jest',
      rule: 'coverageThreshold',
      kind: 'budget',
      message: line.text.slice('Jest: '.length),
      scope: line.scope,
      source: { path: context.source, line: line.number, endLine: line.number },
    },
    context.limits.detailChars,
  );
}

function complete(state: State): ReadingPart {
  const seen = new Set<string>();
  const fresh = state.failures.filter(({ file, title, lines }) => {
    const key = SUITE_FAILED.test(title) ? `${file}\n${title}\n${lines.join('\n')}` : `${file}\n${title}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
  const notRun = fresh.flatMap(({ file, title }) => (file && SUITE_FAILED.test(title) ? [file] : []));
  return {
    findings: [...fresh.map((failure) => toFinding(failure, state.context)), ...state.extra],
    ...state.counts,
    passedTests: state.passed,
    truncated: state.running || fresh.some(({ title }) => CONFIG.test(title)),
    notRun: [...new Set(notRun)],
  };
}

function toFinding(failure: Failure, context: Context): Finding {
  const { title, file, lines } = failure;
  const error = errorText(lines);
  const isTest = file !== null && !SUITE_FAILED.test(title) && !CONFIG.test(title);
  const segments = title.split(' › ');
  const kind = CONFIG.test(title) ? ('config-valid' as const) : error.kind;
  return findingOf(
    {
      tool: 'jest',
      message: error.message || title,
      detail: error.detail,
      location:
        file && !isTest && !CONFIG.test(title)
          ? loadPlace(file, error.frames)
          : (error.place ?? (file ? locationOf(file) : null)),
      frames: error.frames,
      test: isTest ? { suite: segments.slice(0, -1).join(' > ') || file, name: segments.at(-1) ?? '', file } : null,
      facts: error.facts,
      ...(kind ? { kind } : {}),
      source: spanOf(failure, context),
      scope: failure.scope,
    },
    context.limits.detailChars,
  );
}

export const jest: LogFormat = {
  name: 'jest',
  title: 'Jest',
  url: 'https://jestjs.io/docs/cli',
  family: 'unit',
  reads: 'log',
  commands: /\b(?:jest|react-scripts test|craco test|tsdx test)\b/,
  marks: [
    '\nPASS ',
    '\n PASS ',
    '\nFAIL ',
    '\n FAIL ',
    '\nTest Suites: ',
    'Test suite failed to run',
    '● Validation Error',
    '● Multiple configurations found',
  ],
  probe: (text) =>
    /^ ?(?:PASS|FAIL) {1,4}.{0,60}\S{1,400}\.(?!(?:Test|Example|Fuzz)[A-Z_])\w{1,10}(?: \(.{1,60}\))?\s*$/m.test(
      text,
    ) ||
    /^Test Suites: {1,8}\d/m.test(text) ||
    /^(?: {2}●.{1,300}Test suite failed to run|● (?:Validation Error|Multiple configurations found)\b.{0,20})$/m.test(
      text,
    ),
  open: perScope(openRuns),
};
