import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findInputs, type InputPlace } from '../../src/ingest/files.ts';
import { temporary, write } from './repository.ts';

const at = (root: string, place: Partial<InputPlace> = {}): InputPlace => ({
  cwd: root,
  root,
  strict: false,
  ...place,
});

async function find(root: string, patterns: readonly string[], place: Partial<InputPlace> = {}) {
  const { inputs, notes } = await findInputs(patterns, 'head', at(root, place));
  return { paths: inputs.map(({ path }) => path), notes: notes.map(({ message }) => message) };
}

describe('finding', () => {
  test('paths, globs, directories and exclusions, each file once, sorted', async () => {
    const root = temporary();
    write(root, {
      'b.log': 'x',
      'a.log': 'x',
      'r/one.xml': 'x',
      'r/deep/two.xml': 'x',
      'r/deep/old.xml': 'x',
      'r/notes.md': 'x',
      'r/z.json.gz': 'x',
      'node_modules/p/r.xml': 'x',
    });
    expect(await find(root, ['b.log', './b.log', '*.log', 'r', '!**/old.xml'])).toEqual({
      paths: ['a.log', 'b.log', 'r/deep/two.xml', 'r/one.xml', 'r/z.json.gz'],
      notes: [],
    });
    expect((await find(root, ['**/*.xml'])).paths).toEqual(['r/deep/old.xml', 'r/deep/two.xml', 'r/one.xml']);
    expect((await find(root, ['node_modules/**/*.xml'])).paths).toEqual(['node_modules/p/r.xml']);
    expect((await find(root, ['a.log', 'b.log', '!a.log'])).paths).toEqual(['b.log']);
    expect((await find(root, ['{a,b}.log', '-'])).paths).toEqual(['a.log', 'b.log', 'stdin']);
  });

  test('a name with glob characters is a name when such a file is there', async () => {
    const root = temporary();
    write(root, { 'test[1].log': 'x', 'test1.log': 'x', '(a)/b.log': 'x' });
    expect((await find(root, ['test[1].log'])).paths).toEqual(['test[1].log']);
    expect((await find(root, ['test[1].log', '!nothing'])).paths).toEqual(['test[1].log']);
    expect((await find(root, ['(a)'])).paths).toEqual(['(a)/b.log']);
  });

  test('paths are named from the checkout, else from the working directory, else whole', async () => {
    const root = temporary();
    const other = temporary();
    write(root, { 'checkout/in.log': 'x', 'beside.log': 'x' });
    write(other, { 'far.log': 'x' });
    const place = { cwd: root, root: join(root, 'checkout') };
    expect(await find(root, ['beside.log', 'checkout/in.log', join(other, '*.log')], place)).toEqual({
      paths: [join(other, 'far.log'), 'beside.log', 'in.log'],
      notes: [],
    });
  });

  test('what is missing or empty is one note each, everything else is found', async () => {
    const root = temporary();
    write(root, { 'a.log': 'x', 'empty/readme.md': 'x' });
    symlinkSync('loop', join(root, 'loop'));
    symlinkSync('nowhere', join(root, 'dangling.log'));
    expect(await find(root, ['missing.log', 'no/*.xml', 'empty', 'loop', 'dangling.log', 'a.log'])).toEqual({
      paths: ['a.log'],
      notes: [
        'missing.log could not be opened: there is no such file.',
        'no/*.xml matches no file (links are not followed).',
        'empty is a directory without reports or logs.',
        'loop could not be opened: its links go in a circle.',
        'dangling.log could not be opened: there is no such file.',
      ],
    });
  });

  test('links are not followed by globs and directories, nor named ones out of the workspace when strict', async () => {
    const root = temporary();
    const outside = temporary();
    write(outside, { 'secret.log': 'x', 'deep/more.log': 'x' });
    write(root, { 'r/a.log': 'x', 'other/b.log': 'x' });
    symlinkSync(join(outside, 'secret.log'), join(root, 'r/link.log'));
    symlinkSync(join(outside, 'deep'), join(root, 'r/folder'));
    symlinkSync(outside, join(root, 'out'));
    for (const pattern of ['r/*.log', 'r', 'r/**/*.log'])
      expect(await find(root, [pattern])).toEqual({ paths: ['r/a.log'], notes: [] });
    expect(await find(root, ['out/*.log'])).toEqual({
      paths: [],
      notes: [expect.stringContaining('out of the workspace')],
    });
    expect((await find(root, ['r/link.log'])).paths).toEqual(['r/link.log']);
    expect(await find(root, ['r/link.log'], { strict: true })).toEqual({
      paths: [],
      notes: [expect.stringContaining('out of the workspace')],
    });
    expect((await find(root, [join(outside, '*.log')])).paths).toEqual([join(outside, 'secret.log')]);
    expect((await find(root, [join(outside, '*.log')], { strict: true })).paths).toEqual([]);
  });

  test('other roles have their own attempt, and missing ones only warn', async () => {
    const root = temporary();
    write(root, { 'a.log': 'x' });
    expect(await findInputs(['a.log', 'b.log'], 'retry', at(root))).toMatchObject({
      inputs: [{ role: 'retry', attempt: 2 }],
      notes: [{ level: 'warning' }],
    });
    expect(await findInputs(['b.log'], 'head', at(root))).toMatchObject({ notes: [{ level: 'error' }] });
  });
});
