// Jasmine's and Karma's console reporters:
//   1) money rounds half up
//     Message:
//       Expected 99 to be 100.

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import { type Block, beginBlock, extendBlock, spanOf } from '../kit/block.ts';
import { type Counts, count, noCounts } from '../kit/counts.ts';
import { findingOf } from '../kit/draft.ts';
import { errorText } from '../kit/error-text.ts';
import { perScope } from '../kit/scoped.ts';

const STARTED = /^(?:Started|Randomized with seed \d+)$/;
const TITLE = /^(?:(?<number>\d{1,6})\) (?<title>\S.{0,800})|Suite error: (?<suite>\S.{0,800}))$/;
const FAILURES = /^Failures:\s*$/;
const END = /^(?:Pending:|Ran \d+ of \d+ specs|Incomplete: .{0,200}|Finished in .{1,60})\s*$/;
const TOTAL = /^(?<specs>\d{1,7}) specs?, (?<failures>\d{1,7}) failures?(?:, (?<pending>\d{1,7}) pending specs?)?\s*$/;
const KARMA = /^(?<browser>\S.{0,80}? \([^()]{1,60}\)) (?<title>\S.{0,600}) FAILED$/;
const KARMA_TOTAL =
  /^(?:\S.{0,80}? \([^()]{1,60}\): )?Executed (?<ran>\d{1,7}) of (?<all>\d{1,7})(?: \((?<failed>\d{1,7}) FAILED\))?(?: \(skipped (?<skipped>\d{1,7})\))?.{0,80}\(/;
const NOT_RUN = /Not run because a beforeAll function failed/;
const EXPECTED = /^Expected (?<actual>.{1,200}?) to (?:be|equal) (?<expected>.{1,200}?)\.$/;

interface Failure extends Block {
  readonly title: string;
  readonly isSuite: boolean;
}

interface State {
  readonly context: Context;
  readonly counts: Counts;
  readonly failures: Failure[];
  current: Failure | null;
  details: boolean;
  running: boolean;
  karma: { readonly ran: number; readonly failed: number; readonly skipped: number } | null;
}

function openRuns(context: Context): LogReader {
  const state: State = {
    context,
    counts: noCounts(),
    failures: [],
    current: null,
    details: false,
    running: false,
    karma: null,
  };
  return {
    push: (lines) => {
      for (const line of lines) take(state, line);
    },
    end: () => complete(state),
  };
}

function take(state: State, line: Line): void {
  const { text } = line;
  if (STARTED.test(text)) state.running = true;
  if (FAILURES.test(text)) state.details = true;
  const karma = text.includes('FAILED') || text.includes('Executed ') ? KARMA_TOTAL.exec(text)?.groups : undefined;
  if (karma) return takeKarma(state, karma);
  const failed = text.endsWith('FAILED') ? KARMA.exec(text)?.groups : undefined;
  if (failed?.title) return begin(state, line, { title: failed.title, isSuite: false });
  const total = TOTAL.exec(text)?.groups;
  if (total) return takeTotal(state, total);
  if (END.test(text)) Object.assign(state, { current: null, details: false });
  const title = state.details ? TITLE.exec(text)?.groups : undefined;
  if (title) return begin(state, line, { title: title.title ?? title.suite ?? '', isSuite: title.suite !== undefined });
  if (state.current && (/^\s/.test(text) || !text)) extendBlock(state.current, line);
  else if (text) state.current = null;
}

function begin(state: State, line: Line, said: Pick<Failure, 'title' | 'isSuite'>): void {
  state.current = { ...beginBlock(line), ...said };
  if (state.failures.length < state.context.limits.findings) state.failures.push(state.current);
}

function takeKarma(state: State, said: Record<string, string | undefined>): void {
  state.current = null;
  state.karma = { ran: Number(said.ran), failed: Number(said.failed ?? 0), skipped: Number(said.skipped ?? 0) };
}

function takeTotal(state: State, said: Record<string, string | undefined>): void {
  Object.assign(state, { running: false, current: null, details: false });
  const [failed, skipped] = [Number(said.failures), Number(said.pending ?? 0)];
  count(state.counts, 'failed', failed);
  count(state.counts, 'skipped', skipped);
  count(state.counts, 'passed', Math.max(0, Number(said.specs) - failed - skipped));
}

function complete(state: State): ReadingPart {
  const { counts, karma } = state;
  if (karma && counts.passed === null)
    Object.assign(counts, { passed: karma.ran - karma.failed, failed: karma.failed, skipped: karma.skipped });
  const notRun: string[] = [];
  return {
    findings: state.failures.flatMap((failure) => toFinding(failure, state.context, notRun)),
    ...counts,
    truncated: state.running,
    notRun,
  };
}

function toFinding(failure: Failure, context: Context, notRun: string[]): Finding[] {
  const lines = failure.lines.filter(
    (line) => !/^\s*(?:Message|Stack):\s*$/.test(line) && !/^\s*at <Jasmine>\s*$/.test(line),
  );
  const error = errorText(lines);
  if (NOT_RUN.test(error.message)) {
    notRun.push(failure.title);
    return [];
  }
  const compared = EXPECTED.exec(error.message)?.groups;
  return [
    findingOf(
      {
        tool: 'jasmine',
        message: error.message || failure.title,
        detail: error.detail,
        location: error.place,
        frames: error.frames,
        test: failure.isSuite ? null : { suite: '', name: failure.title, file: null },
        facts: {
          ...error.facts,
          ...(compared?.expected ? { expected: compared.expected } : {}),
          ...(compared?.actual ? { actual: compared.actual } : {}),
          ...(failure.isSuite ? { hook: 'beforeAll' } : {}),
        },
        source: spanOf(failure, context),
        scope: failure.scope,
      },
      context.limits.detailChars,
    ),
  ];
}

export const jasmine: LogFormat = {
  name: 'jasmine',
  title: 'Jasmine and Karma',
  url: 'https://jasmine.github.io/setup/nodejs.html',
  family: 'unit',
  reads: 'log',
  commands: /\b(?:jasmine|karma|ng test)\b/,
  marks: [' spec, ', ' specs, ', '\nStarted', 'Executed '],
  around: 1,
  probe: (text) =>
    /^\d{1,7} specs?, \d{1,7} failures?/m.test(text) ||
    /^Randomized with seed \d{1,9}\nStarted$/m.test(text) ||
    /Executed \d+ of \d+ /.test(text),
  open: perScope(openRuns),
};
