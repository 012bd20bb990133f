// The copy at the desk: stands alone, keeps links working, shares nothing that a check could write through, and leaves the original untouched.

import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inPlaceOf, openWorkspace } from '../../../src/ingest/workspace/index.ts';
import { git, repository, temporary, write } from '../repository.ts';
import { bytesOf, changeIn, gitState, opened, whole } from './tree.ts';

const ENV = { PATH: process.env.PATH };

function project(files: Record<string, string> = {}): string {
  const root = repository({
    '.gitignore': 'node_modules/\nbuild/\n.venv/\n',
    'a.js': 'one\n',
    'packages/lib/index.js': 'l\n',
    ...files,
  });
  write(root, { 'a.js': 'two\n', 'node_modules/dep/index.js': 'd\n', 'build/o.js': 'o\n' });
  return root;
}

test('a copy has all that the original has, and writing there changes nothing here', async () => {
  const root = project();
  const outside = temporary();
  symlinkSync('../packages/lib', join(root, 'node_modules/lib'));
  symlinkSync(join(root, 'packages'), join(root, 'node_modules/all'));
  symlinkSync(outside, join(root, 'node_modules/out'));
  linkSync(join(root, 'build/o.js'), join(root, 'build/same.js'));
  chmodSync(join(root, 'build/o.js'), 0o755);
  const [before, state] = [bytesOf(root), gitState(root)];
  const change = await changeIn(root);
  const workspace = await opened(root, { change, mode: 'copy', env: ENV });
  const copy = workspace.root;
  expect(realpathSync(copy).startsWith(root)).toBe(false);
  expect(bytesOf(copy)).toEqual({ ...before, 'node_modules/all': `link ${join(copy, 'packages')}` });
  expect(readlinkSync(join(copy, 'node_modules/lib'))).toBe('../packages/lib');
  expect(readlinkSync(join(copy, 'node_modules/out'))).toBe(outside);
  expect(lstatSync(join(copy, 'build/o.js')).nlink).toBe(1);
  expect(Math.abs(lstatSync(join(copy, 'a.js')).mtimeMs - lstatSync(join(root, 'a.js')).mtimeMs)).toBeLessThan(2);
  expect(await workspace.undo(change.files.map(whole))).toEqual({ state: 'applied' });
  expect(readFileSync(join(copy, 'a.js'), 'utf8')).toBe('one\n');
  for (const path of ['a.js', 'build/o.js', 'node_modules/dep/index.js', 'new.js', 'packages/lib/index.js'])
    writeFileSync(join(copy, path), 'written by a check\n');
  git(copy, 'add', '-A');
  git(copy, 'commit', '-q', '-m', 'by a check');
  git(copy, 'stash', 'list');
  expect([bytesOf(root), gitState(root)]).toEqual([before, state]);
  expect(await workspace.close()).toEqual({ state: 'applied' });
  expect(() => lstatSync(copy)).toThrow();
});

test('a copy of a second work tree has a repository of its own', async () => {
  const main = project();
  const root = join(temporary(), 'second');
  git(main, 'worktree', 'add', '-q', root);
  write(root, { 'a.js': 'three\n' });
  const change = await changeIn(root);
  const workspace = await opened(root, { change, mode: 'copy', env: ENV });
  const state = gitState(main);
  expect(git(workspace.root, 'status', '--porcelain')).toBe('M a.js');
  git(workspace.root, 'add', '-A');
  expect(git(root, 'diff', '--cached', '--name-only')).toBe('');
  await workspace.undo(change.files.map(whole));
  expect(readFileSync(join(workspace.root, 'a.js'), 'utf8')).toBe('one\n');
  expect(gitState(main)).toBe(state);
});

test('what checks write in a copy is put back there, whatever it is', async () => {
  const root = project();
  const change = await changeIn(root);
  const workspace = await opened(root, { change, mode: 'copy', env: ENV });
  const before = bytesOf(workspace.root);
  await workspace.undo(change.files.map(whole));
  write(workspace.root, { 'a.js': 'formatted\n', 'packages/lib/index.js': 'formatted\n', 'x.snap': 'x\n' });
  expect(await workspace.restore()).toEqual({ state: 'applied' });
  expect(bytesOf(workspace.root)).toEqual(before);
});

test.each<[string, (root: string, home: string) => void, RegExp]>([
  [
    'a virtual environment',
    (root) => write(root, { '.venv/pyvenv.cfg': 'home = /usr/bin\n' }),
    /the virtual environment \.venv runs from its own path/,
  ],
  [
    'a build of absolute paths',
    (root) => write(root, { 'build/CMakeCache.txt': `CMAKE_HOME_DIRECTORY:INTERNAL=${root}\n` }),
    /the build in build holds absolute paths/,
  ],
  [
    'an editable install',
    (root, home) => {
      write(root, { 'pyproject.toml': '[project]\n' });
      write(home, { '.local/lib/python3.11/site-packages/__editable__.x-1.pth': `${root}/src\n` });
      mkdirSync(join(root, 'src'));
    },
    /Python runs this checkout through __editable__\.x-1\.pth/,
  ],
  [
    'a package beside it',
    (root) => write(root, { 'package.json': '{"dependencies":{"x":"file:../x"}}' }),
    /package\.json names \.\.\/x, which lies beside the checkout/,
  ],
])('%s ties a checkout to its place', async (_, tie, why) => {
  const root = project();
  const home = temporary();
  tie(root, home);
  const made = await openWorkspace({
    root,
    change: await changeIn(root),
    mode: 'copy',
    env: { ...ENV, HOME: home },
    journal: temporary(),
  });
  expect('refused' in made && made.refused).toMatch(why);
  expect('refused' in made && made.refused).toMatch(
    /^A copy would not stand alone: .* It can be proved in place only\.$/,
  );
});

test('the environment names the copy where it named the original', () => {
  const env = { A: '/w/app/bin:/w/app2:/w/app', B: '--root=/w/app/x', C: undefined, D: '/w' };
  expect(inPlaceOf(env, '/w/app', '/tmp/c')).toEqual({
    A: '/tmp/c/bin:/w/app2:/tmp/c',
    B: '--root=/tmp/c/x',
    C: undefined,
    D: '/w',
  });
});
