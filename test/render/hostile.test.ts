import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakCommands, cleanText, clip, clipStart } from '../../src/render/hostile.ts';
import { hostileText } from './digests.ts';

test.each([
  ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
  ['a link', '\u001b]8;;http://evil.example\u0007text\u001b]8;;\u001b\\', 'text'],
  ['a link without an end', '\u001b]8;;http://evil.example\nnext', '\nnext'],
  ['8-bit escapes', '\u009b31mred', 'red'],
  ['a device string', '\u001bPq#0;2;0\u001b\\after', 'after'],
  ['bidi overrides', 'a\u202egnp.exe\u202c\u2066b\u2069', 'agnp.exeb'],
  ['zero width', 'pass\u200bword\u2060\ufeff', 'password'],
  ['tag characters', 'a\u{e0041}\u{e0042}b', 'ab'],
  ['line ends', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['control characters', 'a\u0000\u0007\u0008\tb', 'a\tb'],
  ['half a pair', 'a\ud800b', 'a\ufffdb'],
  ['what is fine', 'naïve 日本 ✔️ 😀', 'naïve 日本 ✔️ 😀'],
])('cleans %s', (_, dirty, clean) => {
  expect(cleanText(dirty)).toBe(clean);
});

test('cleaned text has nothing left to clean', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test.each([
  ['::error::x', ': :error::x'],
  ['a\n  ::add-mask::x', 'a\n  : :add-mask::x'],
  ['mid ##[error]x', 'mid ## [error]x'],
  ['std::vector ::tail', 'std::vector ::tail'],
])('breaks the command in %j', (text, broken) => {
  expect(breakCommands(text)).toBe(broken);
});

test('broken text holds no command on any line', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const broken = breakCommands(cleanText(text));
      expect(broken).not.toMatch(/##\[|^\s*::/m);
    }),
  );
});

test('clipping keeps character pairs whole', () => {
  expect(clip('😀😀😀', 4)).toBe('😀…');
  expect(clipStart('😀😀😀', 4)).toBe('…😀');
  expect(clip('abc', 3)).toBe('abc');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 20 }),
      (text, units) => clip(text, units).length <= units && clip(text, units).isWellFormed(),
    ),
  );
});
