// Names the commit of the change's range that touched an edit last, from git alone, where its history is there.

import type { ChangedFile } from '../model/change.ts';
import { DIFF } from './found-change.ts';
import type { Git } from './git.ts';

export interface LastCommit {
  readonly commit: string;
  readonly author: string;
}

/** The commits between base and head. */
export interface CommitRange {
  readonly base: string;
  /** Uncommitted work counts as part of it, as at the desk. */
  readonly isLocal: boolean;
  /** The commit that only merges the range for a test, which nobody wrote; null for none. */
  readonly testMerge: string | null;
}

/** The lines of an edit; `endLine` before `line` where it only removes. */
export interface EditedLines extends Pick<ChangedFile, 'path' | 'oldPath'> {
  readonly line: number;
  readonly endLine: number;
  readonly removed: readonly string[];
}

const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const AUTHOR_CHARS = 100;
const LINES = 400;
const COMMITS = 50;
const RANGE = 10_000;

/** The newest commit of the range in these lines; null where git cannot tell, as in a checkout of depth 1. */
export async function lastCommitOf(edited: EditedLines, range: CommitRange, git: Git): Promise<LastCommit | null> {
  if (!HASH.test(range.base)) return null;
  return edited.endLine < edited.line ? lastRemoving(edited, range, git) : lastIn(edited, range, git);
}

/** What came before the range is a boundary to git, as is the first commit of a history that is cut off. */
async function lastIn(
  { path, line, endLine }: EditedLines,
  { base, isLocal, testMerge }: CommitRange,
  git: Git,
): Promise<LastCommit | null> {
  const revisions = isLocal ? `^${base}` : `${base}..HEAD`;
  const answer = await git([
    'blame',
    '--porcelain',
    '--no-textconv',
    `-L${line},${Math.min(endLine, line + LINES)}`,
    revisions,
    '--',
    path,
  ]);
  if (!answer.ok) return null;
  const found = commitsOf(answer.out).filter(
    ({ commit, isBoundary }) => !isBoundary && commit !== testMerge && /[^0]/.test(commit),
  );
  // Commits of a rebase have one time: only their order tells which is the last.
  const order =
    found.length > 1 ? (await git(['rev-list', '--topo-order', `-n${RANGE}`, `${base}..HEAD`])).out.split('\n') : [];
  const last =
    found.find(({ commit }) => commit === order.find((each) => found.some((other) => other.commit === each))) ??
    found[0];
  return last ? { commit: last.commit, author: last.author } : null;
}

interface Blamed extends LastCommit {
  readonly isBoundary: boolean;
}

/** Each commit's heading stands where it is first named. */
function commitsOf(porcelain: string): Blamed[] {
  const heads = porcelain.split('\n').filter((line) => !line.startsWith('\t'));
  const starts = heads.flatMap((line, at) => (HASH.test(line.split(' ', 1)[0] ?? '') ? [at] : []));
  return starts.flatMap((start, at) => {
    const [first = '', ...facts] = heads.slice(start, starts[at + 1]);
    const factOf = (name: string): string | undefined =>
      facts.find((fact) => fact.startsWith(`${name} `))?.slice(name.length + 1);
    const author = factOf('author');
    if (author === undefined) return [];
    return [{ commit: first.split(' ', 1)[0] ?? '', author: authorOf(author), isBoundary: facts.includes('boundary') }];
  });
}

const authorOf = (text: string): string => text.slice(0, AUTHOR_CHARS).trim();

/** No line is left to ask about: the newest commit that takes one of the removed lines away. */
async function lastRemoving(
  { path, oldPath, removed }: EditedLines,
  { base }: CommitRange,
  git: Git,
): Promise<LastCommit | null> {
  const text = removed.find((line) => line.trim());
  if (text === undefined) return null;
  const [, ...options] = DIFF.filter((option) => option !== '-U3');
  const answer = await git([
    'log',
    '--no-merges',
    `-n${COMMITS}`,
    '--format=%x00%H%x00%an',
    '-p',
    '-U0',
    ...options,
    `${base}..HEAD`,
    '--',
    ...new Set([path, oldPath]),
  ]);
  if (!answer.ok) return null;
  let last: LastCommit | null = null;
  for (const line of answer.out.split('\n')) {
    const [, commit = '', author = ''] = line.startsWith('\0') ? line.split('\0') : [];
    if (HASH.test(commit)) last = { commit, author: authorOf(author) };
    else if (line.startsWith('-') && line.slice(1).startsWith(text)) return last;
  }
  return null;
}
