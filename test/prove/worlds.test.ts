// Random worlds of interactions, masking, edits that do not build alone, and coins: the planner ends, stays within its budget, and what it calls proved is so.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBroken, proveIn, type World, type WorldEdit, type WorldFailure } from './world.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const edits: fc.Arbitrary<readonly WorldEdit[]> = fc
  .array(
    fc.record({
      file: fc.integer({ min: 0, max: 3 }),
      needs: fc.option(fc.nat(7), { nil: undefined, freq: 6 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ file, needs }, at) => ({
      id: IDS[at] ?? 'a',
      path: `src/${file}.ts`,
      line: 10 * (at + 1),
      needs: needs !== undefined && needs < all.length && needs !== at ? [IDS[needs] ?? 'a'] : [],
    })),
  );

const breaks = (ids: readonly string[]) =>
  fc.array(fc.subarray([...ids], { minLength: 1, maxLength: Math.min(2, ids.length) }), { minLength: 1, maxLength: 2 });

const worlds: fc.Arbitrary<World> = edits.chain((all) => {
  const ids = all.map(({ id }) => id);
  const failure = fc.record({
    cause: fc.constantFrom('one', 'two'),
    check: fc.constantFrom('unit', 'unit', 'types'),
    file: fc.constantFrom('test/a.test.ts', 'test/b.test.ts'),
    breaks: breaks(ids),
    hides: fc.boolean(),
  });
  return fc
    .record({
      failures: fc.array(failure, { minLength: 1, maxLength: 5 }),
      one: fc.shuffledSubarray([...ids]),
      two: fc.shuffledSubarray([...ids]),
      confidence: fc.constantFrom('certain' as const, 'possible' as const),
    })
    .map(({ failures, one, two, confidence }) => ({
      edits: all,
      failures: failures.map((each, at): WorldFailure => ({ ...each, id: `t${at}`, hides: each.hides && at === 0 })),
      ranked: { one, two },
      statics: ['types'],
      confidence,
    }));
});

/** True when the failure, broken by the change, is whole without these edits. */
function heals(world: World, failure: WorldFailure, at: readonly { readonly line: number }[]): boolean {
  const undone = new Set(at.map(({ line }) => line));
  return !isBroken(failure, new Set(world.edits.filter(({ line }) => !undone.has(line)).map(({ id }) => id)));
}

/** What hides others ends the run before them: alone undone, a hidden one need not be whole to be blamed rightly. */
const failureOf = (world: World, id: string): WorldFailure =>
  world.failures.find((failure) => failure.id === id) as WorldFailure;

describe('in any world', () => {
  test('what is called undone heals, and nothing in it is needless', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { failures, proof } of proveIn(world).settled) {
          if (proof.how !== 'undone') continue;
          const [first] = failures;
          for (const id of failures) expect(heals(world, failureOf(world, id), proof.edits)).toBe(true);
          if (proof.relation === 'among' || !first) continue;
          expect(proof.edits.length > 1).toBe(proof.relation !== 'alone');
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a lone culprit that builds alone is always found, and alone', () => {
    fc.assert(
      fc.property(edits, fc.nat(7), fc.array(fc.nat(7), { maxLength: 4 }), (all, at, ranked) => {
        const whole = all.map((edit) => ({ ...edit, needs: [] }));
        const culprit = whole[at % whole.length] as WorldEdit;
        const failures = [{ id: 't', cause: 'one', check: 'unit', file: 'test/a.test.ts', breaks: [[culprit.id]] }];
        const suspects = ranked.map((each) => whole[each % whole.length]?.id ?? 'a');
        const { settled } = proveIn({ edits: whole, failures, ranked: { one: suspects } });
        expect(settled.map(({ undoable, proof }) => [undoable, proof.how, proof.edits.length])).toEqual([
          [culprit.id, 'undone', 1],
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test('the budget holds, but for asking once more', () => {
    fc.assert(
      fc.property(worlds, fc.nat(12), (world, probes) => {
        expect(proveIn({ ...world, probes }).made.length).toBeLessThanOrEqual(probes + 6);
      }),
      { numRuns: 200 },
    );
  });

  test('the same answers give the same questions', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(proveIn(world)).toEqual(proveIn(world));
      }),
      { numRuns: 50 },
    );
  });
});

describe('coins', () => {
  /** A small generator (Park, Miller), so that a failing run can be seen again. */
  const dice = (start: number) => {
    let state = (start % 2_147_483_646) + 1;
    return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  };

  test.each([
    [0.1, 0.02],
    [0.5, 0.04],
    [0.9, 0.02],
  ])('one that fails in %d of its runs is rarely taken for proved', (coin, most) => {
    let wrong = 0;
    const all = 600;
    for (let at = 0; at < all; at++) {
      const four = ['a', 'b', 'c', 'd'].map((id, line) => ({ id, path: `src/${id}.ts`, line: line + 1 }));
      const failures = [{ id: 't', cause: 'one', check: 'unit', file: 'test/a.test.ts', breaks: [], coin }];
      const random = dice(at * 7_919 + 13);
      for (let warm = 0; warm < 5; warm++) random();
      const { settled } = proveIn({ edits: four, failures, ranked: { one: ['a', 'b'] }, random });
      if (settled.some(({ proof }) => proof.how === 'undone')) wrong += 1;
    }
    expect(wrong / all).toBeLessThanOrEqual(most);
  });
});
