import { describe, expect, it } from 'vitest';
import { isAboutItself, isNeutral } from '../../src/explain/suspects/neutral.ts';

const neutral = (removed: readonly string[], added: readonly string[], path = 'src/a.ts'): boolean =>
  isNeutral({ removed, added }, path);

describe('isNeutral', () => {
  it('sees a local put before its use', () => {
    expect(
      neutral(
        ['  if (orders.length === 0) return 0;'],
        ['  const count = orders.length;', '  if (count === 0) return 0;'],
      ),
    ).toBe(true);
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
  it('sees what is only written in another style', () => {
    expect(neutral(['    if line.trim().is_empty() {'], ['    if line.trim().len() == 0 {'], 'src/a.rs')).toBe(true);
    expect(neutral(['    Ok(hive)'], ['    return Ok(hive);'], 'src/a.rs')).toBe(true);
    expect(neutral(['  if (all.empty()) return;'], ['  if (all.size() == 0) return;'], 'a.cpp')).toBe(true);
    expect(neutral(['    if line.trim().is_empty() {'], ['    if line.trim().len() == 1 {'], 'src/a.rs')).toBe(false);
  });
  it('takes every character of plain text for shown, and a build file for no plain text', () => {
    expect(neutral(['Westminster (0:03)'], ['Westminster (00:03)'], 'tests/golden/page.txt')).toBe(false);
    expect(neutral(['enable_testing()'], ['# Tests.', 'enable_testing()'], 'CMakeLists.txt')).toBe(true);
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
  it('takes nothing for a comment where none can stand', () => {
    expect(neutral([], ['  // a week'], 'limits.json')).toBe(false);
    expect(neutral([], ['  // a week'], 'tsconfig.json')).toBe(true);
    expect(neutral(['# render OUT'], ['# render OUT [SITE]'], 'bin/render')).toBe(true);
  });
  it('sees a line that says the same further in, where that counts', () => {
    expect(neutral(['    port: 80'], ['     port: 80'], 'a.yaml')).toBe(false);
    expect(neutral(['    return x'], ['return x'], 'a.py')).toBe(false);
    expect(neutral(['    return x;'], ['  return x;'], 'a.ts')).toBe(true);
    expect(neutral(['    first,'], ['        first,'], 'a.py')).toBe(true);
  });
});

describe('isAboutItself', () => {
  const about = (removed: string, added: string, before: readonly string[] = []): boolean =>
    isAboutItself({ removed: [removed], added: [added], before });
  it("sees a package's own version", () => {
    expect(
      about(
        '{ "name": "a", "version": "2.3.0", "type": "module" }',
        '{ "name": "a", "version": "2.3.1", "type": "module" }',
      ),
    ).toBe(true);
    expect(about('  <version>1.0</version>', '  <version>1.1</version>', ['  <artifactId>a</artifactId>'])).toBe(true);
  });
  it("does not take another package's version for it", () => {
    expect(about('{ "name": "a", "b": "2.3.0" }', '{ "name": "a", "b": "2.3.1" }')).toBe(false);
    expect(
      about('    <version>1.0</version>', '    <version>1.1</version>', [
        '  <parent>',
        '    <artifactId>a</artifactId>',
      ]),
    ).toBe(false);
    expect(
      about('      <version>1.0</version>', '      <version>1.1</version>', ['      <artifactId>a</artifactId>']),
    ).toBe(false);
  });
});
