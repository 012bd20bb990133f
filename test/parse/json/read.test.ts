// The JSON reader agrees with the engine's own, knows lines, and gives what a cut document holds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/parse/kit/json/read.ts';

const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('__proto__'));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2, '\t'), (value, space) => {
        const { values, truncated, problem } = readJson(JSON.stringify(value, null, space));
        expect([values, truncated, problem]).toEqual([[plain(value)], false, null]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads values one after another', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.stringMatching(/^\w{1,5}$/), json), { maxLength: 5 }), (list) => {
        expect(readJson(list.map((value) => JSON.stringify(value)).join('\n')).values).toEqual(list.map(plain));
      }),
      { numRuns: 300 },
    );
  });

  it('gives every element of a list that is complete where the text ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.string(), line: fc.nat() }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (list, place) => {
          const text = JSON.stringify({ list }, null, 1);
          const end = 12 + (place % (text.length - 12));
          const ends = list.map(
            (_one, at) => JSON.stringify({ list: list.slice(0, at + 1) }, null, 1).length - '\n ]\n}'.length,
          );
          const complete = list.slice(0, ends.filter((one) => one <= end).length);
          const { values, truncated } = readJson(text.slice(0, end));
          expect(truncated).toBe(true);
          expect((values[0] as { list: unknown[] }).list.slice(0, complete.length)).toEqual(complete);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('knows the lines of objects', () => {
    const { values, spanOf } = readJson('\uFEFF[\n  {"a": 1},\n  {\n    "b": [\n    ]\n  }\n]\n');
    const [first, second] = values[0] as unknown[];
    expect([spanOf(values[0]), spanOf(first), spanOf(second)]).toEqual([
      { line: 1, endLine: 7 },
      { line: 2, endLine: 2 },
      { line: 3, endLine: 6 },
    ]);
  });

  it.each([
    ['no JSON at all', 'not json', []],
    ['a page', '<html></html>', []],
    ['a missing comma', '[1 2]', [[1]]],
    ['nothing', '', []],
    ['a missing colon', '{"a" 1}', [{}]],
    ['a prototype', '{"__proto__": {"x": 1}, "a": 1}', [{ a: 1 }]],
  ])('survives %s', (_name, text, values) => {
    expect(readJson(text).values).toEqual(values);
  });

  it('is no deeper than it may be', () => {
    expect(readJson('['.repeat(100_000)).problem).toBe('something is nested too deep');
  });
});
