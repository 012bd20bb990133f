// What checks and people write while edits are undone: put back, or left and told; and what a killed proof leaves for the next start.

import { fork } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace, recover } from '../../../src/ingest/workspace/index.ts';
import type { Change } from '../../../src/model/change.ts';
import type { Undoing } from '../../../src/model/proof.ts';
import { repository, temporary, write } from '../repository.ts';
import { bytesOf, changeIn, gitState, opened, whole } from './tree.ts';

const BASE = { 'src/a.ts': 'a\n', 'src/b.ts': 'b\n', 'src/c.ts': 'c\n', 'golden.txt': 'g\n', '.gitignore': 'out/\n' };
const CI = { PATH: process.env.PATH, CI: 'true' };
const DESK = { PATH: process.env.PATH };

function changed(): string {
  const root = repository(BASE);
  write(root, { 'src/a.ts': 'A\n', 'src/new.ts': 'n\n', 'notes.txt': 'mine\n', 'out/o': 'o\n' });
  rmSync(join(root, 'src/b.ts'));
  return root;
}

/** All that is changed but somebody's notes. */
const work = (change: Change): Undoing[] => change.files.filter(({ path }) => path !== 'notes.txt').map(whole);

/** What a bad check may do to a tree. */
function wreck(root: string): void {
  write(root, { 'golden.txt': 'new\n', '__snapshots__/deep/x.snap': 's\n', 'notes.txt': 'theirs\n' });
  rmSync(join(root, 'src/c.ts'));
  mkdirSync(join(root, 'src/c.ts'));
  chmodSync(join(root, '.gitignore'), 0o755);
  symlinkSync('/etc/passwd', join(root, 'link'));
  repositoryIn(join(root, 'fixture'));
}

function repositoryIn(folder: string): void {
  mkdirSync(join(folder, '.git/objects'), { recursive: true });
  mkdirSync(join(folder, '.git/refs'));
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
}

describe('what checks write', () => {
  test('is put back before the next probe and in the end', async () => {
    const root = changed();
    const [before, state] = [bytesOf(root), gitState(root)];
    const change = await changeIn(root);
    const workspace = await opened(root, { change });
    for (let probe = 0; probe < 2; probe++) {
      expect(await workspace.undo(work(change))).toEqual({ state: 'applied' });
      const { 'out/o': _, ...tree } = bytesOf(root);
      expect(tree).toEqual({
        '.gitignore': '644 out/\n',
        'golden.txt': '644 g\n',
        'notes.txt': '644 mine\n',
        'src/a.ts': '644 a\n',
        'src/b.ts': '644 b\n',
        'src/c.ts': '644 c\n',
      });
      wreck(root);
      write(root, { 'out/o': 'built\n' });
      expect(await workspace.restore()).toEqual({ state: 'applied' });
      expect(bytesOf(root)).toEqual({ ...before, 'out/o': '644 built\n' });
    }
    expect(existsSync(join(root, '__snapshots__'))).toBe(false);
    expect(gitState(root)).toBe(state);
  });

  test('again as it was before is no trouble', async () => {
    const root = changed();
    const change = await changeIn(root);
    const workspace = await opened(root, { change });
    await workspace.undo(work(change));
    write(root, { 'src/a.ts': 'A\n' });
    expect(await workspace.undo(work(change))).toEqual({ state: 'applied' });
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toBe('a\n');
  });
});

describe('what somebody else writes', () => {
  test.each([
    ['in CI, to an undone file', CI, 'src/a.ts'],
    ['at the desk, to an undone file', DESK, 'src/a.ts'],
    ['at the desk, to any tracked file', DESK, 'golden.txt'],
  ])('%s stays, stops the proof and is told', async (_, env, path) => {
    const root = changed();
    const before = bytesOf(root);
    const change = await changeIn(root);
    const journal = temporary();
    const workspace = await opened(root, { change, env, journal });
    await workspace.undo(work(change));
    write(root, { [path]: 'precious\n' });
    const stopped = { state: 'refused', why: `${path} changed meanwhile and is left as found` };
    expect(await workspace.undo([])).toEqual(stopped);
    expect(bytesOf(root)).toEqual({ ...before, [path]: '644 precious\n' });
    expect(await workspace.undo(work(change))).toEqual(stopped);
    expect(bytesOf(root)).toEqual({ ...before, [path]: '644 precious\n' });
    expect(await workspace.close()).toEqual(stopped);
    await recover(root, env, journal);
    expect(bytesOf(root)).toEqual({ ...before, [path]: '644 precious\n' });
  });

  test('at the desk, new files of theirs stay and stop nothing', async () => {
    const root = changed();
    const change = await changeIn(root);
    const workspace = await opened(root, { change, env: DESK });
    await workspace.undo(work(change));
    write(root, { 'idea.txt': 'i\n' });
    appendFileSync(join(root, 'notes.txt'), 'more\n');
    expect(await workspace.undo([])).toEqual({ state: 'applied' });
    expect(bytesOf(root)).toMatchObject({ 'idea.txt': '644 i\n', 'notes.txt': '644 mine\nmore\n' });
  });
});

/** Opens a workspace in a process of its own, undoes all, wrecks, and is killed. */
async function killedIn(root: string, journal: string, env: Record<string, string | undefined>): Promise<void> {
  const child = fork(join(import.meta.dirname, 'killed.ts'), [root, journal, JSON.stringify(env)], {
    execArgv: [],
    stdio: 'ignore',
  });
  await new Promise((said) => child.once('message', said));
  child.kill('SIGKILL');
  await new Promise((gone) => child.once('exit', gone));
}

describe('a killed proof', () => {
  test('in CI is repaired by the next start, with what its checks wrote', async () => {
    const root = changed();
    const [before, state] = [bytesOf(root), gitState(root)];
    const journal = temporary();
    await killedIn(root, journal, CI);
    expect(readFileSync(join(root, 'src/a.ts'), 'utf8')).toBe('a\n');
    wreck(root);
    const notes = await recover(root, CI, journal);
    expect(notes.map(({ message }) => message)).toEqual([
      'A proof that was ended before left 3 files changed: put back first.',
    ]);
    expect(bytesOf(root)).toEqual(before);
    expect(gitState(root)).toBe(state);
    expect(await recover(root, CI, journal)).toEqual([]);
  });

  test('is repaired by opening the next one too', async () => {
    const root = changed();
    const before = bytesOf(root);
    const change = await changeIn(root);
    const journal = temporary();
    await killedIn(root, journal, CI);
    const made = await openWorkspace({ root, change, mode: 'place', env: CI, journal });
    expect(bytesOf(root)).toEqual(before);
    expect('notes' in made && made.notes.length).toBe(1);
    if ('workspace' in made) await made.workspace.close();
  });

  test('leaves alone what was changed since, and keeps what stood there', async () => {
    const root = changed();
    const before = bytesOf(root);
    const journal = temporary();
    await killedIn(root, journal, DESK);
    write(root, { 'src/a.ts': 'mended\n' });
    const [, lost] = await recover(root, DESK, journal);
    expect(bytesOf(root)).toEqual({ ...before, 'src/a.ts': '644 mended\n' });
    const kept = /kept in (\S+)\.$/.exec(lost?.message ?? '')?.[1] ?? '';
    expect(Object.values(bytesOf(kept))).toContain('600 A\n');
  });

  test('does nothing to another commit that is checked out since', async () => {
    const root = changed();
    const journal = temporary();
    await killedIn(root, journal, CI);
    // As `actions/checkout` cleans a runner that is used again.
    const { git } = await import('../repository.ts');
    git(root, 'checkout', '-q', '-f', '-b', 'other');
    git(root, 'commit', '-q', '--allow-empty', '-m', 'other');
    git(root, 'clean', '-fdq');
    const before = bytesOf(root);
    await recover(root, CI, journal);
    expect(bytesOf(root)).toMatchObject(before);
  });
});
