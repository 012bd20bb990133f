// Gathers, for what broke, whose it is and which commit touched it last.

import type { Digest } from '../model/cause.ts';
import type { Change } from '../model/change.ts';
import type { CiEvent } from './event.ts';
import type { GitPlace } from './git.ts';
import type { LastCommit } from './last-commit.ts';
import { openOwners } from './owners.ts';

/** What the checkout tells of a digest's causes. */
export interface Provenance {
  readonly ownersOf: (path: string) => readonly string[];
  /** By the id of a cause. */
  readonly commits: ReadonlyMap<string, LastCommit>;
}

export interface ProvenancePlace extends Pick<GitPlace, 'root' | 'env'> {
  readonly event: CiEvent | null;
}

const CAUSES = 8;
/** A name is not worth more waiting. */
const TIMEOUT_MS = 10_000;

/** Asks the checkout. `change` is the one that git told; null where the lines are not git's. */
export async function provenanceOf(
  { causes, changes }: Digest,
  change: Change | null,
  { root, env, event }: ProvenancePlace,
): Promise<Provenance> {
  const ownersOf = await openOwners(root);
  if (!change?.base) return { ownersOf, commits: new Map() };
  const [{ gitRunner }, { lastCommitOf }] = await Promise.all([import('./git.ts'), import('./last-commit.ts')]);
  const git = gitRunner({ root, env, trusted: event !== null, timeoutMs: TIMEOUT_MS });
  const range = { base: change.base, isLocal: event === null, testMerge: event?.pullRequest ? event.sha : null };
  const blamed = causes.flatMap(({ id, change: edit, site }) => (edit ? [{ id, edit, site }] : [])).slice(0, CAUSES);
  const found = await Promise.all(
    blamed.map(async ({ id, edit, site }) => {
      const file = change.files.find(({ path }) => path === edit.path);
      if (!file) return null;
      const text = changes.find(({ path, line }) => path === edit.path && line === edit.line);
      const isRemoval =
        file.status === 'deleted' || (text !== undefined && text.added.length === 0 && text.removed.length > 0);
      const inside = site?.path === edit.path && site.line >= edit.line && site.line <= edit.endLine ? site : edit;
      const lines = isRemoval
        ? { line: edit.line, endLine: edit.line - 1 }
        : { line: inside.line, endLine: Math.max(inside.line, inside.endLine) };
      const last = await lastCommitOf(
        { path: file.path, oldPath: file.oldPath, ...lines, removed: text?.removed ?? [] },
        range,
        git,
      );
      return last && ([id, last] as const);
    }),
  );
  return { ownersOf, commits: new Map(found.flatMap((entry) => (entry ? [entry] : []))) };
}
