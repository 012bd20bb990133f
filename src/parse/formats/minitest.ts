// Minitest and Test::Unit:
//     1) Failure:
//   StockTest#test_ships [test/stock_test.rb:12]:
//   Expected: 3
//     Actual: 4

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const HEAD = /^ {0,3}\d{1,6}\) (?<what>Failure|Error|Skipped):$/;
const TEST =
  /^(?<suite>[A-Z][\w:]{0,200}(?:::[^#\n]{1,200})?)#(?<name>test_?.{0,300}?)(?: \[(?<path>[^\]]{1,300}?):(?<line>\d{1,9})\])?:?$/;
const RAILS = /^(?<what>Failure|Error):$/;
const OLD =
  /^(?<what>Failure|Error): (?<name>test\w{0,200}(?::? .{0,200})?)\((?<suite>[\w:]{1,200})\)(?:: ?(?<message>.{0,600})| \[(?<path>[^\]:]{1,300}):(?<line>\d{1,9})\]:?)?$/;
const FRAME = /^ {4}(?:.{0,20}?)(?<path>[^\s:]{1,300}\.rb):(?<line>\d{1,9}):in /;
/** `--verbose`: `StockTest#test_ships = 0.01 s = .` */
const PASSED = /^(?<suite>[A-Z][\w:]{0,200})#(?<name>test_?.{0,300}?) = \d{1,6}\.\d{1,6} s = \.$/;
const COUNT =
  /^(?<runs>\d{1,9}) (?:runs|tests), \d{1,9} assertions, (?<failures>\d{1,9}) failures, (?<errors>\d{1,9}) errors(?:, (?<skips>\d{1,9}) (?:skips|pendings|omissions))?/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const passedTests: Outcome[] = [];
  let waiting: Line | null = null;
  let counts: Record<string, string | undefined> | null = null;
  const begin = (line: Line, said: Record<string, string | undefined>): void => {
    drafts.begin(
      {
        tool: 'minitest',
        message: said.message ?? '',
        test: { suite: said.suite ?? '', name: said.name ?? '', file: said.path ?? null },
        location: said.path ? locationOf(said.path, said.line) : null,
      },
      line,
    );
  };
  const take = (line: Line): void => {
    const passed = passedIn(line.text);
    if (passed && passedTests.length < context.limits.outcomes) passedTests.push(passed);
    counts = COUNT.exec(line.text)?.groups ?? counts;
    const old = OLD.exec(line.text)?.groups;
    const head = HEAD.exec(line.text)?.groups ?? RAILS.exec(line.text)?.groups;
    const test = waiting && line.text.includes('#') ? TEST.exec(line.text)?.groups : undefined;
    if (old) return begin(line, old);
    if (head) {
      waiting = head.what === 'Skipped' ? null : line;
      return drafts.close();
    }
    if (test && waiting) {
      begin(waiting, test);
      waiting = null;
      return drafts.extend(line);
    }
    waiting = null;
    if (COUNT.test(line.text) || /^(?:Finished in|rails test |bin\/rails test |rake aborted!|={10,}$)/.test(line.text))
      return drafts.close();
    if (drafts.current) extend(drafts.current, line);
  };
  return {
    push: (lines) => lines.forEach(take),
    end() {
      const failed = Number(counts?.failures ?? 0) + Number(counts?.errors ?? 0);
      const skipped = Number(counts?.skips ?? 0);
      return {
        findings: drafts.findings(),
        passedTests,
        truncated: counts === null,
        passed: counts ? Number(counts.runs) - failed - skipped : null,
        failed: counts ? failed : null,
        skipped: counts ? skipped : null,
      };
    },
  };
}

function passedIn(text: string): Outcome | null {
  const said = text.endsWith(' s = .') ? PASSED.exec(text)?.groups : undefined;
  return said ? { suite: said.suite ?? '', name: said.name ?? '', file: null } : null;
}

function extend(draft: Pending, line: Line): void {
  draft.to = line.number;
  if (!draft.message && line.text.trim()) draft.message = line.text.trim();
  const frame = FRAME.exec(line.text)?.groups;
  if (
    frame?.path &&
    !/\/gems\/|\/ruby\/\d/.test(frame.path) &&
    (!draft.location || /_test\.rb$|\/test_\w+\.rb$/.test(frame.path)) &&
    draft.test &&
    !draft.test.file
  ) {
    draft.location ??= locationOf(frame.path, frame.line);
    if (/_test\.rb$|(?:^|\/)test_\w+\.rb$/.test(frame.path)) draft.test = { ...draft.test, file: frame.path };
  }
  if (draft.more.length < 400) draft.more.push(line.text);
}

export const minitest: LogFormat = {
  name: 'minitest',
  title: 'Minitest and Test::Unit',
  url: 'https://docs.seattlerb.org/minitest/',
  family: 'unit',
  reads: 'log',
  commands: /\b(?:rake test|rails test|minitest|ruby -I\S{0,40}test)\b/,
  marks: [' assertions, ', ' s = .\n', ') Failure:', ') Error:', 'Failure:\n', 'Error:\n'],
  around: 1,
  probe: (text) =>
    (text.includes('assertions, ') && /^\d+ (?:runs|tests), \d+ assertions, \d+ failures/m.test(text)) ||
    /^ {0,3}\d{1,6}\) (?:Failure|Error):\n[A-Z][\w:]{0,200}#test/m.test(text) ||
    /^(?:Failure|Error):\n[A-Z][\w:]{0,200}#test/m.test(text),
  open,
};
