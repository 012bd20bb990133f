// The planner in worlds whose truth is known: what it asks, what it says, and that it never says more than is so.

import { describe, expect, test } from 'vitest';
import { proveIn, type World, type WorldFailure } from './world.ts';

const edits = [
  { id: 'a', path: 'src/a.ts', line: 3 },
  { id: 'b', path: 'src/b.ts', line: 5 },
  { id: 'c', path: 'src/c.ts', line: 7 },
  { id: 'd', path: 'src/d.ts', line: 9 },
  { id: 'e', path: 'src/e.ts', line: 2 },
];
const failing = (
  id: string,
  breaks: readonly (readonly string[])[],
  more: Partial<WorldFailure> = {},
): WorldFailure => ({
  id,
  cause: 'one',
  check: 'unit',
  file: 'test/one.test.ts',
  breaks,
  ...more,
});
const shown = (world: World) =>
  proveIn(world).settled.map(({ failures, proof: { how, relation, edits: at, gone, left, expectation } }) => ({
    how,
    relation,
    at: at.map(({ path }) => path),
    failures: failures.join(' '),
    gone,
    left,
    ...(expectation ? { expectation } : {}),
  }));

describe('one culprit', () => {
  test('ranked first takes a repetition, the undoing and one more of it', () => {
    const failures = [failing('t1', [['a']]), failing('t2', [['a']])];
    const world = { edits, failures, ranked: { one: ['a', 'b'] }, confidence: 'certain' as const };
    const { settled, made, runs, probes } = proveIn(world);
    expect(settled.map(({ undoable, proof }) => [undoable, proof.how, proof.gone])).toEqual([['a', 'undone', 2]]);
    expect(made.map(({ undo }) => undo.map(({ path }) => path))).toEqual([[], ['src/a.ts'], ['src/a.ts']]);
    expect([runs, probes]).toEqual([3, 2]);
  });

  test('of a static check takes the undoing alone', () => {
    const world = { edits, failures: [failing('t1', [['a']])], ranked: { one: ['a'] }, statics: ['unit'] };
    expect(proveIn(world).made.map(({ undo, selection }) => [undo.length, selection])).toEqual([[1, null]]);
  });

  test('ranked second is found, the first ruled out', () => {
    const world = { edits, failures: [failing('t1', [['b']])], ranked: { one: ['a', 'b'] } };
    const [only] = proveIn(world).settled;
    expect([only?.undoable, only?.proof.ruledOut.map(({ path }) => path)]).toEqual(['b', ['src/a.ts']]);
  });

  test('that nobody suspects is found by halving', () => {
    expect(shown({ edits, failures: [failing('t1', [['d']])], ranked: { one: ['a'] } })).toEqual([
      { how: 'undone', relation: 'alone', at: ['src/d.ts'], failures: 't1', gone: 1, left: 0 },
    ]);
  });

  test('that does not build alone is undone with what needs it', () => {
    const tied = edits.map((edit) => (edit.id === 'b' ? { ...edit, needs: ['a'] } : edit));
    expect(shown({ edits: tied, failures: [failing('t1', [['a']])], ranked: { one: ['a'] } })).toEqual([
      { how: 'undone', relation: 'all', at: ['src/a.ts', 'src/b.ts'], failures: 't1', gone: 1, left: 0 },
    ]);
  });
});

describe('several edits', () => {
  test('each enough to break it are needed all', () => {
    expect(shown({ edits, failures: [failing('t1', [['a'], ['b']])], ranked: { one: ['a', 'b'] } })).toEqual([
      { how: 'undone', relation: 'all', at: ['src/a.ts', 'src/b.ts'], failures: 't1', gone: 1, left: 0 },
    ]);
  });

  test('with a cause each share the failures by what heals them', () => {
    const failures = [failing('t1', [['a']]), failing('t2', [['b']]), failing('t3', [['a']])];
    expect(shown({ edits, failures, ranked: { one: ['a', 'b'] } })).toEqual([
      { how: 'undone', relation: 'alone', at: ['src/a.ts'], failures: 't1 t3', gone: 2, left: 0 },
      { how: 'undone', relation: 'alone', at: ['src/b.ts'], failures: 't2', gone: 1, left: 0 },
    ]);
  });

  test('one of which hides the other are told both', () => {
    const failures = [failing('t1', [['a']], { hides: true }), failing('t2', [['b']], { cause: 'two' })];
    expect(
      shown({ edits, failures, ranked: { one: ['a'], two: ['b'] } }).map(({ at, failures: of }) => [of, at]),
    ).toEqual(expect.arrayContaining([['t1', ['src/a.ts']]]));
  });
});

describe('no culprit', () => {
  test('what passes when repeated is flaky', () => {
    expect(shown({ edits, failures: [failing('t1', [], { coin: 0 })], ranked: { one: ['a'] } })).toEqual([
      { how: 'passes-again', relation: 'alone', at: [], failures: 't1', gone: 1, left: 0 },
    ]);
  });

  test('what the base fails alike failed before', () => {
    expect(shown({ edits, failures: [failing('t1', [], { isOld: true })], ranked: { one: ['a'] } })).toEqual([
      { how: 'fails-without-the-change', relation: 'alone', at: [], failures: 't1', gone: 0, left: 1 },
    ]);
  });

  test('an edit of the failing test proves nothing; the old test tells', () => {
    const own = [...edits, { id: 'own', path: 'test/one.test.ts', line: 5, role: 'test' as const }];
    const world = { edits: own, failures: [failing('t1', [['own']])], ranked: { one: ['own'] } };
    expect(shown(world)).toEqual([
      {
        how: 'undone',
        relation: 'alone',
        at: ['test/one.test.ts'],
        failures: 't1',
        gone: 0,
        left: 1,
        expectation: 'old-passes',
      },
    ]);
  });
});
