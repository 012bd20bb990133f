import { describe, expect, it } from 'vitest';
import { closingDay, type Sale, total } from '../src/index';

const sale = (item: string, cents: number, count: number, at = '2024-05-10T08:00:00Z'): Sale => ({ item, cents, count, at });

describe('sales', () => {
  it('add up with tax', () => expect(total([sale('roll', 45, 6), sale('loaf', 520, 1)])).toBe(869));
  it('of nobody are nothing', () => expect(total([])).toBe(0));
  it('of the night count for the day before', () => expect(closingDay(sale('roll', 45, 1, '2024-05-10T00:30:00Z'))).toBe('2024-05-09'));
  it('of the morning count for the day', () => expect(closingDay(sale('roll', 45, 1, '2024-05-10T01:30:00Z'))).toBe('2024-05-10'));
});
