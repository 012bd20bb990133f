// Karma with the mocha reporter (karma-mocha-reporter):
//   SUMMARY:
//   ✔ 1536 tests completed
//   ✖ 30 tests failed
//
//   FAILED TESTS:

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import { type Block, beginBlock, extendBlock, spanOf } from '../kit/block.ts';
import { type Counts, count, noCounts } from '../kit/counts.ts';
import { findingOf } from '../kit/draft.ts';
import { errorText } from '../kit/error-text.ts';
import { perScope } from '../kit/scoped.ts';

const TOTAL = /^[✔✖ℹ√×] (?<number>\d{1,7}) tests? (?<what>completed|failed|skipped)$/;
const DETAILS = /^FAILED TESTS:$/;
const FAILED = /^(?<indent> {2,60})[✖×] (?<title>\S.{0,600})$/;
const GROUP = /^(?<indent> {2,60})(?<title>\S.{0,400})$/;
const BROWSER = /^\s{2,60}\S.{0,60} \d[\d.]{0,20} \([^()]{1,60}\)$/;

interface Failure extends Block {
  readonly titles: readonly string[];
}

interface State {
  readonly context: Context;
  readonly counts: Counts;
  readonly failures: Failure[];
  readonly groups: { indent: number; title: string }[];
  current: Failure | null;
  details: boolean;
  /** Indentation of the last failed test: what stands further out is a suite's title. */
  indent: number;
}

function openRuns(context: Context): LogReader {
  const state: State = {
    context,
    counts: noCounts(),
    failures: [],
    groups: [],
    current: null,
    details: false,
    indent: 99,
  };
  return {
    push: (lines) => {
      for (const line of lines) take(state, line);
    },
    end: (): ReadingPart => ({
      findings: state.failures.map((failure) => toFinding(failure, context)),
      ...state.counts,
    }),
  };
}

function take(state: State, line: Line): void {
  const { text } = line;
  const total = TOTAL.exec(text)?.groups;
  if (total)
    return count(
      state.counts,
      total.what === 'completed' ? 'passed' : total.what === 'failed' ? 'failed' : 'skipped',
      Number(total.number),
    );
  if (DETAILS.test(text)) Object.assign(state, { details: true, current: null, indent: 99 });
  else if (state.details) takeDetail(state, line);
}

function takeDetail(state: State, line: Line): void {
  const { text } = line;
  const failed = FAILED.exec(text)?.groups;
  const indent = text.search(/\S/);
  if (failed?.title) {
    close(state.groups, indent);
    state.current = { ...beginBlock(line), titles: [...state.groups.map((group) => group.title), failed.title] };
    state.indent = indent;
    if (state.failures.length < state.context.limits.findings) state.failures.push(state.current);
  } else if (indent === 0) Object.assign(state, { details: false, current: null });
  else if (state.current && (indent < 0 || indent >= state.indent)) {
    if (!BROWSER.test(text)) extendBlock(state.current, line);
  } else if (indent > 0) {
    const title = GROUP.exec(text)?.groups?.title ?? '';
    close(state.groups, indent);
    state.groups.push({ indent, title });
    Object.assign(state, { current: null, indent: 99 });
  }
}

function close(groups: { indent: number; title: string }[], indent: number): void {
  while ((groups.at(-1)?.indent ?? -1) >= indent) groups.pop();
}

function toFinding(failure: Failure, context: Context): Finding {
  const error = errorText(failure.lines);
  return findingOf(
    {
      tool: 'karma',
      message: error.message || failure.titles.join(' '),
      detail: error.detail,
      location: error.place,
      frames: error.frames,
      facts: error.facts,
      test: { suite: failure.titles.slice(0, -1).join(' > '), name: failure.titles.at(-1) ?? '', file: null },
      source: spanOf(failure, context),
      scope: failure.scope,
    },
    context.limits.detailChars,
  );
}

export const karma: LogFormat = {
  name: 'karma',
  title: 'Karma (mocha reporter)',
  url: 'https://github.com/litixsoft/karma-mocha-reporter',
  family: 'unit',
  reads: 'log',
  commands: /\bkarma\b/,
  marks: [' test completed', ' tests completed', ' test failed', ' tests failed', ' test skipped', ' tests skipped'],
  probe: (text) => /^[✔✖ℹ√×] \d{1,7} tests? (?:completed|failed|skipped)$/m.test(text),
  open: perScope(openRuns),
};
