// Mocha's json reporter:
//   {"stats":{"passes":2,"failures":8,"pending":2},"tests":[…],"failures":[{"title":"rounds","fullTitle":"ledger money rounds","file":"/repo/spec/a.spec.js","err":{"stack":"…","message":"…"}}]}

import type { Finding } from '../../model/finding.ts';
import type { ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
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

function outcomeOf(test: Row): Outcome {
  const name = textOf(test.title) ?? '';
  const full = textOf(test.fullTitle) ?? name;
  const file = textOf(test.file);
  return {
    suite: full.endsWith(name) ? full.slice(0, full.length - name.length).trim() || (file ?? '') : full,
    name: full,
    file,
  };
}

function toFinding(test: Row, place: Place): Finding {
  const said = rowOf(test.err);
  const message = textOf(said?.message) ?? '';
  const stack = textOf(said?.stack) ?? '';
  const error = errorText((stack.includes(message) ? stack : `${message}\n${stack}`).split('\n'));
  const expected = textOf(said?.expected);
  const actual = textOf(said?.actual);
  const { file } = outcomeOf(test);
  return reported(
    test,
    {
      tool: 'mocha',
      message: error.message || 'the test failed',
      detail: error.detail,
      location: error.place ?? (file ? locationOf(file) : null),
      frames: error.frames,
      test: outcomeOf(test),
      facts: {
        ...error.facts,
        ...(expected ? { expected: expected.slice(0, 200) } : {}),
        ...(actual ? { actual: actual.slice(0, 200) } : {}),
      },
    },
    place,
  );
}

function read(json: Json, place: Place): ReadingPart {
  const report = rowOf(json.value);
  const stats = rowOf(report?.stats);
  const { limits } = place.context;
  return {
    findings: rowsOf(report?.failures)
      .slice(0, limits.findings)
      .map((test) => toFinding(test, place)),
    passed: numberOf(stats?.passes),
    failed: numberOf(stats?.failures),
    skipped: numberOf(stats?.pending),
    passedTests: rowsOf(report?.passes).slice(0, limits.outcomes).map(outcomeOf),
  };
}

export const mochaJson = jsonReport({
  name: 'mocha-json',
  title: 'Mocha (JSON)',
  url: 'https://mochajs.org/#json',
  family: 'unit',
  tool: 'mocha',
  probe: (head) =>
    /"stats"\s{0,8}:\s{0,8}\{\s{0,40}"suites"/.test(head) && head.includes('"passes"') && head.includes('"pending"'),
  read: (json, context) => read(json, { json, context }),
});
