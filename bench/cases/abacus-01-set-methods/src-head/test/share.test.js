import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percent, split } from '../src/share.js';

test('splits evenly', () => assert.deepEqual(split(900, 3), [300, 300, 300]));
test('the first pay the odd cents', () => assert.deepEqual(split(1000, 3), [334, 333, 333]));
test('percent of a whole', () => assert.equal(percent(1, 3), 33));
test('percent of nothing', () => assert.equal(percent(1, 0), 0));
