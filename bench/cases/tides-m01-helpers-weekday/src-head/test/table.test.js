import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byDay, highest, inOrder } from '../src/table.js';

const WATERS = [
  { at: '2026-04-02T03:10:00Z', metres: 3.1 },
  { at: '2026-04-02T15:40:00Z', metres: 3.4 },
  { at: '2026-04-03T23:05:00Z', metres: 3.0 },
];

describe('table', () => {
  it('groups by day', () => assert.deepEqual(byDay(WATERS), [{ day: '2026-04-02', metres: [3.1, 3.4] }, { day: '2026-04-03', metres: [3] }]));
  it('finds the highest', () => assert.equal(highest(WATERS).metres, 3.4));
  it('puts them in order', () => assert.equal(inOrder([...WATERS].reverse())[0].metres, 3.1));
  it('keeps the original', () => {
    const list = [...WATERS].reverse();
    inOrder(list);
    assert.equal(list[0].metres, 3);
  });
});
