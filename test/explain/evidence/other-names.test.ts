// What else a finding and its failing line name, and what an edit does to that.

import { describe, expect, test } from 'vitest';
import { at, titled } from '../made.ts';
import { named, type Row, told } from './named.ts';

describe('what else it names', () => {
  const test_ = { test: titled('t') };
  test.each<Row>([
    {
      what: 'a name that is taken away',
      said: { message: 'no rebate', facts: { symbols: ['rebate'] } },
      old: 'const rebate = 1;',
      now: '',
      told: ['name-taken rebate'],
    },
    {
      what: 'a name that is brought',
      said: { message: 'no rebate', facts: { symbols: ['rebate'] } },
      old: '',
      now: 'const rebate = 1;',
      told: ['name-brought rebate'],
    },
    {
      what: 'a name that is used less',
      said: { message: 'no rebate', facts: { symbols: ['rebate'] } },
      old: 'f(rebate, rebate);',
      now: 'f(rebate);',
      told: ['name-fewer rebate'],
    },
    {
      what: 'a name that is touched',
      said: { message: 'no rebate', facts: { symbols: ['rebate'] } },
      old: 'f(rebate, 1);',
      now: 'f(rebate, 2);',
      told: ['name-touched rebate'],
    },
    {
      what: 'a name that the message lacks',
      said: { message: 'none', facts: { symbols: ['rebate'] } },
      old: 'f(rebate, 1);',
      now: 'f(rebate, 2);',
      told: [],
    },
    {
      what: 'a name of two letters',
      said: { message: 'no ab', facts: { symbols: ['ab'] } },
      old: 'const ab = 1;',
      now: '',
      told: [],
    },
    {
      what: 'a word of prose',
      said: { message: 'that one', facts: { symbols: ['that'] } },
      old: 'const that = 1;',
      now: '',
      told: [],
    },
    {
      what: 'the folder of the edit',
      said: { message: 'no src', facts: { symbols: ['src'] } },
      old: 'const src = 1;',
      now: '',
      told: [],
    },
    {
      what: 'a name on one side of a diff',
      said: { ...test_, detail: '- rebate\n+ other' },
      old: 'const rebate = 1;',
      now: '',
      told: ['name-taken rebate'],
    },
    {
      what: 'a name on both sides of a diff',
      said: { ...test_, detail: '- rebate\n+ rebate x' },
      old: 'const rebate = 1;',
      now: '',
      told: [],
    },
    {
      what: 'a name in a value',
      said: { ...test_, facts: { expected: '{ rebate: 1 }' } },
      old: 'const rebate = 1;',
      now: '',
      told: ['name-taken rebate'],
    },
    {
      what: 'the failing line uses what is removed',
      said: {},
      lines: ['x = rebate(3);'],
      old: 'function rebate() {',
      now: '',
      told: ['line-uses-removed rebate'],
    },
    {
      what: 'the failing line uses what is taken',
      said: {},
      lines: ['x = rebate(3);'],
      old: 'f(rebate);',
      now: 'f(1);',
      told: ['line-uses-taken rebate'],
    },
    {
      what: 'the failing line quotes it',
      said: {},
      lines: ["x = 'rebate';"],
      old: 'f(rebate);',
      now: 'f(1);',
      told: [],
    },
    {
      what: 'the failing line calls what is edited',
      said: {},
      lines: ['x = total(3);'],
      within: 'Cart.total',
      old: 'a',
      now: 'b',
      told: ['calls Cart.total'],
    },
    {
      what: 'the failing line names what is edited',
      said: {},
      lines: ['x = total + 3;'],
      within: 'Cart.total',
      old: 'a',
      now: 'b',
      told: [],
    },
    {
      what: 'the failing line uses what it gives',
      said: {},
      lines: ['check(sum);'],
      above: ['const sum = total(3);'],
      within: 'Cart.total',
      old: 'a',
      now: 'b',
      told: ['uses-result Cart.total'],
    },
    {
      what: 'the failing line of a test uses what it gives',
      said: test_,
      lines: ['check(sum);'],
      above: ['const sum = total(3);'],
      within: 'Cart.total',
      old: 'a',
      now: 'b',
      told: ['tests-result Cart.total'],
    },
    {
      what: 'the failing line uses something else',
      said: {},
      lines: ['check(other);'],
      above: ['const sum = total(3);'],
      within: 'Cart.total',
      old: 'a',
      now: 'b',
      told: [],
    },
    {
      what: 'what is undefined is read from what is taken',
      said: { message: "Cannot read 'price' of undefined", facts: { member: 'price' } },
      lines: ['x = item.price;'],
      old: 'f(item);',
      now: 'f(1);',
      told: ['line-uses-taken item', 'holder-taken item'],
    },
    {
      what: 'a signature',
      said: { kind: 'type-is' },
      lines: ['total(3);'],
      within: 'Cart.total',
      old: '  total(a) {',
      now: '  total(a, b) {',
      told: ['calls Cart.total', 'signature-used Cart.total'],
    },
    {
      what: 'a body',
      said: { kind: 'type-is' },
      lines: ['total(3);'],
      within: 'Cart.total',
      old: '  return 1;',
      now: '  return 2;',
      told: ['calls Cart.total'],
    },
    {
      what: 'a linker misses what is declared otherwise',
      said: { kind: 'export-exists', tool: 'ld', facts: { exported: 'quay::total<int>' } },
      within: 'total',
      old: 'int total(int a) {',
      now: 'long total(long a) {',
      told: ['linked total'],
    },
    {
      what: 'a compiler is no linker',
      said: { kind: 'export-exists', tool: 'gcc', facts: { exported: 'quay::total' } },
      within: 'total',
      old: 'int total(int a) {',
      now: 'long total(long a) {',
      told: [],
    },
  ])('$what', (row) => {
    expect(named(row)).toEqual(row.told);
  });

  test('a common name says two fifths', () => {
    const row: Row = {
      what: '',
      said: { message: 'no total', facts: { symbols: ['total'] } },
      old: 'const total = 1;',
      now: '',
      told: [],
    };
    expect(told(row)[0]?.strength).toBeCloseTo(0.4, 10);
  });

  test('another call on the line had ended, or not begun', () => {
    const frame = { path: 'src/a.ts', line: 1, column: null, name: 'other', origin: 'app' } as const;
    const row: Row = {
      what: '',
      said: { test: titled('t'), frames: [frame] },
      lines: ['total(other());'],
      within: 'total',
      old: 'a',
      now: 'b',
      told: [],
    };
    expect(named(row)).toEqual([]);
    expect(named({ ...row, said: { test: titled('t'), frames: [{ ...frame, name: 'Cart.total' }] } })).toEqual([
      'calls total',
    ]);
    expect(named({ ...row, said: { test: titled('t'), frames: [{ ...frame, name: null }] } })).toEqual(['calls total']);
  });

  test('the place of the finding itself is no call', () => {
    const row: Row = {
      what: '',
      said: { location: at('src/b.ts', 3) },
      lines: ['total(3);'],
      within: 'total',
      old: 'a',
      now: 'b',
      told: [],
    };
    expect(named(row)).toEqual([]);
  });
});
