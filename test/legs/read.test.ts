// What a bundle's reader lets in: just what the schema says.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINES } from '../../src/legs/bundle-shape.ts';
import { anyParts, classOf, failing, partOf, readBack, textOf } from './parts.ts';
import { change, lines, step, TEXT } from './whole.ts';

const isLine = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
  JSON.parse(readFileSync('schema/bundle.schema.json', 'utf8')),
);

describe('a bundle', () => {
  it('is read as it was written', async () => {
    const again = await readBack(TEXT);
    expect([textOf(again.parts), again.notes]).toEqual([TEXT, []]);
    await fc.assert(
      fc.asyncProperty(anyParts, async (parts) => {
        // What a part says twice it says once.
        const text = textOf((await readBack(textOf(parts))).parts);
        const back = await readBack(text);
        expect([textOf(back.parts), back.notes]).toEqual([text, []]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps of a step only what explains: its command, and the variables that name a host', async () => {
    const { parts } = await readBack(TEXT);
    expect(parts[0]?.findings[0]?.step).toMatchObject({
      command: 'npm test',
      env: { DB: 'postgres://db:5432/x' },
      exitCode: null,
    });
    expect(TEXT).not.toContain('MODE');
  });

  it('has lines that the schema describes', () => {
    expect(lines.filter((line) => !isLine(JSON.parse(line)))).toEqual([]);
    expect(new Set(lines.map((line) => Object.keys(JSON.parse(line))[0]))).toEqual(
      new Set(['bundle', 'change', 'part', 'tests', 'finding', 'telling', 'base']),
    );
  });

  it('holds no secret', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const own = 'correct horse battery';
    const leak = `token ${token} and ${own}`;
    const facts = { symbols: [leak], expected: leak };
    const finding = failing(leak, {
      message: leak,
      detail: leak,
      rule: leak,
      scope: leak,
      facts,
      step: { ...step, command: leak, env: { A: `${leak} x:80/` }, interrupted: false, line: 1, endLine: 1 },
    });
    const key = [
      '-----BEGIN RSA PRIVATE KEY-----',
      'MIIEpAIBAAKCAQEA1234567890abcdefghij',
      '-----END RSA PRIVATE KEY-----',
    ];
    const edits = [
      { line: 1, endLine: 3, oldLine: 1, removed: [leak], added: key, before: [leak], after: [leak], heading: leak },
    ];
    const around = { path: 'a.log', line: 1, endLine: 3, lines: key };
    const text = textOf(
      [
        partOf({ job: leak, matrix: { a: leak } }, [finding, failing('x', { around })], {
          ...{
            classes: [{ ...classOf([leak]), suite: leak }],
            notes: [{ level: 'info', message: leak }],
            completed: [leak],
          },
          change: {
            base: null,
            head: null,
            cut: 0,
            files: [{ path: 'a', oldPath: 'a', status: 'modified', binary: false, edits }],
          },
        }),
      ],
      [own],
    );
    expect(text).not.toMatch(/ghp_|correct horse|MIIEpAIB/);
    expect(text.match(/\*\*\*/g)?.length).toBeGreaterThan(20);
  });

  it('is within what its reader lets in, however long what was found', async () => {
    const long = 'x'.repeat(50_000);
    const deep = `${'a/'.repeat(2_000)}b.ts`;
    const finding = failing(long, {
      ...{
        message: long,
        detail: long,
        rule: long,
        scope: long,
        location: { path: deep, line: 0, column: -1 },
        order: 1e12,
      },
      frames: Array.from({ length: 200 }, () => ({
        path: '../../etc/passwd',
        line: 1.5,
        column: null,
        name: long,
        origin: 'app' as const,
      })),
      facts: { symbols: Array.from({ length: 99 }, () => long), expected: long, exitCode: 2 ** 40 },
      source: { path: long, line: 0, endLine: -1 },
      around: { path: long, line: 1, endLine: 2, lines: Array.from({ length: 99 }, () => long) },
    });
    const part = partOf({ job: long, matrix: JSON.parse('{"__proto__":"x","a":"b"}') }, [finding], {
      change: {
        ...change,
        files: [{ path: '/etc/passwd', oldPath: '../x', status: 'added', binary: false, edits: [] }],
      },
    });
    const { parts, notes } = await readBack(textOf([part]));
    expect(notes).toEqual([]);
    expect(parts[0]?.findings[0]).toMatchObject({ location: null, source: { line: 1, endLine: 0 } });
    expect(parts[0]?.findings[0]?.frames[0]?.origin).toBe('library');
    expect(parts[0]).toMatchObject({ change: { files: [], cut: 1 }, leg: { matrix: { a: 'b' } } });
  });
});

describe('the reader and the schema', () => {
  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1.5,
      1e300,
      '',
      'x',
      'x'.repeat(9_000),
      [],
      {},
      [[]],
      { __proto__: null },
      '../x',
      '/etc/passwd',
      'a//b',
      'a/./b',
      'C:\\x',
      'a/..',
      '~/x',
      'a\u0000b',
    ),
    fc.string(),
    fc.integer(),
  );

  /** A value with one place in it changed, taken out or added to. */
  function changed(
    value: unknown,
    picks: readonly number[],
    put: { readonly how: string; readonly what: unknown },
  ): unknown {
    if (typeof value !== 'object' || value === null || !picks.length) return put.what;
    const keys = Object.keys(value);
    const key = keys[(picks[0] ?? 0) % Math.max(1, keys.length)] ?? '0';
    const copy: Record<string, unknown> = { ...value };
    if (picks.length === 1 && put.how === 'drop') delete copy[key];
    else if (picks.length === 1 && put.how === 'add')
      Object.defineProperty(copy, 'constructor', { value: put.what, enumerable: true });
    else copy[key] = changed(copy[key], picks.slice(1), put);
    return Array.isArray(value) ? Object.values(copy) : copy;
  }

  it('let in the same values', () => {
    const put = fc.record({ how: fc.constantFrom('set', 'drop', 'add'), what: junk });
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...lines.slice(1)),
        fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
        put,
        (line, picks, how) => {
          const [key = '', value] = Object.entries(JSON.parse(line))[0] ?? [];
          const other = JSON.parse(JSON.stringify(changed(value, picks, how) ?? null));
          const isLetIn = LINES[key]?.(other) === true;
          refused += Number(!isLetIn);
          expect(isLetIn, JSON.stringify({ [key]: other }).slice(0, 400)).toBe(isLine({ [key]: other }));
        },
      ),
      { numRuns: 4_000 },
    );
    expect(refused).toBeGreaterThan(1_000);
  });
});
