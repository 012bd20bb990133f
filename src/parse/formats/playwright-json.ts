// Playwright Test's JSON reporter:
//   {"config":{…},"suites":[{"title":"shop.spec.js","file":"shop.spec.js","specs":[{"title":"counts","ok":false,"tests":[{"status":"unexpected","results":[…]}]}]}],"stats":{"expected":1,"unexpected":6}}

import type { Finding } from '../../model/finding.ts';
import type { ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { cleanText } from '../kit/clean.ts';
import { locationOf } from '../kit/draft.ts';
import { errorText } from '../kit/error-text.ts';
import {
  type Json,
  jsonReport,
  numberOf,
  type Place,
  type Row,
  reported,
  rowOf,
  rowsOf,
  textOf,
} from '../kit/json-report.ts';

const MAX_DEPTH = 50;

interface Spec {
  readonly row: Row;
  readonly titles: readonly string[];
  readonly file: string;
}

function specsIn(
  suites: unknown,
  { titles, root, depth }: { readonly titles: readonly string[]; readonly root: string; readonly depth: number },
): Spec[] {
  if (depth > MAX_DEPTH) return [];
  return rowsOf(suites).flatMap((suite) => {
    const file = textOf(suite.file) ?? '';
    const title = textOf(suite.title) ?? '';
    const inner = title && title !== file ? [...titles, title] : titles;
    const own = rowsOf(suite.specs).map(
      (row): Spec => ({ row, titles: [...inner, textOf(row.title) ?? ''], file: `${root}${textOf(row.file) ?? file}` }),
    );
    return [...own, ...specsIn(suite.suites, { titles: inner, root, depth: depth + 1 })];
  });
}

const outcomeOf = ({ titles, file }: Spec): Outcome => ({
  suite: titles.slice(0, -1).join(' > ') || file,
  name: titles.at(-1) ?? '',
  file,
});

function failuresOf(spec: Spec, place: Place): Finding[] {
  return rowsOf(spec.row.tests).flatMap((test) => {
    const status = textOf(test.status) ?? statusSoFar(test);
    if (status !== 'unexpected' && status !== 'flaky') return [];
    const results = rowsOf(test.results);
    const failed = results.find((result) => rowOf(result.error) || rowsOf(result.errors).length) ?? results[0];
    return [toFinding(spec, { failed: failed ?? test, passedOnRetry: status === 'flaky' }, place)];
  });
}

/** A report that was cut off says of its last test only how it went each time. */
function statusSoFar(test: Row): string {
  const went = rowsOf(test.results).map((result) => textOf(result.status));
  if (!went.some((status) => status === 'failed' || status === 'timedOut')) return 'expected';
  return went.at(-1) === 'passed' ? 'flaky' : 'unexpected';
}

function toFinding(
  spec: Spec,
  { failed, passedOnRetry }: { readonly failed: Row; readonly passedOnRetry: boolean },
  place: Place,
): Finding {
  const said = rowOf(failed.error) ?? rowsOf(failed.errors)[0];
  const error = errorText(cleanLines(textOf(said?.stack) ?? textOf(said?.message) ?? ''));
  const at = rowOf(said?.location) ?? rowOf(failed.errorLocation);
  const location = at ? locationOf(textOf(at.file) ?? spec.file, numberOf(at.line), numberOf(at.column)) : error.place;
  return reported(
    failed,
    {
      tool: 'playwright',
      severity: passedOnRetry ? 'warning' : 'error',
      message: error.message || `${textOf(failed.status) ?? 'failed'}: ${spec.titles.join(' > ')}`,
      detail: error.detail,
      location: location ?? locationOf(spec.file, numberOf(spec.row.line), numberOf(spec.row.column)),
      frames: error.frames,
      test: outcomeOf(spec),
      facts: error.facts,
      passedOnRetry,
    },
    place,
  );
}

const cleanLines = (text: string): string[] => text.split('\n').map((line) => cleanText(line));

function read(json: Json, place: Place): ReadingPart {
  const report = rowOf(json.value);
  const stats = rowOf(report?.stats);
  const rootDir = textOf(rowOf(report?.config)?.rootDir);
  const specs = specsIn(report?.suites, { titles: [], root: rootDir ? `${rootDir}/` : '', depth: 0 });
  const loading = rowsOf(report?.errors).map((row) => {
    const error = errorText(cleanLines(textOf(row.stack) ?? textOf(row.message) ?? ''));
    return reported(
      row,
      {
        tool: 'playwright',
        message: error.message,
        detail: error.detail,
        location: error.place,
        frames: error.frames,
        facts: error.facts,
      },
      place,
    );
  });
  const expected = numberOf(stats?.expected);
  const passing = specs.filter((spec) =>
    rowsOf(spec.row.tests).some(
      (test) => textOf(test.status) === 'expected' && textOf(rowsOf(test.results)[0]?.status) === 'passed',
    ),
  );
  return {
    findings: [...loading, ...specs.flatMap((spec) => failuresOf(spec, place))].slice(0, place.context.limits.findings),
    passed: expected === null ? null : expected + (numberOf(stats?.flaky) ?? 0),
    failed: numberOf(stats?.unexpected),
    skipped: numberOf(stats?.skipped),
    passedTests: passing.slice(0, place.context.limits.outcomes).map(outcomeOf),
    truncated: loading.length > 0 && !specs.length,
  };
}

export const playwrightJson = jsonReport({
  name: 'playwright-json',
  title: 'Playwright Test (JSON)',
  url: 'https://playwright.dev/docs/test-reporters#json-reporter',
  family: 'e2e',
  tool: 'playwright',
  probe: (head) =>
    /"(?:rootDir|testDir|projects)"/.test(head) &&
    /"(?:fullyParallel|forbidOnly|globalTimeout|reportSlowTests)"/.test(head),
  read: (json, context) => read(json, { json, context }),
});
