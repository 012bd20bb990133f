// What a pattern needs must stand in all that it fits; what is looked for must be found wherever it stands.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { neededBy } from '../../src/parse/lines/needed.ts';
import { needlesOf } from '../../src/parse/lines/needles.ts';
import { openScanner } from '../../src/parse/lines/scan.ts';

const KEYS = { odd: 0, steps: 1 };

/** The keys found in each line. */
function found(needles: readonly (readonly string[])[], text: string): readonly (readonly number[])[] {
  const scanner = openScanner(
    needlesOf([{ key: KEYS.odd, needles: ['[0m'] }, ...needles.map((own, at) => ({ key: at + 2, needles: own }))]),
    KEYS,
    1_000,
  );
  const { count, hits } = scanner.scan(`${text}\n`, 1);
  return Array.from({ length: count }, (_, line) => {
    const keys = [...hits.lines].flatMap((at, index) =>
      at === line ? [...scanner.keysOf(hits.moves[index] ?? 0)] : [],
    );
    return [...new Set(keys)].filter((key) => key > 1).sort((a, b) => a - b);
  });
}

describe('what a pattern needs', () => {
  it.each([
    [/error: \w/, ['error: ']],
    [/^(?:FAIL|ok)\s/, ['\nfail', '\nok']],
    [/^\s+at .{1,20}\.(?:go|rs):\d/, Array.from('0123456789', (digit) => [`.go:${digit}`, `.rs:${digit}`]).flat()],
    [/ab+c/, ['ab', 'bc']],
    [/colou?r/, ['color', 'colour']],
    [/(?!not)known(?= thing)/, ['known']],
    [/\w+|\d/, null],
    [/x*|yes/, null],
  ])('%s', (pattern, expected) => {
    const needed = neededBy(pattern);
    if (expected?.includes('ab')) expect(expected).toEqual(expect.arrayContaining([...(needed ?? [])]));
    else expect(needed && [...needed].sort()).toEqual(expected && [...expected].sort());
  });
});

test('every needle is found, in any case, and at a line’s beginning where it is bound to it', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'C', ' '), minLength: 1, maxLength: 4 });
  const needle = fc.tuple(fc.boolean(), letters).map(([isBound, text]) => (isBound ? `\n${text}` : text));
  const line = fc.string({ unit: fc.constantFrom('a', 'B', 'c', ' '), maxLength: 20 });
  fc.assert(
    fc.property(
      fc.array(needle, { minLength: 1, maxLength: 8 }),
      fc.array(line, { minLength: 1, maxLength: 5 }),
      (needles, lines) => {
        const expected = lines.map((text) =>
          needles.flatMap((own, at) => (`\n${text.toLowerCase()}`.includes(own.toLowerCase()) ? [at + 2] : [])),
        );
        expect(
          found(
            needles.map((own) => [own]),
            lines.join('\n'),
          ),
        ).toEqual(expected);
      },
    ),
  );
});

describe('what stands around a text hides no needle', () => {
  it.each([
    ['a timestamp', '2026-11-21T01:14:35.9444501Z failed'],
    ['another system’s timestamp', '[2026-11-21T01:14:35Z] failed'],
    ['colours', 'fa\u001B[31mil\u001B[0med'],
    ['colours that lost their escape', 'fa[31mil[0med'],
    ['a line that was overwritten', 'waiting\rfailed'],
    ['carriage returns', 'failed\r'],
    ['names of a job and a step', 'build\tRun tests\t2026-11-21T01:14:35.9444501Z failed'],
  ])('%s', (_, text) => expect(found([['\nfailed'], ['calm']], text)).toEqual([[2]]));
});
