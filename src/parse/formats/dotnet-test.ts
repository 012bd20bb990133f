// `dotnet test` (VSTest and xUnit's console), by name, message and stack:
//     Failed Ledger.Tests.StockTests.Ship [12 ms]
//     Error Message:
//      Assert.Equal() Failure
//     Stack Trace:
//        at Ledger.Tests.StockTests.Ship() in /home/runner/work/ledger/ledger/Ledger.Tests/StockTests.cs:line 25

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { locationOf } from '../draft.ts';
import { collector, type Pending } from './collect.ts';

const RESULT =
  /^ {0,4}(?<result>Failed|Passed|Skipped|failed|passed|skipped|[✓×X!]) (?<name>[^\s].{0,500}?) (?:\[(?:< )?[\d.,]{1,12} ?\w{1,4}(?: [\d.]{1,6} ?\w{1,3}){0,2}\]|\((?:< )?[\d.,]{1,12} ?\w{1,3}(?: [\d.,]{1,8}\w{1,3}){0,2}\))$/;
const XUNIT = /^\[xUnit\.net \d\d:\d\d:\d\d\.\d{1,7}\] {1,8}(?<name>\S.{0,500}?) \[(?<result>FAIL|SKIP)\]$/;
const SUMMARY =
  /^ {0,2}(?:Passed|Failed|Skipped)! {1,2}- Failed: {1,8}(?<failed>\d{1,9}), Passed: {1,8}(?<passed>\d{1,9}), Skipped: {1,8}(?<skipped>\d{1,9}), Total: {1,8}\d{1,9}/;
const FIELD = /^ {0,12}(?<field>Total tests|Passed|Failed|Skipped|total|failed|succeeded|skipped): {1,4}(?<count>\d{1,9})$/;
const TESTING =
  /^(?:Test summary|Testlauf|Test run summary): total: (?<total>\d{1,9}), failed: (?<failed>\d{1,9}), succeeded: (?<passed>\d{1,9}), skipped: (?<skipped>\d{1,9})/;
const LOGGED = /^ {2,8}(?<path>(?:[A-Za-z]:)?[^\s(][^(]{0,400})\((?<line>\d{1,9})\): error TESTERROR: *$/;
const LOGGED_TEST = /^ {4,12}(?<name>[\w.]{1,300}(?:\(.{0,200}\))?) \([\d.<]{0,8} ?[\d.]{1,8}\w{1,3}\): Error Message: (?<message>.{0,1000})$/;
const PLACE = /\) in (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):line (?<line>\d{1,9})$/;
const NOISE = /^\s{0,12}(?:Error Message|Stack Trace|Standard Output Messages|Standard Error Messages):\s?$/;
const ABORTED = /^(?:The active test run was aborted|Test Run Aborted|Testhost process .{1,120} exited)/;

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function open(context: Context): LogReader {
  const drafts = collector(context);
  const failures = new Map<string, Pending>();
  const passedTests: Outcome[] = [];
  let sums: Counts | null = null;
  const fields: Record<string, number> = {};
  let aborted = false;
  let logged: Record<string, string | undefined> | null = null;
  const fail = (name: string, line: Line): void => {
    const known = failures.get(name);
    if (known && known.more.length > 0) return;
    if (known) drafts.drop(known);
    failures.set(name, drafts.begin({ tool: 'dotnet-test', message: '', test: testOf(name) }, line));
  };
  const count = (text: string): boolean => {
    const summed = (text.includes('!') ? SUMMARY.exec(text) : TESTING.exec(text))?.groups;
    if (summed) {
      sums ??= { passed: 0, failed: 0, skipped: 0 };
      sums.passed += Number(summed.passed);
      sums.failed += Number(summed.failed);
      sums.skipped += Number(summed.skipped);
    }
    const field = FIELD.exec(text)?.groups;
    if (field?.field) fields[field.field.toLowerCase()] = Number(field.count);
    return Boolean(summed ?? field);
  };
  const take = (line: Line): void => {
    const said = (line.text.startsWith('[xUnit') ? XUNIT.exec(line.text) : RESULT.exec(line.text))?.groups;
    if (said?.name && !/^TestCase|^Test Run/.test(said.name)) {
      if (/^(?:failed|fail|×|x)$/i.test(said.result ?? '')) return fail(said.name, line);
      if (/^(?:passed|✓)$/i.test(said.result ?? '') && passedTests.length < context.limits.outcomes) passedTests.push(testOf(said.name));
      return drafts.close();
    }
    if (count(line.text)) return drafts.close();
    if (ABORTED.test(line.text)) aborted = true;
    logged = LOGGED.exec(line.text)?.groups ?? logged;
    const one = logged ? LOGGED_TEST.exec(line.text)?.groups : undefined;
    if (one?.name && logged) {
      if (!failures.has(one.name)) {
        fail(one.name, line);
        const draft = failures.get(one.name);
        if (draft) Object.assign(draft, { message: one.message ?? '', location: locationOf(logged.path ?? '', logged.line) });
      }
      return;
    }
    if (drafts.current && (/^(?:\s|\[xUnit)|^$/.test(line.text) || inMessage(drafts.current, line.text))) extend(drafts.current, line);
    else drafts.close();
  };
  return {
    push: (lines) => lines.forEach(take),
    end() {
      const total = fields['total tests'] ?? fields.total;
      const told: Counts | null =
        sums ?? (total === undefined ? null : { passed: fields.passed ?? fields.succeeded ?? 0, failed: fields.failed ?? 0, skipped: fields.skipped ?? 0 });
      return { findings: drafts.findings(), passedTests, truncated: aborted, ...(told ?? { passed: null, failed: null, skipped: null }) };
    },
  };
}

/** `Namespace.Class.Method(args)`: the class is the suite. */
function testOf(name: string): { suite: string; name: string; file: null } {
  const at = /^(?<suite>[\w.+`]{1,300})\.(?<method>[\w<>]{1,200}(?:\(.{0,400}\))?)$/.exec(name)?.groups;
  return { suite: at?.suite ?? '', name: at?.method ?? name, file: null };
}

/** xUnit writes values at the margin, between the message and the stack. */
const inMessage = (draft: Pending, text: string): boolean =>
  draft.frames.length === 0 && draft.location === null && /^(?:Expected|Actual|But was|String|Collection|\(|\s*↓|\s*↑|\[|-|\+)/.test(text);

function extend(draft: Pending, line: Line): void {
  const text = line.text.replace(/^\[xUnit\.net [\d:.]{1,20}\] ?/, '');
  draft.to = line.number;
  const place = PLACE.exec(text)?.groups;
  if (place?.path && !draft.location) draft.location = locationOf(place.path, place.line);
  if (NOISE.test(text)) return;
  if (!draft.message && text.trim()) draft.message = text.trim();
  if (draft.more.length < 400) draft.more.push(text.replace(/^ {2}/, ''));
}

export const dotnetTest: LogFormat = {
  name: 'dotnet-test',
  title: 'dotnet test',
  url: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test',
  family: 'unit',
  reads: 'log',
  commands: /\bdotnet (?:test|vstest|run)\b|\bvstest\.console\b/i,
  probe: (text) =>
    /Failed|Passed|failed|\[xUnit/.test(text) &&
    /^ {0,2}(?:Passed|Failed|Skipped)! {1,2}- Failed: |^ {2}Failed \S.{0,500} \[(?:< )?[\d.,]+ ?\w+\]\n {2}Error Message:|^\[xUnit\.net \d\d:|^Total tests: \d+$|error TESTERROR|^(?:Test summary|Test run summary): (?:total: \d|\w{4,12}!)/m.test(
      text,
    ),
  open,
};
