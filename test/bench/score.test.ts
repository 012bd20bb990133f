// The scorer's notation, its matching and its agreement of groupings are what they say.

import { describe, expect, test } from 'vitest';
import type { SaidFinding } from '../../bench/score/answer.ts';
import { agreement, mostOf } from '../../bench/score/clusters.ts';
import { affinity, match } from '../../bench/score/match.ts';
import { failureOf, liveCauses, type RawFailure } from '../../bench/score/truth.ts';

const finding = (said: Partial<SaidFinding>): SaidFinding => ({
  id: 'f1',
  tool: 'vitest',
  check: 'unit',
  severity: 'error',
  rule: null,
  message: '',
  path: null,
  line: null,
  column: null,
  test: null,
  status: 'new',
  ...said,
});

describe('a failure of the truth', () => {
  test.each<[RawFailure, object]>([
    ['tsc|src/a.ts:12|TS2339', { tool: 'tsc', path: 'src/a.ts', line: 12, rule: 'TS2339', test: null }],
    ['eslint|src/a.ts|no-undef', { path: 'src/a.ts', line: null, rule: 'no-undef' }],
    ['vitest|cart > adds up', { tool: 'vitest', path: null, test: ['cart', 'adds up'] }],
    ['pytest::tests/test_a.py::test_one', { tool: 'pytest', test: ['tests/test_a.py', 'test_one'] }],
    ['rspec::a|b::c', { tool: 'rspec', test: ['a|b', 'c'] }],
    ['tsc|<crash>', { isCrash: true, test: null }],
    ['pytest|None|x', { isCrash: true }],
    [
      { id: 'go::pkg::TestA', file: 'a.go', line: 4 },
      { path: 'a.go', line: 4, test: null },
    ],
    [
      { id: 'go::pkg', exit: 2 },
      { isCrash: true, path: null },
    ],
  ])('%j', (raw, expected) => {
    expect(failureOf(raw)).toMatchObject(expected);
  });

  test('of a cause whose every failure is flaky counts for nothing', () => {
    const causes = ['a|x', 'a|y'].map((failure) => ({ id: failure, culprit: [], failures: [failure] }));
    expect(liveCauses({ causes, flaky: [{ id: 'a|x' }] })).toEqual([causes[1]]);
    expect(liveCauses({ causes })).toEqual(causes);
  });
});

describe('a finding', () => {
  test.each<[string, Partial<SaidFinding>, number]>([
    ['tsc|src/a.ts:12|TS1', { tool: 'tsc', path: 'src/a.ts', line: 12, rule: 'TS1' }, 4],
    ['tsc|src/a.ts:12|TS1', { tool: 'tsc', path: 'src/a.ts', line: 13, rule: 'TS2' }, 2.5],
    ['tsc|src/a.ts:12|TS1', { tool: 'eslint', check: 'lint', path: 'src/a.ts', line: 12 }, 1],
    ['tsc|src/a.ts:12|TS1', { tool: 'tsc', path: 'src/a.ts', line: 14 }, 0],
    ['tsc|src/a.ts:12|TS1', { tool: 'tsc', path: 'src/b.ts', line: 12 }, 0],
    ['tsc|src/a.ts|TS1', { tool: 'tsc', path: 'src/a.ts', line: 99 }, 2],
    ['vitest|cart > adds up', { test: { suite: 'cart.test.ts', name: 'adds up' } }, 2],
    ['vitest|cart > adds up', { test: { suite: 'till', name: 'adds up' } }, 1.5],
    ['vitest|cart > adds up', { test: { suite: 'cart', name: 'takes away' } }, 0],
    ['vitest|cart.test.ts', { path: 'test/cart.test.ts' }, 2],
    ['vitest|<crash>', {}, 1],
    ['vitest|<crash>', { test: { suite: '', name: 'a' } }, 0],
    ['vitest|exit 1', {}, 0.5],
  ])('%s and %j fit by %d', (id, said, fit) => {
    expect(affinity(failureOf(id), finding(said))).toBe(fit);
  });

  test('of a test answers once, the best first; one with a place for all there', () => {
    const [one, two] = [failureOf('vitest|a > adds'), failureOf('vitest|b > adds')];
    const both = match([two, one], [finding({ test: { suite: 'a', name: 'adds' } })]);
    expect([...both.found.keys()]).toEqual([one]);
    const places = ['tsc|a.ts:1|A', 'tsc|a.ts:1|B'].map(failureOf);
    const said = finding({ tool: 'tsc', path: 'a.ts', line: 1 });
    expect([...match(places, [said]).found.values()]).toEqual([said, said]);
  });
});

test.each([
  [[], null, null],
  [['0a', '0a'], 1, 1],
  [['0a', '0b'], 1, 0],
  [['0a', '1a'], 0, 1],
  [['0a', '0a', '1b', '1b'], 1, 1],
] as const)('groups %j agree', (labels, homogeneity, completeness) => {
  const read = labels.map((label) => ({ truth: Number(label[0]), group: label[1] as string }));
  expect(agreement(read)).toEqual({ homogeneity, completeness });
});

test('the most of equals is the first', () => {
  expect(mostOf(['b', 'a', 'a', 'b', 'c'])).toBe('b');
  expect(mostOf([])).toBeUndefined();
});
