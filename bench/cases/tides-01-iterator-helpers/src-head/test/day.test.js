import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startOfDay, weekdayOf } from '../src/day.js';

describe('day', () => {
  it('starts at midnight', () => assert.equal(startOfDay('2026-04-02T00:30:00Z'), '2026-04-02'));
  it('ends late', () => assert.equal(startOfDay('2026-04-02T23:30:00Z'), '2026-04-02'));
  it('knows thursdays', () => assert.equal(weekdayOf('2026-04-02'), 4));
});
