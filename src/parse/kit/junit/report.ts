// Reads a JUnit report whole: follows the stream, reads what was cut out, names tests, finds places, and sums up.

import type { Finding } from '../../../model/finding.ts';
import type { Context, ReadingPart, ReportReader } from '../../../model/format.ts';
import type { Outcome } from '../../../model/source.ts';
import { attributeOf, ownCopy } from '../xml/text.ts';
import { junitCutter } from './cut.ts';
import { type Dialect, dialectOf, NO_DIALECT } from './dialects.ts';
import { headOf } from './heads.ts';
import type { CaseHead, CutCase, ReadCase, Suite, Tally } from './model.ts';
import { testOf } from './names.ts';
import { caseReader } from './read.ts';

/** Findings that keep their whole detail; later ones, which are only grouped by key, keep less. */
const FULL_DETAILS = 250;
const BRIEF_CHARS = 384;
const MOST_NOT_RUN = 100;
const MOST_PLACED = 50_000;

interface State {
  readonly context: Context;
  root: string;
  rootAttributes: string;
  suite: Suite | null;
  suiteAttributes: string;
  dialect: Dialect;
  listed: number;
  declared: number | null;
  refused: number;
  /** Failed cases by place, and the places of passed ones: a test that did both is flaky. */
  readonly failing: Map<string, CutCase[]>;
  readonly placed: Set<string>;
  readonly texts: Map<string, string>;
  readonly passed: Outcome[];
  readonly notRun: string[];
  readonly found: { readonly cut: CutCase; readonly finding: Finding }[];
}

/** Opens the reader of one report. */
export function openReport(context: Context): ReportReader {
  const state: State = {
    context,
    root: '',
    rootAttributes: '',
    suite: null,
    suiteAttributes: '',
    dialect: NO_DIALECT,
    listed: 0,
    declared: null,
    refused: 0,
    failing: new Map(),
    placed: new Set(),
    texts: new Map(),
    passed: [],
    notRun: [],
    found: [],
  };
  const cases = caseReader({ add: (read) => addCase(state, read), refused: (cut) => refuseCase(state, cut) });
  const cutter = junitCutter(
    {
      suite: (suite, attributes) => seeSuite(state, suite, attributes),
      first: (attributes) => seeFirst(state, attributes),
      passed: (attributes, suite) => void (cutter.tally.failed -= passCase(state, attributes, suite)),
      cut: (found) => {
        if (keepCase(state, cutter.tally, found)) cases.push(found);
      },
      unfinished: (head) => void state.notRun.push([head.classname, head.name].filter(Boolean).join(' > ')),
    },
    () => fieldChars(state),
  );
  return {
    push: cutter.push,
    async end() {
      const truncated = cutter.end();
      await cases.end();
      return sumUp(state, cutter.tally, { truncated, flawed: cutter.flawed() });
    },
  };
}

/** Characters kept of a field: fewer as cases add up, none once no more are listed. */
function fieldChars(state: State): number {
  const { detailChars } = state.context.limits;
  if (state.listed >= mostListed(state)) return 0;
  return state.listed < FULL_DETAILS ? detailChars : Math.min(BRIEF_CHARS, detailChars);
}

/** A linter's cases are findings like any other linter's. */
const mostListed = ({ context: { limits }, dialect }: State): number =>
  dialect.linter ? limits.findings : Math.min(limits.findings, limits.tests);

function seeSuite(state: State, suite: Suite, attributes: string): void {
  if (!state.suite) {
    state.root = suite.name;
    state.rootAttributes = attributes.slice(0, 2_000);
    state.declared = suite.tests;
  }
  state.suite = suite;
  state.suiteAttributes = attributes.slice(0, 2_000);
}

/** With the first case all is seen that tells the tool. */
function seeFirst(state: State, attributes: string): void {
  const { root, rootAttributes, suite, suiteAttributes } = state;
  state.dialect = dialectOf({
    root,
    rootAttributes,
    suite,
    suiteAttributes,
    caseAttributes: attributes.slice(0, 2_000),
  });
}

/** Apart, so that a report in which nothing failed is read without them, and one of tests without what reads linters'. */
const openFindings = () => import(/* webpackChunkName: "failed" */ './test-finding.ts');
const openLinters = () => import('./linters.ts');

async function addCase(state: State, read: ReadCase): Promise<void> {
  const { dialect, context, found } = state;
  const { cut } = read;
  if (!dialect.linter) found.push({ cut, finding: (await openFindings()).testFinding(read, state) });
  else
    for (const finding of await (await openLinters()).lintFindings(read, dialect.tool, context))
      found.push({ cut, finding });
}

async function refuseCase(state: State, cut: CutCase): Promise<void> {
  const { testFinding } = await openFindings();
  state.refused++;
  state.found.push({ cut, finding: testFinding({ cut, said: [], output: '' }, state) });
}

/** Two runs of one test stand at one place of one file; without the place two equal names may be two tests. */
const keyOf = ({ name, classname, file, fileLine }: CaseHead): string | null =>
  file && fileLine ? JSON.stringify([name, classname, file, fileLine]) : null;

/** Keeps a passed case by name while there is room. Returns how many failures of it no longer count. */
function passCase(state: State, attributes: string, suite: Suite): number {
  const room = state.passed.length < state.context.limits.outcomes;
  const placed = attributes.includes('line=') && attributeOf(attributes, 'line') !== undefined;
  if (!room && !(placed && (state.failing.size || state.placed.size < MOST_PLACED))) return 0;
  const head = headOf(attributes, suite);
  const key = placed ? keyOf(head) : null;
  const forgiven = ((key && state.failing.get(key)) || []).reduce((sum, failing) => sum + makeFlaky(failing), 0);
  if (key && state.placed.size < MOST_PLACED) state.placed.add(key);
  if (!room) return forgiven;
  const { suite: named, name, file } = testOf(head, state.dialect);
  // Neighbours share their suite and their file.
  const last = state.passed.at(-1);
  const shared = file === null || file === last?.file ? (last?.file ?? null) : ownCopy(file);
  state.passed.push({ suite: named === last?.suite ? last.suite : named, name, file: file === null ? null : shared });
  return forgiven;
}

/** Marks a failed case as passed on another try; 1 when it no longer counts as failed. */
function makeFlaky(found: CutCase): number {
  if (found.flaky) return 0;
  found.flaky = true;
  return 1;
}

/** Settles what a cut case counts for; true when it is to be read. */
function keepCase(state: State, tally: Tally, found: CutCase): boolean {
  const key = keyOf(found);
  const before = (key && state.failing.get(key)) || [];
  if (key && (state.placed.has(key) || before[0]?.flaky)) tally.failed -= makeFlaky(found);
  if (state.listed >= mostListed(state)) {
    tally.unlisted++;
    return false;
  }
  if (key) state.failing.set(key, [...before, found]);
  found.brief = state.listed++ >= FULL_DETAILS;
  return true;
}

interface Ending {
  readonly truncated: boolean;
  readonly flawed: boolean;
}

function sumUp(state: State, tally: Tally, ending: Ending): ReadingPart {
  const { tool, family, linter } = state.dialect;
  const findings = state.found.map(({ cut, finding }) =>
    cut.flaky && !finding.passedOnRetry ? { ...finding, passedOnRetry: true } : finding,
  );
  const { passed, failed, skipped } = tally;
  return {
    tool,
    family,
    findings: linter ? findings : withoutRetries(findings),
    truncated: ending.truncated || state.notRun.length > 0,
    ...(linter ? {} : { passed, failed, skipped, passedTests: state.passed }),
    notRun: state.notRun.slice(0, MOST_NOT_RUN),
    notes: notesOf(state, tally, ending),
  };
}

/** One finding for each test that failed and then passed, however often it failed. */
function withoutRetries(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ passedOnRetry, test }) => {
    if (!passedOnRetry || !test) return true;
    const key = JSON.stringify(test);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function notesOf({ declared, refused }: State, tally: Tally, { truncated, flawed }: Ending): string[] {
  const notes: string[] = [];
  const seen = tally.passed + tally.failed + tally.skipped;
  if (flawed) notes.push('it holds what plain XML does not; what could be read is read');
  if (truncated)
    notes.push(
      declared !== null && declared > seen
        ? `the report is cut off: it holds ${seen} of ${declared} tests`
        : 'the report is cut off; what it holds is read',
    );
  if (tally.unlisted) notes.push(`${tally.unlisted} further failures are counted but not listed`);
  if (refused) notes.push(`${refused} failures could not be read beyond their names`);
  return notes;
}
