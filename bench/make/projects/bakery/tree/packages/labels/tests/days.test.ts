import { expect, it } from 'vitest';
import { bestBefore } from '../src/index';

it('counts days', () => expect(bestBefore('2024-05-10')).toBe('2024-05-14'));
it('counts over the end of a month', () => expect(bestBefore('2024-02-27')).toBe('2024-03-02'));
