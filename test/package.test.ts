// What people install: the packed tarball, put into an empty project without network, run and imported.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let home = '';
let packed: readonly string[] = [];

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'package-'));
  const [tarball] = JSON.parse(npm(process.cwd(), 'pack', '--json', '--pack-destination', home));
  packed = tarball.files.map((file: { path: string }) => file.path);
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }');
  npm(home, 'install', '--offline', join(home, tarball.filename));
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

function npm(cwd: string, ...words: string[]): string {
  const text = execFileSync('npm', words, {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  return text.slice(Math.max(0, text.search(/^[[{]/m)));
}

const npx = (...words: string[]) =>
  spawnSync('npx', ['--offline', 'broken-assumption', ...words], {
    cwd: home,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

describe('the npm package', () => {
  test('carries the command, the library with its types, and no sources', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'dist/cli/index.js',
        'dist/cli/licenses.txt',
        'lib/library/index.js',
        'lib/types/index.d.ts',
      ]),
    );
    expect(packed.filter((path) => /^(?:src|test|__fixtures__|scripts|dist\/action)\//.test(path))).toEqual([]);
  });

  test('depends on nothing', () => {
    const manifest = JSON.parse(readFileSync(join(home, 'node_modules/broken-assumption/package.json'), 'utf8'));
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(
      Object.keys(JSON.parse(readFileSync(join(home, 'node_modules/.package-lock.json'), 'utf8')).packages),
    ).toEqual(['node_modules/broken-assumption']);
  });

  test('runs with npx, offline', () => {
    const { status, stdout } = npx('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('broken-assumption explain');
  });

  test('explains', () => {
    writeFileSync(join(home, 'types.log'), "src/a.ts(1,2): error TS2339: Property 'b' does not exist on type 'C'.\n");
    const { status, stdout } = npx('explain', 'types.log', '--diff', 'none', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      findings: [{ tool: 'tsc', rule: 'TS2339', path: 'src/a.ts', line: 1 }],
    });
  });

  test('is a library, and its types hold', () => {
    writeFileSync(
      join(home, 'use.ts'),
      "import { explain } from 'broken-assumption';\nif (typeof explain !== 'function') throw new Error('no function');\n",
    );
    expect(spawnSync(process.execPath, ['use.ts'], { cwd: home, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--typeRoots',
      join(process.cwd(), 'node_modules/@types'),
      '--types',
      'node',
    ];
    const tsc = spawnSync(
      process.execPath,
      [join(process.cwd(), 'node_modules/typescript/bin/tsc'), ...options, 'use.ts'],
      { cwd: home, encoding: 'utf8' },
    );
    expect(tsc.stdout).toBe('');
  });
});
