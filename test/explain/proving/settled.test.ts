// Groups and sentences after proofs: what was undone is to blame, what passes again is flaky, what is innocent is blamed no longer.

import { describe, expect, test } from 'vitest';
import { doubted, isProved } from '../../../src/explain/proving/proofs.ts';
import { shownLink } from '../../../src/explain/words/link.ts';
import type { Proof } from '../../../src/model/cause.ts';

const at = (path: string, line = 1) => ({ path, line, endLine: line });
const proof = (more: Partial<Proof>): Proof => ({
  how: 'undone',
  edits: [at('src/a.ts', 3)],
  relation: 'alone',
  gone: 14,
  left: 0,
  new: 0,
  ruledOut: [],
  expectation: null,
  probes: 2,
  ms: 1,
  command: null,
  ...more,
});

describe('proved is', () => {
  test.each([
    ['one edit undone', proof({}), true],
    ['several that are all needed', proof({ relation: 'all', edits: [at('a'), at('b')] }), true],
    ['one of several in one file', proof({ relation: 'among', edits: [at('a', 1), at('a', 9)] }), true],
    ['not one of several in two files', proof({ relation: 'among', edits: [at('a'), at('b')] }), false],
    ['not what the edited test itself says', proof({ expectation: 'old-passes' }), false],
    ['not what passes when repeated', proof({ how: 'passes-again', edits: [] }), false],
    ['not what the base fails', proof({ how: 'fails-without-the-change', edits: [] }), false],
    ['not what was ruled out', proof({ how: 'ruled-out', edits: [] }), false],
    ['not what was never tried', undefined, false],
  ])('%s', (_what, each, is) => expect(isProved(each)).toBe(is));
});

describe('the link says', () => {
  test.each([
    ['all', proof({}), '. Proved: with `src/a.ts:3` undone, all 14 pass'],
    ['some', proof({ gone: 12, left: 2 }), '. Proved: with `src/a.ts:3` undone, 12 of 14 pass'],
    ['the base', proof({ how: 'fails-without-the-change', edits: [] }), '. It failed before this change, too'],
    [
      'both new',
      proof({ how: 'ruled-out', expectation: 'both-new' }),
      '. The test and the code disagree, and both are new here',
    ],
  ])('%s', (_what, each, text) => expect(shownLink(each, 'src/a.ts:3')).toBe(text));

  test('nothing where only innocence was shown', () =>
    expect([shownLink(proof({ how: 'ruled-out' }), 'a:1'), shownLink(undefined, null)]).toEqual([null, null]));
});

test('nobody is sure of what was seen to be innocent', () => {
  const suspect = {} as NonNullable<Parameters<typeof doubted>[1]['suspect']>;
  const group = { suspect, entries: [] };
  expect([
    doubted('certain', { ...group, proof: proof({ how: 'ruled-out', edits: [] }) }),
    doubted('certain', group),
    doubted('unknown', { ...group, proof: proof({ how: 'ruled-out', edits: [] }) }),
    doubted('proved', { ...group, proof: proof({}) }),
  ]).toEqual(['possible', 'certain', 'unknown', 'proved']);
});
