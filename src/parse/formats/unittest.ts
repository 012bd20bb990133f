// unittest, and the runners that print as it does (Django, nose, testtools):
//   ======================================================================
//   FAIL: test_get (tests.test_store.StoreTest.test_get)
//   ----------------------------------------------------------------------
//   Traceback (most recent call last): …
//   Ran 12 tests in 0.034s

import type { Finding, TestCase } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { ownFrame, readTraceback } from '../kit/python/traceback.ts';
import { valuesOf } from '../kit/python/values.ts';

const RULER = /^={60,}$/;
const THIN = /^-{60,}$/;
const HEAD = /^(?<status>FAIL|ERROR|UNEXPECTED SUCCESS): (?<id>\S.{0,600})$/;
const RAN = /^Ran (?<tests>\d{1,7}) tests? in [\d.]{1,12}s/;
const CLOSED = /^(?:OK|FAILED|NO TESTS RAN)(?: \((?<counts>[^)\n]{1,200})\))?$/;
const ENDED =
  /^(?<id>\w[\w.]{0,200}(?: \([\w.<>]{1,300}\))?(?: \(.{1,200}\)| \[.{1,200}\])?)(?: \.\.\. | ... )(?<status>ok|FAIL|ERROR|skipped\b.{0,300}|expected failure|unexpected success)$/;
const ID = /^(?<name>\S{1,300}) \((?<suite>[\w.<>]{1,300})\)(?: (?<sub>[[(].{1,300}))?$/;
const LOADING = /unittest\.loader\.(?:_FailedTest|ModuleImportFailure|LoadTestsFailure)/;
const HOOKS = /^(?:setUp|tearDown)(?:Class|Module|Package)$/;

interface Block {
  readonly line: Line;
  readonly status: string;
  readonly id: string;
  readonly lines: string[];
  end: number;
}

interface Run {
  readonly blocks: Block[];
  readonly passed: Map<string, Outcome>;
  seen: number;
  ran: number | null;
  counts: string | null;
  closed: boolean;
}

const newRun = (): Run => ({ blocks: [], passed: new Map(), seen: 0, ran: null, counts: null, closed: false });

function open(context: Context): LogReader {
  const runs: Run[] = [];
  let ruled = false;
  let block: Block | null = null;
  const current = (): Run => {
    if (!runs.length || runs.at(-1)?.closed) runs.push(newRun());
    return runs.at(-1) as Run;
  };
  const take = (line: Line): void => {
    const { text } = line;
    const head = ruled ? HEAD.exec(text)?.groups : undefined;
    ruled = RULER.test(text);
    if (head) {
      block = { line, status: head.status ?? '', id: head.id ?? '', lines: [], end: line.number };
      current().blocks.push(block);
      return;
    }
    const ran = RAN.exec(text)?.groups?.tests;
    if (ran) {
      block = null;
      current().ran = Number(ran);
      return;
    }
    const closed = CLOSED.exec(text);
    const run = runs.at(-1);
    if (closed && run?.ran != null && !run.closed) {
      run.counts = closed.groups?.counts ?? '';
      run.closed = true;
    } else if (ruled) block = null;
    else if (block && block.lines.length < 400) {
      block.lines.push(text);
      if (text.trim()) block.end = line.number;
    } else readEnded(text, current, context.limits.outcomes);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => complete(runs, context),
  };
}

function complete(runs: readonly Run[], context: Context): ReadingPart {
  const counts = runs.map(countsOf);
  const ran = runs.some((run) => run.ran !== null);
  const sum = (pick: 'passed' | 'failed' | 'skipped'): number | null =>
    ran ? counts.reduce((total, one) => total + one[pick], 0) : null;
  return {
    findings: runs.flatMap((run) => run.blocks.map((one) => toFinding(one, context))).slice(0, context.limits.findings),
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    passedTests: runs.flatMap((run) => [...run.passed.values()]).slice(0, context.limits.outcomes),
    truncated: runs.some((run) => run.ran === null && (run.seen > 2 || run.blocks.length > 0)),
  };
}

function readEnded(text: string, current: () => Run, maxOutcomes: number): void {
  const ended = text.includes(' ... ') ? ENDED.exec(text)?.groups : undefined;
  if (!ended) return;
  const run = current();
  run.seen++;
  const id = ended.id ?? '';
  if (ended.status === 'ok' && run.passed.size < maxOutcomes) run.passed.set(id, testOf(id, null));
}

function countsOf(run: Run): { readonly passed: number; readonly failed: number; readonly skipped: number } {
  const of = (name: RegExp): number => Number(name.exec(run.counts ?? '')?.[1] ?? 0);
  const failed = of(/(?<!expected )failures=(\d+)/) + of(/errors=(\d+)/) + of(/unexpected successes=(\d+)/);
  const skipped = of(/skipped=(\d+)/i) + of(/SKIP=(\d+)/) + of(/expected failures=(\d+)/);
  return { failed, skipped, passed: Math.max(run.passed.size, (run.ran ?? 0) - failed - skipped) };
}

/** The test an id names: `test_get (tests.StoreTest.test_get)`, before 3.11 `test_get (tests.StoreTest)`, with nose `tests.StoreTest.test_get`. */
function testOf(id: string, file: string | null): TestCase {
  const plain = id.replace(/^Doctest: /, '');
  const said = ID.exec(plain)?.groups;
  if (said?.name && said.suite) {
    const suite = said.suite.endsWith(`.${said.name}`) ? said.suite.slice(0, -said.name.length - 1) : said.suite;
    return { suite: LOADING.test(said.suite) ? '' : suite, name: said.name + (said.sub ? ` ${said.sub}` : ''), file };
  }
  const call = plain.search(/[([' ]/);
  const cut = (call < 0 ? plain : plain.slice(0, call)).lastIndexOf('.');
  return cut > 0 ? { suite: plain.slice(0, cut), name: plain.slice(cut + 1), file } : { suite: '', name: plain, file };
}

function toFinding(block: Block, context: Context): Finding {
  const { message, more, frames } = readTraceback(block.lines);
  const place = ownFrame(frames);
  const file =
    frames.findLast((frame) => !/[\\/](?:unittest|site-packages|dist-packages|nose)[\\/]/.test(frame.path))?.path ??
    null;
  const name = ID.exec(block.id)?.groups?.name ?? '';
  const said =
    message ??
    (block.status === 'UNEXPECTED SUCCESS'
      ? 'succeeded, but is expected to fail'
      : (block.lines.find((line) => line.trim() && !THIN.test(line)) ?? block.id));
  return findingOf(
    {
      tool: 'unittest',
      message: said,
      detail: block.lines
        .filter((line) => !THIN.test(line))
        .join('\n')
        .trim(),
      frames,
      location: place && locationOf(place.path, place.line),
      test: testOf(block.id, file),
      facts: { ...valuesOf([said, ...more]), ...(HOOKS.test(name) ? { hook: name } : {}) },
      source: { path: context.source, line: block.line.number, endLine: block.end },
      scope: block.line.scope,
    },
    context.limits.detailChars,
  );
}

export const unittest: LogFormat = {
  name: 'unittest',
  title: 'unittest',
  url: 'https://docs.python.org/3/library/unittest.html#command-line-interface',
  family: 'unit',
  reads: 'log',
  commands: /\bunittest\b|\bmanage\.py test\b|\bnosetests\b|\bsetup\.py test\b|\bstestr\b/,
  marks: ['FAIL: ', 'ERROR: ', 'UNEXPECTED SUCCESS: ', 'Ran ', ') ... '],
  around: 1,
  probe: (text) =>
    /^={60,}\n(?:FAIL|ERROR|UNEXPECTED SUCCESS): \S|^Ran \d{1,7} tests? in [\d.]{1,12}s|^\w[\w.]{0,200} \([\w.]{1,300}\) \.\.\. (?:ok|FAIL|ERROR|skipped)/m.test(
      text,
    ),
  open,
};
