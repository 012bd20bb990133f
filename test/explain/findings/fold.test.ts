// What is one failure told several times, what is two, and what stands of it.

import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/explain/findings/fold.ts';
import { fullName, fullNamesMeet } from '../../../src/explain/findings/names.ts';
import { withStatus } from '../../../src/explain/findings/status.ts';
import type { Attributed, PlacedFinding } from '../../../src/model/attributed.ts';
import { at, finding, titled } from '../made.ts';

type Said = NonNullable<Parameters<typeof finding>[0]>;

const leg = (job: string): NonNullable<PlacedFinding['leg']> =>
  ({ job, matrix: {} }) as unknown as NonNullable<PlacedFinding['leg']>;
const report = { isLog: false, source: { path: 'r.xml', line: 1, endLine: 1 } };
const type = {
  tool: 'tsc',
  family: 'types',
  rule: 'TS1',
  message: 'a does not exist here',
  location: at('a.ts', 3, 5),
} as const;

/** Both orders, for the order of the input never shows. */
const folded = (...said: readonly Said[]) => {
  const [one, other] = [said, [...said].reverse()].map((all) => fold(all.map((each) => finding(each))));
  expect(other).toEqual(one);
  return one ?? [];
};

describe('one or two', () => {
  const adds = { test: titled('adds', 'cart', 'a.test.ts'), message: 'boom' };
  test.each<[string, Said, Said, number]>([
    ['a report and a log', adds, { ...adds, ...report }, 1],
    [
      'a suite as a path and as a class',
      { test: titled('adds', 'cart.test.ts > cart') },
      { ...report, test: titled('adds', 'cart') },
      1,
    ],
    ['two files', adds, { ...adds, ...report, test: titled('adds', 'cart', 'b.test.ts') }, 2],
    ['one file unknown', adds, { ...adds, ...report, test: titled('adds', 'cart') }, 1],
    ['two names', adds, { ...adds, ...report, test: titled('takes', 'cart', 'a.test.ts') }, 2],
    ['two names of one last word', adds, { ...adds, ...report, test: titled('never adds', 'till', 'a.test.ts') }, 2],
    [
      'two packages',
      { ...adds, test: titled('adds', 'cart'), scope: 'a' },
      { ...adds, ...report, test: titled('adds', 'cart'), scope: 'b' },
      2,
    ],
    ['a diagnostic twice in two logs', type, { ...type, source: { path: 'other.log', line: 1, endLine: 1 } }, 1],
    ['one column off', type, { ...type, ...report, location: at('a.ts', 3, 6) }, 1],
    ['two columns off', type, { ...type, ...report, location: at('a.ts', 3, 7) }, 2],
    [
      'two columns off in two tools',
      { ...type, rule: null },
      { ...type, ...report, rule: null, tool: 'vue-tsc', location: at('a.ts', 3, 7) },
      1,
    ],
    [
      'three columns off in two tools',
      { ...type, rule: null },
      { ...type, ...report, rule: null, tool: 'vue-tsc', location: at('a.ts', 3, 8) },
      2,
    ],
    ['no column', type, { ...type, ...report, location: at('a.ts', 3) }, 1],
    ['two lines', type, { ...type, ...report, location: at('a.ts', 4, 5) }, 2],
    ['another message under one rule', type, { ...type, ...report, message: 'b' }, 1],
    [
      'another message under no rule',
      { ...type, rule: null },
      { ...type, ...report, rule: null, message: 'b is missing somewhere' },
      2,
    ],
    [
      'a message that goes on',
      { ...type, rule: null },
      { ...type, ...report, rule: null, message: 'a does not exist here, did you mean b' },
      1,
    ],
    [
      'a short message that goes on',
      { ...type, rule: null, message: 'a is gone' },
      { ...type, ...report, rule: null, message: 'a is gone, did you mean b' },
      2,
    ],
    [
      'twice on a line of one log',
      { ...type, rule: null, message: 'one thing' },
      { ...type, rule: null, message: 'other thing' },
      2,
    ],
    ['a test and a diagnostic', type, { ...type, ...report, test: titled('t') }, 2],
    [
      'two records without a place',
      { ...report, tool: 'zap', message: 'open port', detail: 'a' },
      { ...report, tool: 'zap', message: 'open port', detail: 'b' },
      2,
    ],
    ['two legs', { ...type, leg: leg('a') }, { ...type, leg: leg('b') }, 1],
  ])('%s', (...row) => {
    const [, one, two, count] = row;
    expect(folded(one, two)).toHaveLength(count);
  });

  test.each([
    [titled('adds', 'cart'), titled('adds', 'cart.test.ts'), true],
    [titled('adds', 'shop cart'), titled('adds', 'cart'), true],
    [titled('adds', ''), titled('adds', 'cart'), true],
    [titled('cart > adds', 'a.py'), titled('adds', 'cart'), true],
    [titled('adds', 'till'), titled('adds', 'cart'), false],
    [titled('adds', 'cart'), titled('takes', 'cart'), false],
  ])('%j and %j meet: %j', (a, b, meet) => {
    expect([fullNamesMeet(a, b), fullNamesMeet(b, a)]).toEqual([meet, meet]);
  });

  test('a full name is without extensions and marks', () => {
    expect(fullName(titled('Adds-one', 'cart.test.ts'))).toBe('carttestaddsone');
    expect(fullName(titled('cart.py', 'cart.py'))).toBe('cart');
  });
});

describe('what stands of several', () => {
  test('the best telling, with place, frames and facts of the others', () => {
    const frame = { path: 'a.ts', line: 1, column: null, name: 'f', origin: 'app' } as const;
    const [one] = folded(
      { test: titled('adds', 'cart'), message: 'from the log', detail: 'more', facts: { expected: '1', actual: '2' } },
      {
        ...report,
        test: titled('adds', 'cart'),
        message: 'from the report',
        location: at('a.test.ts', 3),
        frames: [frame],
        facts: { actual: '3', name: 'n' },
        severity: 'warning',
      },
    );
    expect(one?.finding).toMatchObject({
      message: 'from the report',
      severity: 'error',
      location: at('a.test.ts', 3),
      frames: [frame],
      facts: { expected: '1', actual: '3', name: 'n' },
    });
    expect(one?.said).toHaveLength(2);
  });

  test.each<[string, Said, Said]>([
    ['what no format knew', { isGeneric: true, location: at('a.test.ts', 3), detail: 'x' }, {}],
    ['that tests failed', { message: 'Error: test failed' }, { message: 'boom' }],
    ['less of a place', {}, { location: at('a.test.ts', 3) }],
    ['no values', {}, { facts: { expected: '1' } }],
    ['no endpoint', {}, { facts: { endpoint: 'x:1' } }],
    ['no frames', {}, { frames: [{ path: 'a', line: 1, column: null, name: null, origin: 'app' }] }],
    ['no detail', {}, { detail: 'x' }],
    ['no file', {}, { test: titled('adds', 'cart', 'a.test.ts') }],
    ['no rule', {}, { rule: 'r' }],
  ])('%s says less', (_, less, more) => {
    const adds = { test: titled('adds', 'cart') };
    const [one] = folded({ ...adds, message: 'a', ...less }, { ...adds, ...report, message: 'b', ...more });
    expect(one?.finding.isLog).toBe(false);
    const [other] = folded({ ...adds, ...report, message: 'a', ...less }, { ...adds, message: 'b', ...more });
    expect(other?.finding.isLog).toBe(true);
  });

  test('the legs that said it, once each; those a retry mended are left out', () => {
    const both = folded({ ...type, leg: leg('b') }, { ...type, leg: leg('a') });
    expect(both[0]).toMatchObject({ legs: ['a', 'b'], status: 'new' });
    const one = folded({ ...type, leg: leg('b'), passedOnRetry: true }, { ...type, leg: leg('a') });
    expect(one[0]).toMatchObject({ legs: ['a'], status: 'new' });
    const all = folded({ ...type, leg: leg('b'), passedOnRetry: true });
    expect(all[0]).toMatchObject({ legs: ['b'], status: 'flaky' });
    expect(folded({ ...type, passedOnRetry: true })[0]).toMatchObject({ legs: [], status: 'flaky' });
  });
});

describe('status', () => {
  const nothing: Pick<Attributed, 'base' | 'retry'> = { base: [], retry: { findings: [], passed: [], completed: [] } };
  const passed = (name: string, suite = '', file: string | null = null) =>
    ({ ...titled(name, suite, file), tool: 'vitest', leg: null }) as unknown as Attributed['passed'][number];
  const failing = finding({
    test: titled('adds', 'cart', 'a.test.ts'),
    message: 'expected 1 to be 2',
    kind: 'value-is',
  });
  const of = (one: PlacedFinding, more: { base?: readonly PlacedFinding[]; retry?: Partial<Attributed['retry']> }) =>
    withStatus(fold([one]), { base: more.base ?? [], retry: { ...nothing.retry, ...more.retry } }).map(
      ({ status }) => status,
    );

  test('is new where nothing else is known', () => {
    expect(of(failing, {})).toEqual(['new']);
  });

  test.each<[string, Said, string]>([
    ['the same', {}, 'known'],
    ['other numbers', { message: 'expected 3 to be 4' }, 'known'],
    ['another kind and text', { message: 'boom', kind: 'throws' }, 'new'],
    ['another text of one kind', { message: 'boom' }, 'known'],
    ['another test', { test: titled('takes', 'cart', 'a.test.ts') }, 'new'],
    ['another file', { test: titled('adds', 'cart', 'b.test.ts') }, 'new'],
    ['a class of the same name', { test: titled('adds', 'shop.cart') }, 'known'],
  ])('%s on the base', (...row) => {
    const [, said, status] = row;
    expect(of(failing, { base: [finding({ ...failing, step: {}, ...said } as Said)] })).toEqual([status]);
  });

  test.each<[string, Partial<Attributed['retry']>, string]>([
    ['its test passes', { passed: [passed('adds', 'cart', 'a.test.ts')] }, 'flaky'],
    ['another test passes', { passed: [passed('takes', 'cart', 'a.test.ts')] }, 'new'],
    ['it fails again', { passed: [passed('adds', 'cart', 'a.test.ts')], findings: [failing] }, 'new'],
    [
      'its file does not load',
      { passed: [passed('adds', 'cart', 'a.test.ts')], findings: [finding({ location: at('a.test.ts', 1) })] },
      'new',
    ],
    [
      'nobody knows what failed',
      { passed: [passed('adds', 'cart', 'a.test.ts')], findings: [finding({ isGeneric: true })] },
      'new',
    ],
    ['its runner ran to its end', { completed: ['vitest'] }, 'flaky'],
    ['another runner ran to its end', { completed: ['jest'] }, 'new'],
  ])('on the retry %s', (...row) => {
    const [, retry, status] = row;
    expect(of(failing, { retry })).toEqual([status]);
  });

  test('a second one on a line that the base says once is new', () => {
    const lint = (line: number) => finding({ ...type, step: {}, location: at('a.ts', line) } as Said);
    const head = fold([lint(3), lint(9)]);
    const told = withStatus(head, { ...nothing, base: [lint(4), lint(4)] });
    expect(told.map(({ status }) => status)).toEqual(['known', 'new']);
    expect(withStatus(head, { ...nothing, base: [lint(4), lint(5)] }).map(({ status }) => status)).toEqual([
      'known',
      'known',
    ]);
    expect(of(lint(3), { retry: { completed: ['tsc'] } })).toEqual(['new']);
  });
});
