// XCTest and Swift Testing, from `swift test` and `xcodebuild test`:
//   /home/runner/work/ledger/ledger/Tests/StockTests.swift:12: error: StockTests.testShip : XCTAssertEqual failed: ("4") is not equal to ("3")
//   Test Case '-[LedgerTests.StockTests testShip]' failed (0.012 seconds).
//   ✘ Test ship() recorded an issue at StockTests.swift:12:5: Expectation failed: (count → 4) == 3

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { frameOf, locationOf } from '../draft.ts';
import { collector, type Pending } from './collect.ts';

const ERROR =
  /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:swift|mm?)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: error: (?:-\[(?<suite>[\w.]{1,200}) (?<name>\w{1,200})\]|(?<suite2>[\w.]{1,200})\.(?<name2>\w{1,200})) : (?<message>.{1,1500})$/;
const CASE =
  /^Test Case '(?:-\[(?<suite>[\w.]{1,200}) (?<name>\w{1,200})\]|(?<suite2>[\w.]{1,200})\.(?<name2>\w{1,200}))' (?<result>started|passed|failed|skipped)/;
const TOTAL = /^\s{1,12}Executed (?<all>\d{1,9}) tests?, with (?:(?<skipped>\d{1,9}) tests? skipped and )?(?<failed>\d{1,9}) failures?/;
const ISSUE =
  /^[^\sA-Za-z] {1,2}Test (?:"(?<title>[^"]{1,300})"|(?<name>\S{1,300}\)?)) recorded an issue(?: with \d{1,4} arguments? .{1,300})? at (?<path>[^\s:]{1,300}\.swift):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>.{1,1500})$/;
const RUN =
  /^[^\sA-Za-z] {1,2}Test run with (?<all>\d{1,9}) tests?(?: in \d{1,6} suites?)? (?:passed|failed) after .{1,40}?(?: with (?<issues>\d{1,9}) issues?)?\.$/;
const ENDED = /^[^\sA-Za-z] {1,2}Test (?:"(?<title>[^"]{1,300})"|(?<name>\w\S{0,300}\))) (?<result>passed|failed|skipped)/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const failures = new Map<string, Pending>();
  const passedTests: Outcome[] = [];
  const counts = { all: 0, failed: 0, skipped: 0, known: false, swift: 0, swiftFailed: 0 };
  let running: string | null = null;
  let at: Line | null = null;
  const fail = (test: { suite: string; name: string }, line: Line): Pending => {
    const key = `${test.suite}.${test.name}`;
    const known = failures.get(key) ?? drafts.begin({ tool: 'xctest', message: '', test: { ...test, file: null } }, line);
    failures.set(key, known);
    return known;
  };
  const place = (draft: Pending, line: Line, said: Record<string, string | undefined>): void => {
    draft.location ??= locationOf(said.path ?? '', said.line, said.column);
    draft.frames.push(frameOf(said.path ?? '', said.line, said.column));
    draft.message ||= said.message ?? '';
    if (draft.test && said.path?.includes('/')) draft.test = { ...draft.test, file: said.path };
    draft.to = line.number;
    draft.more.push(line.text);
  };
  const ended = (line: Line): void => {
    const test = CASE.exec(line.text)?.groups ?? (line.text.includes(' Test ') ? ENDED.exec(line.text)?.groups : undefined);
    if (!test) return;
    const suite = test.suite ?? test.suite2 ?? '';
    const name = test.name ?? test.name2 ?? test.title ?? '';
    at = line;
    running = test.result === 'started' ? `${suite}.${name}` : null;
    if (suite === '' && test.result === 'failed') counts.swiftFailed++;
    if (test.result === 'failed') fail({ suite, name }, line).to = line.number;
    else if (test.result === 'passed' && passedTests.length < context.limits.outcomes) passedTests.push({ suite, name, file: null });
  };
  const count = (text: string): void => {
    const total = text.includes('Executed ') ? TOTAL.exec(text)?.groups : undefined;
    if (total)
      Object.assign(counts, {
        all: Math.max(counts.all, Number(total.all)),
        failed: Math.max(counts.failed, Number(total.failed)),
        skipped: Math.max(counts.skipped, Number(total.skipped ?? 0)),
        known: true,
      });
    const run = text.includes('Test run with ') ? RUN.exec(text)?.groups : undefined;
    if (run) Object.assign(counts, { swift: counts.swift + Number(run.all), known: true });
  };
  return {
    push(lines) {
      for (const line of lines) {
        const said = line.text.includes(': error: ') ? ERROR.exec(line.text)?.groups : undefined;
        const issue = line.text.includes(' recorded an issue') ? ISSUE.exec(line.text)?.groups : undefined;
        if (said) place(fail({ suite: said.suite ?? said.suite2 ?? '', name: said.name ?? said.name2 ?? '' }, line), line, said);
        else if (issue) place(fail({ suite: '', name: issue.title ?? issue.name ?? '' }, line), line, issue);
        else ended(line);
        count(line.text);
      }
    },
    end() {
      if (running && at && !counts.known) fail({ suite: running.split('.').slice(0, -1).join('.'), name: running.split('.').at(-1) ?? '' }, at);
      for (const failure of failures.values()) failure.message ||= `${failure.test?.name} failed`;
      const names = [...failures.values()].filter((failure) => failure.test?.suite !== '').length;
      const failed = (counts.all ? Math.min(names, counts.failed) || counts.failed : 0) + counts.swiftFailed;
      return {
        findings: drafts.findings(),
        passedTests,
        truncated: !counts.known && running !== null,
        passed: counts.known ? Math.max(0, counts.all + counts.swift - failed - counts.skipped) : null,
        failed: counts.known ? failed : null,
        skipped: counts.known ? counts.skipped : null,
      };
    },
  };
}

export const xctest: LogFormat = {
  name: 'xctest',
  title: 'XCTest and Swift Testing',
  url: 'https://developer.apple.com/documentation/xctest',
  family: 'unit',
  reads: 'log',
  commands: /\bswift test\b|\bxcodebuild\b.{0,300}\btest\b/,
  probe: (text) =>
    text.includes("Test Case '") ||
    text.includes(' recorded an issue') ||
    /Test run with \d+ tests?/.test(text) ||
    /^\s{1,12}Executed \d+ tests?, with /m.test(text),
  open,
};
