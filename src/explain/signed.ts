// Adds to a digest what the checkout tells of its causes, owners and commits, and which lines the change shows. Pure given the answers.

import type { Cause, Digest, ShownDiff, Site } from '../model/cause.ts';
import type { Change, Edit } from '../model/change.ts';

/** What was asked for: owners by path, commits by the id of a cause. */
export interface Signatures {
  readonly ownersOf: (path: string) => readonly string[];
  readonly commits: ReadonlyMap<string, { readonly commit: string; readonly author: string }>;
}

const OWNERS = 10;
const SPANS = 2_000;

/** The digest, signed. */
export function signed(digest: Digest, change: Change | null, { ownersOf, commits }: Signatures): Digest {
  const causes = digest.causes.map((cause): Cause => {
    const place = cause.site ?? cause.change;
    const owners = place ? ownersOf(place.path).slice(0, OWNERS) : [];
    return {
      ...cause,
      site: leftOf(cause, change),
      change: cause.change && { ...cause.change, ...commits.get(cause.id) },
      owners,
    };
  });
  return { ...digest, causes, ...(change ? { diff: shownOf(digest, change) } : {}) };
}

/** The line to open: where the end of a file was removed no next line is left, and the last one stands for it. */
function leftOf({ site, change: blamed }: Cause, change: Change | null): Site | null {
  if (!site || blamed?.path !== site.path || blamed.line !== site.line) return site;
  const edit = change?.files.find(({ path }) => path === site.path)?.edits.find(({ line }) => line === site.line);
  return edit && endsFile(edit) ? { ...site, line: site.line - 1, endLine: site.line - 1 } : site;
}

const endsFile = ({ line, endLine, before, after }: Edit): boolean =>
  endLine < line && line > 1 && before.length > 0 && after.length === 0;

/** The change's lines in the files that the digest speaks of. */
function shownOf({ causes, findings }: Digest, { files }: Change): ShownDiff {
  const named = new Set([
    ...causes.flatMap(({ site }) => site?.path ?? []),
    ...findings.flatMap(({ path, frames }) => [path, ...frames.map((frame) => frame.path)]),
  ]);
  const spoken = files.filter(({ path }) => named.has(path));
  const spans = spoken.flatMap(({ path, edits }) =>
    edits.map(({ line, endLine }) => ({ path, line, endLine: Math.max(line, endLine) })),
  );
  return {
    spans: spans.slice(0, SPANS),
    gone: spoken.filter(({ status }) => status === 'deleted').map(({ path }) => path),
  };
}
