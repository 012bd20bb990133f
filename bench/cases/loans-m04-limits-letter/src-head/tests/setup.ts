import { expect } from 'vitest';

expect.extend({
  toBeIsoDay(received: string) {
    return { pass: /^\d{4}-\d{2}-\d{2}$/.test(received), message: () => `${received} is no day` };
  },
});
