import assert from 'node:assert/strict';
import { test } from 'node:test';
import { altitude, describe, period } from '../src/index.ts';

const low = { name: 'low', radiusKm: 6771 };

test('has an altitude', () => assert.equal(altitude(low), 400));
test('has a period', () => assert.equal(Math.round(period(low)), 5545));
test('describes', () => assert.equal(describe(low), 'low: 92 min, 7.67 km/s'));
