// The JSON of `jest --json` and of Vitest's json reporter:
//   {"numFailedTests":1,…,"testResults":[{"name":"/repo/a.test.js","status":"failed","assertionResults":[{"ancestorTitles":["money"],"title":"rounds","status":"failed","failureMessages":["…"]}]}]}

import type { Finding } from '../../model/finding.ts';
import type { ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { cleanText } from '../kit/clean.ts';
import { locationOf } from '../kit/draft.ts';
import { errorText, loadPlace } from '../kit/error-text.ts';
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

const SKIPPED = /^(?:pending|skipped|todo|disabled)$/;

function outcomeOf(test: Row, file: string): Outcome {
  const titles = Array.isArray(test.ancestorTitles)
    ? test.ancestorTitles.filter((title): title is string => typeof title === 'string' && title !== '')
    : [];
  return { suite: titles.join(' > ') || file, name: textOf(test.title) ?? textOf(test.fullName) ?? '', file };
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => cleanText(line));

function failureOf(test: Row, suite: { readonly file: string; readonly tool: string }, place: Place): Finding {
  const messages = Array.isArray(test.failureMessages)
    ? test.failureMessages.filter((text): text is string => typeof text === 'string')
    : [];
  const error = errorText(linesOf(messages[0] ?? ''));
  const at = rowOf(test.location);
  return reported(
    test,
    {
      tool: suite.tool,
      message: error.message.replace(/^Error: (?=expect\(|thrown: )/, '') || 'the test failed',
      detail: error.detail,
      location: error.place ?? locationOf(suite.file, numberOf(at?.line), numberOf(at?.column)),
      frames: error.frames,
      test: outcomeOf(test, suite.file),
      facts: error.facts,
      ...(error.kind ? { kind: error.kind } : {}),
    },
    place,
  );
}

function unloaded(row: Row, suite: { readonly file: string; readonly tool: string }, place: Place): Finding {
  const lines = linesOf(textOf(row.message) ?? textOf(row.failureMessage) ?? '').filter(
    (line) => !/^\s*● Test suite failed to run\s*$/.test(line),
  );
  const error = errorText(lines);
  return reported(
    row,
    {
      tool: suite.tool,
      message: error.message || 'the test file could not be run',
      detail: error.detail,
      location: loadPlace(suite.file, error.frames),
      frames: error.frames,
      facts: error.facts,
      ...(error.kind ? { kind: error.kind } : {}),
    },
    place,
  );
}

function read(json: Json, place: Place): ReadingPart {
  const report = rowOf(json.value);
  const tool = json.value && !('numRuntimeErrorTestSuites' in (report ?? {})) ? 'vitest' : 'jest';
  const notRun: string[] = [];
  const findings: Finding[] = [];
  const passedTests: Outcome[] = [];
  let skipped = 0;
  for (const row of rowsOf(report?.testResults)) {
    const suite = { file: textOf(row.name) ?? textOf(row.testFilePath) ?? '', tool };
    const tests = rowsOf(row.assertionResults ?? row.testResults);
    const failed = tests.filter((test) => textOf(test.status) === 'failed');
    skipped += tests.filter((test) => SKIPPED.test(textOf(test.status) ?? '')).length;
    if (!failed.length && textOf(row.status) === 'failed') {
      findings.push(unloaded(row, suite, place));
      if (!tests.length) notRun.push(suite.file);
    }
    findings.push(...failed.map((test) => failureOf(test, suite, place)));
    passedTests.push(
      ...tests.filter((test) => textOf(test.status) === 'passed').map((test) => outcomeOf(test, suite.file)),
    );
  }
  const { limits } = place.context;
  return {
    tool,
    findings: findings.slice(0, limits.findings),
    passed: numberOf(report?.numPassedTests),
    failed: numberOf(report?.numFailedTests),
    skipped: report
      ? Math.max(skipped, (numberOf(report.numPendingTests) ?? 0) + (numberOf(report.numTodoTests) ?? 0))
      : null,
    passedTests: passedTests.slice(0, limits.outcomes),
    truncated: report?.wasInterrupted === true,
    notRun,
  };
}

export const jestJson = jsonReport({
  name: 'jest-json',
  title: 'Jest and Vitest (JSON)',
  url: 'https://jestjs.io/docs/cli#--json',
  family: 'unit',
  tool: 'jest',
  probe: (head) =>
    head.includes('"numTotalTests"') || (head.includes('"numFailedTests"') && head.includes('"testResults"')),
  read: (json, context) => read(json, { json, context }),
});
