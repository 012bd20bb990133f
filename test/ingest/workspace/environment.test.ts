// What a workflow file's change means for a child process, and which edits of manifests ask for an install.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBounded } from '../../../src/ingest/bounded-file.ts';
import { environmentUndoings, prepareFor } from '../../../src/ingest/workspace/index.ts';
import type { Undoing } from '../../../src/model/proof.ts';
import { repository, write } from '../repository.ts';
import { changeIn, editOf, fileOf } from './tree.ts';

const PATH = '.github/workflows/ci.yml';
const BASE = `name: ci
on: push
env:
  TZ: UTC
  GONE: "1"
jobs:
  test:
    runs-on: ubuntu-22.04
    strategy:
      matrix:
        node: [20, 24]
    env:
      MODE: \${{ matrix.node }}-\${{ env.TZ }}
      KEY: \${{ secrets.KEY }}
    steps:
      - uses: actions/setup-node@v4
        with: { node-version: 20 }
      - run: npm test
        env:
          LEVEL: 1
  other:
    runs-on: ubuntu-22.04
    env: { ONLY: a }
    steps: [{ run: x }]
`;

async function changed(edit: (text: string) => string, job: string | null = 'test') {
  const root = repository({ [PATH]: BASE });
  write(root, { [PATH]: edit(BASE) });
  const change = await changeIn(root);
  const read = (path: string): string | null => readBounded(root, path);
  const { undoings, notes } = await environmentUndoings({ change, read, job, matrix: { node: '24' } });
  return {
    undoings: undoings.map(({ line, name, value }) => `${line} ${name}=${value}`),
    notes: notes.map(({ message }) => message),
  };
}

const cannot = (what: string): string => `${PATH} changes ${what}, which cannot be undone here.`;

describe('a workflow', () => {
  test.each<[string, (text: string) => string, readonly string[], readonly string[]]>([
    ['a changed value', (text) => text.replace('TZ: UTC', 'TZ: Asia/Tokyo'), ['4 TZ=UTC'], []],
    ['an added variable', (text) => text.replace('LEVEL: 1', 'LEVEL: 1\n          NEW: x'), ['21 NEW=null'], []],
    ['a removed one', (text) => text.replace('  GONE: "1"\n', ''), ['6 GONE=1'], []],
    ["a step's", (text) => text.replace('LEVEL: 1', 'LEVEL: 2'), ['20 LEVEL=1'], []],
    ['one worked out of the matrix', (text) => text.replace(/MODE: .*/, 'MODE: x'), ['13 MODE=24-UTC'], []],
    [
      'a secret',
      (text) => text.replace(/KEY: .*/, 'KEY: x'),
      [],
      [cannot('the variable KEY, whose old value is worked out by GitHub')],
    ],
    ["another job's", (text) => text.replace('ONLY: a', 'ONLY: b'), [], []],
    ['the image', (text) => text.replace('22.04', '24.04'), [], [cannot('the runner image')]],
    [
      "a tool's version",
      (text) => text.replace('version: 20', 'version: 24'),
      [],
      [cannot('the tool version of actions/setup-node')],
    ],
    ['a command alone', (text) => text.replace('npm test', 'npm run test'), [], []],
    ['no YAML any more', (text) => text.replace('jobs:', 'jobs: ['), [], []],
  ])('with %s', async (...[, edit, undoings, notes]) => {
    expect(await changed(edit)).toEqual({ undoings, notes });
  });

  test('whose job is not known is taken whole', async () => {
    expect((await changed((text) => text.replace('ONLY: a', 'ONLY: b'), null)).undoings).toEqual(['23 ONLY=a']);
  });

  test('that is new or gone asks for nothing', async () => {
    const root = repository({ a: 'a\n', [PATH]: BASE });
    rmSync(join(root, PATH));
    write(root, { '.github/workflows/new.yml': BASE });
    const read = (path: string): string | null => readBounded(root, path);
    expect(await environmentUndoings({ change: await changeIn(root), read, job: null, matrix: {} })).toEqual({
      undoings: [],
      notes: [],
    });
  });
});

describe('an install', () => {
  const MANIFEST =
    '{\n  "scripts": {\n    "test": "vitest run",\n    "x": "y"\n  },\n  "a": 1,\n  "b": 2,\n  "c": 3,\n  "dependencies": {\n    "left-pad": "^1.0.0"\n  }\n}\n';
  const edited = async (
    files: Record<string, string>,
    change: Record<string, string>,
  ): Promise<[Undoing, (path: string) => string | null]> => {
    const root = repository(files);
    write(root, change);
    const [path = ''] = Object.keys(change);
    return [editOf(fileOf(await changeIn(root), path), 0), (each) => readBounded(root, each)];
  };

  test.each<[string, Record<string, string>, Record<string, string>, string | null]>([
    [
      'of npm',
      { 'package.json': MANIFEST, 'package-lock.json': '{}\n' },
      { 'package.json': MANIFEST.replace('^1.0.0', '^2.0.0') },
      'npm ci --no-audit --no-fund',
    ],
    [
      'below the root',
      { "it's/package.json": MANIFEST, "it's/pnpm-lock.yaml": 'a\n' },
      { "it's/package.json": MANIFEST.replace('^1.0.0', '^2.0.0') },
      "cd 'it'\\''s' && pnpm install --frozen-lockfile",
    ],
    [
      'of yarn 2 and later',
      { 'yarn.lock': 'a\n', '.yarnrc.yml': 'a: 1\n' },
      { 'yarn.lock': 'b\n' },
      'yarn install --immutable',
    ],
    [
      'of pip',
      { 'requirements.txt': 'a==1\n' },
      { 'requirements.txt': 'a==2\n' },
      'python -m pip install -q -r requirements.txt',
    ],
    [
      'not for a script',
      { 'package.json': MANIFEST, 'package-lock.json': '{}\n' },
      { 'package.json': MANIFEST.replace('vitest run', 'vitest') },
      null,
    ],
    [
      'not without a lock file',
      { 'package.json': MANIFEST },
      { 'package.json': MANIFEST.replace('^1.0.0', '^2.0.0') },
      null,
    ],
    ['not for code', { 'a.js': 'a\n' }, { 'a.js': 'b\n' }, null],
  ])('%s', async (...[, files, change, command]) => {
    const [undo, read] = await edited(files, change);
    expect(prepareFor({ undo: [undo], read, own: null })).toBe(command);
    expect(prepareFor({ undo: [undo], read, own: 'make deps' })).toBe(command && 'make deps');
  });
});
