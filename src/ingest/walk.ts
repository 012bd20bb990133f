// Lists the files of a directory that is no git checkout, leaving out what its .gitignore files name.

import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ignore } from 'ignore';
import { readBounded } from './bounded-file.ts';

const FILES = 100_000;
const FOLDERS = 20_000;
const SKIPPED = new Set(['.git', 'node_modules']);

/** What a walk found: paths relative to the root, with forward slashes. `cut` is true when there were more than 100,000 files or 20,000 folders. */
export interface Walked {
  readonly paths: readonly string[];
  readonly cut: boolean;
}

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

interface Place {
  readonly root: string;
  readonly openRules: OpenRules;
}

interface Folder {
  readonly path: string;
  /** The .gitignore files above it, nearest first. */
  readonly rules: readonly Rules[];
}

/** Opens an empty set of .gitignore rules. */
export type OpenRules = () => Ignore;

/** Walks as `walkFiles` does where no .gitignore stands; null as soon as one does. */
export function walkPlain(root: string): Walked | null {
  try {
    return walkFiles(root, () => {
      throw RULES;
    });
  } catch (error) {
    if (error === RULES) return null;
    throw error;
  }
}

const RULES = new Error('a .gitignore stands there');

/** Walks breadth first in sorted order, so that a cut walk is the same every time. Links are not followed. */
export function walkFiles(root: string, openRules: OpenRules): Walked {
  const paths: string[] = [];
  const queue: Folder[] = [{ path: '', rules: [] }];
  for (let at = 0; at < queue.length; at++) {
    const folder = queue[at];
    if (!folder) break;
    const inside = listFolder({ root, openRules }, folder);
    for (const path of inside.files) paths.push(path);
    for (const next of inside.folders) queue.push(next);
    if (paths.length > FILES || queue.length > FOLDERS) return { paths: paths.slice(0, FILES), cut: true };
  }
  return { paths, cut: false };
}

/** A folder's own files and folders that no rule ignores. */
function listFolder(
  place: Place,
  { path: folder, rules: above }: Folder,
): { readonly files: readonly string[]; readonly folders: readonly Folder[] } {
  const entries = entriesOf(join(place.root, folder));
  const rules = entries.some(({ name }) => name === '.gitignore') ? rulesOf(place, folder, above) : above;
  const files: string[] = [];
  const folders: Folder[] = [];
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isFile() && !isIgnored(path, rules)) files.push(path);
    if (entry.isDirectory() && !SKIPPED.has(entry.name) && !isIgnored(`${path}/`, rules)) folders.push({ path, rules });
  }
  return { files, folders };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function rulesOf({ root, openRules }: Place, folder: string, above: readonly Rules[]): readonly Rules[] {
  const text = readBounded(root, folder ? `${folder}/.gitignore` : '.gitignore');
  return text ? [{ folder, rules: openRules().add(text) }, ...above] : above;
}

/** The nearest file that says something about a path decides, as in git. */
function isIgnored(path: string, rules: readonly Rules[]): boolean {
  for (const { folder, rules: own } of rules) {
    const verdict = own.test(folder ? path.slice(folder.length + 1) : path);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
