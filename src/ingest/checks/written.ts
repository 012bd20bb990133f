// Tells which new files the checks wrote themselves, so that nobody takes them for a part of the change.

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gitRunner } from '../git.ts';

const FILES = 5_000;

/** Absolute paths of files that git neither tracks nor ignores and that are newer than `sinceMs`; none where there is no git. */
export async function writtenSince(
  sinceMs: number,
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  const listed = await gitRunner({ root, env, trusted: false })(['ls-files', '--others', '--exclude-standard', '-z']);
  if (!listed.ok) return [];
  const files = listed.out
    .split('\0')
    .filter(Boolean)
    .slice(0, FILES)
    .map((path) => join(root, path));
  const times = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return files.filter((_, at) => (times[at] ?? 0) >= sinceMs);
}
