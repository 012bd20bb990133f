import { expect, it } from 'vitest';
import { formatShare, showGrams } from '../src/index';

it('shows grams', () => expect(showGrams(750)).toBe('750 g'));
it('shows kilograms', () => expect(showGrams(1250)).toBe('1.25 kg'));
it('shows shares', () => expect(formatShare(0.68)).toBe('68 %'));
