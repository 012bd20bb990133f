// `dotnet test` (VSTest and xUnit's console), by name, message and stack:
//     Failed Ledger.Tests.StockTests.Ship [12 ms]
//     Error Message:
//      Assert.Equal() Failure
//     Stack Trace:
//        at Ledger.Tests.StockTests.Ship() in /home/runner/work/ledger/ledger/Ledger.Tests/StockTests.cs:line 25

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const RESULT =
  /^ {0,4}(?<result>Failed|Passed|Skipped|failed|passed|skipped|[✓×X!]) (?<name>[^\s].{0,500}?) (?:\[(?:< )?[\d.,]{1,12} ?\w{1,4}(?: [\d.]{1,6} ?\w{1,3}){0,2}\]|\((?:< )?[\d.,]{1,12} ?\w{1,3}(?: [\d.,]{1,8}\w{1,3}){0,2}\))$/;
const XUNIT = /^\[xUnit\.net \d\d:\d\d:\d\d\.\d{1,7}\] {1,8}(?<name>\S.{0,500}?) \[(?<result>FAIL|SKIP)\]$/;
const SUMMARY =
  /^ {0,2}(?:Passed|Failed|Skipped)! {1,2}- Failed: {1,8}(?<failed>\d{1,9}), Passed: {1,8}(?<passed>\d{1,9}), Skipped: {1,8}(?<skipped>\d{1,9}), Total: {1,8}\d{1,9}/;
const FIELD =
  /^ {0,12}(?<field>Total tests|Passed|Failed|Skipped|total|failed|succeeded|skipped): {1,4}(?<count>\d{1,9})$/;
const TESTING =
  /^(?:Test summary|Testlauf|Test run summary): total: (?<total>\d{1,9}), failed: (?<failed>\d{1,9}), succeeded: (?<passed>\d{1,9}), skipped: (?<skipped>\d{1,9})/;
const LOGGED = /^ {2,8}(?<path>(?:[A-Za-z]:)?[^\s(][^(]{0,400})\((?<line>\d{1,9})\): error TESTERROR: *$/;
const LOGGED_TEST =
  /^ {4,12}(?<name>[\w.]{1,300}(?:\(.{0,200}\))?) \([\d.<]{0,8} ?[\d.]{1,8}\w{1,3}\): Error Message: (?<message>.{0,1000})$/;
const PLACE = /\) in (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):line (?<line>\d{1,9})$/;
const NOISE = /^\s{0,12}(?:Error Message|Stack Trace|Standard Output Messages|Standard Error Messages):\s?$/;
const ABORTED = /^(?:The active test run was aborted|Test Run Aborted|Testhost process .{1,120} exited)/;

type Said = Readonly<Record<string, string | undefined>>;

interface State {
  readonly drafts: Collector;
  readonly context: Context;
  readonly failures: Map<string, Pending>;
  readonly passedTests: Outcome[];
  /** One line's sums, added up over the assemblies. */
  sums: { passed: number; failed: number; skipped: number } | null;
  /** Sums told one a line. */
  readonly fields: Map<string, number>;
  /** The terminal logger's place of the test on the next line. */
  logged: Said | null;
  aborted: boolean;
}

function open(context: Context): LogReader {
  const state: State = {
    drafts: collector(context),
    context,
    failures: new Map(),
    passedTests: [],
    sums: null,
    fields: new Map(),
    logged: null,
    aborted: false,
  };
  return {
    push(lines) {
      for (const line of lines)
        if (!result(state, line) && !count(state, line.text) && !loggedTest(state, line)) below(state, line);
    },
    end: () => ({
      findings: state.drafts.findings(),
      passedTests: state.passedTests,
      truncated: state.aborted,
      ...countsOf(state),
    }),
  };
}

function countsOf({ sums, fields }: State): { passed?: number; failed?: number; skipped?: number } {
  if (sums) return sums;
  if (!fields.has('total tests') && !fields.has('total')) return {};
  const of = (...names: string[]): number =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? 0;
  return { passed: of('passed', 'succeeded'), failed: of('failed'), skipped: of('skipped') };
}

function result(state: State, line: Line): boolean {
  const said = (line.text.startsWith('[xUnit') ? XUNIT.exec(line.text) : RESULT.exec(line.text))?.groups;
  if (!said?.name || /^TestCase|^Test Run/.test(said.name)) return false;
  if (/^(?:failed|fail|×|x)$/i.test(said.result ?? '')) fail(state, said.name, line);
  else state.drafts.close();
  if (/^(?:passed|✓)$/i.test(said.result ?? '') && state.passedTests.length < state.context.limits.outcomes)
    state.passedTests.push(testOf(said.name));
  return true;
}

/** xUnit names a failure before VSTest tells it whole: the whole one stays. */
function fail({ drafts, failures }: State, name: string, line: Line): Pending | null {
  const known = failures.get(name);
  if (known && known.more.length > 0) return null;
  if (known) drafts.drop(known);
  const draft = drafts.begin({ tool: 'dotnet-test', message: '', test: testOf(name) }, line);
  failures.set(name, draft);
  return draft;
}

function count(state: State, text: string): boolean {
  const summed = (text.includes('!') ? SUMMARY.exec(text) : TESTING.exec(text))?.groups;
  const field = FIELD.exec(text)?.groups;
  if (summed) {
    state.sums ??= { passed: 0, failed: 0, skipped: 0 };
    state.sums.passed += Number(summed.passed);
    state.sums.failed += Number(summed.failed);
    state.sums.skipped += Number(summed.skipped);
  }
  if (field?.field) state.fields.set(field.field.toLowerCase(), Number(field.count));
  if (!summed && !field) return false;
  state.drafts.close();
  return true;
}

function loggedTest(state: State, line: Line): boolean {
  if (ABORTED.test(line.text)) state.aborted = true;
  state.logged = LOGGED.exec(line.text)?.groups ?? state.logged;
  const said = state.logged ? LOGGED_TEST.exec(line.text)?.groups : undefined;
  if (!said?.name || !state.logged) return false;
  const draft = state.failures.has(said.name) ? null : fail(state, said.name, line);
  if (draft)
    Object.assign(draft, {
      message: said.message ?? '',
      location: locationOf(state.logged.path ?? '', state.logged.line),
    });
  return true;
}

function below({ drafts }: State, line: Line): void {
  if (drafts.current && (/^(?:\s|\[xUnit)|^$/.test(line.text) || inMessage(drafts.current, line.text)))
    extend(drafts.current, line);
  else drafts.close();
}

/** `Namespace.Class.Method(args)`: the class is the suite. */
function testOf(name: string): { suite: string; name: string; file: null } {
  const at = /^(?<suite>[\w.+`]{1,300})\.(?<method>[\w<>]{1,200}(?:\(.{0,400}\))?)$/.exec(name)?.groups;
  return { suite: at?.suite ?? '', name: at?.method ?? name, file: null };
}

/** xUnit writes values at the margin, between the message and the stack. */
const inMessage = (draft: Pending, text: string): boolean =>
  draft.frames.length === 0 &&
  draft.location === null &&
  /^(?:Expected|Actual|But was|String|Collection|\(|\s*↓|\s*↑|\[|-|\+)/.test(text);

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
  marks: [
    '!  - Failed: ',
    '! - Failed: ',
    '[xUnit.net ',
    'Error Message:',
    'Total tests: ',
    'TESTERROR',
    'Test summary: ',
    'Test run summary: ',
  ],
  around: 1,
  probe: (text) =>
    /Failed|Passed|failed|\[xUnit/.test(text) &&
    /^ {0,2}(?:Passed|Failed|Skipped)! {1,2}- Failed: |^ {2}Failed \S.{0,500} \[(?:< )?[\d.,]{1,12} ?\w{1,4}\]\n {2}Error Message:|^\[xUnit\.net \d\d:|^Total tests: \d+$|error TESTERROR|^(?:Test summary|Test run summary): (?:total: \d|\w{4,12}!)/m.test(
      text,
    ),
  open,
};
