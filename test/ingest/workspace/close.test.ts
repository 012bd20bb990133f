// Closing at any moment, and what stands in the way of writing: nothing is left undone.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shellOf } from '../../../src/ingest/checks/launch.ts';
import { endMarked, MARK, markOf } from '../../../src/ingest/checks/marked.ts';
import { openWorkspace } from '../../../src/ingest/workspace/index.ts';
import { repository, temporary, write } from '../repository.ts';
import { bytesOf, changeIn, opened, whole } from './tree.ts';

function changed(): string {
  const root = repository({ a: 'a\n', 'd/b': 'b\n' });
  write(root, { a: 'A\n', 'd/b': 'B\n', c: 'c\n' });
  return root;
}

test('closing while something is being undone restores it, and what comes later is refused', async () => {
  const root = changed();
  const before = bytesOf(root);
  const change = await changeIn(root);
  const workspace = await opened(root, { change });
  const edits = change.files.map(whole);
  const [first, closed, second] = await Promise.all([workspace.undo(edits), workspace.close(), workspace.undo(edits)]);
  expect([closed, second]).toEqual([{ state: 'applied' }, { state: 'refused', why: 'the workspace is closed' }]);
  expect(['applied', 'refused']).toContain(first.state);
  expect(bytesOf(root)).toEqual(before);
  expect(await workspace.close()).toEqual({ state: 'applied' });
});

test('a write that fails half way is taken back', async () => {
  const root = changed();
  const change = await changeIn(root);
  const before = bytesOf(root);
  const workspace = await opened(root, { change });
  write(root, {});
  const bad = { kind: 'file', path: 'nothing', oldPath: 'a/below', status: 'renamed' } as const;
  const undone = await workspace.undo([...change.files.map(whole), bad]);
  expect(undone.state).toBe('refused');
  expect(bytesOf(root)).toEqual(before);
});

test.skipIf(process.getuid?.() === 0)('a folder that cannot be written to refuses', async () => {
  const root = changed();
  const change = await changeIn(root);
  const workspace = await opened(root, { change });
  chmodSync(join(root, 'd'), 0o555);
  expect((await workspace.undo(change.files.map(whole))).state).toBe('refused');
  expect(readFileSync(join(root, 'a'), 'utf8')).toBe('A\n');
  chmodSync(join(root, 'd'), 0o755);
});

test('a full disk refuses before anything is written, or restores', { timeout: 60_000 }, async () => {
  const root = changed();
  const folder = join(temporary(), 'full');
  // A file system of its own needs root and a system that lets it.
  const mounted =
    spawnSync('sh', ['-c', `mkdir -p ${folder} && mount -t tmpfs -o size=64k tmpfs ${folder}`]).status === 0;
  if (!mounted) return;
  try {
    execFileSync('sh', ['-c', `head -c 60000 /dev/zero > ${folder}/fill`]);
    const before = bytesOf(root);
    write(root, { big: 'x'.repeat(100_000) });
    const change = await changeIn(root);
    const made = await openWorkspace({
      root,
      change,
      mode: 'place',
      env: { PATH: process.env.PATH, CI: '1' },
      journal: folder,
    });
    expect('refused' in made && made.refused).toMatch(/^Nothing could be undone here: ENOSPC/);
    expect(bytesOf(root)).toMatchObject(before);
  } finally {
    spawnSync('sh', ['-c', `umount ${folder}`]);
  }
});

test('what a probe leaves behind is ended, and one whose parent is gone does not begin', async () => {
  const root = temporary();
  const mark = markOf(root);
  const env = { PATH: process.env.PATH, [MARK]: mark };
  const { file, args } = shellOf(
    'setsid sh -c "sleep 0.5; touch late" >/dev/null 2>&1 & echo begun',
    process.platform,
    env,
  );
  expect(spawnSync(file, [...args], { cwd: root, env, encoding: 'utf8' }).stdout).toBe('begun\n');
  endMarked(mark);
  const orphan = spawnSync('sh', ['-c', '"$@" & wait', 'sh', file, ...args], { cwd: root, env, encoding: 'utf8' });
  expect(orphan.stdout).toBe('');
  await new Promise((done) => setTimeout(done, 800));
  expect(existsSync(join(root, 'late'))).toBe(process.platform !== 'linux');
});
