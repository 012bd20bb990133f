// What a finding speaks of first, and what an edit takes away or brings; the plain words of texts.

import { describe, expect, test } from 'vitest';
import { namedIn } from '../../../src/explain/evidence/names.ts';
import { wordsOf } from '../../../src/explain/evidence/shared-words.ts';
import { finding } from '../made.ts';
import { edited, named, type Row, told } from './named.ts';

describe('what it is about', () => {
  const rename = { old: 'export const price = 1;', now: 'export const cost = 1;' };
  test.each<Row>([
    {
      what: 'a member that is removed',
      said: { kind: 'member-exists', facts: { member: "'price'" } },
      ...rename,
      told: ['subject-removed price'],
    },
    {
      what: 'an export that is removed',
      said: { kind: 'export-exists', facts: { exported: 'price' } },
      ...rename,
      told: ['subject-removed price'],
    },
    {
      what: 'a name that is removed',
      said: { kind: 'name-defined', facts: { name: 'price' } },
      ...rename,
      told: ['subject-removed price'],
    },
    {
      what: 'a function that is removed',
      said: { kind: 'signature', facts: { callee: 'shop.price' } },
      ...rename,
      told: ['subject-removed price'],
    },
    {
      what: 'a setting that is removed',
      said: { kind: 'env-set', facts: { envVar: 'price' } },
      ...rename,
      told: ['subject-removed price'],
    },
    {
      what: 'a command that is removed',
      said: { kind: 'tool-present', facts: { command: 'price' } },
      ...rename,
      told: ['subject-removed price'],
    },
    {
      what: 'a package that is removed',
      said: { kind: 'deps-resolve', facts: { dependency: 'price@^2' } },
      ...rename,
      told: ['subject-removed price'],
    },
    {
      what: 'a name that is brought',
      said: { kind: 'name-defined', facts: { name: 'cost' } },
      ...rename,
      told: ['subject-brought cost'],
    },
    {
      what: 'a use that is taken away',
      said: { kind: 'name-defined', facts: { name: 'price' } },
      old: 'use(price);',
      now: 'use(1);',
      told: ['subject-taken price'],
    },
    {
      what: 'a use that is brought',
      said: { kind: 'name-defined', facts: { name: 'price' } },
      old: 'use(1);',
      now: 'use(price);',
      told: ['subject-brought price'],
    },
    {
      what: 'a new case',
      said: { kind: 'exhaustive', facts: { name: 'Winter' } },
      old: 'Spring,',
      now: 'Spring,\nWinter,',
      told: ['new-case Winter'],
    },
    {
      what: 'a case that is only used',
      said: { kind: 'exhaustive', facts: { name: 'Winter' } },
      old: 'f();',
      now: 'f(Winter);',
      told: ['subject-brought Winter'],
    },
    {
      what: 'a case in an enum of one line',
      said: { kind: 'exhaustive', facts: { name: 'Winter' } },
      old: 'enum Season { Spring }',
      now: 'enum Season { Spring, Winter }',
      told: ['new-case Winter'],
    },
    {
      what: 'a port',
      said: { kind: 'service-up', facts: { endpoint: 'localhost:5432' } },
      old: 'port = 5432;',
      now: 'port = 5433;',
      told: ['port-set 5432'],
    },
    {
      what: 'a port in an address',
      said: { kind: 'service-up', facts: { endpoint: 'localhost:5432' } },
      old: "url = 'http://x:5432/a';",
      now: "url = 'http://x:1/a';",
      told: ['port-set 5432'],
    },
    {
      what: 'another port',
      said: { kind: 'service-up', facts: { endpoint: 'localhost:5431' } },
      old: 'port = 5432;',
      now: 'port = 5433;',
      told: [],
    },
    {
      what: 'a name of one letter',
      said: { kind: 'name-defined', facts: { name: 'p' } },
      old: 'const p = 1;',
      now: '',
      told: [],
    },
    {
      what: 'a name the repository keeps apart',
      said: { kind: 'name-defined', facts: { name: 'price' }, apart: ['price'] },
      ...rename,
      told: [],
    },
    { what: 'something else', said: { kind: 'name-defined', facts: { name: 'other' } }, ...rename, told: [] },
  ])('$what', (row) => {
    expect(named(row)).toEqual(row.told);
  });

  test('an import that brought it', () => {
    const one = { ...edited({ old: "import './a';" }), lost: new Set(['price']) };
    const said = finding({ kind: 'name-defined', facts: { name: 'price' } });
    const signals = namedIn({ finding: said, suspect: one, frequency: new Map(), lines: [], above: [] });
    expect(signals.map(({ kind }) => kind)).toEqual(['import-removed']);
  });

  test('what many edits touch tells less, but a removal at least six tenths, unless its owner is edited', () => {
    const row: Row = { what: '', said: { facts: { member: 'price', owner: 'Cart' } }, ...rename, told: [] };
    const many = new Map([['price', 4]]);
    expect(told(row, many)[0]).toMatchObject({ kind: 'subject-removed', strength: 0.6 });
    expect(told({ ...row, within: 'Cart.total' }, many)[0]).toMatchObject({ kind: 'subject-removed', strength: 1 });
    expect(told({ ...row, within: 'Cart.total' }, many)[1]).toMatchObject({
      kind: 'lacking-owner',
      data: { name: 'Cart' },
    });
    expect(told({ ...row, within: 'Cartoon.total' }, many)).toHaveLength(1);
    const use: Row = { ...row, old: 'use(price);', now: 'use(1);' };
    expect(told(use, many)[0]).toMatchObject({ kind: 'subject-taken', strength: 0.25 });
    const brought: Row = { ...row, said: { facts: { member: 'cost' } } };
    expect(told(brought, new Map([['cost', 4]]))[0]).toMatchObject({ kind: 'subject-brought', strength: 0.8 });
  });
});

test.each<[string, string]>([
  ['priceOfItems tax_rates', 'price rate'],
  ['the failing Address class', 'address class failing'],
  ['abc four', 'four'],
  ['classes buses gas', 'classe buse'],
  ['HTTPServer2Go', 'httpserver'],
])('the words of %j are %j', (text, words) => {
  expect([...wordsOf(text)].sort().join(' ')).toBe(words.split(' ').sort().join(' '));
});
