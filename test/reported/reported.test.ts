// Situations from public bug reports of CI reporters: every case is answered as it should be, but for those that are listed as open.

import { describe, expect, test } from 'vitest';
import { OPEN } from './open.ts';
import { CASE_NAMES, runCase } from './run.ts';

describe.each(CASE_NAMES)('%s', (name) => {
  test(OPEN.has(name) ? 'is still open' : 'is answered rightly', async () => {
    const { judged } = await runCase(name);
    const wrong = judged.filter(({ ok }) => !ok);
    if (OPEN.has(name)) expect(wrong, 'answered rightly now: take it off the list in open.ts').not.toEqual([]);
    else expect(wrong).toEqual([]);
  });
});

test('only cases that are there are listed as open', () => {
  expect([...OPEN].filter((name) => !CASE_NAMES.includes(name))).toEqual([]);
});
