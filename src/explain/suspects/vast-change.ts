// Of a vast change, the files that are weighed: those near to what failed, and a few of the others.

import type { Change, ChangedFile } from '../../model/change.ts';
import type { Note } from '../../model/source.ts';

/** Edits that are weighed against each finding. */
export const MAX_CANDIDATES = 2_000;
/** Files that nothing that failed speaks of or is known to load. */
const FAR_FILES = 200;

/** True for a change of so many files that not all can be weighed. */
export const isVast = (change: Change | null): boolean => (change?.files.length ?? 0) > MAX_CANDIDATES;

/** Says how much of a vast change is not weighed. */
export function unweighed(change: Change | null, near: ReadonlySet<string>): readonly Note[] {
  const count = change && isVast(change) ? change.files.length - weighedFiles(change, near).length : 0;
  return count > 0
    ? [
        {
          level: 'info',
          message: `${count} changed files are not weighed: there are too many, and nothing that failed is known to load them.`,
        },
      ]
    : [];
}

/** The files that are weighed, by path. */
export function weighedFiles(change: Change, near: ReadonlySet<string>): readonly ChangedFile[] {
  const files = [...change.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  if (!isVast(change)) return files;
  const isNear = ({ path, oldPath }: ChangedFile): boolean => near.has(path) || near.has(oldPath);
  const far = files.filter((file) => !isNear(file));
  const kept = new Set([...files.filter(isNear).slice(0, MAX_CANDIDATES), ...far.slice(0, FAR_FILES)]);
  return files.filter((file) => kept.has(file));
}
