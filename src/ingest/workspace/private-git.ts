// Gives a copy a repository of its own: the same history, read from the original's objects; index and refs are the copy's, so no check can touch the original's.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type GitPlace, gitEnv, gitFlags } from '../git.ts';

/** Of one work tree. */
const OWN = ['HEAD', 'index', 'config.worktree', 'info/sparse-checkout'];
/** Of all work trees of a repository. */
const SHARED = ['config', 'packed-refs', 'shallow', 'refs', 'info/exclude', 'info/attributes'];

/** Makes `.git` in `to`. False when git does not say where the original's lies. */
export function copyRepository(place: GitPlace, to: string): boolean {
  const [own, shared, objects] = ['--absolute-git-dir', '--git-common-dir', '--git-path=objects'].map((what) => {
    const [name = '', ...value] = what.split('=');
    const said = gitSays(place, ['rev-parse', name, ...value]);
    return said && resolve(place.root, said);
  });
  if (!own || !shared || !objects) return false;
  const made = join(to, '.git');
  mkdirSync(join(made, 'objects', 'info'), { recursive: true });
  mkdirSync(join(made, 'refs'), { recursive: true });
  mkdirSync(join(made, 'info'), { recursive: true });
  for (const [from, names] of [[shared, SHARED] as const, [own, OWN] as const])
    for (const name of names)
      if (existsSync(join(from, name))) cpSync(join(from, name), join(made, name), { recursive: true });
  writeFileSync(join(made, 'objects', 'info', 'alternates'), `${objects}\n`);
  // A work tree elsewhere would be the original's.
  for (const name of ['core.worktree', 'core.bare'])
    gitSays({ ...place, root: to }, ['config', '--file', join(made, 'config'), '--unset-all', name]);
  return true;
}

function gitSays(place: GitPlace, args: readonly string[]): string | null {
  const answer = spawnSync('git', [...gitFlags(place), ...args], {
    cwd: place.root,
    env: gitEnv(place),
    encoding: 'utf8',
    windowsHide: true,
    timeout: 30_000,
  });
  return answer.status === 0 ? answer.stdout.replace(/\r?\n$/, '') : null;
}
