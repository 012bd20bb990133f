// Lists the files of a checkout as git knows them.

import { spawnSync } from 'node:child_process';
import { type GitPlace, gitEnv, gitFlags } from './git.ts';

const OUTPUT_BYTES = 128 * 2 ** 20;

/** Paths git tracks, with `untracked` also those that are neither tracked nor ignored; null when git does not answer. */
export function gitFiles(place: GitPlace, untracked: boolean): string[] | null {
  const args = [
    ...gitFlags(place),
    'ls-files',
    '-z',
    '--cached',
    ...(untracked ? ['--others', '--exclude-standard'] : []),
  ];
  const answer = spawnSync('git', args, {
    cwd: place.root,
    env: gitEnv(place),
    maxBuffer: OUTPUT_BYTES,
    timeout: 120_000,
    windowsHide: true,
    encoding: 'utf8',
  });
  if (answer.status !== 0) return null;
  return answer.stdout.split('\0').filter(Boolean);
}
