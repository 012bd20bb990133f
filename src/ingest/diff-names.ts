// Reads the file names of a diff: quoted and plain, with and without prefixes.
//   diff --git "a/src/\303\244.ts" "b/src/\303\244.ts"

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
const PREFIX = /^[abciow12]\//;
const NAME_CHARS = 16_384;

/** What a diff says for the side on which a file does not exist. */
export const NO_FILE = '/dev/null';

/** The two sides of a file as a diff names them. */
export interface Names {
  readonly old: string;
  readonly new: string;
}

/** A name as git wrote it, without its C-style quotes; other text comes back as it is. */
export function unquote(text: string): string {
  if (!text.startsWith('"')) return text;
  return quoted(text)?.name ?? text;
}

/** The name of a `---` or `+++` line: unquoted, without the time stamp that other tools put behind a tab. */
export function nameOfSide(text: string): string {
  const bare = text.endsWith('\r') ? text.slice(0, -1) : text;
  if (bare.startsWith('"')) return unquote(bare);
  const tab = bare.indexOf('\t');
  return tab < 0 ? bare : bare.slice(0, tab);
}

/** The names in what follows `diff --git `, with their prefixes; null when it cannot be told where one ends. */
export function namesOfHeader(rest: string): Names | null {
  const first = rest.startsWith('"') ? quoted(rest) : null;
  if (first) return { old: first.name, new: unquote(rest.slice(first.end + 1)) };
  const quote = rest.endsWith('"') ? rest.indexOf(' "') : -1;
  if (quote > 0) return { old: rest.slice(0, quote), new: unquote(rest.slice(quote + 1)) };
  const middle = (rest.length - 1) / 2;
  const halves = { old: rest.slice(0, middle), new: rest.slice(middle + 1) };
  if (
    Number.isInteger(middle) &&
    rest[middle] === ' ' &&
    halves.old.replace(PREFIX, '') === halves.new.replace(PREFIX, '')
  )
    return halves;
  const cut = rest.indexOf(' b/');
  return cut > 0 ? { old: rest.slice(0, cut), new: rest.slice(cut + 1) } : null;
}

/** Both names without their prefixes. A prefix is told by the two sides differing in it: `a/x`, `b/x`. */
export function withoutPrefixes(names: Names): Names {
  if (names.old === NO_FILE || names.new === NO_FILE) {
    return { old: names.old.replace(PREFIX, ''), new: names.new.replace(PREFIX, '') };
  }
  if (PREFIX.test(names.old) && PREFIX.test(names.new) && names.old[0] !== names.new[0])
    return { old: names.old.slice(2), new: names.new.slice(2) };
  const oldRest = names.old.slice(names.old.indexOf('/') + 1);
  const newRest = names.new.slice(names.new.indexOf('/') + 1);
  return names.old !== names.new && oldRest === newRest ? { old: oldRest, new: newRest } : names;
}

/** The name of a C-quoted string at the start of `text`, and the index after its closing quote; null when it does not close. */
function quoted(text: string): { readonly name: string; readonly end: number } | null {
  const end = closingQuote(text);
  if (end < 0) return null;
  const bytes: number[] = [];
  for (const [piece, octal, escaped] of text.slice(1, end).matchAll(/\\(?:([0-3][0-7]{2})|([\s\S]))|[^\\]+/g)) {
    if (octal) bytes.push(Number.parseInt(octal, 8));
    else if (escaped) bytes.push(ESCAPES[escaped] ?? escaped.charCodeAt(0));
    else for (const byte of new TextEncoder().encode(piece)) bytes.push(byte);
  }
  return { name: new TextDecoder().decode(Uint8Array.from(bytes)), end: end + 1 };
}

function closingQuote(text: string): number {
  for (let at = 1; at < Math.min(text.length, NAME_CHARS); at++) {
    if (text[at] === '"') return at;
    if (text[at] === '\\') at++;
  }
  return -1;
}
