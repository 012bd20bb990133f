// Everything of a change that can be undone, one kind at a time: the tree without it is what git has of the base, and afterwards what it was, byte for byte.

import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../src/ingest/workspace/index.ts';
import type { Undoing } from '../../../src/model/proof.ts';
import { commit, git, repository, temporary, write } from '../repository.ts';
import { bytesOf, changeIn, editOf, fileOf, gitState, opened, whole } from './tree.ts';

const read = (root: string, path: string): string => readFileSync(join(root, path), 'latin1');
const BINARY = Uint8Array.from([0, 255, 10, 13, 0, 7]);

/** Undoes, looks, restores; the tree and git's own state must then be as before. */
async function without(root: string, undoings: readonly Undoing[], look: (root: string) => void): Promise<void> {
  const before = bytesOf(root);
  const state = gitState(root);
  const workspace = await opened(root);
  expect(await workspace.undo(undoings)).toEqual({ state: 'applied' });
  look(root);
  expect(await workspace.restore()).toEqual({ state: 'applied' });
  expect(bytesOf(root)).toEqual(before);
  expect(gitState(root)).toBe(state);
  expect(await workspace.close()).toEqual({ state: 'applied' });
}

describe('an edit', () => {
  test.each([
    ['plain', 'a\nb\nc\nd\ne\nf\ng\nh\n', 'a\nB\nc\nd\ne\nf\nG\nh\n', 'a\nb\nc\nd\ne\nf\nG\nh\n'],
    ['with CRLF', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n', 'a\r\nb\r\nc\r\n'],
    ['of the ends of lines alone', 'a\nb\n', 'a\r\nb\n', 'a\nb\n'],
    ['of a missing last end', 'a\nb', 'a\nb\n', 'a\nb'],
    ['that added a last end and a line', 'a\nb', 'a\nb\nc\n', 'a\nb'],
    ['that removed the last line', 'a\nb\nc', 'a\nb\n', 'a\nb\nc'],
    ['that emptied the file', 'a\nb\n', '', 'a\nb\n'],
    ['that filled the file', '', 'a\nb\n', ''],
    ['that removed the first line', 'a\nb\n', 'b\n', 'a\nb\n'],
    ['with bytes that are no text', 'a\n\xe9\xff\nc\n', 'a\nb\nc\n', 'a\n\xe9\xff\nc\n'],
    ['with a form feed and a lone CR', 'a\rb\fc\nd\n', 'a\rb\fc\nD\n', 'a\rb\fc\nd\n'],
  ])('%s goes back exactly', async (...[, base, head, expected]) => {
    const root = repository({ 'f.txt': Buffer.from(base, 'latin1') });
    write(root, { 'f.txt': Buffer.from(head, 'latin1') });
    const file = fileOf(await changeIn(root), 'f.txt');
    await without(root, [editOf(file, 0)], () => expect(read(root, 'f.txt')).toBe(expected));
  });

  test('is one line of a longer one', async () => {
    const root = repository({ f: 'a\nb\nc\nd\n' });
    write(root, { f: 'a\nB\nC\nd\n' });
    const file = fileOf(await changeIn(root), 'f');
    const edit = file.edits[0];
    if (!edit) throw new Error('no edit');
    const line = { ...edit, line: 3, endLine: 3, oldLine: 3, removed: ['c'], added: ['C'], before: [], after: [] };
    await without(root, [{ kind: 'edit', path: 'f', oldPath: 'f', edit: line }], () =>
      expect(read(root, 'f')).toBe('a\nB\nc\nd\n'),
    );
  });

  test('is several removed lines of one place, given in any order', async () => {
    const root = repository({ f: 'a\nb\nc\nd\n' });
    write(root, { f: 'a\nd\n' });
    const file = fileOf(await changeIn(root), 'f');
    const edit = file.edits[0];
    if (!edit) throw new Error('no edit');
    const lines = ['c', 'b'].map((text) => ({ ...edit, oldLine: text === 'b' ? 2 : 3, removed: [text] }));
    await without(
      root,
      lines.map((each) => ({ kind: 'edit', path: 'f', oldPath: 'f', edit: each })),
      () => expect(read(root, 'f')).toBe('a\nb\nc\nd\n'),
    );
  });

  test('is longer than a diff keeps', async () => {
    const many = (word: string): string => Array.from({ length: 3_000 }, (_, at) => `${word} ${at}\n`).join('');
    const root = repository({ f: `top\n${many('old')}bottom\n` });
    write(root, { f: `top\n${many('new').slice(4)}bottom\nmore\n` });
    const file = fileOf(await changeIn(root), 'f');
    await without(root, [editOf(file, 0)], () => expect(read(root, 'f')).toBe(`top\n${many('old')}bottom\nmore\n`));
  });

  test.each([
    ['by the attribute', '* text eol=crlf\n', []],
    ['by core.autocrlf', '', ['core.autocrlf', 'true']],
  ])('of a file whose ends git converts %s', async (_, attributes, config) => {
    const root = repository({ '.gitattributes': attributes, f: 'a\nb\nc\n' });
    if (config[0]) git(root, 'config', config[0], config[1] ?? '');
    write(root, { f: 'a\r\nB\r\nc\r\nd\r\n' });
    const file = fileOf(await changeIn(root), 'f');
    await without(root, [editOf(file, 0)], () => expect(read(root, 'f')).toBe('a\r\nb\r\nc\r\nd\r\n'));
    await without(root, [whole(file)], () => expect(read(root, 'f')).toBe('a\r\nb\r\nc\r\n'));
  });

  test('whose lines are not there is refused, and nothing is written', async () => {
    const root = repository({ f: 'a\nb\n', g: '1\n' });
    write(root, { f: 'a\nB\n', g: '2\n' });
    const change = await changeIn(root);
    write(root, { f: 'a\nsomething else\n' });
    const workspace = await opened(root, { change });
    const undone = await workspace.undo([editOf(fileOf(change, 'g'), 0), editOf(fileOf(change, 'f'), 0)]);
    expect(undone).toEqual({ state: 'refused', why: 'f cannot be undone: its lines are not as the diff says' });
    expect(read(root, 'g')).toBe('2\n');
  });

  test('of any text, alone or with all others, gives what git gives', { timeout: 60_000 }, async () => {
    const line = fc.constantFrom('a', 'b', 'c', '', 'déjà', ' x');
    const end = fc.constantFrom('\n', '\n', '\n', '\r\n');
    const text = fc
      .tuple(fc.array(fc.tuple(line, end), { maxLength: 12 }), fc.boolean())
      .map(([lines, isEnded]) => lines.map((each) => each.join('')).join('') + (isEnded ? '' : 'last'));
    await fc.assert(
      fc.asyncProperty(text, text, async (base, head) => {
        fc.pre(base !== head);
        const root = repository({ f: base });
        write(root, { f: head });
        const file = fileOf(await changeIn(root), 'f');
        const workspace = await opened(root);
        await workspace.undo(file.edits.map((_, at) => editOf(file, at)));
        expect(read(root, 'f')).toBe(Buffer.from(base).toString('latin1'));
        for (const at of file.edits.keys()) {
          await workspace.undo(file.edits.flatMap((_, other) => (other === at ? [] : [editOf(file, other)])));
          const rest = Buffer.from(read(root, 'f'), 'latin1').toString('utf8');
          const left = fileOf(await changeIn(root), 'f').edits;
          const kept = file.edits[at];
          expect([left.flatMap(({ added }) => added).length <= (kept?.added.length ?? 0), rest !== base]).toEqual([
            true,
            true,
          ]);
        }
        await workspace.close();
        expect(read(root, 'f')).toBe(Buffer.from(head).toString('latin1'));
      }),
      { numRuns: 10 },
    );
  });
});

describe('a file', () => {
  const hostile = '-- a\'"$(x) `y`.txt';
  test.each<{ name: string; path: string; base: string | Uint8Array | null; change: (root: string) => void }>([
    { name: 'added', path: 'new/n.ts', base: null, change: (root) => write(root, { 'new/n.ts': 'n\n' }) },
    { name: 'deleted', path: 'd/x.bin', base: BINARY, change: (root) => rmSync(join(root, 'd'), { recursive: true }) },
    { name: 'binary', path: 'p.png', base: BINARY, change: (root) => write(root, { 'p.png': BINARY.slice(1) }) },
    { name: 'a snapshot', path: 'a.snap', base: '`x`;\n', change: (root) => write(root, { 'a.snap': '`y`;\n' }) },
    {
      name: 'made runnable',
      path: 'run.sh',
      base: '#!/bin/sh\n',
      change: (root) => chmodSync(join(root, 'run.sh'), 0o755),
    },
    { name: 'with a hostile name', path: hostile, base: 'a\n', change: (root) => write(root, { [hostile]: 'b\n' }) },
  ])('$name is as the base has it', async ({ path, base, change }) => {
    const root = repository({ keep: 'k\n', ...(base === null ? {} : { [path]: base }) });
    const old = bytesOf(root);
    change(root);
    await without(root, [whole(fileOf(await changeIn(root), path))], () => expect(bytesOf(root)).toEqual(old));
  });

  test('moved goes back with or without its edits', async () => {
    const body = Array.from({ length: 30 }, (_, at) => `line ${at}\n`).join('');
    const root = repository({ 'lib/Old.ts': body });
    mkdirSync(join(root, 'src'));
    renameSync(join(root, 'lib/Old.ts'), join(root, 'src/old.ts'));
    write(root, { 'src/old.ts': body.replace('line 7', 'line seven') });
    git(root, 'add', '-A');
    const file = fileOf(await changeIn(root), 'src/old.ts');
    expect([file.status, file.oldPath]).toEqual(['renamed', 'lib/Old.ts']);
    const { path, oldPath } = file;
    await without(root, [{ kind: 'move', path, oldPath }], () => {
      expect(read(root, 'lib/Old.ts')).toContain('line seven');
      expect(bytesOf(root)).not.toHaveProperty('src/old.ts');
    });
    await without(root, [{ kind: 'move', path, oldPath }, editOf(file, 0)], () =>
      expect(read(root, 'lib/Old.ts')).toBe(body),
    );
    await without(root, [whole(file)], () => expect(read(root, 'lib/Old.ts')).toBe(body));
    await without(root, [editOf(file, 0)], () => expect(read(root, 'src/old.ts')).toBe(body));
  });

  test('moved by case alone goes back', async () => {
    const root = repository({ 'Readme.md': 'one\ntwo\n' });
    git(root, 'mv', 'Readme.md', 'README.md');
    const file = fileOf(await changeIn(root), 'README.md');
    await without(root, [whole(file)], () => expect(Object.keys(bytesOf(root))).toEqual(['Readme.md']));
  });

  test('that became a link is a file again, and never written through', async () => {
    const root = repository({ real: 'r\n', f: 'f\n', 'd/x': 'x\n' });
    rmSync(join(root, 'f'));
    symlinkSync('real', join(root, 'f'));
    const file = fileOf(await changeIn(root), 'f');
    await without(root, [{ kind: 'file', path: 'f', oldPath: 'f', status: file.status }], () =>
      expect(bytesOf(root)).toMatchObject({ f: '644 f\n', real: '644 r\n' }),
    );
    const outside = temporary();
    rmSync(join(root, 'd'), { recursive: true });
    symlinkSync(outside, join(root, 'd'));
    const workspace = await opened(root);
    const undone = await workspace.undo([{ kind: 'file', path: 'd/x', oldPath: 'd/x', status: 'deleted' }]);
    expect(undone).toMatchObject({ state: 'refused' });
    expect(bytesOf(outside)).toEqual({});
  });

  test('in place of a folder and a folder in place of a file', async () => {
    const root = repository({ a: 'file\n', 'b/x': 'x\n' });
    rmSync(join(root, 'a'));
    rmSync(join(root, 'b'), { recursive: true });
    write(root, { 'a/y': 'y\n', b: 'file\n' });
    const change = await changeIn(root);
    await without(root, change.files.map(whole), () =>
      expect(bytesOf(root)).toEqual({ a: '644 file\n', 'b/x': '644 x\n' }),
    );
  });

  test.each([
    [
      'kept by LFS',
      {
        '.gitattributes': '*.bin filter=lfs\n',
        'a.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      },
      'it is kept by Git LFS',
    ],
    ['made by a filter', { '.gitattributes': '*.bin filter=crypt\n', 'a.bin': 'x\n' }, "git's filter `crypt` makes it"],
  ])('%s is refused in one sentence', async (_, files, why) => {
    const root = repository(files);
    write(root, { 'a.bin': 'other\n' });
    const workspace = await opened(root);
    expect(await workspace.undo([{ kind: 'file', path: 'a.bin', oldPath: 'a.bin', status: 'modified' }])).toEqual({
      state: 'refused',
      why: `a.bin cannot be undone: ${why}`,
    });
  });

  test('that leaves the repository is refused', async () => {
    const root = repository({ a: 'a\n' });
    write(root, { a: 'b\n' });
    const workspace = await opened(root);
    for (const path of ['../x', '/etc/passwd', '.git/../../x'])
      expect(await workspace.undo([{ kind: 'file', path, oldPath: path, status: 'added' }])).toMatchObject({
        state: 'refused',
      });
  });

  test('of a shallow clone goes back by the lines of the diff', async () => {
    const root = repository({ a: 'a\nb\n', gone: 'x\ny\n' });
    write(root, { a: 'a\nB\n' });
    rmSync(join(root, 'gone'));
    const change = { ...(await changeIn(root)), base: '1'.repeat(40) };
    const workspace = await opened(root, { change });
    expect(await workspace.undo(change.files.map(whole))).toEqual({ state: 'applied' });
    expect([read(root, 'a'), read(root, 'gone')]).toEqual(['a\nb\n', 'x\ny\n']);
    const binary = { path: 'p', oldPath: 'p', status: 'deleted', binary: true, edits: [] } as const;
    const other = await workspace.undo([whole(binary)]);
    expect(other).toEqual({ state: 'refused', why: 'p cannot be undone: the base is not in this clone' });
    await workspace.close();
  });

  test('of a submodule is refused', async () => {
    const inner = repository({ s: '1\n' });
    const root = repository({ a: 'a\n' });
    git(root, 'submodule', 'add', '-q', inner, 'sub');
    commit(root, {}, 'with a submodule');
    commit(join(root, 'sub'), { s: '2\n' });
    const change = await changeIn(root);
    const workspace = await opened(root, { change });
    const undone = await workspace.undo([whole(fileOf(change, 'sub'))]);
    expect(undone).toEqual({ state: 'refused', why: 'sub cannot be undone: it is a submodule' });
  });
});

describe('times', () => {
  test('of files undone and restored are later in whole seconds, every time', async () => {
    const root = repository({ a: 'a\n' });
    write(root, { a: 'b\n' });
    const change = await changeIn(root);
    const workspace = await opened(root, { change });
    const seconds = (): number => Math.floor(lstatSync(join(root, 'a')).mtimeMs / 1000);
    const seen = [seconds()];
    for (let turn = 0; turn < 3; turn++) {
      await workspace.undo(change.files.map(whole));
      seen.push(seconds());
      await workspace.restore();
      seen.push(seconds());
    }
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
  });
});

describe('a checkout', () => {
  test.each([
    ['without git', () => temporary(), 'this is no top of a git checkout'],
    ['below its top', () => `${repository({ 'a/b': 'x\n' })}/a`, 'this is no top of a git checkout'],
  ])('%s is refused in one sentence', async (_, make, why) => {
    const answer = await openWorkspace({
      root: make(),
      change: { files: [], base: null, head: null },
      mode: 'place',
      env: process.env,
      journal: temporary(),
    });
    expect(answer).toEqual({ refused: `Nothing can be undone here: ${why}.` });
  });

  test('takes one proof at a time', async () => {
    const root = repository({ a: 'a\n' });
    write(root, { a: 'b\n' });
    const change = await changeIn(root);
    const journal = temporary();
    const workspace = await opened(root, { change, journal });
    const second = await openWorkspace({ root, change, mode: 'place', env: process.env, journal });
    expect(second).toEqual({
      refused: `Another proof runs in this checkout (process ${process.pid}): wait until it has ended.`,
    });
    await workspace.close();
    const third = await openWorkspace({ root, change, mode: 'place', env: process.env, journal });
    expect(third).toHaveProperty('workspace');
    if ('workspace' in third) await third.workspace.close();
  });

  test('never runs what its configuration names', async () => {
    const root = repository({ '.gitattributes': '*.x filter=evil diff=evil\n', 'a.x': 'a\n', b: 'b\n' });
    const trap = join(temporary(), 'ran');
    for (const name of [
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'diff.evil.textconv',
      'core.fsmonitor',
    ])
      git(root, 'config', name, `touch ${trap}`);
    writeFileSync(join(root, 'b'), 'c\n');
    const change = {
      files: [{ path: 'b', oldPath: 'b', status: 'modified', binary: true, edits: [] }],
      base: 'HEAD',
      head: null,
    } as const;
    const workspace = await opened(root, { change });
    expect(await workspace.undo(change.files.map(whole))).toEqual({ state: 'applied' });
    await workspace.close();
    expect(() => readFileSync(trap)).toThrow();
  });
});
