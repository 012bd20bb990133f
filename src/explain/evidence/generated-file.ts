// Complaints about files that no one wrote: a step made them, out of templates, settings and the scripts that fill them in.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Sources } from '../../model/sources.ts';
import { isStatic } from '../findings/static.ts';
import { memoize } from '../memoize.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { type Signal, signal } from './signals.ts';

const OUTPUT = /^(?:\.?\/)?(?:build|dist|out|output|target|generated|gen|rendered|_site|site|public)\//;
const LIBRARY = /^(?:\/|[A-Z]:|\.\.\/)|(?:^|\/)(?:node_modules|vendor|site-packages)\//;

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const basesOf = memoize(({ paths }: Sources): ReadonlySet<string> => new Set(paths.map(baseOf)));
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const foldersOf = memoize(({ paths }: Sources): ReadonlySet<string> => new Set(paths.map(folderOf)));

/** True for what a tool says of a file that is not in the checkout; without one, of a file in a folder where output goes. */
export function isGeneratedFile(finding: PlacedFinding, sources: Sources): boolean {
  const path = finding.location?.path;
  if (!path || finding.test || !isStatic(finding) || LIBRARY.test(path)) return false;
  if (!sources.paths.length || OUTPUT.test(path)) return OUTPUT.test(path) && !basesOf(sources).has(baseOf(path));
  // A file that is missing among others was more likely left out of the checkout.
  return path.includes('/') && !basesOf(sources).has(baseOf(path)) && !foldersOf(sources).has(folderOf(path));
}

/** A made file's complaint about the very line that an edit changed in a template with the same ending. */
export function generatedSignals(finding: PlacedFinding, suspect: Suspect): Signal[] {
  const { path, line } = finding.location ?? { path: '', line: null };
  const ending = /\.\w+$/.exec(path)?.[0];
  const same = suspect.parts.find(
    (part) => ending && part.path.endsWith(ending) && line && line >= part.line && line <= part.endLine,
  );
  return same ? [signal('made-line', { path, template: same.path })] : [];
}
