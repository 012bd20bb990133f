// The ways in which tools write a place and what they say of it, and the lines that look alike and are no findings.

import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/parse/shapes/line.ts';

/** A line's shape as `path:line:column severity rule | message`; what only names a place ends with what it does. */
function view(text: string): string | null {
  const shape = shapeOf(text);
  if (!shape) return null;
  const { location, ...rest } = 'said' in shape ? shape.said : shape.placed;
  const at = [location.path, location.line, location.column].filter((part) => part !== null).join(':');
  return 'does' in rest ? `${at} ${rest.does}` : `${at} ${rest.severity ?? '-'} ${rest.rule ?? '-'} | ${rest.message}`;
}

describe('a line with a place', () => {
  it.each([
    ['src/a.x:12:5: error: no such thing [no-thing]', 'src/a.x:12:5 error no-thing | no such thing'],
    ['src/a.x(12,5): warning W12: no such thing', 'src/a.x:12:5 warning W12 | no such thing'],
    ['src/a.x[12, 5]: no such thing', 'src/a.x:12:5 - - | no such thing'],
    ['src/a.x: line 12, col 5, Error - No such thing. (no-thing)', 'src/a.x:12:5 error no-thing | No such thing.'],
    ['"src/a.x", line 12: Error: no such thing', 'src/a.x:12 error - | no such thing'],
    ['Error: src/a.x, line 12: no such thing', 'src/a.x:12 error - | no such thing'],
    ['error at src/a.x line 12: no such thing', 'src/a.x:12 error - | no such thing'],
    ['error[E12]: no such thing at src/a.x:12:5', 'src/a.x:12:5 error E12 | no such thing'],
    ['Line 12, Column 5 of src/a.x: no such thing', 'src/a.x:12:5 - - | no such thing'],
    ['src/a.x - ERROR: no such thing on line 12', 'src/a.x:12 error - | no such thing on line 12'],
    ['[src/a.x:12:5] no such thing', 'src/a.x:12:5 - - | no such thing'],
    ['lint: src/a.x:12:5: no such thing', 'src/a.x:12:5 - - | no such thing'],
    [
      '    [javac] C:\\work\\My Shop\\src\\A.java:28: warning: no such thing',
      'C:\\work\\My Shop\\src\\A.java:28 warning - | no such thing',
    ],
    ['src/a.x:12:5: E401 no such thing', 'src/a.x:12:5 - E401 | no such thing'],
    ['bin/run:3:8: note: no such thing [SC2086]', 'bin/run:3:8 note SC2086 | no such thing'],
    [
      'tool: *W,CODEX (../a.v,313|24): 10 ports were not connected',
      '../a.v:313:24 warning W,CODEX | 10 ports were not connected',
    ],
    ['✖ src/a.css:3:4 Unexpected unit  length-zero', 'src/a.css:3:4 error length-zero | Unexpected unit'],
    ['[ERROR] /w/src/A.java:[12,5] cannot find symbol', '/w/src/A.java:12:5 error - | cannot find symbol'],
    ['%Error: counter.v:4:25: no such thing', 'counter.v:4:25 error - | no such thing'],
    ['  --> src/a.rs:3:5', 'src/a.rs:3:5 points'],
    ['File "src/a.ml", line 1, characters 10-15:', 'src/a.ml:1:10 opens'],
  ])('%s', (text, expected) => {
    expect(view(text)).toBe(expected);
  });
});

describe('a line that is no finding', () => {
  it.each([
    '    at Object.<anonymous> (/w/test/a.js:3:4)',
    '  File "/w/app/a.py", line 3, in total',
    "lib/a.rb:12:in `total'",
    'src/a.test.ts:12:3 ✓ adds',
    ' ✓ src/a.test.ts:12:3 > adds 3ms',
    '/w/tests/list.c:90:push_should_grow:PASS',
    'ok 3 - src/a.js:12: adds',
    '12:30:45 INFO http://localhost:8080 started',
    'listening on https://app.shop.dev:8080/a.html',
    'example.com:80: connection refused',
    '2026-11-21 10:00:00,123 ERROR app.py:12: no answer',
    'E1121 12:30:45.123456 1234 server.go:123] no answer',
    'Node.js:8 with Docker tests',
    'foo-1.2.3:12: unpacked',
    'gcc -c src/a.c:12 -o a.o',
    'src/a.py:12: DeprecationWarning: use b',
    '[ 12%] Building C object src/a.c.o:12',
  ])('%s', (text) => {
    expect(view(text)).toBeNull();
  });
});
