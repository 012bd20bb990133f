// Git is never a way to run a program: each that a checkout's own configuration can name is planted, and none runs.

import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explain } from '../../src/index.ts';
import { lastCommitOf } from '../../src/ingest/last-commit.ts';
import { find, git, repository, runnerFor, temporary, write } from './repository.ts';

const LOG = 'src/a.txt:1:1: error: one is not two\n';

/** A repository with a change in its work tree, and the mark that a planted program would leave. */
function planted(): { readonly root: string; readonly mark: string; readonly program: string } {
  const root = repository({ 'src/a.txt': 'one\n', '.gitattributes': '*.txt filter=evil diff=evil merge=evil\n' });
  const mark = join(temporary(), 'ran');
  const program = join(temporary(), 'program.sh');
  write(join(program, '..'), { 'program.sh': `#!/bin/sh\ntouch ${mark}\ncat\n` });
  chmodSync(program, 0o755);
  write(root, { 'src/a.txt': 'two\n' });
  return { root, mark, program };
}

const PLANTS: readonly (readonly [what: string, settings: (program: string) => Readonly<Record<string, string>>])[] = [
  ['a clean filter', (program) => ({ 'filter.evil.clean': program, 'filter.evil.required': 'true' })],
  ['a smudge filter', (program) => ({ 'filter.evil.smudge': program })],
  ['a filter process', (program) => ({ 'filter.evil.process': program })],
  ['a textconv', (program) => ({ 'diff.evil.textconv': program, 'diff.evil.cachetextconv': 'false' })],
  ['a diff command', (program) => ({ 'diff.evil.command': program })],
  ['an external diff', (program) => ({ 'diff.external': program })],
  ['a merge driver', (program) => ({ 'merge.evil.driver': program })],
  ['a file system monitor', (program) => ({ 'core.fsmonitor': program })],
  ['a pager', (program) => ({ 'core.pager': program, 'pager.diff': program, 'pager.log': program })],
  ['an ssh command', (program) => ({ 'core.sshCommand': program, 'remote.origin.url': 'ssh://host.invalid/x' })],
  ['a proxy', (program) => ({ 'core.gitProxy': program, 'remote.origin.url': 'git://host.invalid/x' })],
  ['an asker', (program) => ({ 'core.askPass': program, 'remote.origin.url': 'https://127.0.0.1:9/x' })],
  ['a helper', (program) => ({ 'credential.helper': `!${program}`, 'remote.origin.url': 'https://127.0.0.1:9/x' })],
  [
    'a promisor',
    (program) => ({
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.url': `ext::${program}`,
      'protocol.ext.allow': 'always',
    }),
  ],
  ['a remote of its own kind', (program) => ({ 'remote.origin.vcs': 'ext', 'remote.origin.url': `ext::${program}` })],
  ['an upload-pack', (program) => ({ 'remote.origin.uploadpack': program, 'remote.origin.url': '/' })],
  ['a signature program', (program) => ({ 'gpg.program': program, 'log.showSignature': 'true' })],
  ['an editor', (program) => ({ 'core.editor': program, 'sequence.editor': program })],
  ['an alias', (program) => ({ 'alias.diff': `!${program}`, 'alias.ls-files': `!${program}` })],
];

test.each(PLANTS)('%s does not run', async (_, settings) => {
  const { root, mark, program } = planted();
  for (const [key, value] of Object.entries(settings(program))) git(root, 'config', key, value);
  write(root, { 'ci.log': LOG });
  const digest = await explain(['ci.log'], { cwd: root, root, env: { PATH: process.env.PATH } });
  expect(digest.verdict).toBe('broken');
  const runner = runnerFor(root);
  await find(root);
  await runner(['fetch', '--no-tags', '--upload-pack=git-upload-pack', '--depth=1', 'origin', 'main']);
  await lastCommitOf(
    { path: 'src/a.txt', line: 1, endLine: 1 } as never,
    { base: 'HEAD', isLocal: true } as never,
    runner,
  ).catch(() => null);
  expect(existsSync(mark)).toBe(false);
});

test.each(['post-checkout', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'pre-auto-gc'])(
  'the hook %s does not run',
  async (hook) => {
    const { root, mark, program } = planted();
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    write(join(root, '.git/hooks'), { [hook]: `#!/bin/sh\n${program}\n` });
    chmodSync(join(root, '.git/hooks', hook), 0o755);
    await find(root);
    expect(existsSync(mark)).toBe(false);
  },
);

test('a missing object of a partial clone is not fetched by a program', async () => {
  const { root, mark, program } = planted();
  const blob = git(root, 'rev-parse', 'HEAD:src/a.txt');
  for (const [key, value] of Object.entries({
    'core.repositoryFormatVersion': '1',
    'extensions.partialClone': 'origin',
    'remote.origin.promisor': 'true',
    'remote.origin.url': `ext::${program}`,
    'protocol.ext.allow': 'always',
  }))
    git(root, 'config', key, value);
  const { rmSync } = await import('node:fs');
  rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
  await find(root);
  expect(existsSync(mark)).toBe(false);
});

test('a filter whose name holds an equals sign does not run', async () => {
  const { root, mark, program } = planted();
  write(root, { '.gitattributes': '*.txt filter=a=b\n', '.git/config.more': `[filter "a=b"]\n\tclean = ${program}\n` });
  git(root, 'config', 'include.path', 'config.more');
  await find(root);
  expect(existsSync(mark)).toBe(false);
});
