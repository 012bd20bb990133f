// The verdict's truth table: what is known of a run on the left, what it comes to on the right.

import { describe, expect, test } from 'vitest';
import { type CheckState, judge, type RunState, statusOf } from '../../src/explain/verdict.ts';

const CHECK: CheckState = {
  ...{ name: 'unit', exitCode: null, signal: null, ended: null, truncated: false, notRun: 0 },
  ...{ passed: 3, failed: 0, skipped: 0, runsTests: true, fresh: 0, excused: 0 },
};
const RUN: RunState = { causes: 0, fresh: 0, checks: [], unread: 0, lost: 0, sources: 1, telling: 1 };

describe('one check', () => {
  test.each<[string, Partial<CheckState>, string, readonly string[]]>([
    ['ended with 0', { exitCode: 0, ended: 'well' }, 'fine', []],
    ['said that it passed', { ended: 'well' }, 'fine', []],
    ['failed in what is known or flaky', { exitCode: 1, ended: 'badly', failed: 2, excused: 2 }, 'fine', []],
    ['counts a failure that nothing tells', { ended: 'badly', failed: 1 }, 'unclear', ['counted', 'silent']],
    ['counts one more than is known', { exitCode: 1, failed: 2, excused: 1 }, 'unclear', ['counted']],
    ['counts a failure and ended with 0', { exitCode: 0, ended: 'well', failed: 1 }, 'unclear', ['counted']],
    ['failed without a word', { exitCode: 1, ended: 'badly' }, 'unclear', ['silent']],
    ['says itself that it failed', { ended: 'badly' }, 'unclear', ['silent']],
    ['was killed', { signal: 'SIGKILL', ended: 'badly' }, 'unclear', ['signal', 'silent']],
    ['was killed, and what failed is known', { signal: 'SIGKILL', failed: 1, excused: 1 }, 'unclear', ['signal']],
    ['was cut short', { truncated: true }, 'unclear', ['cut']],
    ['left tests out that were planned', { notRun: 2 }, 'unclear', ['not-run']],
    ['ran no test', { passed: 0 }, 'unclear', ['no-tests']],
    ['ran no test, and its runner ended with 0', { passed: 0, exitCode: 0 }, 'fine', []],
    ['counts no tests', { passed: 0, runsTests: false }, 'fine', []],
    ['skipped all', { passed: 0, skipped: 2 }, 'fine', []],
  ])('that %s', (_, check, ...expected) => {
    const judged = judge({ ...RUN, checks: [{ ...CHECK, ...check }] });
    expect([judged.verdict, judged.doubts.map(({ kind }) => kind)]).toEqual(expected);
  });
});

describe('a run', () => {
  test.each<[string, Partial<RunState>, string, readonly string[]]>([
    ['of which a cause is known', { causes: 1, fresh: 1 }, 'broken', ['failing']],
    ['in which something failed for no known cause', { fresh: 1 }, 'unclear', ['failing']],
    ['of which something could not be read', { unread: 1 }, 'unclear', ['unread']],
    ['of which nothing could be read', { sources: 0, telling: 0 }, 'unclear', ['nothing-read']],
    ['of which nothing tells how it ended', { telling: 0 }, 'unclear', ['nothing-told']],
    ['of which a part broke off', { lost: 1 }, 'unclear', ['lost']],
    ['without a check that fails', {}, 'fine', []],
  ])('%s', (_, run, ...expected) => {
    const judged = judge({ ...RUN, ...run });
    expect([judged.verdict, judged.doubts.map(({ kind }) => kind)]).toEqual(expected);
  });

  test('its exit status', () => {
    const of = (verdict: 'fine' | 'broken' | 'unclear', sources = 1) => statusOf({ verdict, totals: { sources } });
    expect([of('fine'), of('broken'), of('unclear'), of('unclear', 0)]).toEqual([0, 1, 1, 3]);
  });
});
