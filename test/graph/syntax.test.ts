// Syntax that was once read wrongly, one row a fault; found by comparing with tree-sitter's grammars on public code.

import { describe, expect, it } from 'vitest';
import { checkout } from './checkout.ts';

interface Row {
  readonly what: string;
  readonly path: string;
  readonly text: readonly string[];
  readonly outline: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    what: 'Rust: a sign inside type arguments is no value',
    path: 'a.rs',
    text: ['fn all() -> impl Iterator<Item = u8> {', '  x()', '}', 'fn next() {}'],
    outline: ['function all:1-3', 'function next:4'],
  },
  {
    what: 'Rust: braces inside type arguments open no body',
    path: 'a.rs',
    text: ['fn a(x: Foo<{ N + 1 }>) -> u8 {', '  1', '}', 'struct B;'],
    outline: ['function a:1-3', 'type B:4'],
  },
  {
    what: 'Rust: block comments nest',
    path: 'a.rs',
    text: ['/* a /* b */ fn gone() {} */', 'fn here() {}'],
    outline: ['function here:2'],
  },
  {
    what: 'Rust: raw names',
    path: 'a.rs',
    text: ['fn r#match() {}', 'fn b() {}'],
    outline: ['function r#match:1', 'function b:2'],
  },
  {
    what: 'Kotlin: block comments nest',
    path: 'a.kt',
    text: ['/* a /* b */ fun gone() {} */', 'fun here() = 1'],
    outline: ['function here:2'],
  },
  {
    what: 'Kotlin: an extension property, and the one behind a generic type',
    path: 'a.kt',
    text: ['internal val Map<String, Int>?.size2: Int', '  get() = 1', 'val list: List<Int>', 'fun next() {}'],
    outline: ['constant size2:1-2', 'constant list:3', 'function next:4'],
  },
  {
    what: 'Swift: cases, names in backquotes, operators, aliases',
    path: 'a.swift',
    text: [
      'enum E: String {',
      '  case a, b',
      '  case c(Int)',
      '}',
      'func `for`() {}',
      'extension E {',
      '  typealias T = Int',
      '  static func == (l: E, r: E) -> Bool { true }',
      '}',
    ],
    outline: [
      'type E:1-4',
      'field E.a:2',
      'field E.b:2',
      'field E.c:3',
      'function for:5',
      'type E:6-9',
      'type E.T:7',
      'method E.==:8',
    ],
  },
  {
    what: 'Scala: a def without parameters is code',
    path: 'a.scala',
    text: [
      'class A {',
      '  protected def one = 1',
      '  val b, c = 2',
      '  def d[F[_]](f: F[Int])(implicit x: Int): Int = 3',
      '}',
    ],
    outline: ['class A:1-5', 'method A.one:2', 'field A.b:3', 'field A.c:3', 'method A.d:4'],
  },
  {
    what: 'C++: operators, friends, aliases, several names',
    path: 'a.cpp',
    text: [
      'struct S {',
      '  friend bool operator==(S a, S b);',
      '  S& operator += (S o) { return *this; }',
      '  using T = int;',
      '  int a, b = 1;',
      '};',
      'extern "C" int entry(int x) { return x; }',
    ],
    outline: [
      'class S:1-6',
      'method S.operator==:2',
      'method S.operator+=:3',
      'type S.T:4',
      'field S.a:5',
      'field S.b:5',
      'function entry:7',
    ],
  },
  {
    what: 'C#: a doubled quote in a verbatim string, directives before a type',
    path: 'a.cs',
    text: [
      '[Kind]',
      '#if NET',
      '[Other]',
      '#endif',
      'class A',
      '{',
      '  string s = @"a ""b""',
      '""c"" }";',
      '  void M() {}',
      '}',
    ],
    outline: ['class A:5-10', 'field A.s:7-8', 'method A.M:9'],
  },
  {
    what: 'Java: a compact constructor, a field called include',
    path: 'A.java',
    text: ['record A(int x) {', '  A {', '    x = 1;', '  }', '  static boolean include;', '}'],
    outline: ['class A:1-6', 'field A.x:1', 'method A.A:2-4', 'field A.include:5'],
  },
  {
    what: 'Python: a line carried on, chains, unpacking, aliases of types',
    path: 'a.py',
    text: [
      'async def \\',
      '    load():',
      '  pass',
      'A = B = 3',
      '(c, *d), [e] = x',
      'type T[X] = list[X]',
      'type = 4',
      'match = 5',
    ],
    outline: [
      'function load:2-3',
      'constant A:4',
      'constant B:4',
      'constant c:5',
      'constant d:5',
      'constant e:5',
      'type T:6',
      'constant type:7',
      'constant match:8',
    ],
  },
  {
    what: 'Ruby: quotes of every shape, values over several lines',
    path: 'a.rb',
    text: [
      "A = %q{it's {here}}",
      'B = %r!"[^/]*!',
      'C =',
      '  {',
      '    a: 1',
      '  }',
      'D = Struct.new(:x) do',
      '  def one',
      '    1',
      '  end',
      'end',
      'E = <<TEXT',
      'def x',
      'TEXT',
      'def two; end',
    ],
    outline: [
      'constant A:1',
      'constant B:2',
      'constant C:3-6',
      'class D:7-11',
      'method D.one:8-10',
      'constant E:12',
      'function two:15',
    ],
  },
  {
    what: 'TypeScript: a static block, computed names, names that are words of the language',
    path: 'a.ts',
    text: [
      'class A {',
      '  static { init() }',
      '  b = 1',
      '  [Symbol.iterator]() {}',
      '  kind = "x"',
      '  else?: A',
      '}',
      'interface I {',
      '  a?: false',
      '  [key: string]: unknown',
      '}',
    ],
    outline: [
      'class A:1-7',
      'field A.b:3',
      'method A.Symbol.iterator:4',
      'field A.kind:5',
      'field A.else:6',
      'type I:8-11',
      'field I.a:9',
    ],
  },
  {
    what: 'TypeScript: what a type parameter defaults to is no body; a question goes on, `as const` does not',
    path: 'a.ts',
    text: [
      'type T<U = string> = {',
      '  a: U',
      '}',
      'const b = c ?',
      '  d',
      '  : e',
      "const f = ['x'] as const",
      'const g = 1',
    ],
    outline: ['type T:1-3', 'field T.a:2', 'constant b:4-6', 'constant f:7', 'constant g:8'],
  },
  {
    what: 'Go: several fields of one type',
    path: 'a.go',
    text: ['package a', '', 'type P struct {', '\tFrom, To string', '}'],
    outline: ['type P:3-5', 'field P.From:4', 'field P.To:4'],
  },
  {
    what: 'Bash: colons in the name of a function',
    path: 'a.sh',
    text: ['lib::run() {', '  true', '}'],
    outline: ['function lib::run:1-3'],
  },
];

describe('declarations in syntax that is easily misread', () => {
  it.each(ROWS)('$what', ({ path, text, outline }) => {
    expect(checkout({ [path]: text.join('\n') }).outline(path)).toEqual(outline);
  });

  it('Scala: imports with selectors', () => {
    const path = 'b.scala';
    const { graph } = checkout({ [path]: 'import a.b.{C, D => E, _}\nimport a.{F}\nimport _root_.g.h._ // why\n' });
    expect(graph.fileOf(path)?.imports.map(({ specifier, names }) => [specifier, names[0]?.local])).toEqual([
      ['a.b.C', 'C'],
      ['a.b.D', 'E'],
      ['a.b.*', '*'],
      ['a.F', 'F'],
      ['g.h.*', '*'],
    ]);
  });
});
