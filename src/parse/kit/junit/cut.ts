// Reads a JUnit report as a stream: counts every testcase and cuts out those that failed, were retried or are flaky.
//   <testcase classname="tests/api.test.ts" name="shows one"><failure message="…" type="TypeError">…</failure></testcase>

import { xmlScanner } from '../xml/scan.ts';
import { attributesOf, decodeEntities, localName, ownCopy, plainText } from '../xml/text.ts';
import { escapeText, type Field, openField } from './field.ts';
import { failureAttributes, headOf } from './heads.ts';
import type { CaseHead, CutCase, Suite, Tally } from './model.ts';
import { KEPT, MARKS, type Mark, markOf, statusOf, worse } from './status.ts';

const SUITE_DEPTH = 12;

export interface CutterEvents {
  /** A start tag of a suite, before its cases. */
  suite(suite: Suite, attributes: string): void;
  /** The raw start tag of the report's first case, before anything else is told of it. */
  first(attributes: string): void;
  /** A passed case's raw start tag. True when it is kept by name and the tag need be read. */
  passed(attributes: string, suite: Suite): void;
  /** A case cut out, complete as far as the report goes. */
  cut(found: CutCase): void;
  /** A case whose end, and with it its result, is not in the report. */
  unfinished(head: CaseHead): void;
}

export interface Cutter {
  push(text: string): void;
  /** Ends the report; true when it was cut off. */
  end(): boolean;
  /** True when the report is no well-formed XML. */
  flawed(): boolean;
  readonly tally: Tally;
}

interface OpenCase {
  readonly attributes: string;
  readonly line: number;
  mark: Mark | null;
  /** True when its program could not be started: it did not run. */
  notStarted?: boolean;
  readonly fields: Field[];
}

interface State {
  readonly events: CutterEvents;
  readonly tally: Tally;
  readonly suites: Suite[];
  /** The file of the last root suite of Mocha's. */
  rootFile: string;
  begun: boolean;
  case: OpenCase | null;
  field: Field | null;
  /** The element the field is read from. */
  fieldName: string;
  /** Open elements of the field's own name inside it. */
  same: number;
  /** Elements inside a field whose text is not part of it. */
  muted: number;
  /** A case without any text, held back because its suite's output may tell more. */
  held: CutCase | null;
  readonly line: () => number;
  readonly fieldChars: () => number;
}

const NO_HEAD = { name: '', classname: '', file: '', fileLine: '', fileColumn: '' };
const NO_SUITE: Suite = { path: '', name: '', file: '', package: '', tests: null };

/** Opens a cutter. `fieldChars` tells how much of a field is kept, which may shrink as cases add up. */
export function junitCutter(events: CutterEvents, fieldChars: () => number): Cutter {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, unlisted: 0 };
  const scanner = xmlScanner({
    open: (name, attributes, empty) => openTag(state, { name: localName(name), attributes, empty }),
    close: (name) => closeTag(state, localName(name)),
    text: (raw, cdata) => state.field?.add(raw, cdata),
    wanted: () => state.field?.wanted === true && state.muted === 0,
  });
  const state: State = {
    events,
    tally,
    suites: [],
    rootFile: '',
    begun: false,
    case: null,
    field: null,
    fieldName: '',
    same: 0,
    muted: 0,
    held: null,
    line: scanner.line,
    fieldChars,
  };
  return {
    tally,
    push: scanner.push,
    flawed: scanner.flawed,
    end() {
      const cut = scanner.end() || state.suites.length > 0 || state.case !== null;
      if (state.case) endCase(state, true);
      release(state);
      return cut;
    },
  };
}

interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly empty: boolean;
}

function openTag(state: State, tag: Tag): void {
  const { name, attributes, empty } = tag;
  if (name === 'testcase') return beginCase(state, attributes, empty);
  if (name === 'testsuite' || name === 'testsuites') return beginSuite(state, attributes, empty);
  if (state.field) return openInField(state, tag);
  const mark = markOf(name, attributes);
  if (state.case && mark) state.case.mark = worse(state.case.mark, mark);
  const failedToStart = name === 'skipped' && mark === 'failed';
  if (failedToStart && state.case) state.case.notStarted = true;
  if ((!KEPT.has(name) && !failedToStart) || (!state.case && !mark && !state.held)) return;
  const room = state.fieldChars();
  state.field = openField(
    failedToStart || name === 'warning' ? 'failure' : name,
    room ? failureAttributes(attributes) : '',
    room,
  );
  state.fieldName = name;
  state.same = 0;
  state.muted = 0;
  if (empty) endField(state);
}

/** Markup inside a failure is part of its text, save the output of a retry. */
function openInField(state: State, { name, attributes, empty }: Tag): void {
  const { field } = state;
  field?.nest();
  if (!field || empty) return field?.add(state.muted ? '' : escapeText(`<${name}${attributes}/>`), false);
  if (name === state.fieldName) state.same++;
  if (name === 'system-out' || name === 'system-err') state.muted++;
  else if (name !== 'stackTrace' && name !== 'message' && !state.muted)
    field.add(escapeText(`<${name}${attributes}>`), false);
}

function closeTag(state: State, name: string): void {
  if (name === 'testcase') return state.case ? endCase(state, false) : undefined;
  if (name === 'testsuite' || name === 'testsuites') return endSuite(state);
  const { field } = state;
  if (!field) return;
  if (name === state.fieldName && state.same === 0) return endField(state);
  if (name === state.fieldName) state.same--;
  if (name === 'system-out' || name === 'system-err') state.muted = Math.max(0, state.muted - 1);
}

function beginSuite(state: State, attributes: string, empty: boolean): void {
  if (state.case) endCase(state, false);
  release(state);
  const parent = state.suites.at(-1) ?? NO_SUITE;
  const said = attributesOf(attributes.length > 20_000 ? attributes.slice(0, 20_000) : attributes);
  const plain = (key: string): string => ownCopy(plainText(decodeEntities(said.get(key) ?? '')).slice(0, 500));
  const name = plain('name');
  const path =
    state.suites.length < SUITE_DEPTH && name ? [parent.path, name].filter(Boolean).join(' > ') : parent.path;
  const tests = Number.parseInt(said.get('tests') ?? '', 10);
  const suite: Suite = {
    path,
    name,
    file: plain('file') || plain('filepath') || parent.file || (isBeside(state) ? state.rootFile : ''),
    package: plain('package') || parent.package,
    tests: Number.isNaN(tests) ? null : tests,
  };
  if (name === 'Root Suite') state.rootFile = suite.file;
  state.events.suite(suite, attributes);
  if (!empty) state.suites.push(suite);
}

/** Mocha's reporter for JUnit names the file at the root suite alone; the suites of the file stand beside it. */
const isBeside = ({ suites }: State): boolean => suites.length <= 1;

function endSuite(state: State): void {
  if (state.case) endCase(state, false);
  release(state);
  state.suites.pop();
}

function beginCase(state: State, attributes: string, empty: boolean): void {
  if (state.case) endCase(state, false);
  if (!state.begun) state.events.first(attributes);
  state.begun = true;
  state.case = { attributes, line: state.line(), mark: statusOf(attributes), fields: [] };
  if (empty) endCase(state, false);
}

function endField(state: State): void {
  const { field } = state;
  state.field = null;
  if (!field) return;
  if (state.case) {
    state.case.fields.push(field);
    return;
  }
  if (MARKS.has(field.tag)) hold(state, cutOf(state, suiteError(state.line(), field), false));
  else if (state.held && field.filled()) {
    state.held.parts.push(field.markup());
    state.held.isFlat &&= field.isFlat();
  }
}

/** A suite's own error as a case without a name. */
const suiteError = (line: number, field: Field): OpenCase => ({
  attributes: '',
  line,
  mark: 'failed',
  fields: [field],
});

/** Settles the open case. `cut` tells that the report ends inside it. */
function endCase(state: State, cut: boolean): void {
  const found = state.case;
  if (!found) return;
  if (state.field) endField(state);
  state.case = null;
  const suite = state.suites.at(-1) ?? NO_SUITE;
  if (found.notStarted) {
    state.tally.skipped++;
    return state.events.unfinished(headOf(found.attributes, suite));
  }
  if (cut && found.mark === null) return state.events.unfinished(headOf(found.attributes, suite));
  if (found.mark === 'skipped') state.tally.skipped++;
  else if (found.mark === 'failed') state.tally.failed++;
  else state.tally.passed++;
  if (found.mark === null) return state.events.passed(found.attributes, suite);
  if (found.mark === 'skipped') return;
  hold(state, cutOf(state, found, true));
}

function cutOf(state: State, found: OpenCase, isCase: boolean): CutCase {
  const { fields } = found;
  const suite = state.suites.at(-1) ?? NO_SUITE;
  // Of what is only counted, nothing is asked but where it stands.
  const isCounted = fields.some((field) => !field.wanted) && !found.attributes.includes('line');
  const head = isCounted ? { ...NO_HEAD, suite } : headOf(found.attributes, suite);
  const thin = !fields.some((field) => field.filled());
  return {
    ...head,
    isCase,
    parts: fields.map((field) => field.markup()),
    isFlat: fields.every((field) => field.isFlat()),
    thin,
    line: found.line,
    endLine: state.line(),
    brief: false,
    flaky: found.mark === 'flaky',
  };
}

/** A case without text waits for its suite's output. */
function hold(state: State, cut: CutCase): void {
  release(state);
  if (cut.thin) state.held = cut;
  else state.events.cut(cut);
}

function release(state: State): void {
  const { held } = state;
  state.held = null;
  if (held) state.events.cut(held);
}
