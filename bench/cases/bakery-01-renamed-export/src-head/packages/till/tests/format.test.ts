import { expect, it } from 'vitest';
import { formatPrice, formatReceipt } from '../src/index';

it('shows a price', () => expect(formatPrice(1250)).toBe('12.50 EUR'));
it('shows a receipt', () => {
  const at = '2024-05-10T08:00:00Z';
  const sales = [{ item: 'roll', cents: 45, count: 6, at }, { item: 'loaf', cents: 520, count: 1, at }];
  expect(formatReceipt(sales)).toBe('till front\n1 x loaf\n6 x roll\n8.69 EUR');
});
