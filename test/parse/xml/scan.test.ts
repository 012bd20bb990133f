// The scanner tells the same whatever the chunks, and in linear time.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlScanner } from '../../../src/parse/kit/xml/scan.ts';

/** Everything a scanner tells of chunks, neighbouring text joined. */
function told(chunks: readonly string[]) {
  const events: (readonly unknown[])[] = [];
  const scanner = xmlScanner({
    open: (name, attributes, empty) => events.push(['open', name, attributes, empty, scanner.line()]),
    close: (name) => events.push(['close', name, scanner.line()]),
    text(raw, cdata) {
      const last = events.at(-1);
      if (last?.[0] === 'text' && last[2] === cdata)
        events[events.length - 1] = ['text', `${last[1]}${raw}`, cdata, last[3]];
      else events.push(['text', raw, cdata, scanner.line()]);
    },
    wanted: () => true,
  });
  for (const chunk of chunks) scanner.push(chunk);
  const cut = scanner.end();
  return { events, cut, flawed: scanner.flawed() };
}

function cutAt(text: string, places: readonly number[]): string[] {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...ends].map((from, at) => text.slice(from, ends[at] ?? text.length));
}

const PIECES = [
  '<a',
  ' b="1>2"',
  " c='x\"y'",
  '>',
  '/>',
  '</a>',
  'text',
  ' & ',
  '&amp;',
  '<![CDATA[',
  ']]>',
  ']]',
  '<!--',
  '-->',
  '--',
  '<?p',
  '?>',
  '<!DOCTYPE a [',
  ']>',
  '\n',
  '<',
  '>',
  '"',
  "'",
  '\u0000',
  'é✓',
  '/',
];
const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('xmlScanner', () => {
  it('tells elements, attributes, text and lines', () => {
    const { events, cut } = told([
      '<?xml version="1.0"?>\n<!-- <no/> -->\n<a x="1>0">\n',
      'te',
      'xt<![CDATA[<c',
      '>]]>]',
      ']></a>',
      '<b/>',
    ]);
    expect(cut).toBe(false);
    expect(events).toEqual([
      ['text', '\n\n', false, 1],
      ['open', 'a', ' x="1>0"', false, 3],
      ['text', '\ntext', false, 3],
      ['text', '<c>', true, 4],
      ['text', ']]>', false, 4],
      ['close', 'a', 4],
      ['open', 'b', '', true, 4],
    ]);
  });

  it('tells the same however the text is cut', () => {
    fc.assert(
      fc.property(markup, fc.array(fc.nat(), { maxLength: 12 }), (text, places) => {
        expect(told(cutAt(text, places))).toEqual(told([text]));
      }),
      { numRuns: 2_000 },
    );
  });

  it('tells the same one character at a time', () => {
    fc.assert(
      fc.property(markup, (text) => {
        expect(told(text.split(''))).toEqual(told([text]));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['an unfinished attribute', '<a b="'],
    ['an unfinished comment', '<!--'],
    ['an unfinished section', '<a><![CDATA['],
    ['an unfinished tag', '<a '],
    ['plain text', ''],
  ])('goes once over %s that never ends', (_name, head) => {
    const chunk = 'x y < & \n'.repeat(8_000);
    const scanner = xmlScanner({ open: () => {}, close: () => {}, text: () => {}, wanted: () => false });
    scanner.push(head);
    const began = performance.now();
    for (let turn = 0; turn < 300; turn++) scanner.push(chunk);
    scanner.end();
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('keeps a bounded part of a tag that never ends', () => {
    let length = 0;
    const scanner = xmlScanner({
      open: (_name, attributes) => (length = attributes.length),
      close: () => {},
      text: () => {},
      wanted: () => false,
    });
    scanner.push('<a b="');
    for (let turn = 0; turn < 40; turn++) scanner.push('x'.repeat(100_000));
    scanner.push('">');
    expect(length).toBeGreaterThan(1_000_000);
    expect(length).toBeLessThan(1_100_000);
  });
});
