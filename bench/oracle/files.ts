// The sources that the comparison reads: a folder's files in the order of their paths, each text once.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const LARGEST = 200_000;

export interface Source {
  readonly path: string;
  readonly text: string;
  readonly hash: string;
}

/** Those of `files` that end in one of these extensions, at most 200 KB each; a text that was seen before is left out. */
export function* sourcesOf(root: string, files: readonly string[], extensions: ReadonlySet<string>): Generator<Source> {
  const seen = new Set<string>();
  for (const file of files) {
    if (!extensions.has(file.slice(file.lastIndexOf('.') + 1)) || statSync(file).size > LARGEST) continue;
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    const hash = createHash('sha1').update(text).digest('hex');
    if (seen.has(hash)) continue;
    seen.add(hash);
    yield { path: relative(root, file), text, hash };
  }
}

/** All files below a folder, sorted. */
export function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
