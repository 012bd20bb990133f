import { describe, expect, it } from 'vitest';
import { limitFor, mayBorrow } from '../src/members/limits';
import { isChild, shortName } from '../src/members/members';
import { EVE, MIA, TOM } from './fixtures/people';

describe('members', () => {
  it('knows children', () => expect(isChild(TOM, 2026)).toBe(true));
  it('knows who just grew up', () => expect(isChild(TOM, 2028)).toBe(false));
  it('shortens names', () => expect(shortName(MIA)).toBe('Mia B.'));
});

describe('limits', () => {
  it('gives adults eight', () => expect(limitFor(MIA, 2026)).toBe(8));
  it('gives children three', () => expect(limitFor(TOM, 2026)).toBe(3));
  it('stops at the limit', () => expect(mayBorrow(TOM, 3, 2026)).toBe(false));
  it('allows one below', () => expect(mayBorrow(TOM, 2, 2026)).toBe(true));
  it('refuses the blocked', () => expect(mayBorrow(EVE, 0, 2026)).toBe(false));
});
