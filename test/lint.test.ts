// Proves that the linter holds the house's rules, by showing it code that breaks each of them.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const ONE_WAY = 'style/noRestrictedImports';
const long = (lines: number, line: string): string => `${line}\n`.repeat(lines);

const VIOLATIONS: Readonly<Record<string, readonly [rule: string, source: string]>> = {
  'src/model/a.ts': [ONE_WAY, "export { a } from '../parse/a.ts';"],
  'src/model/b.ts': [ONE_WAY, "export { readFileSync } from 'node:fs';"],
  'src/parse/a.ts': [ONE_WAY, "export { a } from '../explain/a.ts';"],
  'src/parse/b.ts': [ONE_WAY, "export { a } from '../pipeline.ts';"],
  'src/parse/e.ts': [ONE_WAY, "export { a } from '../pipeline/a.ts';"],
  'src/parse/formats/a.ts': [ONE_WAY, "export { a } from '../../render/a.ts';"],
  'src/parse/formats/b.ts': [ONE_WAY, "export { parse } from 'yaml';"],
  'src/attribute/a.ts': [ONE_WAY, "export { parse } from 'junit2json';"],
  'src/explain/a.ts': [ONE_WAY, "export const a = await import('node:path');"],
  'src/explain/b.ts': [ONE_WAY, "export type { A } from '../parse/a.ts';"],
  'src/render/a.ts': [ONE_WAY, "export { setOutput } from '@actions/core';"],
  'src/ingest/a.ts': [ONE_WAY, "export { a } from '../parse/a.ts';"],
  'src/publish/a.ts': [ONE_WAY, "export { a } from '../render/a.ts';"],
  'src/cli/a.ts': [ONE_WAY, "export { a } from '../parse/a.ts';"],
  'src/index.ts': [ONE_WAY, "export { a } from './parse/a.ts';"],
  'src/graph/a.ts': [ONE_WAY, "export { a } from '../explain/a.ts';"],
  'src/explain/c.ts': [ONE_WAY, "export { a } from '../legs/a.ts';"],
  'src/legs/a.ts': [ONE_WAY, "export { a } from '../explain/grouping/a.ts';"],
  'src/prove/a.ts': [ONE_WAY, "export { a } from '../explain/a.ts';"],
  'src/prove/b.ts': [ONE_WAY, "export { spawn } from 'node:child_process';"],
  'src/remember/a.ts': [ONE_WAY, "export { a } from '../render/a.ts';"],
  'src/review/a.ts': [ONE_WAY, "export { a } from '../remember/a.ts';"],
  'src/render/b.ts': ['style/noRestrictedGlobals', 'export const a = process.env;'],
  'src/parse/c.ts': ['nursery/noJsRestrictedProperties', 'export const a = Date.now();'],
  'src/parse/d.ts': ['nursery/noJsRestrictedProperties', 'export const a = Math.random();'],
  'src/ingest/b.ts': ['suspicious/noImportCycles', "import { c } from './c.ts';\nexport const b = (): unknown => c;"],
  'src/ingest/c.ts': ['suspicious/noImportCycles', "import { b } from './b.ts';\nexport const c = (): unknown => b;"],
  'src/ingest/d.ts': ['style/noDefaultExport', 'export default 1;'],
  'src/ingest/e.ts': ['complexity/useMaxParams', 'export const a = (b: 1, c: 1, d: 1, e: 1): unknown => [b, c, d, e];'],
  'src/ingest/f.ts': [
    'complexity/noExcessiveLinesPerFunction',
    `export function a(b: () => void): void {\n${long(46, '  b();')}}`,
  ],
  'src/ingest/g.ts': ['style/noExcessiveLinesPerFile', long(401, 'a();')],
};

const ALLOWED: Readonly<Record<string, string>> = {
  'src/model/ok.ts': "export type { A } from './a.ts';",
  'src/parse/formats/ok.ts':
    "import { parse } from 'junit2json';\nimport strip from 'strip-ansi';\nimport { a } from '../../model/ok.ts';\nimport { b } from '../kit/draft.ts';\nexport { parse, strip, a, b };",
  'src/ingest/ok.ts':
    "import { readFileSync } from 'node:fs';\nimport { a } from '../model/ok.ts';\nexport { readFileSync, a };",
  'src/legs/ok.ts': "export { a } from '../explain/findings/ok.ts';",
  'src/explain/findings/ok.ts': "import { b } from '../../graph/ok.ts';\nexport const a = b;",
  'src/graph/ok.ts': 'export const b = 1;',
  'src/pipeline.ts': "import { a } from './ingest/ok.ts';\nimport { b } from './render/ok.ts';\nexport { a, b };",
};

let house = '';
let said = new Map<string, string[]>();

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  copyFileSync('biome.json', join(house, 'biome.json'));
  for (const [path, source] of [
    ...Object.entries(VIOLATIONS).map(([path, [, source]]) => [path, source] as const),
    ...Object.entries(ALLOWED),
  ]) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${source}\n`);
  }
  said = lint();
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function lint(): Map<string, string[]> {
  const { stdout } = spawnSync(process.execPath, [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none'], {
    cwd: house,
    encoding: 'utf8',
  });
  const rules = new Map<string, string[]>();
  for (const { category, location } of JSON.parse(stdout).diagnostics) {
    const path = String(location.path).replaceAll('\\', '/');
    rules.set(path, [...(rules.get(path) ?? []), String(category).replace('lint/', '')]);
  }
  return rules;
}

test.each(Object.entries(VIOLATIONS))('%s is refused', (path, [rule]) => {
  expect(said.get(path)).toContain(rule);
});

test.each(Object.keys(ALLOWED))('%s is accepted', (path) => {
  expect(said.get(path)).toBeUndefined();
});
