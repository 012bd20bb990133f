// xcpretty, which many Xcode projects print their tests with; what it leaves as it was is read by `xctest` and `swift`:
//       ✗ testShip, XCTAssertEqual failed: ("4") is not equal to ("3")
//   LedgerTests.StockTests
//     testShip, XCTAssertEqual failed: ("4") is not equal to ("3")
//     /Users/runner/work/ledger/ledger/Tests/StockTests.swift:12

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { frameOf, locationOf } from '../kit/draft.ts';

const CASE = /^ {2,8}(?<mark>[✓✗]) (?<name>[A-Za-z_]\w{0,300})(?:, (?<reason>\S.{0,1500})| \([\d.,]{1,12} seconds\))?$/;
const SUITE = /^(?:[A-Za-z_][\w ]{0,200}\.)?(?<suite>[A-Za-z_]\w{1,200})$/;
const TOLD = /^ {2}(?<name>test\w{0,300}|[a-z]\w{0,300}), (?<reason>\S.{0,1500})$/;
const PLACE = /^ {2}(?<path>\/[^:]{1,400}\.(?:swift|mm?)):(?<line>\d{1,9})$/;
const FENCE = /^ {2}`{3}$/;
/** Lines from what failed to the end of the code shown below it. */
const MOST_BELOW = 24;

interface State {
  readonly drafts: Collector;
  readonly context: Context;
  /** What the lines marked as failed said, by test: dropped once the list at the end tells the same with its place. */
  readonly marked: Map<string, Pending>;
  readonly told: Map<string, Pending>;
  readonly passedTests: Outcome[];
  suite: { readonly name: string; readonly line: Line } | null;
}

function open(context: Context): LogReader {
  const state: State = {
    drafts: collector(context),
    context,
    marked: new Map(),
    told: new Map(),
    passedTests: [],
    suite: null,
  };
  return {
    push(lines) {
      for (const line of lines) take(state, line);
    },
    end: () => ({ findings: state.drafts.findings(), passedTests: state.passedTests }),
  };
}

function take(state: State, line: Line): void {
  const said = CASE.exec(line.text)?.groups;
  if (said) return mark(state, line, said);
  const suite = line.text.startsWith(' ') ? undefined : SUITE.exec(line.text)?.groups?.suite;
  if (suite) {
    state.suite = { name: suite, line };
    state.drafts.close();
    return;
  }
  const told = line.text.includes(', ') ? TOLD.exec(line.text)?.groups : undefined;
  if (told) return tell(state, line, { name: told.name ?? '', reason: told.reason ?? '' });
  below(state, line);
}

function mark(
  state: State,
  line: Line,
  { mark: sign, name = '', reason = '' }: Readonly<Record<string, string | undefined>>,
): void {
  const suite = state.suite?.name ?? '';
  state.drafts.close();
  if (sign === '✓') {
    if (state.passedTests.length < state.context.limits.outcomes) state.passedTests.push({ suite, name, file: null });
    return;
  }
  const known = state.marked.get(name);
  if (known) {
    known.to = line.number;
    known.more.push(line.text);
  } else
    state.marked.set(
      name,
      state.drafts.begin(
        { tool: 'xctest', message: reason || `${name} failed`, test: { suite, name, file: null } },
        line,
      ),
    );
  state.drafts.close();
}

/** Takes an entry of the list at the end; only what was marked as failed can be one. */
function tell(state: State, line: Line, { name, reason }: { readonly name: string; readonly reason: string }): void {
  const known = state.told.get(name);
  if (known) {
    state.drafts.close();
    known.to = line.number;
    known.more.push(line.text);
    return;
  }
  const before = state.marked.get(name);
  if (!before) return;
  state.drafts.drop(before);
  const draft = state.drafts.begin(
    { tool: 'xctest', message: reason, test: { suite: state.suite?.name ?? '', name, file: null } },
    line,
  );
  if (state.suite && line.number - state.suite.line.number <= 3) draft.from = state.suite.line.number;
  state.told.set(name, draft);
}

function below(state: State, line: Line): void {
  const draft = state.drafts.current;
  if (!draft || line.number - draft.from > MOST_BELOW) return;
  const place = PLACE.exec(line.text)?.groups;
  if (place?.path) {
    draft.location ??= locationOf(place.path, place.line);
    draft.frames.push(frameOf(place.path, place.line));
    if (draft.test) draft.test = { ...draft.test, file: place.path };
  }
  if (line.text.trim()) state.drafts.extend(line);
  if (FENCE.test(line.text) && draft.more.filter((text) => FENCE.test(text)).length > 1) state.drafts.close();
}

export const xcpretty: LogFormat = {
  name: 'xcpretty',
  title: 'xcpretty',
  url: 'https://github.com/xcpretty/xcpretty',
  family: 'unit',
  reads: 'log',
  commands: /\bxcpretty\b/,
  marks: ['✗ '],
  probe: (text) =>
    /^ {2,8}✗ [A-Za-z_]\w{0,300}, \S/m.test(text) &&
    /^ {2,8}[✓✗] [A-Za-z_]\w{0,300}(?:, | \([\d.,]{1,12} seconds\))/m.test(text),
  open,
};
