import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newest, sharedTags, sum } from '../src/entries.js';

const entry = (day, cents, tag) => ({ day, cents, tag });
const home = [entry('2024-03-01', 1200, 'rent'), entry('2024-03-09', 300, 'food'), entry('2024-03-05', 80, 'fun')];
const away = [entry('2024-03-02', 50, 'fun'), entry('2024-03-03', 20, 'food')];

test('adds entries', () => assert.equal(sum(home), 1580));
test('finds shared tags', () => assert.deepEqual(sharedTags(home, away), ['food', 'fun']));
test('nothing shared', () => assert.deepEqual(sharedTags(home, []), []));
test('newest first', () => assert.deepEqual(newest(home, 2).map((one) => one.day), ['2024-03-09', '2024-03-05']));
