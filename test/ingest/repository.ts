// Makes real git repositories in temporary directories for tests.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findChange } from '../../src/ingest/change.ts';
import type { ChangeRequest, FoundChange } from '../../src/ingest/found-change.ts';
import { type Git, gitRunner } from '../../src/ingest/git.ts';

/** A directory that is removed when the test ends. */
export function temporary(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'ingest-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Writes files, given as path and content, below a directory. */
export function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** Runs git in a directory and returns what it printed, trimmed. */
export function git(root: string, ...args: string[]): string {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const env = { ...kept, ...identity, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Commits everything and returns the commit. */
export function commit(root: string, files: Readonly<Record<string, string | Uint8Array>>, message = 'work'): string {
  write(root, files);
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', message);
  return git(root, 'rev-parse', 'HEAD');
}

/** A new repository on branch `main` with one commit of the given files. */
export function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = temporary();
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  commit(root, files, 'start');
  return root;
}

/** The runner under test for a directory. */
export const runnerFor = (root: string, env: Readonly<Record<string, string | undefined>> = process.env): Git =>
  gitRunner({ root, env, trusted: false });

/** What `findChange` finds in a directory, by default locally. */
export function find(root: string, request: Partial<ChangeRequest> = {}): Promise<FoundChange> {
  return findChange({ diff: null, event: null, root, cwd: root, inputs: [], git: runnerFor(root), ...request });
}

/** The files of a found change, each as `status path`. */
export const filesOf = (found: FoundChange): string[] =>
  (found.change?.files ?? []).map(({ path, status }) => `${status} ${path}`);

/** A checkout of one commit without history, as actions/checkout makes it. */
export function shallowAt(server: string, sha: string): string {
  const root = temporary();
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'remote', 'add', 'origin', `file://${server}`);
  git(root, 'fetch', '-q', '--no-tags', '--depth=1', 'origin', sha);
  git(root, 'checkout', '-q', '--detach', sha);
  return root;
}
