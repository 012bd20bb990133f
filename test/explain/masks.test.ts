import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked } from '../../src/explain/findings/masks.ts';

const ROWS: readonly (readonly [string, string, string])[] = [
  ['a duration before a number', 'took 123ms', 'took <duration>'],
  ['a uuid', 'id 3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'id <uuid>'],
  ['a date', 'at 2026-11-21T01:14:26.944Z', 'at <date>'],
  ['an address', 'ptr 0x7f3a34a29b50', 'ptr <hex>'],
  ['an ephemeral port', 'localhost:49152', 'localhost:<port>'],
  ['a well-known port stays', 'localhost:5432', 'localhost:5432'],
  ['a temporary path', 'in /tmp/x-91/y', 'in <tmp>'],
  ['a rule code stays', 'error TS2339: no', 'error TS2339: no'],
  ['an exit code stays', 'exited with exit code 137', 'exited with exit code 137'],
  ['a quoted name stays', "Property 'v2' does not exist", "Property 'v2' does not exist"],
  ['numbers keep their equality', '5 of 7, 5 left', '<number> of <number-b>, <number> left'],
];

describe('masked', () => {
  for (const [name, input, expected] of ROWS) {
    it(name, () => {
      for (const [before, after] of [
        ['', ''],
        ['x: ', ''],
        ['', ' (y)'],
        ['x: ', ' (y)'],
      ]) {
        expect(masked(`${before}${input}${after}`)).toBe(`${before}${expected}${after}`);
      }
    });
  }

  it('masks twice as once', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(masked(masked(text))).toBe(masked(text));
      }),
    );
  });

  it('masks twice as once on texts made of what it looks for', () => {
    const piece = fc.constantFrom(
      '12',
      '3.5',
      '7ms',
      '0xdeadbeef',
      'deadbeef12',
      '10.0.0.1',
      ':40000',
      '/tmp/a',
      'exit code 3',
      'TS2339',
      '2026-01-02',
      ' ',
      '-',
      '.',
      'a',
      "'9'",
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          expect(masked(masked(text))).toBe(masked(text));
        },
      ),
    );
  });
});
