// ScalaTest, MUnit and JUnit in sbt:
//   [info] - ships what it has *** FAILED ***
//   [info]   4 did not equal 3 (StockSpec.scala:12)
//   ==> X com.example.depot.StockSuite.ships what it has  0.02s munit.ComparisonFailException: src/test/scala/StockSuite.scala:12
//   [error] Test com.example.depot.StockTest.ships failed: expected:<3> but was:<4>

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { locationOf } from '../draft.ts';
import { collector, type Pending } from './collect.ts';

const LEVEL = /^\[(?:info|error|warn)\] ?/;
const SUITE = /^(?<suite>[A-Z][\w.$]{2,200}):$/;
const FAILED = /^\s{0,8}- (?<name>\S.{0,400}?) \*{3} FAILED \*{3}(?: \(.{1,60}\))?$/;
const MUNIT = /^==> X (?<suite>[\w.$]{1,200})\.(?<name>[^.]{1,300}?) {1,4}[\d.]{1,8}s {0,2}(?<message>\S.{0,600})?$/;
const JUNIT = /^Test (?<suite>[\w.$]{1,200})\.(?<name>\S{1,300}) failed: (?<message>.{1,1000}?)(?:, took [\d.]{1,8} sec)?$/;
const PLACE = /\((?<path>[\w$./-]{1,200}\.scala):(?<line>\d{1,9})\)/;
const COUNT =
  /^(?:Passed|Failed|Error): Total (?<all>\d{1,9}), Failed (?<failed>\d{1,9}), Errors (?<errors>\d{1,9}), Passed (?<passed>\d{1,9})(?:, (?:Skipped|Ignored) (?<skipped>\d{1,9}))?/;
const TESTS = /^Tests: succeeded (?<passed>\d{1,9}), failed (?<failed>\d{1,9}), canceled \d{1,9}, ignored (?<skipped>\d{1,9}), pending \d{1,9}/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let suite = '';
  let counts: Record<string, string | undefined> | null = null;
  const take = (line: Line): void => {
    const text = line.text.replace(LEVEL, '');
    counts = TESTS.exec(text)?.groups ?? (counts === null ? (COUNT.exec(text)?.groups ?? null) : counts);
    const munit = text.startsWith('==> X ') ? MUNIT.exec(text)?.groups : undefined;
    const failed = text.includes('*** FAILED ***') ? FAILED.exec(text)?.groups : undefined;
    const junit = text.startsWith('Test ') ? JUNIT.exec(text)?.groups : undefined;
    suite = SUITE.exec(text)?.groups?.suite ?? suite;
    const said = munit ?? junit ?? (failed ? { suite, ...failed, message: '' } : undefined);
    if (said?.name) {
      const draft = drafts.begin({ tool: 'scalatest', message: said.message ?? '', test: { suite: said.suite ?? '', name: said.name, file: null } }, line);
      const at = munit ? /(?<path>[^\s:]{1,300}\.scala):(?<line>\d{1,9})/.exec(text)?.groups : undefined;
      if (at?.path) draft.location = locationOf(at.path, at.line);
      return;
    }
    const draft = drafts.current;
    if (!draft) return;
    if (line.number !== draft.to + 1 || (!/^\s{2,}\S/.test(text) && !munitBody(draft)) || /^(?:Run |Tests?: |Suites: |Passed|Failed)/.test(text))
      return drafts.close();
    const place = PLACE.exec(text)?.groups;
    if (place?.path && !draft.location) draft.location = locationOf(place.path, place.line);
    if (!draft.message) draft.message = text.trim();
    drafts.extend(line, text);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: drafts.findings(),
      passed: counts ? Number(counts.passed) : null,
      failed: counts ? Number(counts.failed) + Number(counts.errors ?? 0) : null,
      skipped: counts ? Number(counts.skipped ?? 0) : null,
    }),
  };
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
  probe: (text) =>
    text.includes('*** FAILED ***') ||
    text.includes('==> X ') ||
    /^(?:\[(?:info|error)\] )?(?:Tests: succeeded \d+, failed \d+|(?:Passed|Failed|Error): Total \d+, Failed \d+)/m.test(text),
  open,
};
