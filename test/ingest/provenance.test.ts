import { expect, test } from 'vitest';
import { lastCommitOf } from '../../src/ingest/last-commit.ts';
import { openOwners } from '../../src/ingest/owners.ts';
import { commit, git, repository, runnerFor, shallowAt, temporary, write } from './repository.ts';

const OWNERS = `
# who owns what
*            @org/all
*.js         @js   # a word on it
docs/*       docs@example.org
/build/logs/ @org/logs
apps/        @org/apps
**/deep      @org/deep
src/**/gen/*.ts @org/gen
My\\ Folder/  @org/spaced
/secret/
!src/keep.js @nobody
file[0-9].md @nobody
/odd.txt     not an owner
`;

test.each([
  ['readme.md', ['@org/all']],
  ['src/a.js', ['@js']],
  ['src/a.JS', ['@org/all']],
  ['docs/start.md', ['docs@example.org']],
  ['docs/build/start.md', ['@org/all']],
  ['build/logs/today/a.txt', ['@org/logs']],
  ['x/build/logs/a.txt', ['@org/all']],
  ['x/apps/y/z.go', ['@org/apps']],
  ['a/b/deep/c/d.txt', ['@org/deep']],
  ['src/x/y/gen/a.ts', ['@org/gen']],
  ['My Folder/a.txt', ['@org/spaced']],
  ['secret/key.js', []],
  ['src/keep.js', ['@js']],
  ['file1.md', ['@org/all']],
  ['odd.txt', ['@org/all']],
  ['../out.js', []],
  ['/etc/passwd', []],
  ['', []],
])('%s is owned by %j', async (path, owners) => {
  const root = temporary();
  write(root, { '.github/CODEOWNERS': OWNERS, CODEOWNERS: '* @second' });
  expect((await openOwners(root))(path)).toEqual(owners);
});

test('it is looked for where GitHub looks, and nobody owns what nobody names', async () => {
  const root = temporary();
  expect((await openOwners(root))('a.js')).toEqual([]);
  write(root, { 'docs/CODEOWNERS': '* @docs' });
  expect((await openOwners(root))('a.js')).toEqual(['@docs']);
  write(root, { CODEOWNERS: '* @root\r\n' });
  expect((await openOwners(root))('a.js')).toEqual(['@root']);
});

test('patterns made to explode cost no time', async () => {
  const root = temporary();
  const evil = [
    `${'*a'.repeat(60)}b @x`,
    `${'**/'.repeat(60)}x @x`,
    `${'a*'.repeat(3)}b/${'a*'.repeat(3)}b @x`,
    '*a*a*a @ok',
  ];
  write(root, { CODEOWNERS: Array.from({ length: 4_000 }, (_, at) => evil[at % evil.length]).join('\n') });
  const ownersOf = await openOwners(root);
  const started = performance.now();
  for (let at = 0; at < 5; at += 1) ownersOf(`${'a'.repeat(200)}/${'a'.repeat(200)}${at}`);
  expect(performance.now() - started).toBeLessThan(4_000);
});

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const FILE = ['one', 'two', 'three', 'four', 'five'];
const edited = (line: number, endLine: number, removed: readonly string[] = []) => ({
  path: 'a.ts',
  oldPath: 'a.ts',
  line,
  endLine,
  removed,
});

test('the commit of the range that touched the lines last is named, and no other', async () => {
  const root = repository({ 'a.ts': text(FILE), 'b.ts': 'b\n' });
  const base = git(root, 'rev-parse', 'HEAD');
  const first = commit(root, { 'a.ts': text(['one', 'TWO', 'three', 'four', 'five']) });
  git(root, 'config', 'user.name', 'x');
  const second = commit(root, { 'a.ts': text(['one', 'TWO', 'three', 'FOUR', 'five']) });
  const third = commit(root, { 'a.ts': text(['one', 'TWO', 'FOUR', 'five']) });
  commit(root, { 'b.ts': 'c\n' });
  const range = { base, isLocal: false, testMerge: null };
  const ask = (place: ReturnType<typeof edited>, more = {}) =>
    lastCommitOf(place, { ...range, ...more }, runnerFor(root));
  expect(await ask(edited(2, 2))).toEqual({ commit: first, author: 'a' });
  expect((await ask(edited(3, 3)))?.commit).toBe(second);
  expect((await ask(edited(1, 4)))?.commit).toBe(second);
  expect((await ask(edited(3, 2, ['three'])))?.commit).toBe(third);
  expect(await ask(edited(1, 1))).toBeNull();
  expect(await ask(edited(90, 95))).toBeNull();
  expect(await ask(edited(2, 2), { testMerge: first })).toBeNull();
  expect(await ask(edited(2, 2), { base: '--output=x' })).toBeNull();
  write(root, { 'a.ts': text(['ONE', 'TWO', 'FOUR', 'five']) });
  expect(await ask(edited(1, 1), { isLocal: true })).toBeNull();
  expect((await ask(edited(2, 2), { isLocal: true }))?.commit).toBe(first);
});

test('a file that was moved or deleted', async () => {
  const root = repository({ 'old.ts': text(FILE), 'gone.ts': text(FILE) });
  const base = git(root, 'rev-parse', 'HEAD');
  git(root, 'mv', 'old.ts', 'a.ts');
  git(root, 'rm', '-q', 'gone.ts');
  const moved = commit(root, {});
  const changed = commit(root, { 'a.ts': text(['one', 'two', 'THREE', 'four', 'five']) });
  const range = { base, isLocal: false, testMerge: null };
  expect((await lastCommitOf({ ...edited(3, 3), oldPath: 'old.ts' }, range, runnerFor(root)))?.commit).toBe(changed);
  expect(await lastCommitOf({ ...edited(1, 1), oldPath: 'old.ts' }, range, runnerFor(root))).toBeNull();
  const gone = { path: 'gone.ts', oldPath: 'gone.ts', line: 1, endLine: 0, removed: FILE };
  expect((await lastCommitOf(gone, range, runnerFor(root)))?.commit).toBe(moved);
});

test('without history nobody is named', async () => {
  const server = repository({ 'a.ts': text(FILE) });
  const base = git(server, 'rev-parse', 'HEAD');
  const head = commit(server, { 'a.ts': text(['one', 'TWO', 'three', 'four', 'five']) });
  const root = shallowAt(server, head);
  git(root, 'fetch', '-q', '--depth=1', 'origin', base);
  const range = { base, isLocal: false, testMerge: null };
  expect(await lastCommitOf(edited(2, 2), range, runnerFor(root))).toBeNull();
  expect(await lastCommitOf(edited(2, 1, ['two']), range, runnerFor(root))).toBeNull();
  expect(await lastCommitOf(edited(2, 2), range, runnerFor(temporary()))).toBeNull();
});
