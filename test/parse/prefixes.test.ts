// What runners put before the lines they pass on: the tools under it are read as if they had printed alone.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import { parseSource } from '../../src/parse/index.ts';

const ROOT = join(import.meta.dirname, '../../__fixtures__');
const FORMATS = ['eslint', 'tsc', 'mypy', 'gcc', 'vitest', 'pytest', 'go-test', 'rustc', 'jest'];

interface Runner {
  readonly name: string;
  readonly head: string;
  readonly scope: string;
  readonly carry: (line: string) => string;
}

const RUNNERS: readonly Runner[] = [
  { name: 'turbo', head: '• Packages in scope: web', scope: 'web', carry: (line) => `web:build: ${line}` },
  {
    name: 'turbo with a scoped package',
    head: '• Packages in scope: @acme/web',
    scope: '@acme/web',
    carry: (line) => `@acme/web:build: ${line}`,
  },
  {
    name: 'pnpm -r',
    head: 'Scope: all 3 workspace projects',
    scope: 'packages/api',
    carry: (line) => `packages/api test: ${line}`,
  },
  { name: 'docker compose', head: 'Attaching to api-1', scope: 'api', carry: (line) => `api-1  | ${line}` },
  { name: 'concurrently', head: '$ concurrently "npm:test:*"', scope: 'api', carry: (line) => `[api] ${line}` },
  {
    name: 'lerna',
    head: 'lerna info Executing command in 3 packages: "npm run test"',
    scope: '@acme/web',
    carry: (line) => `@acme/web: ${line}`,
  },
  {
    name: 'yarn workspaces foreach',
    head: '$ yarn workspaces foreach -pv run test',
    scope: '@acme/web',
    carry: (line) => `[@acme/web]: ${line}`,
  },
];

const view = ({ tool, rule, severity, message, location, test, detail }: Finding): unknown => ({
  tool,
  rule,
  severity,
  message,
  location,
  test,
  detail,
});

async function findings(text: string): Promise<readonly Finding[]> {
  const { sections } = await parseSource(
    { path: 'x.log', role: 'head', attempt: 1, leg: null, chunks: [text] },
    DEFAULT_LIMITS,
  );
  return sections.flatMap(({ readings }) => readings.flatMap((reading) => reading.findings));
}

const inputs = FORMATS.flatMap((format) => {
  const dir = join(ROOT, format);
  const cases = existsSync(dir) ? readdirSync(dir).sort().slice(0, 2) : [];
  const texts = cases.flatMap((name) =>
    existsSync(join(dir, name, 'input.log'))
      ? [{ name: `${format}/${name}`, text: readFileSync(join(dir, name, 'input.log'), 'utf8') }]
      : [],
  );
  // One line alone is never taken for a runner's.
  return texts.filter(({ text }) => text.trim().split('\n').length > 2);
});

describe.each(RUNNERS)('under $name', ({ head, scope, carry }) => {
  it.each(inputs)('$name says the same', async ({ text }) => {
    const plain = await findings(text);
    const lines = text.replace(/\n$/, '').split('\n');
    const carried = await findings(`${head}\n${lines.map(carry).join('\n')}\n`);
    expect(carried.map(view)).toEqual(plain.map(view));
    expect(carried.map(({ source }) => source.line)).toEqual(plain.map(({ source }) => source.line + 1));
    expect(
      new Set(carried.filter(({ scope: told }) => told !== null).map(({ scope: told }) => told)).size,
    ).toBeLessThanOrEqual(carried.length);
    expect(
      carried.every((finding) => finding.scope === scope || plain.some((other) => other.scope === finding.scope)),
    ).toBe(true);
  });
});

it.each([
  ['a loop with colons', (name: string, line: string) => `${name}: ${line}`],
  ['a loop with brackets', (name: string, line: string) => `[${name}] ${line}`],
  ['a loop with bars', (name: string, line: string) => `${name} | ${line}`],
])('reads what %s put before each line, though nothing announces it', async (_, carry) => {
  const lines = [
    carry('mill', "src/grind.ts(3,7): error TS2304: Cannot find name 'x'."),
    carry('mill', "  Type 'undefined' is not assignable to type 'number'."),
    carry('shop', "../mill/src/grind.ts(3,7): error TS2304: Cannot find name 'x'."),
  ];
  const told = await findings(`${lines.join('\n')}\n`);
  expect(told.map(({ tool, location, scope }) => [tool, location?.path, scope])).toEqual([
    ['tsc', 'src/grind.ts', 'mill'],
    ['tsc', '../mill/src/grind.ts', 'shop'],
  ]);
});

it('leaves lines alone that only look like a prefix', async () => {
  const text =
    "error: web:build: nothing\nsrc/a.ts(3,7): error TS2304: Cannot find name 'x'.\n[INFO] done\nindex.ts | 90 | 80\n";
  const found = await findings(text);
  expect(found.map(({ tool, scope }) => [tool, scope])).toContainEqual(['tsc', null]);
});

it('reads packages that print between one another, each by itself', async () => {
  const api = ['api:test: src/a.ts(1,1): error TS2322: Type A is not', 'api:test:   assignable to B.'];
  const web = ['web:test: src/b.ts(2,2): error TS2304: Cannot find name c.', 'web:test: done'];
  const found = await findings(
    ['• Packages in scope: api, web', api[0], web[0], api[1], web[1], 'api:test: done'].join('\n'),
  );
  expect(found.map(({ location, scope }) => [location?.path, scope])).toEqual([
    ['src/a.ts', 'api'],
    ['src/b.ts', 'web'],
  ]);
});
