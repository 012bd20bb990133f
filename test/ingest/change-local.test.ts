import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitRunner } from '../../src/ingest/git.ts';
import { commit, filesOf, find, git, repository, shallowAt, temporary, write } from './repository.ts';

describe('locally', () => {
  function clone() {
    const server = repository({ 'a.txt': 'one\ntwo\n', 'gone.txt': 'x\n', '.gitignore': 'ignored/\n' });
    const root = temporary();
    git(root, 'clone', '-q', `file://${server}`, '.');
    return { server, root };
  }

  test('commits since the default branch, uncommitted work, untracked files; neither ignored ones nor inputs', async () => {
    const { server, root } = clone();
    commit(server, { 'a.txt': 'moved on\n' });
    git(root, 'checkout', '-q', '-b', 'work');
    commit(root, { 'committed.txt': 'c\n' });
    git(root, 'fetch', '-q');
    git(root, 'rm', '-q', 'gone.txt');
    write(root, {
      'a.txt': 'one\n2\n',
      'new dir/ä.txt': 'x\ny\n',
      'ignored/z.txt': 'z\n',
      'report.xml': '<a/>',
      'reports/b.xml': '<b/>',
      'blob.bin': new Uint8Array([1, 0, 2]),
    });
    const found = await find(root, { inputs: [join(root, 'report.xml'), join(root, 'reports')] });
    expect(found.notes).toEqual([]);
    expect(filesOf(found)).toEqual([
      'modified a.txt',
      'added committed.txt',
      'deleted gone.txt',
      'added blob.bin',
      'added new dir/ä.txt',
    ]);
    expect(found.change?.files.at(-1)?.edits).toMatchObject([{ line: 1, endLine: 2, added: ['x', 'y'] }]);
    expect(found.change?.files.find(({ path }) => path === 'blob.bin')).toMatchObject({ binary: true, edits: [] });
  });

  test('nothing changed: no change, and a note', async () => {
    const { root } = clone();
    expect(await find(root)).toEqual({
      change: null,
      notes: [{ level: 'info', message: expect.stringContaining('--diff') }],
    });
  });

  test('a repository without a remote compares with its own main', async () => {
    const root = repository({ 'a.txt': 'one\n' });
    git(root, 'checkout', '-q', '-b', 'work');
    commit(root, { 'b.txt': 'b\n' });
    expect(filesOf(await find(root))).toEqual(['added b.txt']);
  });

  test('no default branch: uncommitted work only, and a note', async () => {
    const root = repository({ 'a.txt': 'one\n' });
    git(root, 'branch', '-q', '-m', 'work');
    write(root, { 'a.txt': 'two\n' });
    const found = await find(root);
    expect(filesOf(found)).toEqual(['modified a.txt']);
    expect(found.notes).toEqual([{ level: 'warning', message: expect.stringContaining('--diff REF') }]);
  });

  test('a shallow clone without common history: uncommitted work only, and a note', async () => {
    const { server, root: full } = clone();
    git(full, 'checkout', '-q', '-b', 'work');
    const head = commit(full, { 'b.txt': 'b\n' });
    commit(server, { 'c.txt': 'c\n' });
    git(server, 'fetch', '-q', full, 'work:work');
    const root = shallowAt(server, head);
    git(root, 'fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    write(root, { 'a.txt': 'two\n' });
    const found = await find(root);
    expect(filesOf(found)).toEqual(['modified a.txt']);
    expect(found.notes).toEqual([{ level: 'warning', message: expect.stringContaining('--unshallow') }]);
  });

  test('no repository, none above a given root, none at all, no git, no commit: one note each', async () => {
    const bare = temporary();
    const inside = repository({ 'sub/a.txt': 'one\n' });
    const unborn = temporary();
    git(unborn, 'init', '-q');
    const notes = [
      await find(bare),
      await find(join(inside, 'sub')),
      await find(join(bare, 'missing')),
      await find(bare, { git: gitRunner({ root: bare, env: { PATH: bare }, trusted: false }) }),
      await find(unborn),
    ].map(({ change, notes: [note, ...more] }) => [change, more.length, note?.message]);
    expect(notes).toEqual([
      [null, 0, expect.stringContaining('no git repository')],
      [null, 0, expect.stringContaining('no git repository')],
      [null, 0, expect.stringContaining('not installed or the checkout is not there')],
      [null, 0, expect.stringContaining('not installed')],
      [null, 0, expect.stringContaining('no commit')],
    ]);
  });
});
