// What the expected and the actual value tell of an edit.

import { describe, expect, test } from 'vitest';
import { isAbsent, onlyReorders, onlyWords, valueSignals } from '../../../src/explain/evidence/values.ts';
import { at, finding, suspect, titled } from '../made.ts';

interface Row {
  readonly what: string;
  readonly old?: string;
  readonly now?: string;
  readonly path?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly message?: string;
  readonly detail?: string;
  /** `kind literal side edit`, or the kind alone. */
  readonly told: readonly string[];
}

const kindsOf = ({ old, now, path = 'src/a.ts', expected, actual, message = '', detail = '' }: Row): string[] => {
  const facts = { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
  const said = finding({ message, detail, facts, test: titled('t') });
  return valueSignals(said, suspect(path, old ? old.split('\n') : [], now ? now.split('\n') : [])).map((one) => {
    const { literal, side, edit } = one.data as Record<string, string>;
    return literal === undefined ? one.kind : `${one.kind} ${literal} ${side} ${edit}`;
  });
};

describe('literals', () => {
  test.each<Row>([
    {
      what: 'a long word each side',
      old: "say('Out of stock');",
      now: "say('Sold out today');",
      expected: 'Out of stock!',
      actual: 'Sold out today!',
      told: ['text-long Out of stock expected takes', 'text-long Sold out today actual brings'],
    },
    {
      what: 'eight letters are long',
      old: "say('abcdefgh');",
      now: 'say();',
      expected: 'abcdefgh',
      actual: 'x',
      told: ['text-long abcdefgh expected takes'],
    },
    {
      what: 'seven are a word',
      old: "say('abcdefg');",
      now: 'say();',
      expected: 'abcdefg',
      actual: 'x',
      told: ['text-word abcdefg expected takes'],
    },
    {
      what: 'five are a word',
      old: "say('abcde');",
      now: 'say();',
      expected: 'abcde',
      actual: 'x',
      told: ['text-word abcde expected takes'],
    },
    {
      what: 'four are short',
      old: "say('abcd');",
      now: 'say();',
      expected: 'abcd',
      actual: 'x',
      told: ['text-short abcd expected takes'],
    },
    {
      what: 'three are short',
      old: "say('abc');",
      now: 'say();',
      expected: 'abc',
      actual: 'x',
      told: ['text-short abc expected takes'],
    },
    { what: 'two are nothing', old: "say('ab');", now: 'say();', expected: 'ab', actual: 'x', told: [] },
    {
      what: 'the longer of two',
      old: "say('abc', 'abcdefghi');",
      now: 'say();',
      expected: 'abc abcdefghi',
      actual: 'x',
      told: ['text-long abcdefghi expected takes'],
    },
    {
      what: 'filled placeholders',
      old: 'say(`Total of \u0024{n} items`);',
      now: 'say();',
      expected: 'Total of 3 items',
      actual: 'x',
      told: ['text-long Total of \u0024{n} items expected takes'],
    },
    {
      what: 'pieces out of order',
      old: 'say(`items {n} Total`);',
      now: 'say();',
      expected: 'Total of 3 items',
      actual: 'x',
      told: [],
    },
    {
      what: 'what the edit keeps',
      old: "say('abcdefgh', 1);",
      now: "say('abcdefgh', 2);",
      expected: 'abcdefgh',
      actual: 'x',
      told: [],
    },
    {
      what: 'a sentence that is only told',
      old: "say('abcdefgh');",
      now: 'say();',
      message: 'no abcdefgh',
      expected: 'x',
      actual: 'y',
      told: ['text-told abcdefgh expected takes'],
    },
    {
      what: 'a word that is only told',
      old: "say('abcdefg');",
      now: 'say();',
      message: 'no abcdefg',
      expected: 'x',
      actual: 'y',
      told: ['word-told abcdefg expected takes'],
    },
    {
      what: 'four letters that are only told',
      old: "say('abcd');",
      now: 'say();',
      message: 'no abcd',
      expected: 'x',
      actual: 'y',
      told: [],
    },
    {
      what: 'a quoted word where no value is',
      old: "say('abc');",
      now: 'say();',
      message: 'no "abc" here',
      told: ['text-quoted abc expected takes'],
    },
    {
      what: 'lines of a printed diff',
      old: "say('abcdefgh');",
      now: "say('ijklmnop');",
      detail: '- abcdefgh\n+ ijklmnop',
      told: ['text-long abcdefgh expected takes', 'text-long ijklmnop actual brings'],
    },
  ])('$what', (row) => {
    expect(kindsOf(row)).toEqual(row.told);
  });

  test.each<Row>([
    {
      what: 'the whole value',
      old: 'x = 250;',
      now: 'x = a;',
      expected: '250',
      actual: 'a',
      told: ['number-whole 250 expected takes'],
    },
    {
      what: 'the whole value with a sign',
      old: 'x = 250;',
      now: 'x = a;',
      expected: '+250',
      actual: 'a',
      told: ['number-whole 250 expected takes'],
    },
    {
      what: 'inside a value',
      old: 'x = 250;',
      now: 'x = a;',
      expected: 'it is 250 now',
      actual: 'it is',
      told: ['number-inside 250 expected takes'],
    },
    {
      what: 'inside both values',
      old: 'x = 250;',
      now: 'x = a;',
      expected: 'it is 250 now',
      actual: '250 it is',
      told: [],
    },
    {
      what: 'part of another number',
      old: 'x = 25;',
      now: 'x = a;',
      expected: 'it is 250 or 3.25 or 25.1 now',
      actual: 'none',
      told: [],
    },
    { what: 'one digit', old: 'x = 5;', now: 'x = a;', expected: '5', actual: 'a', told: [] },
  ])('a number that is $what', (row) => {
    expect(kindsOf(row)).toEqual(row.told);
  });

  test('an edit of what is expected brings it and takes the actual away', () => {
    const golden = { ...suspect('golden/page.txt', ['three apples'], ['four pears']), role: 'data' } as const;
    const said = finding({ facts: { expected: 'four pears', actual: 'three apples' }, test: titled('t') });
    expect(valueSignals(said, golden).map(({ kind, data }) => ({ kind, ...data }))).toEqual([
      { kind: 'text-long', literal: 'four pears', side: 'expected', edit: 'brings' },
      { kind: 'text-long', literal: 'three apples', side: 'actual', edit: 'takes' },
    ]);
    expect(valueSignals(said, { ...golden, role: 'code' })).toEqual([]);
  });
});

describe('other signs', () => {
  test.each<Row>([
    {
      what: 'an order',
      old: 'list.sort(byName);',
      now: 'list.sort(byDate);',
      expected: '[a, b]',
      actual: '[b, a]',
      told: ['order-changed'],
    },
    {
      what: 'an order of one',
      old: 'list.sort(byName);',
      now: 'list.sort(byDate);',
      expected: '[a]',
      actual: '[a ]',
      told: [],
    },
    {
      what: 'a comparison',
      old: 'if (a < b) x();',
      now: 'if (a > b) x();',
      expected: '[a, b]',
      actual: '[b, a]',
      told: ['comparison-changed'],
    },
    { what: 'another order elsewhere', old: 'f(a);', now: 'f(b);', expected: '[a, b]', actual: '[b, a]', told: [] },
    {
      what: 'lines of a diff in another order',
      old: 'list.sort(byName);',
      now: 'list.sort(byDate);',
      detail: '- one\n  two\n+ one',
      told: ['lines-reordered'],
    },
    {
      what: 'lines of a diff of which few are the same',
      old: 'list.sort(byName);',
      now: 'list.sort(byDate);',
      detail: '- one\n- two\n- three\n+ one\n+ four\n+ five',
      told: [],
    },
    {
      what: 'the legend of a diff',
      old: 'list.sort(byName);',
      now: 'list.sort(byDate);',
      detail: '- Expected\n+ Expected',
      told: [],
    },
    {
      what: 'a condition',
      old: 'if (a < b) x();',
      now: 'if (a <= b) x();',
      expected: 'null',
      actual: 'a thing',
      told: ['condition-changed'],
    },
    {
      what: 'a condition that both pass',
      old: 'if (a < b) x();',
      now: 'if (a <= b) x();',
      expected: 'some thing',
      actual: 'a thing',
      told: [],
    },
    {
      what: 'another unit',
      old: 'f(toMillis(x));',
      now: 'f(toSeconds(x));',
      expected: '5 ms',
      actual: '5 s',
      told: ['unit-swapped'],
    },
    {
      what: 'the same unit',
      old: 'f(toMillis(x));',
      now: 'f(inMillis(x));',
      expected: '5 ms',
      actual: '5 s',
      told: [],
    },
    {
      what: 'a status that it ended with',
      path: 'a.sh',
      old: '  exit 3',
      now: '  exit 4',
      message: '[ $status -eq 3 ]',
      told: ['exit-status'],
    },
    {
      what: 'a status that it should not end with',
      path: 'a.sh',
      old: '  exit 3',
      now: '  exit 4',
      message: '[ $status -ne 4 ]',
      told: ['exit-status'],
    },
    { what: 'a status of no exit', path: 'a.sh', old: '  x=3', now: '  x=4', message: '[ $status -eq 3 ]', told: [] },
    {
      what: 'a panic',
      path: 'a.rs',
      old: 'x?',
      now: 'x.unwrap()',
      expected: 'Some(0)',
      actual: 'Some(101)',
      told: ['panics'],
    },
    {
      what: 'a panic elsewhere',
      path: 'a.go',
      old: 'x?',
      now: 'x.unwrap()',
      expected: 'Some(0)',
      actual: 'Some(101)',
      told: [],
    },
    {
      what: 'another status',
      path: 'a.rs',
      old: 'x?',
      now: 'x.unwrap()',
      expected: 'Some(0)',
      actual: 'Some(1)',
      told: [],
    },
    {
      what: 'a time zone',
      old: 'f(d.getUTCHours());',
      now: 'f(d.getHours());',
      expected: '2026-03-01',
      actual: '2026-02-28',
      told: ['zone-changed'],
    },
    {
      what: 'a time of the day',
      old: 'f(d.getUTCHours());',
      now: 'f(d.getHours());',
      expected: 'at 10:00',
      actual: 'at 12:00',
      told: ['zone-changed'],
    },
    {
      what: 'a time zone and no date',
      old: 'f(d.getUTCHours());',
      now: 'f(d.getHours());',
      expected: 'ten',
      actual: 'twelve',
      told: [],
    },
  ])('$what', (row) => {
    expect(kindsOf(row)).toEqual(row.told);
  });
});

test.each([
  ...['undefined', 'null', 'nil', 'None', 'false', 'False', '[]', '{}', "''", '""', '0', '+0', '-0', ' null '].map(
    (value) => [value, true] as const,
  ),
  ...['', 'a', '00', '[1]', 'nullable', "'a'"].map((value) => [value, false] as const),
])('%j stands for nothing: %j', (value, is) => {
  expect(isAbsent(value)).toBe(is);
});

test.each<[string, string, boolean]>([
  ['list.sort(a);', 'list.sort(b);', true],
  ['ORDER BY a', 'ORDER_BY b', true],
  ['list.map(a);', 'list.map(b);', false],
  ["list.sort('a');", "list.sort('b');", false],
])('%j → %j changes an order alone: %j', (old, now, does) => {
  expect(onlyReorders(suspect('src/a.ts', [old], [now]))).toBe(does);
});

test.each<[string, string, boolean]>([
  ["fail('no such item');", "fail('there is no such item');", true],
  ["fail('no such item', 1);", "fail('there is no such item', 2);", false],
  ["fail('item');", "fail('items');", false],
  ['fail(`no \u0024{a} item`);', 'fail(`not \u0024{a} item`);', true],
  ['fail(`no \u0024{a} item`);', 'fail(`no \u0024{b} item`);', false],
])('%j → %j changes words alone: %j', (old, now, does) => {
  expect(onlyWords(suspect('src/a.ts', [old], [now]))).toBe(does);
});

test('a finding without values asks nothing of its place', () => {
  expect(valueSignals(finding({ location: at('src/a.ts', 10) }), suspect('src/a.ts', ['a();'], ['b();']))).toEqual([]);
});
