// What a few changed lines hold, in any language.

import { describe, expect, test } from 'vitest';
import { codeOf, essence, fewerIn, isCommentLine, PROSE, tokensOf } from '../../../src/explain/suspects/tokens.ts';

test.each<[string, string, boolean]>([
  ['// a', 'a.ts', true],
  ['  /* a */', 'a.ts', true],
  ['/* a */ b()', 'a.ts', false],
  [' * a', 'a.ts', true],
  ['*/', 'a.ts', true],
  ['*p = 1;', 'a.c', false],
  ['<!-- a -->', 'a.html', true],
  ['', 'a.ts', true],
  ['# a', 'a.py', true],
  ['# a', 'a.ts', false],
  ['# a', 'Makefile', true],
  ['# a', 'docker/Dockerfile', true],
  ['# a', '.env.test', true],
  ['# a', 'bin/run', true],
  ['// a', 'Jenkinsfile', true],
  ['"""Doc."""', 'a.py', true],
  ["'''Doc.'''", 'a.py', true],
  ['"""Doc.', 'a.py', false],
  ['-- a', 'a.sql', true],
  ['--a', 'a.lua', true],
  ['--a', 'a.ts', false],
  ['#![deny(warnings)]', 'a.rs', true],
  ['anything', 'README.md', true],
  ['// a', 'package.json', false],
  ['a();', 'a.ts', false],
])('%j of %s is comment alone: %j', (line, path, is) => {
  expect(isCommentLine(line, path)).toBe(is);
});

test.each<[string, string, string]>([
  ['a(); // b', 'a.ts', 'a(); '],
  ['a(/* b */ c)', 'a.ts', 'a( c)'],
  ["'http://x'", 'a.ts', "'http://x'"],
  ['a = 1 # b', 'a.py', 'a = 1 '],
  ['a="#1"', 'a.sh', 'a="#1"'],
  ['a = 1 # b', 'a.ts', 'a = 1 # b'],
])('%j of %s is the code %j', (line, path, code) => {
  expect(codeOf([line], path)).toEqual([code]);
});

interface Row {
  readonly line: string;
  readonly path: string;
  readonly names: string;
  readonly literals: readonly string[];
  readonly declares: string;
}

describe('tokens', () => {
  test.each<Row>([
    {
      line: 'export function price(item: Item): number {',
      path: 'a.ts',
      names: 'price item Item number',
      literals: [],
      declares: 'price',
    },
    {
      line: 'const port = env.PORT ?? 8_080; // x',
      path: 'a.ts',
      names: 'port env PORT',
      literals: ['8080'],
      declares: 'port',
    },
    {
      line: "  'time-out': 1.5e3,",
      path: 'a.ts',
      names: 'time-out',
      literals: ['time-out', '1.5e3'],
      declares: 'time-out',
    },
    {
      line: 'say(`hi \u0024{user.name} {count}`);',
      path: 'a.ts',
      names: 'say user name count',
      literals: ['hi \u0024{user.name} {count}'],
      declares: '',
    },
    { line: 'it\'s("a \\" b", \'c\')', path: 'a.ts', names: 'it', literals: ['s("a \\" b", '], declares: '' },
    { line: 'x1 = v2.3 + -4', path: 'a.py', names: 'x1 v2', literals: ['-4'], declares: 'x1' },
    {
      line: 'def total(self, items): return None',
      path: 'a.py',
      names: 'total items',
      literals: [],
      declares: 'total',
    },
    { line: 'func (c *Cart) Add(x int) error {', path: 'a.go', names: 'Cart Add error', literals: [], declares: 'Add' },
    { line: 'pub fn run(x: u8) -> bool {', path: 'a.rs', names: 'run u8', literals: [], declares: 'run' },
    {
      line: '  public static LIMIT = 3;',
      path: 'a.ts',
      names: 'LIMIT',
      literals: ['3'],
      declares: 'LIMIT',
    },
    {
      line: '    int count(Bee &bee) const {',
      path: 'a.cpp',
      names: 'count Bee bee',
      literals: [],
      declares: 'count',
    },
    {
      line: 'record Pair<T>(int left, List<T> right) {}',
      path: 'A.java',
      names: 'Pair left List right',
      literals: [],
      declares: 'left right Pair',
    },
    { line: '  Winter,', path: 'a.rs', names: 'Winter', literals: [], declares: 'Winter' },
    { line: 'export PORT=80', path: 'a.sh', names: 'PORT', literals: ['80'], declares: 'PORT' },
    { line: 'port: 80', path: 'a.yml', names: 'port', literals: ['80'], declares: 'port' },
    { line: 'a == b', path: 'a.ts', names: '', literals: [], declares: '' },
    { line: 'if (this.x) return null;', path: 'a.ts', names: '', literals: [], declares: '' },
  ])('of $line', ({ line, path, names, literals, declares }) => {
    const tokens = tokensOf([line], path);
    expect([...tokens.identifiers].sort().join(' ')).toBe(names.split(' ').sort().join(' '));
    expect(tokens.literals).toEqual(literals);
    expect([...tokens.declares].sort().join(' ')).toBe(declares.split(' ').sort().join(' '));
  });

  test.each<[string, string, readonly string[]]>([
    ['a.txt', '  Total: 3  ', ['Total: 3']],
    ['a.txt', 'ab', []],
    ['a.csv', 'name;"3 a",x', ['name', '3 a', 'x']],
    ['a.html', '<b>Total</b>   of <i>3</i>', ['Total of 3']],
  ])('of plain text in %s', (path, line, literals) => {
    expect(tokensOf([line, line], path).literals).toEqual(literals);
    expect(tokensOf([line], path).declares.size).toBe(0);
  });
});

test('plain text is what comes out as it stands', () => {
  const is = (path: string) => PROSE.test(path);
  expect(
    'a.txt b.golden c.snap d.tmpl e.tpl f.mustache g.hbs h.ejs i.j2 j.htm k.html l.csv m.tsv n.svg o.ftl p.eml q.out r.expected'
      .split(' ')
      .filter((path) => !is(path)),
  ).toEqual([]);
  expect(['CMakeLists.txt', 'a.md', 'a.json', 'a.ts'].filter(is)).toEqual([]);
});

test('names that stand less often than before', () => {
  expect([...fewerIn(['a(b);'], ['a(b, b, c); // d'], 'a.ts')]).toEqual(['b', 'c']);
  expect([...fewerIn(['return x'], ['return x; if (x) return x'], 'a.ts')]).toEqual(['x']);
  expect([...fewerIn([], [], 'a.ts')]).toEqual([]);
});

test.each<[string, string, string]>([
  ['f(a,\n  b,\n);', 'f(a, b)', 'a.ts'],
  ["x = 'a'", 'x = "a"', 'a.py'],
  ['x = 1_000', 'x = 1000', 'a.py'],
  ['x = 1.50', 'x = 1.5', 'a.py'],
  ['[a, b,]', '[a, b]', 'a.ts'],
  ['{ a, }', '{a}', 'a.ts'],
])('%j says the same as %j', (one, two, path) => {
  expect(essence(one.split('\n'), path)).toBe(essence([two], path));
});

test.each<[string, string]>([
  ['a.b', 'a b'],
  ['x = 1.5', 'x = 15'],
  ["x = 'a b'", "x = 'a  b'"],
  ['f(a, b)', 'f(b, a)'],
])('%j says something else than %j', (one, two) => {
  expect(essence([one], 'a.ts')).not.toBe(essence([two], 'a.ts'));
});
