// TAP 12 to 14, of node:test, tape, node-tap, ava, mocha, vitest, bats, Test::More and others:
//   not ok 2 - rounds half up
//     ---
//     location: '/repo/test/money.test.mjs:9:3'
//     error: 'test timed out after 50ms'
//     ...

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Block, beginBlock, extendBlock, spanOf } from '../kit/block.ts';
import { type Counts, count, noCounts } from '../kit/counts.ts';
import { findingOf } from '../kit/draft.ts';
import { perScope } from '../kit/scoped.ts';
import { type Diagnostic, diagnosticOf } from '../kit/tap-diagnostic.ts';

const POINT =
  /^(?<indent>(?: {4}){0,40})(?<not>not )?ok\b(?: (?<number>\d{1,9}))?(?: -| )?(?: (?<title>[^#\n].{0,600}?))?(?<open> \{)?(?: # (?<directive>SKIP|TODO|skip|todo|Skip|Todo)\b(?<why>.{0,200}))?(?: # (?:time=[\d.]{1,20}m?s|in \d{1,9} m?s))?(?<brace> \{)?$/;
const SUBTEST = /^(?<indent>(?: {4}){0,40})# Subtest: (?<title>.{1,600})$/;
const PLAN = /^(?:1\.\.(?<last>\d{1,9})|TAP version 1[234])(?: |$)/;
const TOTAL =
  /^# (?<what>tests|suites|duration_ms|pass|fail|skipped|skip|cancelled|todo|ok) {1,6}(?<number>[\d.]{1,20})$/;
const BAIL = /^\s{0,40}Bail out!\s?(?<why>.{0,600})$/;
const HARNESS = /^Files=\d+, Tests=\d+,/;
const IS_FILE = /^[^\s>]{1,400}\.(?:[cm]?[jt]sx?|t|bats|sh)$/;
const PLACES: Readonly<Record<string, keyof Counts>> = {
  pass: 'passed',
  ok: 'passed',
  fail: 'failed',
  cancelled: 'failed',
  skipped: 'skipped',
  skip: 'skipped',
  todo: 'skipped',
};

/** A failed point with what stands below it. */
interface Failure extends Block {
  readonly title: string;
  readonly path: readonly string[];
  /** Output that came before the point: what a file printed before it failed as a whole. */
  readonly before: readonly string[];
  readonly heading: string | null;
}

interface State {
  readonly context: Context;
  readonly leaves: Counts;
  readonly told: Counts;
  readonly failures: Failure[];
  readonly passed: Outcome[];
  readonly open: { readonly indent: number; readonly title: string }[];
  readonly bails: Finding[];
  current: Failure | null;
  before: string[];
  /** tape's comment above a test's points: its name. */
  heading: string | null;
  /** Indentation of the last point: a point further out closes its parent. */
  last: number;
  planned: boolean;
  /** Points that plans announced and that have not come; those of subtests are not looked at. */
  missing: number;
  points: number;
  harness: boolean;
}

function openRuns(context: Context): LogReader {
  const state: State = {
    context,
    leaves: noCounts(),
    told: noCounts(),
    failures: [],
    passed: [],
    open: [],
    bails: [],
    current: null,
    before: [],
    heading: null,
    last: 0,
    planned: false,
    missing: 0,
    points: 0,
    harness: false,
  };
  return {
    push(lines) {
      for (const line of lines) take(state, line);
    },
    end: () => complete(state),
  };
}

function take(state: State, line: Line): void {
  const { text } = line;
  const point = text.includes('ok') ? POINT.exec(text)?.groups : undefined;
  if (point) return takePoint(state, point, line);
  const plan = PLAN.exec(text);
  if (plan?.groups?.last) {
    state.planned = true;
    state.missing += Number(plan.groups.last);
  }
  if (plan || HARNESS.test(text)) {
    if (!plan) state.harness = true;
    state.current = null;
    return;
  }
  const subtest = text.includes('# Subtest: ') ? SUBTEST.exec(text)?.groups : undefined;
  if (subtest) return enter(state, subtest.indent?.length ?? 0, subtest.title ?? '');
  const total = TOTAL.exec(text)?.groups;
  if (total) return takeTotal(state, total.what ?? '', Number(total.number));
  const bail = BAIL.exec(text)?.groups;
  if (bail) state.bails.push(bailed(line, bail.why ?? '', state.context));
  else takeOther(state, line);
}

function takeTotal(state: State, what: string, number: number): void {
  const place = PLACES[what];
  if (place) count(state.told, place, number);
  state.current = null;
}

function takeOther(state: State, line: Line): void {
  const { current } = state;
  if (current && (/^\s|^#/.test(line.text) || !line.text)) {
    extendBlock(current, line);
    if (line.text.trim() === '...') state.current = null;
    return;
  }
  if (line.text.startsWith('# ')) state.heading = line.text.slice(2).trim();
  if (state.before.length < 100) state.before.push(line.text.replace(/^# ?/, ''));
}

function enter(state: State, indent: number, title: string): void {
  while ((state.open.at(-1)?.indent ?? -1) >= indent) state.open.pop();
  state.open.push({ indent, title });
  state.current = null;
}

function takePoint(state: State, said: Record<string, string | undefined>, line: Line): void {
  const indent = said.indent?.length ?? 0;
  const title = said.title ?? `test ${said.number ?? ''}`;
  const opens = said.open !== undefined || said.brace !== undefined;
  const closesGroup = indent < state.last;
  while ((state.open.at(-1)?.indent ?? -1) >= indent) state.open.pop();
  const path = state.open.map((group) => group.title);
  const parent = closesGroup || opens;
  state.last = indent;
  state.points++;
  if (!indent) state.missing--;
  if (opens) enter(state, indent, title);
  state.current = null;
  if (!parent) countLeaf(state, said);
  if (said.not && !said.directive) {
    state.current = { ...beginBlock(line), title, path, before: state.before, heading: state.heading };
    if (!opens && state.failures.length < state.context.limits.findings)
      state.failures.push(Object.assign(state.current, { parent }));
  } else if (!parent && !said.directive && state.passed.length < state.context.limits.outcomes)
    state.passed.push(outcome(path, title));
  state.before = [];
}

function countLeaf(state: State, said: Record<string, string | undefined>): void {
  for (const place of ['passed', 'failed', 'skipped'] as const) count(state.leaves, place, 0);
  count(state.leaves, said.directive ? 'skipped' : said.not ? 'failed' : 'passed', 1);
}

/** The test a point is of: flat reporters put file and suites before its name. */
function outcome(path: readonly string[], title: string): Outcome {
  const flat = path.length ? [title] : title.split(/ [>›] /);
  const segments = [...path, ...flat];
  const file = segments.length > 1 && IS_FILE.test(segments[0] ?? '') ? (segments[0] ?? null) : null;
  return { suite: segments.slice(file ? 1 : 0, -1).join(' > ') || (file ?? ''), name: segments.at(-1) ?? '', file };
}

function bailed(line: Line, why: string, context: Context): Finding {
  return findingOf(
    {
      tool: 'tap',
      message: why ? `Bail out! ${why}` : 'Bail out!',
      scope: line.scope,
      source: { path: context.source, line: line.number, endLine: line.number },
    },
    context.limits.detailChars,
  );
}

function complete(state: State): ReadingPart {
  if (state.harness) return { findings: [] };
  const notRun: string[] = [];
  const failed = state.failures.map((failure) => ({ failure, told: diagnosticOf(failure.lines, failure.before) }));
  const broken = new Set(failed.flatMap(({ failure, told: { why } }) => (why === 'hookFailed' ? [failure.title] : [])));
  const findings = failed.flatMap(({ failure, told }) =>
    told.why === 'cancelledByParent' && failure.path.some((title) => broken.has(title))
      ? notRunIn(failure, notRun)
      : toFinding({ ...failure, told }, state.context, notRun),
  );
  const { told, leaves } = state;
  const counts =
    told.passed === null
      ? leaves
      : { passed: told.passed, failed: told.failed ?? leaves.failed, skipped: told.skipped ?? leaves.skipped };
  const isCut = state.planned ? state.missing > 0 : state.points > 0 && state.told.passed === null;
  const truncated = state.bails.length > 0 || isCut;
  return { findings: [...findings, ...state.bails], ...counts, passedTests: state.passed, truncated, notRun };
}

/** A test whose suite could not be set up did not run; what the setup said is told. */
function notRunIn({ path, title }: Failure, notRun: string[]): readonly Finding[] {
  const { suite, name } = outcome(path, title);
  notRun.push([suite, name].filter(Boolean).join(' > '));
  return [];
}

type Told = Failure & { readonly parent?: boolean; readonly told: Diagnostic };

function toFinding({ told, ...failure }: Told, context: Context, notRun: string[]): Finding[] {
  const { suite, name, file } = outcome(failure.path, failure.title);
  // A test that was cancelled did not pass: its runner counts it, and ends with an error.
  if (told.why === 'subtestsFailed' || (failure.parent && told.why === null)) return [];
  const isFile = IS_FILE.test(name) && !failure.path.length;
  if (isFile) notRun.push(name);
  return [
    findingOf(
      {
        tool: told.tool ?? 'tap',
        message: told.message || name,
        detail: told.detail,
        location: isFile ? { path: name, line: null, column: null } : told.location,
        frames: told.frames,
        test: isFile
          ? null
          : { suite: suite || (told.isTape ? failure.heading : told.file) || '', name, file: file ?? told.file },
        facts: { ...told.facts, ...(told.why === 'hookFailed' ? { hook: 'before' } : {}) },
        source: spanOf(failure, context),
        scope: failure.scope,
      },
      context.limits.detailChars,
    ),
  ];
}

export const tap: LogFormat = {
  name: 'tap',
  title: 'TAP (Test Anything Protocol)',
  url: 'https://testanything.org/tap-version-14-specification.html',
  family: 'unit',
  reads: 'log',
  commands: /\b(?:tape|tap|bats|--test-reporter[= ]tap|--reporter[= ]tap\S{0,5}|--tap)\b/,
  marks: ['\nTAP version 1', '\n1..', ...[...'0123456789'].flatMap((digit) => [`\nok ${digit}`, `\nnot ok ${digit}`])],
  around: 40,
  probe: (text) =>
    /^TAP version 1[234]\b/m.test(text) ||
    (/^1\.\.\d+/m.test(text) && /^(?:not )?ok \d+/m.test(text)) ||
    /^(?:not )?ok \d+.{0,600}\n(?:.{0,2000}\n){0,40}(?:not )?ok \d+ /m.test(text),
  open: perScope(openRuns),
};
