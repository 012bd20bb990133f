// Tiers, points and doubt; and what lines and numbers tell of an edit.

import { describe, expect, test } from 'vitest';
import type { Anchors } from '../../../src/explain/evidence/anchors.ts';
import { confidenceOf } from '../../../src/explain/evidence/confidence.ts';
import { lineSignals } from '../../../src/explain/evidence/lines.ts';
import {
  changesBoundary,
  isScaled,
  isShift,
  numberOf,
  numberSignals,
  onlyCompares,
} from '../../../src/explain/evidence/numbers.ts';
import type { Ranking } from '../../../src/explain/evidence/ranking.ts';
import { signalsOf } from '../../../src/explain/evidence/ranking.ts';
import { doubted, isAtLeast, pointsOf, type Signal, signal, weakened } from '../../../src/explain/evidence/signals.ts';
import type { Suspect } from '../../../src/explain/suspects/suspect.ts';
import { at, finding, suspect, titled } from '../made.ts';

test.each([
  ['decisive', 1, 'decisive'],
  ['decisive', 0.85, 'decisive'],
  ['decisive', 0.84, 'strong'],
  ['decisive', 0.45, 'strong'],
  ['decisive', 0.44, 'fair'],
  ['decisive', 0.2, 'fair'],
  ['decisive', 0.19, 'weak'],
  ['strong', 0.19, 'weak'],
  ['weak', 0.5, 'weak'],
] as const)('of a %s signal %d holds: it is %s', (tier, strength, expected) => {
  expect(weakened(tier, strength)).toBe(expected);
});

test('points are those of the table, as far as it holds, to hundredths', () => {
  expect(pointsOf(signal('changed-line', { whose: 'own', path: 'a', line: 1 }))).toBe(20);
  expect(pointsOf(signal('imported', { path: 'a', isFar: true }, 1 / 3))).toBe(0.83);
  const half = doubted(signal('subject-taken', { name: 'a' }) as Signal, 0.5);
  expect(half).toMatchObject({ kind: 'subject-taken', tier: 'fair', strength: 0.5, data: { name: 'a' } });
  expect(pointsOf(half)).toBe(7);
  const whole = signal('subject-taken', { name: 'a' }) as Signal;
  expect(doubted(whole, 1)).toBe(whole);
});

test('a tier is at least another', () => {
  const strong = signal('subject-taken', { name: 'a' });
  expect([isAtLeast(strong, 'decisive'), isAtLeast(strong, 'strong'), isAtLeast(strong, 'weak')]).toEqual([
    false,
    true,
    true,
  ]);
});

test('each sentence is said once, by its strongest signal, words last', () => {
  const score = (...signals: Signal[]) => ({ points: 0, signals, hard: false, byValue: false, isBare: false });
  const words = signal('shared-words', { words: ['a'] });
  const near = signal('off-by-delta', { delta: 2 }, 0.5);
  const whole = signal('off-by-delta', { delta: 2 });
  const weak = signal('unfollowed-edit', {});
  expect(signalsOf([score(words, near), score(weak, whole)])).toEqual([whole, weak, words]);
});

describe('lines', () => {
  const edit = suspect('src/a.ts', ['old();'], ['a();', 'b();', 'c();']);
  const removal = suspect('src/a.ts', ['old();'], []);
  const spots = (...all: readonly (readonly [string, number, number?, boolean?])[]): Anchors =>
    ({
      spots: all.map(([path, line, depth = 0, isTest = false]) => ({ path, line, depth, isTest })),
    }) as unknown as Anchors;
  const told = (anchors: Anchors, one: Suspect = edit, said: Parameters<typeof finding>[0] = {}) =>
    lineSignals(finding(said), one, anchors).map(({ kind, strength, data }) => ({ kind, strength, ...data }));

  test.each([
    [10, 'changed-line', 1],
    [12, 'changed-line', 1],
    [13, 'near-line', 0.97],
    [9, 'near-line', 0.99],
    [109, 'near-line', 0.01],
  ])('line %d is a %s', (line, kind, strength) => {
    expect(told(spots(['src/a.ts', line]))).toEqual([expect.objectContaining({ kind, whose: 'own' })]);
    expect(told(spots(['src/a.ts', line]))[0]?.strength).toBeCloseTo(strength, 10);
  });

  test.each([
    ['another file', spots(['src/b.ts', 10])],
    ['a line too far', spots(['src/a.ts', 110])],
    ['no spot', spots()],
  ])('%s tells nothing', (_, anchors) => {
    expect(told(anchors)).toEqual([]);
  });

  test('frames further out tell less, from the eighth on no less', () => {
    const strengths = [0, 1, 7, 9].map((depth) => told(spots(['src/a.ts', 10, depth]))[0]?.strength);
    expect(strengths).toEqual([1, 0.875, 0.125, 0.125]);
  });

  test('the strongest spot alone is told, as whose it is', () => {
    const test = { test: titled('t') };
    const both = told(spots(['src/a.ts', 10, 3], ['src/a.ts', 11, 0, true]), edit, test);
    expect(both).toEqual([{ kind: 'changed-line', strength: 1, whose: 'test', path: 'src/a.ts', line: 11 }]);
    expect(told(spots(['src/a.ts', 10]), edit, test)[0]).toMatchObject({ whose: 'frame' });
  });

  test('lines of a new file are new', () => {
    expect(told(spots(['src/a.ts', 10]), { ...edit, type: 'add' })[0]?.kind).toBe('new-line');
  });

  test.each([
    [9, 'changed-line'],
    [10, 'changed-line'],
    [11, 'near-line'],
    [8, 'near-line'],
  ])('a removal before line 10 stands on line %d as a %s', (line, kind) => {
    expect(told(spots(['src/a.ts', line]), removal)[0]?.kind).toBe(kind);
  });

  test('a line that asked for the missing name before is only near', () => {
    const edited = suspect('src/a.ts', ['use(price, 1);'], ['use(price, 2);']);
    const missing = { kind: 'name-defined', facts: { name: 'price' } } as const;
    expect(told(spots(['src/a.ts', 10]), edited, missing)[0]?.kind).toBe('near-line');
    expect(told(spots(['src/a.ts', 10]), edited, { ...missing, kind: 'value-is' })[0]?.kind).toBe('changed-line');
    expect(told(spots(['src/a.ts', 10]), edited, { ...missing, facts: { name: 'other' } })[0]?.kind).toBe(
      'changed-line',
    );
    const more = suspect('src/a.ts', ['use(price, 1);'], ['use(price, price);']);
    expect(told(spots(['src/a.ts', 10]), more, missing)[0]?.kind).toBe('changed-line');
  });

  test('a file that does not parse is told by its edit wherever it is', () => {
    const syntax = { kind: 'syntax', family: 'lint', location: at('src/a.ts', 400) } as const;
    expect(told(spots(), edit, syntax)).toEqual([{ kind: 'unparsed-file', strength: 1, path: 'src/a.ts' }]);
    expect(told(spots(), edit, { ...syntax, location: at('src/b.ts', 4) })).toEqual([]);
    expect(told(spots(), edit, { ...syntax, test: titled('t') })).toEqual([]);
  });
});

test.each<[string | undefined, number | null]>([
  ['12', 12],
  ['-3.5', -3.5],
  [' +7 ', 7],
  ["'7'", 7],
  ['1_000', 1000],
  ['12n', 12],
  ['3L', 3],
  ['2.5f', 2.5],
  ['1.2.3', null],
  ['12px', null],
  ['', null],
  ['a', null],
  [undefined, null],
])('%j is the number %j', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

describe('numbers', () => {
  const kinds = (removed: string, added: string, [wanted, got, isDate = false]: readonly [number, number, boolean?]) =>
    numberSignals({ wanted, got, isDate }, suspect('a.ts', removed ? [removed] : [], added ? [added] : []))
      .map(({ kind }) => kind)
      .join(' ');
  test.each<[string, string, readonly [number, number, boolean?], string]>([
    ['x = a * 60;', 'x = a * 3600;', [120, 7200], 'factor-changed'],
    ['x = a * 60;', 'x = a * 3600;', [7200, 120], 'factor-changed'],
    ['x = a;', 'x = a * 1000;', [5, 5000], 'factor-changed'],
    ['x = a * 1000;', 'x = a;', [5000, 5], 'factor-changed'],
    ['x = a;', 'x = a * 1;', [5, 9], ''],
    ['x = a * 2;', 'x = a * 3;', [0, 30], ''],
    ['x = a * 2;', 'x = a * 3;', [40, 71], ''],
    ['rate = 4', 'rate = 5', [4640, 4800], 'moved-by-number'],
    ['rate = 0.19;', 'rate = 0.07;', [119, 107], 'factor-changed'],
    ['rate = 19;', 'rate = 7;', [119, 107], 'factor-changed off-by-delta'],
    ['x = a + 30;', 'x = a + 28;', [50, 48], 'off-by-delta'],
    ['x = a + 30;', 'x = a + 28;', [90, 85], ''],
    ['x = Math.round(a);', 'x = Math.floor(a);', [3, 2], 'rounding-changed'],
    ['x = Math.round(a);', 'x = Math.floor(a);', [3, 2, true], ''],
    ['x = Math.round(a);', 'x = Math.floor(a);', [3, 1], ''],
    ['x = Math.round(a);', 'x = Math.floor(a);', [1, 0], ''],
    ['if (a > b) x();', 'if (a >= b) x();', [1, 0], 'boundary-changed'],
    ['if (a > b) x();', 'if (a >= b) x();', [20, 19], 'boundary-changed'],
    ['if (a > b) x();', 'if (a >= b) x();', [21, 20], ''],
    ['if (a > b) x();', 'if (a >= b) x();', [20, 18], ''],
    ['if (a > b) x();', 'if (c > b) x();', [1, 0], ''],
  ])('%j → %j for %j: %s', (...row) => {
    const [removed, added, pair, expected] = row;
    expect(kinds(removed, added, pair)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ['a < b', 'a <= b', true],
    ['a === b', 'a !== b', true],
    ['a + 1', 'a', true],
    ['a - 1', 'a + 1', true],
    ['a[1]', 'a[2]', true],
    ['a + 10', 'a + 20', false],
    ['a < b', 'c < b', false],
  ])('%j → %j changes a boundary: %j', (removed, added, is) => {
    expect(changesBoundary(suspect('a.ts', [removed], [added]))).toBe(is);
  });

  test.each<[string, string, boolean]>([
    ['if (a < b)', 'if (a  <=  b)', true],
    ['if (a === b)', 'if (a !== b)', true],
    ['if (a < b)', 'if (a < c)', false],
    ['', 'if (a < c)', false],
  ])('%j → %j only compares otherwise: %j', (removed, added, is) => {
    expect(onlyCompares(suspect('a.ts', removed ? [removed] : [], [added]))).toBe(is);
  });

  test.each<[string, string, boolean, boolean]>([
    ['1.6s', '1.6ms', true, false],
    ['1.6s', '1.6s', false, false],
    ['1.6s', '2.6ms', false, false],
    ['0 s', '0 ms', false, false],
    ['5MB', '5MiB', true, false],
    ['100', '98', false, true],
    ['100', '95', false, false],
    ['20', '20', false, false],
    ['100', '0', false, false],
    ['-100', '-102', false, true],
    ['a', '98', false, false],
  ])('%j instead of %j', (...row) => {
    const [actual, expected, scaled, shift] = row;
    const one = finding({ facts: { actual, expected } });
    expect([isScaled(one), isShift(finding({ facts: { actual: expected, expected: actual } }))]).toEqual([
      scaled,
      shift,
    ]);
  });
});

describe('confidence', () => {
  const ranking = (points: number, margin: number, more: Partial<Ranking['score']> & { inherited?: string } = {}) => {
    const { inherited = null, ...score } = more;
    const best = suspect('a.ts', ['a'], ['b']);
    const full = { points, signals: [], hard: false, byValue: false, isBare: false, ...score };
    return { best, score: full, second: null, margin, inherited } satisfies Ranking;
  };
  const hard = { hard: true };
  const byValue = { byValue: true };
  test.each<[string, readonly Ranking[]]>([
    ['unknown', []],
    ['unknown', [{ ...ranking(30, 1, hard), best: null }]],
    ['certain', [ranking(16, 0.5, hard)]],
    ['likely', [ranking(15.9, 0.5, hard)]],
    ['likely', [ranking(16, 0.49, hard)]],
    ['likely', [ranking(16, 1)]],
    ['certain', [ranking(18, 0.8, byValue)]],
    ['likely', [ranking(17.9, 0.8, byValue)]],
    ['likely', [ranking(18, 0.79, byValue)]],
    ['likely', [ranking(9, 0.3)]],
    ['possible', [ranking(8.9, 1)]],
    ['possible', [ranking(9, 0.29)]],
    ['certain', [ranking(20, 0.6, hard), ranking(5, 0.2)]],
    ['likely', [ranking(20, 0.6, hard), ranking(5, 0.1)]],
    ['certain', [ranking(20, 0.6, hard), ranking(5, 0, { inherited: 'x' })]],
    ['certain', [ranking(20, 0.6, { ...hard, inherited: 'x' })]],
    ['likely', [ranking(20, 0.1, hard), ranking(10, 0.6)]],
  ])('is %s', (expected, rankings) => {
    expect(confidenceOf(rankings)).toBe(expected);
    expect(confidenceOf([...rankings].reverse())).toBe(expected);
  });
});
