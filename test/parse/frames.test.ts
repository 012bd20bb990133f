// The stack traces of every language, as frames, innermost first.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framesOf } from '../../src/parse/kit/frames.ts';

const shown = (text: string): string[] =>
  framesOf(text).map(
    ({ path, line, column, name }) =>
      `${[path, line, column].filter((part) => part !== null).join(':')}${name ? ` ${name}` : ''}`,
  );

const TRACES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'V8',
    'Error: x\n    at verify (file:///r/src/tokens.js:22:41)\n    at async Suite.run (node:internal/test:526:7) {\n    at new Foo (/a b/x.js:1:2)\n    at Foo.bar [as baz] (C:\\a\\x.js:3:4)\n    at file:///C:/a/x.mjs:1:2',
    [
      '/r/src/tokens.js:22:41 verify',
      'node:internal/test:526:7 Suite.run',
      '/a b/x.js:1:2 Foo',
      'C:\\a\\x.js:3:4 Foo.bar',
      'C:/a/x.mjs:1:2',
    ],
  ],
  [
    'bundled code',
    '    at f (webpack-internal:///./src/x.ts:12:3)\n    at UserContext.<anonymous> (http://localhost:9876/base/src/x.spec.js?abc123:12:3)',
    ['src/x.ts:12:3 f', 'src/x.spec.js:12:3 UserContext.<anonymous>'],
  ],
  [
    'vitest',
    ' ❯ productView src/api/view.ts:13:17\n ❯ src/api/router.ts:44:20',
    ['src/api/view.ts:13:17 productView', 'src/api/router.ts:44:20'],
  ],
  ['Firefox', 'foo@http://localhost:3000/src/a.js:1:2', ['src/a.js:1:2 foo']],
  [
    'Python',
    'Traceback (most recent call last):\n  File "/a/out.py", line 3, in <module>\n    f()\n  File "/a/in.py", line 9, in f\nKeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "/a/two.py", line 5, in g\nValueError',
    ['/a/two.py:5 g', '/a/in.py:9 f', '/a/out.py:3 <module>'],
  ],
  [
    'pytest',
    '>   cart.total()\n\ntests/test_cart.py:16: \n_ _ _\nsrc/cart.py:26: in total\n    return sum(x)\n\nsrc/price.py:3: AttributeError',
    ['src/price.py:3', 'src/cart.py:26 total', 'tests/test_cart.py:16'],
  ],
  [
    'Go',
    'goroutine 8 [running]:\nexample.com/relay/metrics.(*Registry).Add(...)\n\t/r/metrics/metrics.go:22 +0x1d\ncreated by testing.(*T).Run\n\t/usr/lib/go/src/testing/testing.go:1493 +0x32a',
    [
      '/r/metrics/metrics.go:22 example.com/relay/metrics.(*Registry).Add',
      '/usr/lib/go/src/testing/testing.go:1493 testing.(*T).Run',
    ],
  ],
  [
    'Go tests',
    '    x_test.go:31: got 3, want 4\n        \tError Trace:\t/r/x_test.go:12\n        \t            \t\t\t\t/r/y.go:4',
    ['x_test.go:31', '/r/x_test.go:12', '/r/y.go:4'],
  ],
  [
    'Java',
    'java.lang.IllegalStateException: no\n\tat com.acme.Store$Inner.open(Store.java:44)\n\tat java.base/java.lang.Thread.run(Thread.java:840)\nCaused by: java.net.ConnectException: no\n\tat app//com.acme.Pool.connect(Pool.kt:18)\n\t... 12 more',
    [
      'com/acme/Pool.kt:18 com.acme.Pool.connect',
      'com/acme/Store.java:44 com.acme.Store$Inner.open',
      'java/lang/Thread.java:840 java.lang.Thread.run',
    ],
  ],
  [
    '.NET',
    '   at X.Y.Z(String a) in C:\\src\\f.cs:line 3\n   bei X.Y.W() in /src/g.cs:Zeile 13',
    ['C:\\src\\f.cs:3 X.Y.Z(String a)', '/src/g.cs:13 X.Y.W()'],
  ],
  [
    'Ruby',
    "     # ./spec/a_spec.rb:3:in `block (2 levels) in <top (required)>'\n/lib/x.rb:3:in 'Foo#bar'\n\tfrom /a/b.rb:9:in `x'\ntest_x [test/x_test.rb:12]:",
    [
      'spec/a_spec.rb:3 block (2 levels) in <top (required)>',
      '/lib/x.rb:3 Foo#bar',
      '/a/b.rb:9 x',
      'test/x_test.rb:12',
    ],
  ],
  [
    'PHP',
    "#0 /p/f.php(12): C->m('a')\n#1 {main}\n/p/g.php:12\nPHP Fatal error:  x in /p/h.php on line 7",
    ['/p/f.php:12 C->m', '/p/g.php:12', '/p/h.php:7'],
  ],
  [
    'Rust',
    "thread 'x' panicked at src/x.rs:1:2:\nthread 'x' panicked at 'no: `(left == right)`', src/y.rs:5:6\n   3: demo::f\n             at ./src/z.rs:12:5",
    ['src/x.rs:1:2', 'src/y.rs:5:6', 'src/z.rs:12:5 demo::f'],
  ],
  [
    'C and C++',
    "/r/units_test.cpp:19: Failure\nprog: file.c:12: func: Assertion `x' failed.\n    #0 0x4f3 in func(int) /r/file.cpp:12:3\n#2  0x07 in foo (x=1) at file.c:14\n==123==    at 0x4C2: func (file.c:15)\nc:\\x\\file.cpp(16): error: y",
    [
      '/r/units_test.cpp:19',
      'file.c:12',
      '/r/file.cpp:12:3 func(int)',
      'file.c:14 foo (x=1)',
      'file.c:15 func',
      'c:\\x\\file.cpp:16',
    ],
  ],
  [
    'Swift',
    '/p/FooTests.swift:12: error: -[A.B testX] : XCTAssertEqual failed\nFatal error: msg: file Foo.swift, line 3',
    ['/p/FooTests.swift:12', 'Foo.swift:3'],
  ],
  [
    'Dart',
    '#0      main.<anonymous closure> (file:///x/y.dart:3:4)\ntest/x_test.dart 12:5      main.<fn>',
    ['/x/y.dart:3:4 main.<anonymous closure>', 'test/x_test.dart:12:5 main.<fn>'],
  ],
  [
    'Elixir',
    '       (app 0.1.0) lib/foo.ex:12: Mod.fun/2\n       test/foo_test.exs:9: (test)',
    ['lib/foo.ex:12 Mod.fun/2', 'test/foo_test.exs:9 (test)'],
  ],
  [
    'bats, Perl, Haskell',
    '(in test file test/x.bats, line 12)\ndied at t/foo.t line 3.\n  error, called at src/X.hs:12:3 in main:X',
    ['test/x.bats:12', 't/foo.t:3', 'src/X.hs:12:3'],
  ],
  ['no trace', 'time 12:30:45 ok\nsee http://localhost:80/x\nexpected a:1 to be b:2\n-  "x.ts:3": 1', []],
];

describe('framesOf', () => {
  it.each(TRACES)('reads %s', (_language, text, frames) => {
    expect(shown(text)).toEqual(frames);
  });

  it('gives thirty frames at most', () => {
    expect(
      framesOf(Array.from({ length: 99 }, (_, at) => `    at f${at} (/a/x.js:${at + 1}:1)`).join('\n')),
    ).toHaveLength(30);
  });

  it('never throws and never gives a line that is no positive number', () => {
    const piece = fc.constantFrom(
      'at ',
      ' (',
      '/a/b.js',
      ':',
      '12',
      '0',
      ')',
      '\n',
      '#1 ',
      'File "',
      '", line ',
      ' in ',
      '❯ ',
      'panicked at ',
      "'",
      '[',
      ' line ',
      '.py',
      '@',
      '\t',
      'x'.repeat(300),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { path, line, column } of framesOf(pieces.join(''))) {
          expect(path).not.toBe('');
          expect(line === null || line > 0).toBe(true);
          expect(column === null || column > 0).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['at ', 'at '.repeat(40)],
    ['parentheses', '#0 a ('.repeat(60)],
    ['spaces', ' '.repeat(900)],
    ['colons', ':1'.repeat(400)],
    ['quotes', `panicked at '${"x', ".repeat(200)}`],
  ])('is linear in lines of %s', (_name, line) => {
    const began = performance.now();
    framesOf(`${line}\n`.repeat(2_000));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
