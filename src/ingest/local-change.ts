// The local change: commits since the default branch, uncommitted work, and untracked files that are not ignored.

import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangedFile } from '../model/change.ts';
import { readBounded } from './bounded-file.ts';
import { whyNot } from './ci-base.ts';
import { type ChangeRequest, changeOf, DIFF, type FoundChange, firstLine, unknown } from './found-change.ts';
import type { Git } from './git.ts';

const UNTRACKED_FILES = 2_000;
const UNTRACKED_LINES = 2_000;
const BRANCHES = ['main', 'master', 'trunk', 'develop'];

/** As a change's request; `since` is the revision to compare with, null for the default branch. */
export interface LocalRequest extends ChangeRequest {
  readonly since: string | null;
}

/** Compares the work tree, untracked files included, with where it left `since`. */
export async function localChange(request: LocalRequest): Promise<FoundChange> {
  const { git } = request;
  const head = await git(['rev-parse', '--verify', 'HEAD^{commit}']);
  if (!head.ok) return unknown(whyNot(head.err));
  const since = request.since ?? (await defaultBranch(git));
  const shared = since ? await git(['merge-base', since, 'HEAD']) : null;
  const base = shared?.ok ? shared.out.trim() : (request.since ?? head.out.trim());
  const [answer, skip] = await Promise.all([git([...DIFF, base, '--']), skipped(request)]);
  if (!answer.ok)
    return unknown(
      `git could not compare with \`${base}\` (${firstLine(answer.err)}): give the diff (\`--diff FILE\`).`,
    );
  const found = changeOf(answer, { base, head: head.out.trim(), extra: await untracked(request, skip) });
  const files = found.change?.files.filter(({ path }) => !skip(path)) ?? [];
  const notes =
    since && shared?.ok ? found.notes : [...found.notes, { level: 'warning' as const, message: fallback(since) }];
  return { change: found.change && files.length ? { ...found.change, files } : null, notes };
}

const fallback = (since: string | null): string =>
  since
    ? `This checkout has no common history with \`${since}\`: \`git fetch --unshallow\` gives it, or name a base with \`--diff REF\`.`
    : 'No default branch is known here, so only uncommitted work counts as the change: name a base with `--diff REF`.';

/** The default branch as the remote names it, else the usual names, remote before local; null when there is none. */
async function defaultBranch(git: Git): Promise<string | null> {
  const remotes = (await git(['remote'])).out.split('\n').filter(Boolean);
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  if (remote) {
    const named = await git(['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`]);
    if (named.ok && (await exists(named.out.trim(), git))) return named.out.trim().replace('refs/remotes/', '');
  }
  const names = [...(remote ? BRANCHES.map((branch) => `${remote}/${branch}`) : []), ...BRANCHES];
  for (const name of names)
    if (await exists(name.includes('/') ? `refs/remotes/${name}` : `refs/heads/${name}`, git)) return name;
  return null;
}

const exists = async (ref: string, git: Git): Promise<boolean> =>
  (await git(['show-ref', '--verify', '--quiet', ref])).ok;

/** A test for paths that are inputs of this call, or lie in a directory that is one. */
async function skipped({ inputs, root }: LocalRequest): Promise<(path: string) => boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => path);
  const home = await real(root);
  const named = new Set(await Promise.all(inputs.map(real)));
  return (path) => {
    const parts = path.split('/');
    return parts.some((_, at) => named.has(join(home, ...parts.slice(0, at + 1))));
  };
}

async function untracked({ git, root }: LocalRequest, skip: (path: string) => boolean): Promise<ChangedFile[]> {
  const listed = await git(['ls-files', '--others', '--exclude-standard', '-z']);
  const paths = listed.out.split('\0').filter((path) => path && !path.endsWith('/') && !skip(path));
  return paths
    .sort()
    .slice(0, UNTRACKED_FILES)
    .map((path) => addedFile(path, readBounded(root, path)));
}

function addedFile(path: string, text: string | null): ChangedFile {
  const lines = text?.split(/\r?\n/) ?? [];
  if (lines.at(-1) === '') lines.pop();
  const edit = {
    line: 1,
    endLine: lines.length,
    oldLine: 1,
    removed: [],
    added: lines.slice(0, UNTRACKED_LINES),
    before: [],
    after: [],
    heading: '',
  };
  return { path, oldPath: path, status: 'added', binary: text === null, edits: lines.length ? [edit] : [] };
}
