import assert from 'node:assert/strict';
import { test } from 'node:test';

test('text stays text', () => assert.equal(`${1}`, '1'));
