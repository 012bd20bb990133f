import { describe, expect, it } from 'vitest';
import { isNeutral } from '../../src/explain/neutral.ts';

const neutral = (removed: readonly string[], added: readonly string[], path = 'src/a.ts'): boolean => isNeutral({ removed, added }, path);

describe('isNeutral', () => {
  it('sees a local put before its use', () => {
    expect(neutral(['  if (orders.length === 0) return 0;'], ['  const count = orders.length;', '  if (count === 0) return 0;'])).toBe(true);
  });
  it('sees a comment added', () => {
    expect(neutral([], ['/** What the storefront shows. */'])).toBe(true);
    expect(neutral(['"""Value added tax per country."""'], ['"""Value added tax by country."""'], 'a.py')).toBe(true);
  });
  it('sees a consistent renaming of a local', () => {
    expect(
      neutral(
        ['  const has = new Set(room.features);', '  return wanted.filter((f) => !has.has(f));'],
        ['  const present = new Set(room.features);', '  return wanted.filter((f) => !present.has(f));'],
      ),
    ).toBe(true);
  });
  it('sees a line broken in two', () => {
    expect(neutral(['  return json(a, b, c);'], ['  return json(', '    a,', '    b,', '    c,', '  );'])).toBe(true);
  });
  it('does not take a changed operator for neutral', () => {
    expect(neutral(['  if (count > limit) throw e;'], ['  if (count >= limit) throw e;'])).toBe(false);
  });
  it('does not take a changed literal or member for neutral', () => {
    expect(neutral(['  port: env.PORT ?? 0,'], ['  port: env.PORT ?? 8080,'])).toBe(false);
    expect(neutral(['  priceCents: Cents;'], ['  unitPriceCents: Cents;'])).toBe(false);
    expect(neutral(['  return Math.round(x);'], ['  return Math.floor(x);'])).toBe(false);
  });
  it('does not take an import path for a comment', () => {
    expect(neutral(["import a from './b';"], ["import a from './c';"])).toBe(false);
  });
});
