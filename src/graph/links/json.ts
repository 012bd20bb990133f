// JSON as configuration files hold it: comments and trailing commas allowed.

/** The value of a JSON text, comments and trailing commas removed; null when it is no JSON. */
export function looseJson(text: string): unknown {
  const cleaned = text
    .replace(
      /("(?:[^"\\\n]|\\.){0,5000}")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
      (_all, string: string | undefined) => string ?? '',
    )
    .replace(/("(?:[^"\\\n]|\\.){0,5000}")|,(?=\s{0,200}[}\]])/g, (_all, string: string | undefined) => string ?? '');
  try {
    return JSON.parse(cleaned.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** A property of an unknown value; undefined when there is none of its own. */
export function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** A value as text; null when it is none. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Entries of an object; none for anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
