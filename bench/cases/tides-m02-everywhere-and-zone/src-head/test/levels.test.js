import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mean, show, spread } from '../src/levels.js';

describe('levels', () => {
  it('have a mean', () => assert.equal(mean([1, 2, 3]), 2));
  it('have a spread', () => assert.equal(spread([3, 1, 2]), 2));
  it('are shown', () => assert.equal(show(3.104), '3.10 m'));
});
