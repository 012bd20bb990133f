// What is asked first must let through all that the slow way finds: marks before probes, literals before signatures.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/parse/kit/clean.ts';
import { gramIndex } from '../../src/parse/kit/grams.ts';
import { SIGNATURES } from '../../src/parse/kit/signatures/index.ts';
import { LITERALS } from '../../src/parse/kit/signatures/literals.ts';
import { LOG_FORMATS } from '../../src/parse/lines/keys.ts';

const texts = readdirSync('__fixtures__', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:^|[/\\])input\.(?:log|txt)$/.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(`__fixtures__/${path}`, 'utf8').split('\n').map(cleanText).join('\n') }));

test('every fixture that a probe recognises holds one of its marks', () => {
  const hidden = texts.flatMap(({ path, text }) =>
    LOG_FORMATS.filter(
      ({ marks, probe }) => marks && !marks.some((mark) => `\n${text}`.includes(mark)) && probe(text),
    ).map(({ name }) => `${name} in ${path}`),
  );
  expect(texts.length).toBeGreaterThan(300);
  expect(hidden).toEqual([]);
});

test('no format has an empty mark', () => {
  expect(LOG_FORMATS.filter(({ marks }) => marks?.some((mark) => mark.trim() === '')).map(({ name }) => name)).toEqual(
    [],
  );
});

describe('signatures', () => {
  const lines = [...new Set(texts.flatMap(({ text }) => text.split('\n', 400)))].filter((line) => line.length < 2_000);

  test('fit no line without one of their literals', () => {
    const hidden = SIGNATURES.flatMap(({ pattern }, number) => {
      const literals = LITERALS[number];
      const has = (line: string): boolean =>
        literals?.some((literal) => (pattern.flags.includes('i') ? line.toLowerCase() : line).includes(literal)) ??
        true;
      return lines
        .filter((line) => !has(line) && pattern.test(line))
        .map((line) => `${pattern.source.slice(0, 40)} ${line}`);
    });
    expect(hidden).toEqual([]);
  });

  test('are found by the index as by looking for each literal', () => {
    const index = gramIndex(LITERALS);
    const plain = (line: string): number[] =>
      LITERALS.flatMap((literals, number) =>
        !literals || literals.some((literal) => line.includes(literal)) ? [number] : [],
      );
    const different = lines.slice(0, 3_000).filter((line) => index(line).join() !== plain(line).join());
    expect(different).toEqual([]);
  });
});
