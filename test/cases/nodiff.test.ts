// The golden answers of bench/cases without a diff. `npm run test:update` rewrites them; read the diff: it is the change of accuracy.

import { expect, test } from 'vitest';
import { goldenOf } from './golden.ts';

test('every case is told as before', { timeout: 300_000 }, async () => {
  await expect(await goldenOf('nodiff')).toMatchFileSnapshot('nodiff.txt');
});
