// Catch2:
//   -------------------------------------------------------------------------------
//   Stock ships what it has
//   -------------------------------------------------------------------------------
//   tests/stock_test.cpp:12: FAILED:
//     REQUIRE( stock.count() == 3 )
//   with expansion:
//     4 == 3

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector } from '../kit/collect.ts';
import { frameOf, locationOf } from '../kit/draft.ts';

const RULE = /^-{40,100}$/;
const DOTS = /^\.{40,100}$/;
const STARS = /^[=~]{40,100}$/;
const PLACE =
  /^(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]{0,400})(?::(?<line>\d{1,9})|\((?<line2>\d{1,9})\)): FAILED:(?: .{0,200})?$/;
const COUNT =
  /^test cases: {0,6}(?<all>\d{1,9})(?: \| {1,6}(?<passed>\d{1,9}) passed)?(?: \| {1,6}(?<failed>\d{1,9}) failed)?(?: \| {1,6}(?<skipped>\d{1,9}) (?:skipped|failed as expected))?/;
const ALL = /^All tests passed \(\d{1,12} assertions? in (?<all>\d{1,9}) test cases?\)$/;

interface State {
  readonly drafts: Collector;
  readonly seen: Set<string>;
  /** The case's name and its sections'. */
  title: string[];
  section: 'title' | 'place' | 'none';
  counts: { all: number; failed: number; skipped: number } | null;
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), seen: new Set(), title: [], section: 'none', counts: null };
  return {
    push(lines) {
      for (const line of lines) {
        count(state, line.text);
        if (!frame(state, line.text)) take(state, line);
      }
    },
    end() {
      const findings = state.drafts
        .findings()
        .map((finding) => ({ ...finding, message: finding.message || messageOf(finding.detail) }));
      const { counts } = state;
      return counts
        ? {
            findings,
            passed: counts.all - counts.failed - counts.skipped,
            failed: counts.failed,
            skipped: counts.skipped,
          }
        : { findings };
    },
  };
}

function count(state: State, text: string): void {
  const some = COUNT.exec(text)?.groups;
  const all = ALL.exec(text)?.groups?.all;
  if (some)
    state.counts = { all: Number(some.all), failed: Number(some.failed ?? 0), skipped: Number(some.skipped ?? 0) };
  if (all) state.counts = { all: Number(all), failed: 0, skipped: 0 };
}

/** The lines drawn around a case: a title between dashes, its place until dots, then what failed. */
function frame(state: State, text: string): boolean {
  if (RULE.test(text)) {
    const closes = state.section === 'title';
    state.section = closes ? 'place' : 'title';
    if (!closes) state.title = [];
  } else if (DOTS.test(text) || STARS.test(text)) state.section = 'none';
  else return false;
  state.drafts.close();
  return true;
}

function take(state: State, line: Line): void {
  const { drafts, seen, title } = state;
  if (state.section === 'title') {
    title.push(line.text);
    return;
  }
  const said = line.text.includes('FAILED') ? PLACE.exec(line.text)?.groups : undefined;
  const key = title.join('\n');
  if (!said?.path || (seen.has(key) && drafts.current)) return drafts.extend(line);
  seen.add(key);
  const at = said.line ?? said.line2;
  const name = title
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' > ');
  const draft = drafts.begin(
    { tool: 'catch2', message: '', test: { suite: '', name, file: said.path }, location: locationOf(said.path, at) },
    line,
  );
  draft.frames.push(frameOf(said.path, at));
}

/** The expansion says more than the expression. */
function messageOf(detail: string): string {
  const lines = detail
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const expansion = lines.indexOf('with expansion:');
  const expression = lines[0] ?? 'failed';
  return expansion >= 0 && lines[expansion + 1]
    ? `${expression}: ${lines[expansion + 1]}`
    : expression === 'due to unexpected exception with message:'
      ? (lines[1] ?? expression)
      : expression;
}

export const catch2: LogFormat = {
  name: 'catch2',
  title: 'Catch2',
  url: 'https://catch2-temp.readthedocs.io/en/latest/command-line.html',
  family: 'unit',
  reads: 'log',
  commands: null,
  marks: [': FAILED:', 'test cases: ', 'All tests passed ('],
  probe: (text) =>
    (text.includes(': FAILED:') && /^[^\s:(][^:(\n]{0,400}(?::\d+|\(\d+\)): FAILED:/m.test(text)) ||
    /^test cases: {0,6}\d+ \||^All tests passed \(\d+ assertions? in \d+ test cases?\)$/m.test(text),
  open,
};
