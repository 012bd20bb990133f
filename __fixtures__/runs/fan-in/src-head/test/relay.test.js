import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gate } from '../src/gate.js';
import { relay } from '../src/relay.js';

test('a relayed message arrives', async () => {
  assert.equal(await relay('hello'), 'relayed hello');
});

test('a gate opens once', async () => {
  const { open, opened } = gate();
  open('first');
  open('second');
  assert.equal(await opened, 'first');
});
