// Paths of another machine: without a checkout they stay as told, without their root; with one they are nobody's.

import { describe, expect, it } from 'vitest';
import { resolverOf } from '../../src/attribute/paths.ts';
import { NO_SOURCES, type Sources } from '../../src/model/sources.ts';

const checkout: Sources = { paths: ['src/cart.ts'], read: () => null };

describe('without a checkout', () => {
  const resolver = resolverOf(NO_SOURCES, [], []);

  it.each([
    ['/path/to/main.go', 'path/to/main.go'],
    ['C:\\shop\\src\\cart.cs', 'shop/src/cart.cs'],
    ['file:///srv/shop/../cart.ts', 'srv/cart.ts'],
  ])('%s stays, without its root', (printed, path) => {
    expect(resolver.path(printed, [])).toBeNull();
    expect(resolver.foreign(printed)).toBe(path);
  });

  it.each([
    ['/home/runner/work/shop/shop/src/cart.ts', 'src/cart.ts'],
    ['/var/lib/jenkins/workspace/shop/src/cart.ts', 'src/cart.ts'],
    ['C:\\Users\\me\\.hudson\\jobs\\shop\\workspace\\src\\cart.ts', 'src/cart.ts'],
    ['./src/cart.ts', 'src/cart.ts'],
  ])('%s is told from the workspace', (printed, path) => {
    expect(resolver.path(printed, [])).toBe(path);
    expect(resolver.foreign(printed)).toBeNull();
  });

  it.each(['', '<stdin>', 'https://example.com/a.js'])('%j is no path', (printed) => {
    expect(resolver.foreign(printed)).toBeNull();
  });
});

describe('with a checkout', () => {
  const resolver = resolverOf(checkout, [], []);

  it('a file of the checkout is found by its end', () => {
    expect(resolver.path('/elsewhere/src/cart.ts', [])).toBe('src/cart.ts');
  });

  it('a foreign file is nobody’s', () => {
    expect(resolver.path('/usr/include/stdio.h', [])).toBeNull();
    expect(resolver.foreign('/usr/include/stdio.h')).toBeNull();
  });
});
