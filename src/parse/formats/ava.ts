// AVA's default reporter:
//   ✘ [fail]: account › rounds half up
//   ─
//   account › rounds half up
//
//   ava/account.test.js:5

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Block, beginBlock, extendBlock, spanOf } from '../kit/block.ts';
import { type Counts, count, noCounts } from '../kit/counts.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { errorText } from '../kit/error-text.ts';
import { perScope } from '../kit/scoped.ts';

const LISTED =
  /^ {2}(?<mark>✔|✘|✖) (?<fail>\[(?:fail|expected fail)\]:? )?(?<title>\S.{0,600}?)(?: \([\d.]{1,10}m?s\))?$/;
const UNCAUGHT = /^ {2}(?<what>Uncaught exception|Unhandled rejection|Uncaught error) in (?<file>\S.{0,400})$/;
const RULE = /^ {2}─{1,3}$/;
const TOTAL =
  /^ {2}(?<number>\d{1,7}) (?<what>tests? passed|tests? failed|tests? skipped|tests? todo|known failures?|uncaught exceptions?|unhandled rejections?)$/;
const PLACE = /^ {2}(?<path>[^\s:](?::[\\/])?[^:]{0,400}\.[\w.]{1,20}):(?<line>\d{1,7})$/;
const FRAME =
  /^\s*› (?:(?<name>.{1,200}?) \()?(?:file:\/\/)?(?<path>[^\s():]{1,400}):(?<line>\d{1,7}):(?<column>\d{1,7})\)?$/;
const CODE = /^ {2}\s{0,6}\d{1,7}: /;
const HEADLINE =
  /^ {2}(?:Difference|Value |Function |Expected |Error thrown|Promise |No snapshot|Did not match|Test finished|Rejected|`t\.|Should |Error: )/;

interface Failure extends Block {
  readonly title: string;
  readonly file: string | null;
}

interface State {
  readonly context: Context;
  readonly counts: Counts;
  readonly failed: Set<string>;
  readonly failures: Failure[];
  readonly passed: Outcome[];
  current: Failure | null;
  details: boolean;
  running: boolean;
}

function openRuns(context: Context): LogReader {
  const state: State = {
    context,
    counts: noCounts(),
    failed: new Set(),
    failures: [],
    passed: [],
    current: null,
    details: false,
    running: false,
  };
  return {
    push: (lines) => {
      for (const line of lines) take(state, line);
    },
    end: () => complete(state),
  };
}

function take(state: State, line: Line): void {
  const { text } = line;
  const uncaught = UNCAUGHT.exec(text)?.groups;
  if (uncaught) return begin(state, line, { title: '', file: uncaught.file ?? null });
  const listed = state.details ? undefined : LISTED.exec(text)?.groups;
  if (listed) return list(state, listed);
  if (RULE.test(text)) Object.assign(state, { details: true, current: null });
  const total = TOTAL.exec(text)?.groups;
  if (total) return takeTotal(state, total);
  const title = text.startsWith('  ') ? text.slice(2) : '';
  if (state.details && state.failed.has(title)) return begin(state, line, { title, file: null });
  if (state.current) extendBlock(state.current, line);
}

function list(state: State, said: Record<string, string | undefined>): void {
  Object.assign(state, { running: true, current: null });
  const title = (said.title ?? '').replace(
    / (?:Error thrown in test|Test timeout exceeded|No snapshot available.{0,200}|Test was expected.{0,200}|Rejected promise.{0,200})$/,
    '',
  );
  const segments = title.split(' › ');
  if (said.mark === '✔' && !said.fail)
    state.passed.push({ suite: segments.slice(0, -1).join(' > '), name: segments.at(-1) ?? '', file: null });
  else if (said.fail?.startsWith('[fail]')) for (const known of [title, said.title ?? '']) state.failed.add(known);
}

function begin(state: State, line: Line, said: Pick<Failure, 'title' | 'file'>): void {
  state.current = { ...beginBlock(line), ...said };
  state.running = true;
  if (state.failures.length < state.context.limits.findings) state.failures.push(state.current);
}

function takeTotal(state: State, said: Record<string, string | undefined>): void {
  Object.assign(state, { current: null, running: false });
  for (const place of ['passed', 'failed', 'skipped'] as const) count(state.counts, place, 0);
  const number = Number(said.number);
  if (/passed|known/.test(said.what ?? '')) count(state.counts, 'passed', number);
  else if (/skipped|todo/.test(said.what ?? '')) count(state.counts, 'skipped', number);
  else if (/failed/.test(said.what ?? '')) count(state.counts, 'failed', number);
}

function complete(state: State): ReadingPart {
  const notRun = state.failures.flatMap(({ title, file }) => (!title && file ? [file] : []));
  return {
    findings: state.failures.map((failure) => toFinding(failure, state.context)),
    ...state.counts,
    passedTests: state.passed,
    truncated: state.running,
    notRun,
  };
}

function toFinding(failure: Failure, context: Context): Finding {
  const place = failure.lines.map((line) => PLACE.exec(line)?.groups).find(Boolean);
  const frames = failure.lines
    .map((line) => FRAME.exec(line)?.groups)
    .filter(Boolean)
    .map((said) => `    at ${said?.name ?? 'test'} (${said?.path}:${said?.line}:${said?.column})`);
  const lines = failure.lines.filter((line) => !PLACE.test(line) && !CODE.test(line) && !FRAME.test(line));
  const error = errorText([...lines, ...frames]);
  const stated =
    lines.find((line) => /^ {2}[\w.]{1,80}(?:Error|Exception)(?: \[\w+\])?: /.test(line)) ??
    lines.find((line) => HEADLINE.test(line));
  const segments = failure.title.split(' › ');
  return findingOf(
    {
      tool: 'ava',
      message: stated?.trim() ?? error.message,
      detail: error.detail,
      location: failure.title
        ? (error.place ?? (place?.path ? locationOf(place.path, place.line) : null))
        : failure.file
          ? locationOf(failure.file)
          : null,
      frames: error.frames,
      test: failure.title
        ? { suite: segments.slice(0, -1).join(' > '), name: segments.at(-1) ?? '', file: place?.path ?? null }
        : null,
      facts: error.facts,
      source: spanOf(failure, context),
      scope: failure.scope,
    },
    context.limits.detailChars,
  );
}

export const ava: LogFormat = {
  name: 'ava',
  title: 'AVA',
  url: 'https://github.com/avajs/ava/blob/main/docs/05-command-line.md',
  family: 'unit',
  reads: 'log',
  commands: /\bava\b/,
  marks: ['[fail]', ' passed', ' failed', 'Uncaught exception', 'Unhandled rejection'],
  probe: (text) =>
    /^ {2}[✘✖] \[fail\]:? \S/m.test(text) ||
    /^ {2}\d+ tests? (?:passed|failed)$/m.test(text) ||
    /^ {2}(?:Uncaught exception|Unhandled rejection) in \S/m.test(text),
  open: perScope(openRuns),
};
