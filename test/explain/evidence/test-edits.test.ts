// What edits of tests are taken for: found on pull requests of public projects, where most of them were innocent.

import { expect, test } from 'vitest';
import { isItsTest, isNewTest, stoodBefore } from '../../../src/explain/evidence/test-edits.ts';
import { turnedOf } from '../../../src/explain/evidence/values.ts';
import { essence } from '../../../src/explain/suspects/tokens.ts';
import { finding, suspect, titled } from '../made.ts';

const FILE = 'test/price.test.ts';
const failed = (facts = {}) =>
  finding({ test: titled('adds two prices', FILE, FILE), message: 'expected 3 to be 4', facts });
const edited = (removed: readonly string[], added: readonly string[]) => ({
  ...suspect(FILE, removed, added),
  role: 'test' as const,
  taken: new Set(removed.map((line) => essence([line], FILE))),
});

test('a test that the change brings is new', () => {
  expect(isNewTest(failed(), edited([], ["it('adds two prices', () => {"]))).toBe(true);
});

test('a test whose title stood before is not new', () => {
  const moved = edited(['it("adds two prices", function () {'], ["it('adds two prices', () => {"]);
  expect(isNewTest(failed(), moved)).toBe(false);
});

test('a line in another style stood before', () => {
  const restyled = edited(['expect(sum("1", "2")).toBe(4)'], ["    expect(sum('1', '2')).toBe(4);"]);
  expect(restyled.parts.map((part) => stoodBefore(restyled, part, 10))).toEqual([true]);
});

test('a line with another value did not stand before', () => {
  const turned = edited(['expect(sum("1", "2")).toBe(3)'], ['expect(sum("1", "2")).toBe(4)']);
  expect(turned.parts.map((part) => stoodBefore(turned, part, 10))).toEqual([false]);
});

test('an edit of the test can turn what it expects', () => {
  const turned = edited(["toBe('three prices')"], ["toBe('four prices')"]);
  const kinds = turnedOf(failed({ expected: 'four prices', actual: 'three prices' }), turned).map(({ kind }) => kind);
  expect(kinds).toEqual(['text-long', 'text-long']);
});

test('a new test has nothing to turn', () => {
  const added = edited([], ["it('adds two prices', () => {", "  expect(say()).toBe('four prices');"]);
  expect(turnedOf(failed({ expected: 'four prices', actual: 'three prices' }), added)).toEqual([]);
});

test('another file of the tests is not the failing one', () => {
  const other = { ...edited([], ['export const price = 4;']), parts: suspect('test/prices.ts', [], ['x']).parts };
  expect(isItsTest(failed(), other)).toBe(false);
});
