// Puts names read from logs and code into patterns as plain text.

/** A text as a pattern that matches it to the letter. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const MOST = 5_000;
const patterns = new Map<string, RegExp>();

/** A pattern for a name that stands alone, with what may follow it. The same few names are asked for thousands of times. */
export function wordPattern(name: string, then = '(?![\\w$])', flags = ''): RegExp {
  const key = `${flags}\u0000${then}\u0000${name}`;
  const known = patterns.get(key);
  if (known) return known;
  const pattern = new RegExp(`(?<![\\w$])${literal(name)}${then}`, flags);
  if (patterns.size >= MOST) patterns.clear();
  patterns.set(key, pattern);
  return pattern;
}

/** True for a line that names a program by its path, as a shell does: `run "$ROOT/bin/deploy" x`. */
export const runs = (text: string, path: string): boolean =>
  path.includes('/') && text.includes(path) && new RegExp(`(?:^|[\\s"'/])${literal(path)}(?=["'\\s;)]|$)`).test(text);
