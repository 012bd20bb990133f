// Every bound of reading, on real outputs: less is kept, the counts stay true, and a note says so.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../src/model/limits.ts';
import { parseSource } from '../../src/parse/index.ts';

const ROOT = join(import.meta.dirname, '../../__fixtures__');
const INPUTS = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /(?:^|[\\/])input\.[^\\/]+$/.test(path),
);

async function read(path: string, text: string, limits: Partial<Limits> = {}) {
  const { sections, notes } = await parseSource(
    { path, role: 'head', attempt: 1, leg: null, chunks: [text] },
    { ...DEFAULT_LIMITS, ...limits },
  );
  const readings = sections.flatMap((section) => section.readings);
  return {
    findings: readings.flatMap((reading) => reading.findings),
    counts: readings.flatMap(({ format, passed, failed, skipped }) =>
      passed === null && failed === null ? [] : [[format, passed, failed, skipped]],
    ),
    notes: [...notes.map(({ message }) => message), ...readings.flatMap((reading) => reading.notes)],
  };
}

/** With reruns gotestsum's summary tells tries, and which of them was the last is only known of those that are kept. */
const COUNTS_TRIES = /^gotestsum[\\/]reruns/;

describe('findings', () => {
  it.each(INPUTS.filter((path) => !COUNTS_TRIES.test(path)))(
    '%s: one is listed, the counts are those of all',
    async (path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const all = await read(dirname(path), text);
      const one = await read(dirname(path), text, { findings: 1 });
      expect(one.findings.length).toBe(Math.min(1, all.findings.length));
      expect(one.counts).toEqual(all.counts);
      if (all.findings.length > 1)
        expect(one.notes.join('\n')).toMatch(/not listed|only the first 1 findings|counted but not listed/);
    },
  );
});
