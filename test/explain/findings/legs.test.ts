// What the failing legs of a matrix share.

import { expect, test } from 'vitest';
import { dimensionOf, dimensionsOf } from '../../../src/explain/findings/dimension.ts';
import type { Leg } from '../../../src/model/source.ts';

const legs = (...names: readonly string[]): readonly Leg[] =>
  names.map((name) => {
    const [job = '', ...pairs] = name.split(' ');
    return { job, matrix: Object.fromEntries(pairs.map((pair) => pair.split('='))) } as unknown as Leg;
  });
const grid = legs('a os=linux node=20', 'b os=linux node=24', 'c os=mac node=20', 'd os=mac node=24');

test.each<[string, readonly Leg[], string, string | null]>([
  ['one value', grid, 'a c', 'only on node 20'],
  ['the other key', grid, 'c d', 'only on os mac'],
  ['a pair', grid, 'c', 'only on node 20 with os mac'],
  ['all', grid, 'a b c d', null],
  ['none', grid, '', null],
  ['no set of values', grid, 'a d', null],
  ['three of four', grid, 'a b c', null],
  ['several values', legs('a v=1', 'b v=2', 'c v=3'), 'a b', 'only on v 1 and 2'],
  ['more values', legs('a v=1', 'b v=2', 'c v=3', 'd v=4'), 'a b c', 'only on v 1, 2 and 3'],
  ['a position', legs('a 0=x', 'b 0=y'), 'a', 'only on x'],
  ['shards', legs('a shard=1', 'b shard=2'), 'a', null],
  ['parts', legs('a part=1/2', 'b part=2/2'), 'a', null],
  ['a job beside the matrix', [...grid, ...legs('e')], 'a c e', null],
  ['another job', [...legs('a v=1', 'b v=2'), ...legs('lint')], 'a', 'only on v 1'],
])('%s', (...row) => {
  const [, all, failing, expected] = row;
  const jobs = failing.split(' ').filter(Boolean);
  expect(dimensionOf(jobs, all)).toBe(expected);
  const asked = dimensionsOf(all);
  expect([asked(jobs), asked(jobs)]).toEqual([expected, expected]);
});
