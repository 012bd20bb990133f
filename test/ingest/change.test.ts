import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commit, filesOf, find, git, repository, runnerFor, temporary, write } from './repository.ts';

describe('named by the user', () => {
  test('none, a revision, ranges and a file', async () => {
    const root = repository({ 'a.txt': 'one\n' });
    commit(root, { 'b.txt': 'b\n' });
    commit(root, { 'c.txt': 'c\n' });
    writeFileSync(join(root, 'my.diff'), git(root, 'diff', 'HEAD~2', 'HEAD~1'));
    expect(await find(root, { diff: 'none' })).toEqual({ change: null, notes: [] });
    expect(filesOf(await find(root, { diff: 'HEAD~1', inputs: [join(root, 'my.diff')] }))).toEqual(['added c.txt']);
    expect(filesOf(await find(root, { diff: 'HEAD~2..HEAD~1' }))).toEqual(['added b.txt']);
    expect(filesOf(await find(root, { diff: 'HEAD~2...HEAD' }))).toEqual(['added b.txt', 'added c.txt']);
    expect(filesOf(await find(root, { diff: 'my.diff' }))).toEqual(['added b.txt']);
  });

  test('a diff file in UTF-16, as a shell on Windows writes it', async () => {
    const root = temporary();
    writeFileSync(
      join(root, 'x.diff'),
      `\uFEFF--- a/a.txt\r\n+++ b/a.txt\r\n@@ -1 +1 @@\r\n-one\r\n+two\r\n`,
      'utf16le',
    );
    const found = await find(root, { diff: 'x.diff' });
    expect(found.notes).toEqual([]);
    expect(found.change?.files).toMatchObject([
      { path: 'a.txt', edits: [{ line: 1, removed: ['one'], added: ['two'] }] },
    ]);
  });

  test.each(['missing.diff', '--output=x', 'no-such-branch', 'a..b', '.'])('%s is no diff: one note', async (diff) => {
    const root = repository({ 'a.txt': 'one\n' });
    const found = await find(root, { diff });
    expect(found.change).toBeNull();
    expect(found.notes).toHaveLength(1);
  });

  test('an empty, a binary and a foreign file are one note each', async () => {
    const root = temporary();
    write(root, { empty: '', 'blob.bin': new Uint8Array(200), 'x.txt': 'hello\n' });
    for (const diff of ['empty', 'blob.bin', 'x.txt']) {
      const found = await find(root, { diff });
      expect(found).toEqual({
        change: null,
        notes: [expect.objectContaining({ message: expect.stringContaining(diff) })],
      });
    }
  });
});

describe('hostile surroundings', () => {
  test('neither the environment nor the configuration runs a program or bends the diff', async () => {
    const root = repository({ 'a.txt': 'one\n', '.gitattributes': '*.txt diff=evil\n' });
    const touch = `touch ${join(root, 'pwned')} #`;
    for (const key of [
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'core.fsmonitor',
      'core.pager',
      'pager.diff',
    ])
      git(root, 'config', key, touch);
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['color.ui', 'always'],
      ['diff.context', '0'],
      ['diff.renames', 'false'],
      ['core.quotepath', 'on'],
    ])
      git(root, 'config', key ?? '', value ?? '');
    write(root, { 'a.txt': 'two\n', 'ä.txt': 'x\n' });
    const env = {
      ...process.env,
      GIT_EXTERNAL_DIFF: touch,
      GIT_DIR: '/nowhere',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'diff.external',
      GIT_CONFIG_VALUE_0: touch,
      GIT_TRACE: join(root, 'trace'),
      GIT_PAGER: touch,
    };
    const found = await find(root, { git: runnerFor(root, env) });
    expect(filesOf(found)).toEqual(['modified a.txt', 'added ä.txt']);
  });
});
