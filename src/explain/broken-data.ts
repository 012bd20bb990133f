// Tells data files that no longer parse, where that can be known without guessing.

import type { Sources } from '../model/sources.ts';

const STRICT_JSON = /\.(?:json|geojson|webmanifest|ipynb)$/;
const LENIENT =
  /(?:^|\/)(?:[tj]sconfig[^/]*|\.?(?:eslintrc|babelrc|swcrc|jshintrc)[^/]*|\.vscode\/[^/]*|devcontainer|\.devcontainer[^/]*|renovate|biome|deno|api-extractor[^/]*|angular|nx|turbo)\.jsonc?$|\.json5$|\.jsonc$/;

/** True for a JSON file whose text is not JSON. Files whose readers allow comments and trailing commas never count. */
export function isBrokenData(path: string, sources: Sources): boolean {
  if (!STRICT_JSON.test(path) || LENIENT.test(path)) return false;
  const text = sources.read(path);
  if (text === null || !text.trim()) return false;
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return false;
  } catch {
    return true;
  }
}
