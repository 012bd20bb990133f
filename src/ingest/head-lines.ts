// Finds where a merge commit's lines stand in the pull request's own head, which is what links and annotations refer to.

import type { ChangedFile } from '../model/change.ts';
import { parseDiff } from './diff.ts';
import { DIFF } from './found-change.ts';
import { type GitPlace, gitRunner } from './git.ts';

/** The head's line for a line of the checkout; the same where nothing is known or the head does not have it. */
export type LineOf = (path: string, line: number) => number;

/** Compares the checkout with the head, fetching that commit alone when it is not there. */
export async function headLines(head: string, place: GitPlace): Promise<LineOf> {
  const git = gitRunner(place);
  const has = async (): Promise<boolean> => (await git(['cat-file', '-e', `${head}^{commit}`])).ok;
  if (!(await has()))
    await git([
      'fetch',
      '--upload-pack=git-upload-pack',
      '--no-tags',
      '--no-recurse-submodules',
      '--quiet',
      '--depth=1',
      'origin',
      head,
    ]);
  const answer = (await has()) ? await git([...DIFF, '-U0', head, 'HEAD', '--']) : null;
  const files = answer?.ok ? parseDiff(answer.out).files : [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (path, line) => {
    const file = byPath.get(path);
    return file ? oldLineOf(file, line) : line;
  };
}

function oldLineOf({ edits }: ChangedFile, line: number): number {
  let moved = 0;
  for (const { line: first, endLine, removed } of edits) {
    if (line < first) break;
    // A line that the base brought has no place in the head.
    if (line <= endLine) return line;
    moved += removed.length - (endLine - first + 1);
  }
  return line + moved;
}
