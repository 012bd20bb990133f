// Reading a log by its needles must find what giving every line to every format finds, however the log is put together and comes in.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import { readLog } from '../../src/parse/log.ts';

const FIXTURES = readdirSync('__fixtures__', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:^|[/\\])(?:input|raw)[^/\\]*\.(?:log|txt)$/.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(`__fixtures__/${path}`, 'utf8') }));

async function read(chunks: readonly string[], isPlain: boolean) {
  const source = { path: 'job.log', role: 'head', attempt: 1, leg: null, chunks } as const;
  return readLog(source, DEFAULT_LIMITS, { isPlain });
}

test('there are fixtures of hundreds of formats', () => expect(FIXTURES.length).toBeGreaterThan(300));

describe('every fixture', () => {
  it.each(FIXTURES)('$path', async ({ text }) => {
    expect(await read([text], false)).toEqual(await read([text], true));
  });
});

const LINES = FIXTURES.flatMap(({ text }) => [text.split('\n').slice(0, 300)]);

/** Runs of lines of several fixtures, one after the other. */
const spliced = fc
  .array(fc.tuple(fc.nat(LINES.length - 1), fc.nat(300), fc.integer({ min: 1, max: 60 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) =>
    parts.flatMap(([fixture, from, count]) => LINES[fixture]?.slice(from, from + count) ?? []).join('\n'),
  );

test('splices of fixtures, cut anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(spliced, fc.array(fc.nat(2_000), { maxLength: 20 }), async (text, sizes) => {
      const chunks: string[] = [];
      let at = 0;
      for (const size of sizes) chunks.push(text.slice(at, (at += size + 1)));
      expect(await read([...chunks, text.slice(at)], false)).toEqual(await read([text], true));
    }),
    { numRuns: 60 },
  );
});
