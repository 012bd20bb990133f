import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toKm, toMiles } from '../src/index.ts';

test('turns miles into km', () => assert.equal(toKm(10).toFixed(2), '16.09'));
test('turns km into miles', () => assert.equal(toMiles(16.09344).toFixed(1), '10.0'));
