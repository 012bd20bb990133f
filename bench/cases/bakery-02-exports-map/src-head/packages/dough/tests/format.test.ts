import { expect, it } from 'vitest';
import { formatGrams, formatShare } from '../src/index';

it('shows grams', () => expect(formatGrams(750)).toBe('750 g'));
it('shows kilograms', () => expect(formatGrams(1250)).toBe('1.25 kg'));
it('shows shares', () => expect(formatShare(0.68)).toBe('68 %'));
