import { expect, it } from 'vitest';

it('delivers in the order of asking', async () => {
  const got: number[] = [];
  const deliver = async (n: number) => {
    await new Promise((done) => setTimeout(done, Math.random() * 4));
    got.push(n);
  };
  await Promise.all([deliver(1), deliver(2)]);
  expect(got).toEqual([1, 2]);
});
