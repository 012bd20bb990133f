// A small project with a pull request that breaks two things, one of them on a single leg, and a test that fails in a first attempt only.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BEFORE = {
  'package.json': '{ "name": "shop", "type": "module", "private": true }\n',
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "module": "nodenext", "noEmit": true, "allowImportingTsExtensions": true, "types": [] }, "include": ["src"] }\n',
  'src/item.ts': 'export interface Item {\n  name: string;\n  price: number;\n}\n',
  'src/total.ts':
    "import type { Item } from './item.ts';\n\nexport const total = (items: readonly Item[]): number => items.reduce((sum, item) => sum + item.price, 0);\n",
  'src/label.ts':
    "import type { Item } from './item.ts';\n\nexport const label = (item: Item): string => item.name + ': ' + item.price;\n",
  'src/quote.ts': [
    'export function quoted(name: string, db: string, _node: number): string {',
    "  const mark = db === 'mysql' ? '`' : '\"';",
    '  return mark + name + mark;',
    '}',
    '',
  ].join('\n'),
  'test/quote.test.ts': [
    "import assert from 'node:assert/strict';",
    "import { test } from 'node:test';",
    "import { quoted } from '../src/quote.ts';",
    '',
    "const { DB = '', NODE = '' } = process.env;",
    '',
    "test('a name is quoted as the database wants it', () => {",
    "  assert.equal(quoted('order', DB, Number(NODE)), DB === 'mysql' ? '`order`' : '\"order\"');",
    '});',
    '',
  ].join('\n'),
  'test/connect.test.ts': [
    "import assert from 'node:assert/strict';",
    "import { test } from 'node:test';",
    '',
    "test('the database answers in time', () => {",
    "  const slow = process.env.DB === 'sqlite' && process.env.NODE === '22' && process.env.GITHUB_RUN_ATTEMPT === '1';",
    "  assert.ok(!slow, 'no answer within 500 ms');",
    '});',
    '',
  ].join('\n'),
};

const CHANGE = {
  'src/item.ts': 'export interface Item {\n  name: string;\n  priceCents: number;\n}\n',
  'src/quote.ts': [
    'export function quoted(name: string, db: string, node: number): string {',
    "  const mark = db === 'mysql' && node < 24 ? '`' : '\"';",
    '  return mark + name + mark;',
    '}',
    '',
  ].join('\n'),
};

export interface DemoProject {
  readonly source: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Makes the repository in a folder. */
export function demoProject(source: string): DemoProject {
  const git = (...args: string[]): string => {
    const who = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org'];
    return execFileSync('git', [...who, ...args], {
      cwd: source,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  };
  const commit = (files: Readonly<Record<string, string>>, message: string): string => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(source, path)), { recursive: true });
      writeFileSync(join(source, path), text);
    }
    git('add', '-A');
    git('commit', '-q', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  mkdirSync(source, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  commit(BEFORE, 'Start');
  git('checkout', '-q', '-b', 'work');
  const head = commit(CHANGE, 'Keep prices in cents');
  git('checkout', '-q', 'main');
  const base = commit({ 'NOTES.md': 'notes\n' }, 'Notes');
  git('merge', '-q', '--no-ff', '-m', 'Merge work', 'work');
  return { source, base, head, merge: git('rev-parse', 'HEAD') };
}
