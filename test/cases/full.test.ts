// The golden answers of bench/cases with reports, logs, diff and checkout. `npm run test:update` rewrites them; read the diff: it is the change of accuracy.

import { expect, test } from 'vitest';
import { goldenOf } from './golden.ts';

test('every case is told as before', { timeout: 300_000 }, async () => {
  await expect(await goldenOf('full')).toMatchFileSnapshot('full.txt');
});
