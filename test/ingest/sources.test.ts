import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDiff } from '../../src/ingest/diff.ts';
import { mismatchOf } from '../../src/ingest/mismatch.ts';
import { rootOf } from '../../src/ingest/root.ts';
import { openSources } from '../../src/ingest/sources.ts';
import { commit, git, repository, temporary, write } from './repository.ts';

const open = async (root: string, untracked = true, env: Record<string, string | undefined> = process.env) =>
  openSources({ root, env, trusted: false, untracked });

describe('the checkout', () => {
  test('a git top level: tracked files, and untracked ones that are not ignored when asked for', async () => {
    const root = repository({ 'b.ts': 'b', 'a/ä.ts': 'a', '.gitignore': 'dist/\n' });
    write(root, { 'new.ts': 'n', 'dist/x.js': 'x' });
    expect((await open(root)).sources.paths).toEqual(['.gitignore', 'a/ä.ts', 'b.ts', 'new.ts']);
    expect((await open(root, false)).sources.paths).toEqual(['.gitignore', 'a/ä.ts', 'b.ts']);
  });

  test('no git: a walk that honours .gitignore files, nested ones too', async () => {
    const root = temporary();
    write(root, {
      '.gitignore': '*.log\n/dist\nbuild/\n',
      'a.ts': '',
      'a.log': '',
      'dist/x.js': '',
      'src/dist/y.ts': '',
      'src/build/z.js': '',
      'src/.gitignore': '!keep.log\ngenerated.ts\n',
      'src/keep.log': '',
      'src/generated.ts': '',
      'lib/generated.ts': '',
      'node_modules/p/i.js': '',
      '.git.txt': '',
      '.github/workflows/ci.yml': '',
    });
    symlinkSync('/etc', join(root, 'etc'));
    expect((await open(root)).sources.paths).toEqual([
      '.git.txt',
      '.github/workflows/ci.yml',
      '.gitignore',
      'a.ts',
      'lib/generated.ts',
      'src/.gitignore',
      'src/dist/y.ts',
      'src/keep.log',
    ]);
  });

  test('the walk stands in where git does not answer, and below a top level', async () => {
    const root = repository({ 'sub/a.ts': '', 'top.ts': '' });
    expect((await open(root, true, { PATH: '/nowhere' })).sources.paths).toEqual(['sub/a.ts', 'top.ts']);
    expect((await open(join(root, 'sub'))).sources.paths).toEqual(['a.ts']);
  });

  test('reads text inside the checkout only', async () => {
    const outside = temporary();
    write(outside, { 'secret.txt': 'secret' });
    const root = repository({
      'a.ts': '\uFEFFtext\n',
      'bin.dat': new Uint8Array([65, 0, 66]),
      'big.txt': 'x'.repeat(600_000),
      'real.ts': 'real',
    });
    symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync('real.ts', join(root, 'inside.ts'));
    const { sources } = await open(root);
    expect(sources.read('a.ts')).toBe('text\n');
    expect(sources.read('inside.ts')).toBe('real');
    for (const path of [
      'bin.dat',
      'big.txt',
      'link.txt',
      'folder/secret.txt',
      `../${outside.split('/').at(-1)}/secret.txt`,
      join(outside, 'secret.txt'),
      'missing',
      '',
      '.',
      'a\0b',
    ]) {
      expect(sources.read(path), path).toBeNull();
    }
  });

  test('a file is read once', async () => {
    const root = temporary();
    write(root, { 'a.ts': 'before' });
    const { sources } = await open(root);
    expect(sources.read('a.ts')).toBe('before');
    write(root, { 'a.ts': 'after' });
    expect(sources.read('a.ts')).toBe('before');
  });

  test('a checkout that is not there is one note and no sources', async () => {
    const { sources, notes } = await open(join(temporary(), 'missing'));
    expect([sources.paths, sources.read('a'), notes.length]).toEqual([[], null, 1]);
  });

  test('the root is what was given, else the top level above, else the working directory', () => {
    const root = repository({ 'a/b/c.ts': '' });
    const bare = temporary();
    expect(rootOf(join(root, 'a/b'), undefined)).toBe(root);
    expect(rootOf(join(root, 'a'), 'b')).toBe(join(root, 'a/b'));
    expect(rootOf(bare, undefined)).toBe(bare);
  });
});

describe('a diff that does not match', () => {
  const text = 'one\ntwo\nthree\nfour\nfive\nsix\n';

  test('the diff of this revision matches, whatever its line ends', async () => {
    const root = repository({ 'a.txt': text, 'gone.txt': text, 'crlf.txt': text.replaceAll('\n', '\r\n') });
    git(root, 'rm', '-q', 'gone.txt');
    commit(root, {
      'a.txt': text.replace('three', '3'),
      'new.txt': 'x',
      'crlf.txt': text.replace('two', '2').replaceAll('\n', '\r\n'),
    });
    const { sources } = await open(root);
    for (const context of ['-U3', '-U0'])
      expect(
        mismatchOf({ files: parseDiff(git(root, 'diff', context, 'HEAD~1')).files, base: null, head: null }, sources),
      ).toBeNull();
  });

  test('the diff of another revision is noted with the first place', async () => {
    const root = repository({ 'a.txt': text, 'b.txt': text });
    commit(root, { 'a.txt': text.replace('five', '5'), 'b.txt': text.replace('two', '2') });
    const { files } = parseDiff(git(root, 'diff', 'HEAD~1'));
    commit(root, { 'a.txt': `zero\n${text.replace('five', '5')}` });
    const { sources } = await open(root);
    expect(mismatchOf({ files, base: null, head: null }, sources)?.message).toMatch(
      /1 of 2 changed files differ, first a\.txt:2/,
    );
  });

  test('files that are not there, or there although deleted, are noted; no checkout is not', async () => {
    const root = repository({ 'a.txt': text });
    const files = parseDiff(
      '--- a/x.txt\n+++ b/x.txt\n@@ -1 +1 @@\n-one\n+two\n--- a/a.txt\n+++ /dev/null\n@@ -1 +0,0 @@\n-one\n',
    ).files;
    const { sources } = await open(root);
    expect(mismatchOf({ files, base: null, head: null }, sources)?.message).toMatch(/2 of 2 .* x\.txt \(not there\)/);
    expect(mismatchOf({ files, base: null, head: null }, { paths: [], read: () => null })).toBeNull();
  });
});
