// Tells data files that no longer parse, where that can be known without guessing.

import type { Edit } from '../../model/change.ts';
import type { Sources } from '../../model/sources.ts';

const STRICT_JSON = /\.(?:json|geojson|webmanifest|ipynb)$/;
const LENIENT =
  /(?:^|\/)(?:[tj]sconfig[^/]*|\.?(?:eslintrc|babelrc|swcrc|jshintrc)[^/]*|\.vscode\/[^/]*|devcontainer|\.devcontainer[^/]*|renovate|biome|deno|api-extractor[^/]*|angular|nx|turbo)\.jsonc?$|\.json5$|\.jsonc$/;

/** True for JSON whose readers know no comments. */
export const isStrictJson = (path: string): boolean => STRICT_JSON.test(path) && !LENIENT.test(path);

/** True for a JSON file whose text is not JSON. Files whose readers allow comments and trailing commas never count. Without the file its edits tell. */
export function isBrokenData(path: string, sources: Sources, edits: readonly Edit[] = []): boolean {
  if (!isStrictJson(path)) return false;
  const text = sources.read(path);
  if (text === null) return edits.some(breaksJson);
  if (!text.trim()) return false;
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return false;
  } catch {
    return true;
  }
}

/** True for an edit that brings a comment, a comma before a closing bracket, or leaves out the comma between two entries. */
function breaksJson({ before, added, removed, after }: Edit): boolean {
  const now = [...before.slice(-1), ...added, ...after.slice(0, 1)].map((line) => line.trim()).filter(Boolean);
  return (
    (added.length > 0 || removed.length > 0) &&
    now.some((line, at) => {
      const next = now[at + 1] ?? '';
      return (
        /^(?:\/\/|\/\*|#)/.test(line) ||
        (/,$/.test(line) && /^[}\]]/.test(next)) ||
        (/["\d\]}el]$/.test(line) && /^["{[]/.test(next))
      );
    })
  );
}
