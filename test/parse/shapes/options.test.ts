// Other versions and options of tools that have a format: whatever is put before their lines or left out of them,
// the places of their failures are found, by the format or by shape.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/model/limits.ts';
import { parseSource } from '../../../src/parse/index.ts';
import { FORMATS } from '../../../src/parse/registry/index.ts';

const ROOT = join(import.meta.dirname, '../../../__fixtures__');
/** `path:line:column: …` at the beginning of a line, as most linters and compilers write it. */
const PLACED = /^((?:[\w.-]+\/)*[\w-]+\.\w+:\d+)(:\d+)?(: .+)$/;
const LINTS = ['lint', 'types', 'format', 'build'];

interface Case {
  readonly name: string;
  readonly lines: readonly string[];
}

const CASES: readonly Case[] = FORMATS.filter(({ reads, family }) => reads === 'log' && LINTS.includes(family)).flatMap(
  ({ name: format }) => {
    const folder = join(ROOT, format);
    return (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
      const input = readdirSync(join(folder, name)).find((file) => /^input\.(?:log|txt)$/.test(file));
      const lines = input ? readFileSync(join(folder, name, input), 'utf8').split('\n') : [];
      return lines.filter((line) => PLACED.test(line)).length > 0 ? [{ name: `${format}/${name}`, lines }] : [];
    });
  },
);

const CHANGES: readonly (readonly [string, (line: string) => string])[] = [
  ['a prefix', (line) => (line.trim() ? `[lint] ${line}` : line)],
  ['an indent', (line) => (line.trim() ? `  ${line}` : line)],
  ['no column', (line) => line.replace(PLACED, '$1$3')],
  ['no rule', (line) => (PLACED.test(line) ? line.replace(/ (?:\[[\w@/.:-]+\]|\([\w@/.:-]+\))$/, '') : line)],
  ['colours and CRLF', (line) => `\u001B[31m${line}\u001B[0m\r`],
];

/** The places of the findings, as `file:line`. */
async function placesIn(lines: readonly string[]): Promise<ReadonlySet<string>> {
  const source = { path: 'lint.log', role: 'head', attempt: 1, leg: null, chunks: [lines.join('\n')] } as const;
  const { sections } = await parseSource(source, DEFAULT_LIMITS);
  const findings = sections.flatMap(({ readings }) => readings.flatMap((reading) => reading.findings));
  return new Set(
    findings.flatMap(({ location }) => (location?.line ? [`${location.path.split('/').at(-1)}:${location.line}`] : [])),
  );
}

/** Where the format stands for more than its lines say, a change of them may cost it. */
const LEAST = 0.97;

describe.each(CHANGES)('with %s', (_name, change) => {
  it('the same places are found', async () => {
    const missed: string[] = [];
    let [wanted, found] = [0, 0];
    for (const { name, lines } of CASES) {
      const before = await placesIn(lines);
      const own = lines.flatMap((line) => PLACED.exec(line)?.[1]?.split('/').at(-1) ?? []);
      const after = await placesIn(lines.map(change));
      const told = [...new Set(own)].filter((place) => before.has(place));
      const gone = told.filter((place) => !after.has(place));
      wanted += told.length;
      found += told.length - gone.length;
      if (gone.length) missed.push(`${name}: ${gone.join(' ')}`);
    }
    expect(wanted).toBeGreaterThan(200);
    expect(found / wanted, missed.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });
});
