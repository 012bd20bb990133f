// The last lines of runs, each alone: how they ended and what they count. The words are those the tools print.

import { describe, expect, test } from 'vitest';
import { openClosing } from '../../../src/parse/closing/read.ts';

function closed(text: string) {
  const reader = openClosing();
  const lines = text.split('\n');
  lines.forEach((line, at) => {
    reader.push({ text: line, number: at + 1, scope: null }, at);
  });
  const { ended, tests } = reader.end(lines.length);
  return [ended, tests && [tests.passed, tests.failed, tests.skipped]];
}

describe('what failed', () => {
  test.each<[string, readonly number[] | null]>([
    ['== 1 failed, 2 passed in 0.10s ==', [2, 1, 0]],
    ['Tests:       1 failed, 5 passed, 6 total', [5, 1, 0]],
    ['ℹ tests 3\nℹ pass 2\nℹ fail 1', [2, 1, 0]],
    ['3 runs, 3 assertions, 1 failures, 0 errors, 0 skips', [2, 1, 0]],
    ['2 scenarios (1 failed, 1 passed)\n4 steps (1 failed, 3 passed)', [1, 1, 0]],
    ['[ FAIL 1 | WARN 0 | SKIP 0 | PASS 2 ]', [2, 1, 0]],
    ['** TESTS=3 PASS=2 FAIL=1 SKIP=0 **', [2, 1, 0]],
    ['1/3 tests failed', [2, 1, 0]],
    ['Ok:                 2\nFail:               1\nTimeout:            1', [2, 2, 0]],
    ['2 successes / 1 failure / 0 errors / 0 pending : 0.003 seconds', [2, 1, 0]],
    ['Executed 3 tests, with 1 failure (0 unexpected) in 0.002 (0.003) seconds', [2, 1, 0]],
    ['FAILED (failures=1, errors=2)', [0, 3, 0]],
    ['Checked 5 widgets: 3 ok, 2 failed', [3, 2, 0]],
    ['make: *** [Makefile:3: check] Error 2', null],
    ['npm ERR! Exit status 1', null],
    ['./ci.sh: line 3: 4711 Segmentation fault      (core dumped) ./probe', null],
    ['[INFO] BUILD FAILURE', null],
    ['Process exited with code 3', null],
    ['Overall result: failed', null],
  ])('%j', (text, counts) => {
    expect(closed(text)).toEqual(['badly', counts]);
  });
});

describe('what passed', () => {
  test.each<[string, readonly number[] | null]>([
    ['130 passed, 3 skipped, 25 warnings in 1371.49s (0:22:51)', [130, 0, 3]],
    ['OK (3 tests)', [3, 0, 0]],
    ['[INFO] BUILD SUCCESS', null],
    ['make: *** [Makefile:3: check] Error 2 (ignored)\nBUILD SUCCESSFUL in 3s', null],
  ])('%j', (text, counts) => {
    expect(closed(text)).toEqual(['well', counts]);
  });
});

test.each([
  'not ok 2 - waits for drain',
  '    @Test(timeout = 10000)',
  'npm error 404 Not Found',
  'step 3 of 4',
  'make: *** [Makefile:3: check] Error 2 (ignored)',
])('says nothing: %j', (text) => {
  expect(closed(text)).toEqual([null, null]);
});
