import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row, table } from '../src/index.ts';

const low = { name: 'low', radiusKm: 6771 };
const high = { name: 'high', radiusKm: 42164 };

test('shows a row', () => assert.equal(row(low), 'low: 92 min, 7.67 km/s | 400 km'));
test('shows low ones first', () => assert.deepEqual(table([high, low]).map((line) => line.split(':')[0]), ['low', 'high']));
test('shows every orbit', () => assert.equal(table([low, high]).length, 2));
