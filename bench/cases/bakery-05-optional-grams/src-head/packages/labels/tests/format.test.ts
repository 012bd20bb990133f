import { expect, it } from 'vitest';
import { formatLabel } from '../src/index';

it('tells all of a ware', () => {
  const ware = { name: 'rye loaf', grams: 1250, cents: 520, flour: 'rye 1150' as const, baked: '2024-05-10' };
  expect(formatLabel(ware)).toBe('rye loaf (1150)\n1.25 kg  5.20 EUR\nbest before 2024-05-14');
});
it('cuts long names', () => {
  const ware = { name: 'bread with nuts and raisins', grams: 400, cents: 390, flour: 'wheat 550' as const, baked: '2024-02-27' };
  expect(formatLabel(ware).split('\n')[0]).toBe('bread with nuts and rais');
});
