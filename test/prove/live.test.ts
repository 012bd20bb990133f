// A small project with git and node's own runner, proved through the command line: what was undone, what is said, and the tree as before.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../cli/world.ts';

const BASE: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "tolls", "version": "1.0.0", "type": "module" }\n',
  'src/toll.js':
    '// What a lorry pays.\nexport const PER_AXLE = 3;\n\nexport function toll(axles) {\n  return axles * PER_AXLE;\n}\n',
  'src/name.js': 'export function name(plate) {\n  return plate.trim().toUpperCase();\n}\n',
  'test/toll.test.js':
    "import assert from 'node:assert';\nimport test from 'node:test';\nimport { name } from '../src/name.js';\nimport { toll } from '../src/toll.js';\n\ntest('three axles', () => assert.equal(toll(3), 9));\ntest('two axles', () => assert.equal(toll(2), 6));\ntest('a plate', () => assert.equal(name(' w 1 '), 'W 1'));\n",
};
const HEAD: Readonly<Record<string, string>> = {
  'src/toll.js': (BASE['src/toll.js'] ?? '').replace('= 3;', '= 4;'),
  'src/name.js': (BASE['src/name.js'] ?? '').replace('plate.trim().toUpperCase()', 'plate.toUpperCase().trim()'),
};

let home = '';
const git = (...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...words], {
    cwd: home,
    encoding: 'utf8',
  });
const put = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
};

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'proved-'));
  put(BASE);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'base');
  put(HEAD);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function prove(env: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const argv = ['run', 'unit=node --test test/toll.test.js', '--format', 'json', '--diff', 'HEAD', ...more];
  const path = `${dirname(process.execPath)}:${process.env.PATH}`;
  const ran = await run(home, argv, { env: { PATH: path, ...env } });
  return { ...ran, report: ran.status === 2 ? null : JSON.parse(ran.out) };
}

describe('a run that is proved', () => {
  test.each([
    ['in CI, in the checkout', { CI: 'true' }, ['--prove']],
    ['at a desk, in a copy', {}, ['--prove=60']],
  ])(
    '%s',
    async (_where, env, flags) => {
      const { status, report } = await prove(env, ...flags);
      expect(status).toBe(1);
      const [cause] = report.causes;
      expect([cause.confidence, cause.change.path, cause.change.line]).toEqual(['proved', 'src/toll.js', 2]);
      expect(cause.proof).toMatchObject({ how: 'undone', relation: 'alone', gone: 2, left: 0, expectation: null });
      expect(cause.proof.edits).toEqual([{ path: 'src/toll.js', line: 2, endLine: 2 }]);
      expect(cause.headline).toMatch(/Proved: with `src\/toll\.js:2` undone, both pass/);
      for (const [path, text] of Object.entries({ ...BASE, ...HEAD }))
        expect(readFileSync(join(home, path), 'utf8')).toBe(text);
    },
    60_000,
  );

  test('without the flag nothing is run again', async () => {
    const { report, err } = await prove({ CI: 'true' });
    expect(report.causes.map((cause: { proof: unknown }) => cause.proof)).toEqual([null]);
    expect(err).not.toMatch(/proving/);
  }, 60_000);

  test.each([
    ['--prove=soon', /--prove is a whole number of seconds/],
    ['--in-place', /--in-place belongs to --prove/],
  ])('%s is a wrong call', async (flag, message) => {
    const { status, err } = await prove({}, flag);
    expect([status, err]).toEqual([2, expect.stringMatching(message)]);
  });
});
