import fc from 'fast-check';
import { expect, test } from 'vitest';
import { block, fitToBudget, utf8Bytes } from '../../src/render/budget.ts';
import { anyDigest, CASES, LINKED, readDigest } from './digests.ts';
import { renderBrief, renderComment, renderSummary } from './surfaces.ts';

test('bytes are those of UTF-8', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => utf8Bytes(text) === Buffer.byteLength(text)));
  expect(utf8Bytes('aé€😀')).toBe(1 + 2 + 3 + 4);
});

test('the least useful block goes first, and the document says so', () => {
  const blocks = [block('first', 1), block('x'.repeat(400), 9), block('y'.repeat(100), 5)];
  expect(fitToBudget(blocks, 1000)).toBe(`first\n\n${'x'.repeat(400)}\n\n${'y'.repeat(100)}\n`);
  const cut = fitToBudget(blocks, 400);
  expect(cut).toContain('y'.repeat(100));
  expect(cut).not.toContain('x');
  expect(cut).toMatch(/left out/);
});

test('a block takes its shorter forms before a more useful block is touched', () => {
  const list = {
    text: 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.repeat(9),
    shorter: [
      { rank: 9, text: 'a b +24 more' },
      { rank: 8, text: '' },
    ],
  };
  expect(fitToBudget([block('first', 1), list], 120)).toContain('+24 more');
});

test.each(CASES)('%s fits any budget from 2 KB and keeps its verdict', (name) => {
  const digest = readDigest(name);
  for (const budgetBytes of [2048, 3000, 5000, 9000, 20_000, 65_536]) {
    for (const render of [renderSummary, renderComment, renderBrief]) {
      const text = render(digest, { ...LINKED, budgetBytes });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budgetBytes);
      expect(text).toMatch(/broke|no cause/i);
    }
  }
});

test('a cut summary still names the place of the first cause', () => {
  const text = renderSummary(readDigest('two-hundred-followers'), { ...LINKED, budgetBytes: 2048 });
  expect(text).toContain('src/core/currency.ts:1');
  expect(text).toContain('206 places still load the old one');
});

test('any digest fits any budget', () => {
  fc.assert(
    fc.property(anyDigest, fc.integer({ min: 2048, max: 30_000 }), (digest, budgetBytes) => {
      for (const render of [renderSummary, renderComment, renderBrief]) {
        const text = render(digest, { ...LINKED, budgetBytes });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budgetBytes);
        expect(text.length).toBeGreaterThan(10);
      }
    }),
    { numRuns: 100 },
  );
});

test('a digest with very long texts fits 2 KB', () => {
  const digest = readDigest('renamed-field');
  const long = '𝕏`|<'.repeat(5000);
  const [cause] = digest.causes;
  if (!cause) throw new Error('the fixture has a cause');
  const change = { path: long, line: 1, endLine: 2 };
  const text = renderSummary(
    { ...digest, causes: [{ ...cause, assumption: long, now: long, dimension: long, site: change, change }] },
    { ...LINKED, budgetBytes: 2048 },
  );
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2048);
  expect(text).toContain('One assumption broke');
});
