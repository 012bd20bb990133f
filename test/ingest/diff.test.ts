import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDiff } from '../../src/ingest/diff.ts';
import { commit, git, repository, write } from './repository.ts';

const numbered = (count: number, change: Readonly<Record<number, string | null>> = {}): string =>
  Array.from({ length: count }, (_, at) => change[at + 1] ?? (change[at + 1] === null ? null : `line ${at + 1}`))
    .filter((line) => line !== null)
    .map((line) => `${line}\n`)
    .join('');

function diffOf(
  before: Readonly<Record<string, string | Uint8Array>>,
  change: (root: string) => void,
  ...flags: string[]
) {
  const root = repository(before);
  change(root);
  git(root, 'add', '-A');
  return parseDiff(git(root, 'diff', '-M', ...flags, '--cached'));
}

describe('edits', () => {
  test.each([['-U3'], ['-U0']])('one edit per run of changed lines with %s', (context) => {
    const { files, notes } = diffOf(
      { 'a.txt': numbered(30) },
      (root) => write(root, { 'a.txt': numbered(30, { 5: 'five', 7: null, 20: 'line 20\nextra' }) }),
      context,
    );
    expect(notes).toEqual([]);
    expect(files).toHaveLength(1);
    expect(
      files[0]?.edits.map(({ line, endLine, oldLine, removed, added }) => ({ line, endLine, oldLine, removed, added })),
    ).toEqual([
      { line: 5, endLine: 5, oldLine: 5, removed: ['line 5'], added: ['five'] },
      { line: 7, endLine: 6, oldLine: 7, removed: ['line 7'], added: [] },
      { line: 20, endLine: 20, oldLine: 21, removed: [], added: ['extra'] },
    ]);
  });

  test('context stands before and after, at most three lines, never a changed one', () => {
    const { files } = diffOf({ 'a.txt': numbered(30) }, (root) =>
      write(root, { 'a.txt': numbered(30, { 5: 'five', 7: 'seven' }) }),
    );
    expect(files[0]?.edits.map(({ before, after }) => ({ before, after }))).toEqual([
      { before: ['line 2', 'line 3', 'line 4'], after: ['line 6'] },
      { before: ['line 6'], after: ['line 8', 'line 9', 'line 10'] },
    ]);
  });

  test('the heading is what git printed behind the hunk', () => {
    const body = `export interface Product {\n${numbered(9).replace(/^/gm, '  ')}}\n`;
    const { files } = diffOf({ 'a.ts': body }, (root) => write(root, { 'a.ts': body.replace('line 8', 'eight') }));
    expect(files[0]?.edits[0]?.heading).toBe('export interface Product {');
  });

  test('a removed line that looks like a header stays a line', () => {
    const { files } = diffOf({ 'a.sql': 'one\n-- a\n++ b\ntwo\n' }, (root) =>
      write(root, { 'a.sql': 'one\n++ b\n-- c\ntwo\n' }),
    );
    expect(files).toHaveLength(1);
    expect(files[0]?.edits.flatMap(({ removed, added }) => [...removed, ...added])).toContain('-- a');
  });

  test('a missing newline at the end and CRLF lines are read', () => {
    const { files, notes } = diffOf({ 'a.txt': 'one\r\ntwo\r\nthree' }, (root) =>
      write(root, { 'a.txt': 'one\r\n2\r\nthree\n' }),
    );
    expect(notes).toEqual([]);
    expect(files[0]?.edits[0]).toMatchObject({ line: 2, removed: ['two', 'three'], added: ['2', 'three'] });
  });

  test('a file emptied and a file filled', () => {
    const { files } = diffOf({ 'a.txt': 'one\n', 'b.txt': '' }, (root) =>
      write(root, { 'a.txt': '', 'b.txt': 'one\n' }),
    );
    expect(files.map(({ edits }) => edits[0])).toMatchObject([
      { line: 1, endLine: 0, removed: ['one'], added: [] },
      { line: 1, endLine: 1, removed: [], added: ['one'] },
    ]);
  });
});

describe('files', () => {
  test('added, deleted, renamed, binary and mode-only', () => {
    const before = {
      'gone.txt': numbered(5),
      'old name.txt': numbered(20),
      'bin.dat': new Uint8Array([0, 1, 2]),
      'run.sh': 'true\n',
    };
    const { files, notes } = diffOf(before, (root) => {
      git(root, 'rm', '-q', 'gone.txt');
      git(root, 'mv', 'old name.txt', 'new name.txt');
      write(root, {
        'new.txt': 'x\n',
        'new name.txt': numbered(20, { 3: 'three' }),
        'bin.dat': new Uint8Array([0, 9, 9]),
      });
      git(root, 'update-index', '--chmod=+x', 'run.sh');
      git(root, 'config', 'core.fileMode', 'false');
    });
    expect(notes).toEqual([]);
    expect(
      files.map(({ path, oldPath, status, binary, edits }) => [path, oldPath, status, binary, edits.length]),
    ).toEqual([
      ['bin.dat', 'bin.dat', 'modified', true, 0],
      ['gone.txt', 'gone.txt', 'deleted', false, 1],
      ['new name.txt', 'old name.txt', 'renamed', false, 1],
      ['new.txt', 'new.txt', 'added', false, 1],
      ['run.sh', 'run.sh', 'modified', true, 0],
    ]);
  });

  test('quoted and odd names, also of files without lines', () => {
    const names = ['ä ö.txt', 'with "quote".txt', 'tab\there.txt', 'a b/c d.txt', 'back\\slash.txt', '日本.txt'];
    const { files } = diffOf({ 'x.txt': '' }, (root) =>
      write(
        root,
        Object.fromEntries(
          names.flatMap((name) => [
            [name, 'x\n'],
            [`empty ${name}`, ''],
          ]),
        ),
      ),
    );
    expect(files.map(({ path }) => path).sort()).toEqual(names.flatMap((name) => [name, `empty ${name}`]).sort());
  });

  test.each([[['--no-prefix']], [['--src-prefix=i/', '--dst-prefix=w/']], [['--binary']]])(
    '%s gives the same names',
    (flags) => {
      const { files } = diffOf(
        { 'a/b.txt': 'one\n', 'z.txt': 'one\n' },
        (root) => {
          write(root, { 'a/b.txt': 'two\n', 'a/new.txt': 'x\n', 'c.bin': new Uint8Array([0, 1]) });
          git(root, 'rm', '-q', 'z.txt');
        },
        ...flags,
      );
      expect(files.map(({ path, status }) => `${status} ${path}`)).toEqual([
        'modified a/b.txt',
        'added a/new.txt',
        'added c.bin',
        'deleted z.txt',
      ]);
    },
  );

  test('a combined diff is left out with a note, the rest is read', () => {
    const root = repository({ 'a.txt': numbered(9) });
    git(root, 'checkout', '-q', '-b', 'side');
    commit(root, { 'a.txt': numbered(9, { 5: 'side' }) });
    git(root, 'checkout', '-q', 'main');
    commit(root, { 'a.txt': numbered(9, { 5: 'main' }), 'b.txt': 'b\n' });
    try {
      git(root, 'merge', 'side');
    } catch {}
    write(root, { 'b.txt': 'c\n' });
    const { files, notes } = parseDiff(git(root, 'diff'));
    expect(files.map(({ path }) => path)).toEqual(['b.txt']);
    expect(notes).toEqual([{ level: 'warning', message: expect.stringContaining('combined diff') }]);
  });

  test('a plain patch without git headers', () => {
    const patch =
      '--- src/a.txt.orig\t2026-01-01 00:00:00\n+++ src/a.txt\t2026-01-01 00:00:00\n@@ -1 +1 @@\n-one\n+two\n--- a/b.txt\n+++ b/b.txt\n@@ -1 +1 @@\n-one\n+two\n--- v1/c.txt\n+++ v2/c.txt\n@@ -1 +1 @@\n-one\n+two\n';
    expect(parseDiff(patch).files.map(({ path }) => path)).toEqual(['src/a.txt', 'b.txt', 'c.txt']);
  });

  test('the mail of format-patch', () => {
    const root = repository({ 'a.txt': numbered(9) });
    commit(root, { 'a.txt': numbered(9, { 5: 'five' }) });
    const { files, notes } = parseDiff(git(root, 'format-patch', '--stdout', '-1'));
    expect(notes).toEqual([]);
    expect(files[0]?.edits[0]).toMatchObject({
      line: 5,
      removed: ['line 5'],
      added: ['five'],
      after: ['line 6', 'line 7', 'line 8'],
    });
  });
});

describe('bad input', () => {
  test('text that is no diff gives one note', () => {
    expect(parseDiff('hello\nworld\n')).toEqual({
      files: [],
      notes: [{ level: 'warning', message: expect.stringContaining('no diff') }],
    });
    expect(parseDiff('')).toEqual({ files: [], notes: [] });
  });

  test('a diff cut anywhere keeps its complete edits and never throws', () => {
    const root = repository({ 'a.txt': numbered(40), 'b.txt': numbered(9) });
    commit(root, { 'a.txt': numbered(40, { 5: 'five', 30: 'thirty' }), 'b.txt': numbered(9, { 2: 'two' }) });
    const text = git(root, 'diff', 'HEAD~1');
    for (let length = 0; length < text.length; length += 7) {
      const { files } = parseDiff(text.slice(0, length));
      expect(files.length).toBeLessThanOrEqual(2);
    }
    const cut = parseDiff(text.slice(0, text.indexOf('+thirty')));
    expect(cut.files[0]?.edits[0]).toMatchObject({ line: 5, added: ['five'] });
    expect(cut.notes).toHaveLength(1);
  });

  test('nothing makes it throw', () => {
    const piece = fc.constantFrom(
      'diff --git a/x b/x',
      'diff --git "a/\\303',
      '--- a/x',
      '+++ b/x',
      '@@ -1,3 +1,2 @@',
      '@@ -0,0 +1 @@',
      '@@@ -1 -1 +1 @@@',
      '+a',
      '-b',
      ' c',
      '\\ No newline',
      'rename from x',
      'Binary files a/x and b/x differ',
      '',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (lines) => {
        const { files } = parseDiff(lines.join('\n'));
        for (const { path, edits } of files) {
          expect(path).not.toBe('');
          for (const edit of edits) expect(edit.line).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('size is linear: ten megabytes within seconds', () => {
    const big = `diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1,200000 @@\n${'+0123456789012345678901234567890123456789012345678\n'.repeat(200_000)}`;
    const { files } = parseDiff(big);
    expect(files[0]?.edits[0]).toMatchObject({ line: 1, endLine: 200_000 });
    expect(files[0]?.edits[0]?.added).toHaveLength(2_000);
  });
});
