// The index must name exactly the keys whose literals stand in the text, whatever overlaps.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/parse/formats/index.ts';
import { markIndex } from '../../src/parse/marks.ts';

test('finds overlapping and nested marks', () => {
  const index = markIndex([
    { key: 'he', marks: ['he'] },
    { key: 'she', marks: ['she', 'hers'] },
    { key: 'none', marks: ['his'] },
    { key: 'empty', marks: [] },
  ]);
  expect([...index.in('ushers')].sort()).toEqual(['he', 'she']);
  expect([...index.in('')]).toEqual([]);
});

test('agrees with includes on any ASCII text', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 60 }), (marks, text) => {
      const found = markIndex(marks.map((mark) => ({ key: mark, marks: [mark] }))).in(text);
      expect([...found].sort()).toEqual([...new Set(marks)].filter((mark) => text.includes(mark)).sort());
    }),
  );
});

test('no format has an empty mark', () => {
  expect(FORMATS.filter((format) => format.reads === 'log' && format.marks?.some((mark) => mark === '')).map(({ name }) => name)).toEqual([]);
});
