// ScalaTest, MUnit and JUnit in sbt:
//   [info] - ships what it has *** FAILED ***
//   [info]   4 did not equal 3 (StockSpec.scala:12)
//   ==> X com.example.depot.StockSuite.ships what it has  0.02s munit.ComparisonFailException: src/test/scala/StockSuite.scala:12
//   [error] Test com.example.depot.StockTest.ships failed: expected:<3> but was:<4>

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const LEVEL = /^\[(?:info|error|warn)\] ?/;
const SUITE = /^(?<suite>[A-Z][\w.$]{2,200}):$/;
const FAILED = /^\s{0,8}- (?<name>\S.{0,400}?) \*{3} FAILED \*{3}(?: \(.{1,60}\))?$/;
/** A suite that could not run: what it was, and why below. */
const ABORTED = /^\s{0,8}(?<suite>[\w.$]{2,200}) \*{3} ABORTED \*{3}(?: \(.{1,60}\))?$/;
const SUITES = /^Suites: completed \d{1,9}, aborted (?<aborted>\d{1,9})$/;
const MUNIT = /^==> X (?<suite>[\w.$]{1,200})\.(?<name>[^.]{1,300}?) {1,4}[\d.]{1,8}s {0,2}(?<message>\S.{0,600})?$/;
const JUNIT =
  /^Test (?<suite>[\w.$]{1,200})\.(?<name>\S{1,300}) failed: (?<message>.{1,1000}?)(?:, took [\d.]{1,8} sec)?$/;
const PLACE = /\((?<path>[\w$./-]{1,200}\.scala):(?<line>\d{1,9})\)/;
const COUNT =
  /^(?:Passed|Failed|Error): Total (?<all>\d{1,9}), Failed (?<failed>\d{1,9}), Errors (?<errors>\d{1,9}), Passed (?<passed>\d{1,9})(?:, (?:Skipped|Ignored) (?<skipped>\d{1,9}))?/;
const TESTS =
  /^Tests: succeeded (?<passed>\d{1,9}), failed (?<failed>\d{1,9}), canceled \d{1,9}, ignored (?<skipped>\d{1,9}), pending \d{1,9}/;

interface State {
  readonly drafts: Collector;
  suite: string;
  /** A suite could not run: of its tests nothing is known. */
  aborted: boolean;
  counts: Readonly<Record<string, string | undefined>> | null;
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), suite: '', aborted: false, counts: null };
  return {
    push(lines) {
      for (const line of lines) {
        const text = line.text.replace(LEVEL, '');
        state.counts = TESTS.exec(text)?.groups ?? state.counts ?? COUNT.exec(text)?.groups ?? null;
        if (Number(SUITES.exec(text)?.groups?.aborted ?? 0) > 0) state.aborted = true;
        state.suite = SUITE.exec(text)?.groups?.suite ?? state.suite;
        if (!begin(state, line, text)) extend(state.drafts, line, text);
      }
    },
    end: () => ({ findings: state.drafts.findings(), ...countsOf(state.counts), truncated: state.aborted }),
  };
}

function countsOf(said: State['counts']): { passed: number | null; failed: number | null; skipped: number | null } {
  if (!said) return { passed: null, failed: null, skipped: null };
  return {
    passed: Number(said.passed),
    failed: Number(said.failed) + Number(said.errors ?? 0),
    skipped: Number(said.skipped ?? 0),
  };
}

function begin(state: State, line: Line, text: string): boolean {
  const munit = text.startsWith('==> X ') ? MUNIT.exec(text)?.groups : undefined;
  const junit = text.startsWith('Test ') ? JUNIT.exec(text)?.groups : undefined;
  const failed = text.includes('*** FAILED ***') ? FAILED.exec(text)?.groups : undefined;
  const aborted = text.includes('*** ABORTED ***') ? ABORTED.exec(text)?.groups : undefined;
  if (aborted?.suite) {
    state.drafts.begin({ tool: 'scalatest', message: '' }, line).facts = { hook: aborted.suite };
    return true;
  }
  const said = munit ?? junit ?? failed;
  if (!said?.name) return false;
  const draft = state.drafts.begin(
    {
      tool: 'scalatest',
      message: said.message ?? '',
      test: { suite: said.suite ?? state.suite, name: said.name, file: null },
    },
    line,
  );
  const at = munit ? /(?<path>[^\s:]{1,300}\.scala):(?<line>\d{1,9})/.exec(text)?.groups : undefined;
  if (at?.path) draft.location = locationOf(at.path, at.line);
  return true;
}

function extend(drafts: Collector, line: Line, text: string): void {
  const draft = drafts.current;
  if (!draft) return;
  const inside = /^\s{2,}\S/.test(text) || munitBody(draft);
  if (line.number !== draft.to + 1 || !inside || /^(?:Run |Tests?: |Suites: |Passed|Failed)/.test(text))
    return drafts.close();
  const place = PLACE.exec(text)?.groups;
  if (place?.path && !draft.location) draft.location = locationOf(place.path, place.line);
  draft.message ||= text.trim();
  drafts.extend(line, text);
}

/** MUnit's diff stands at the margin. */
const munitBody = (draft: Pending): boolean => draft.message.startsWith('munit.') && draft.more.length < 30;

export const scalatest: LogFormat = {
  name: 'scalatest',
  title: 'ScalaTest, MUnit, sbt test',
  url: 'https://www.scalatest.org/user_guide/using_the_runner',
  family: 'unit',
  reads: 'log',
  commands: /\bsbt\b|\bmill\b|\bscala-cli test\b/,
  marks: ['*** FAILED ***', '*** ABORTED ***', '==> X ', 'Tests: succeeded ', ': Total '],
  probe: (text) =>
    text.includes('*** FAILED ***') ||
    text.includes('*** ABORTED ***') ||
    text.includes('==> X ') ||
    /^(?:\[(?:info|error)\] )?(?:Tests: succeeded \d+, failed \d+|(?:Passed|Failed|Error): Total \d+, Failed \d+)/m.test(
      text,
    ),
  open,
};
