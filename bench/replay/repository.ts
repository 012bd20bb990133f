// A project's checkout that replays are tried in, and what its history tells of bugs that were mended.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ReplayPlan, roleOf } from './plan.ts';

export type Repository = { readonly dir: string; readonly git: (...args: string[]) => string; readonly head: string };

const MOST = 1 << 28;

/** Clones once; later calls find the clone. */
export function openRepository(plan: ReplayPlan, dir: string): Repository {
  if (!existsSync(dir)) {
    mkdirSync(dirname(dir), { recursive: true });
    execFileSync('git', ['clone', '-q', '--no-hardlinks', plan.clone, dir], { stdio: 'inherit' });
  }
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'core.autocrlf=false', ...args], {
      cwd: dir,
      encoding: 'utf8',
      maxBuffer: MOST,
    });
  return { dir, git, head: git('rev-parse', 'HEAD').trim() };
}

/** Puts every tracked file back as it is at HEAD; what is ignored, such as installed packages, stays. */
export function reset({ git }: Repository): void {
  git('reset', '-q', '--hard');
  git('clean', '-fdq');
}

export type Fix = {
  readonly commit: string;
  readonly patch: string;
  readonly files: readonly string[];
  readonly lines: number;
};

const SAYS_FIX = /\b(?:fix(?:e[sd])?|bug|correct|handle|prevent|regression|wrong|should|avoid|crash|properly)\b/i;
const MOST_FILES = 3;
const MOST_LINES = 80;

/** Commits that mended code together with a test, newest first: those whose code part can be taken back on HEAD as it is today. */
export function* fixesIn(repository: Repository, plan: ReplayPlan, skip: number): Generator<Fix> {
  const { git, dir } = repository;
  const log = git('log', '--no-merges', `--skip=${skip}`, '-n', '4000', '--format=%H%x09%s');
  for (const line of log.split('\n')) {
    const [commit = '', subject = ''] = line.split('\t');
    if (!SAYS_FIX.test(subject)) continue;
    const names = git('diff-tree', '--no-commit-id', '-r', '--name-only', '--diff-filter=M', commit).split('\n');
    const code = names.filter((path) => path && roleOf(path, plan) === 'code');
    const tests = git('diff-tree', '--no-commit-id', '-r', '--name-only', commit)
      .split('\n')
      .filter((path) => path && roleOf(path, plan) === 'test');
    if (!code.length || code.length > MOST_FILES || !tests.length) continue;
    const patch = git('diff', '--no-ext-diff', '--no-textconv', `${commit}^`, commit, '--', ...code);
    const lines = patch.split('\n').filter((each) => /^[+-](?![+-])/.test(each)).length;
    if (!lines || lines > MOST_LINES) continue;
    const fits = spawnSync('git', ['apply', '-R', '--check', '-'], { cwd: dir, input: patch });
    if (fits.status === 0) yield { commit, patch, files: code, lines };
  }
}

/** Takes the code part of fixes back in the working tree; false where it does not apply. */
export const undo = ({ dir }: Repository, { patch }: Pick<Fix, 'patch'>): boolean =>
  spawnSync('git', ['apply', '-R', '-'], { cwd: dir, input: patch }).status === 0;

/** Where a pull request may begin: so many commits before HEAD that 3 to 27 files changed since, and after all of the fixes. */
export function baseOf(
  { git }: Repository,
  plan: ReplayPlan,
  { fixes, seed }: { readonly fixes: readonly Fix[]; readonly seed: number },
): { base: string; distance: number } | null {
  const undone = new Set(fixes.map(({ commit }) => commit));
  const commits = git('rev-list', '--first-parent', '-n', '61', 'HEAD').trim().split('\n');
  const newest = commits.findIndex((commit) => undone.has(commit));
  const late = newest < 0 ? commits : commits.slice(0, newest + 1);
  const fits = late.flatMap((base, distance) => {
    if (distance < 1) return [];
    const files = git('diff', '--name-only', base, 'HEAD').split('\n').filter(Boolean);
    const code = files.filter((path) => roleOf(path, plan) === 'code').length;
    return files.length >= 3 && files.length <= 27 && code >= 1 ? [{ base, distance }] : [];
  });
  return fits[seed % Math.max(1, fits.length)] ?? null;
}
