// Outputs of tools that no format knows: what is read of them by shape, and the note that says so.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/model/limits.ts';
import { parseSource } from '../../../src/parse/index.ts';

const ROOT = join(import.meta.dirname, '../../../__fixtures__/shapes');

describe.each(readdirSync(ROOT).sort())('%s', (name) => {
  const dir = join(ROOT, name);
  const input = readdirSync(dir).find((file) => file.startsWith('input.')) ?? '';
  const read = () =>
    parseSource(
      { path: input, role: 'head', attempt: 1, leg: null, chunks: [readFileSync(join(dir, input), 'utf8')] },
      DEFAULT_LIMITS,
    );

  it('is read by shape, and says so', async () => {
    const { sections, notes } = await read();
    const readings = sections.flatMap((section) => section.readings);
    const view = readings.map(({ format, tool, passed, failed, skipped, findings }) => ({
      ...{ format, tool, counts: [passed, failed, skipped] },
      findings: findings.map(({ tool: by, severity, rule, message, location, test, source }) => ({
        ...{ tool: by, severity, rule, message, location, test, source: [source.line, source.endLine] },
      })),
    }));
    expect(readings.map(({ format }) => format)).toEqual(['shape']);
    expect(notes.map(({ message }) => message).join('\n')).toContain('read by shape');
    await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(join(dir, 'expected.json'));
  });
});
