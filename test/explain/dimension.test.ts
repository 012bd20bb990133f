import { describe, expect, it } from 'vitest';
import { dimensionOf } from '../../src/explain/findings/dimension.ts';

const leg = (job: string, matrix: Record<string, string>) => ({ job, matrix });
const LEGS = ['18', '20', '22'].flatMap((node) =>
  ['ubuntu', 'windows'].map((os) => leg(`test (${node}, ${os})`, { node, os })),
);
const jobs = (keep: (matrix: Record<string, string>) => boolean): string[] =>
  LEGS.filter(({ matrix }) => keep(matrix)).map(({ job }) => job);

describe('dimensionOf', () => {
  it('names one value', () =>
    expect(
      dimensionOf(
        jobs(({ node }) => node === '20'),
        LEGS,
      ),
    ).toBe('only on node 20'));
  it('names several values of one key', () =>
    expect(
      dimensionOf(
        jobs(({ node }) => node !== '18'),
        LEGS,
      ),
    ).toBe('only on node 20 and 22'));
  it('names two keys together', () =>
    expect(
      dimensionOf(
        jobs(({ node, os }) => node === '20' && os === 'windows'),
        LEGS,
      ),
    ).toBe('only on node 20 with os windows'));
  it('says nothing when all legs fail', () =>
    expect(
      dimensionOf(
        LEGS.map(({ job }) => job),
        LEGS,
      ),
    ).toBeNull());
  it('says nothing when no value picks them out', () =>
    expect(dimensionOf(['test (18, ubuntu)', 'test (20, windows)'], LEGS)).toBeNull());
});
