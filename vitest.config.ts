import { defineConfig } from 'vitest/config';
import { tally } from './scripts/tally.ts';

export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.test.ts'],
    reporters: ['default', tally],
    testTimeout: 30_000,
    // Colours and the zone must not depend on whose machine it is.
    env: { TZ: 'UTC', NO_COLOR: '1', FORCE_COLOR: '0' },
  },
});
