import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byMonth, monthOf } from '../src/month.js';

test('month of a moment', () => assert.equal(monthOf('2024-03-10T10:00:00Z'), '2024-03'));
test('the last hours of a month', () => assert.equal(monthOf('2024-03-31T20:00:00Z'), '2024-03'));
test('sums by month', () => {
  const list = [{ at: '2024-03-31T18:00:00Z', cents: 5 }, { at: '2024-04-02T00:00:00Z', cents: 7 }];
  assert.deepEqual(byMonth(list), { '2024-03': 5, '2024-04': 7 });
});
