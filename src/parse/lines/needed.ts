// Reads from a regular expression texts of which one stands in every line that it fits, so that lines without any need not be cut out and tried.

/** Texts of which one is needed; null when nothing is known. A `\n` before a text says that the line begins with it. */
export type Needed = readonly string[] | null;

/** Strings that a part may be told apart into before it is given up. */
const MOST_EXACT = 128;
const MOST_CLASS = 12;

/** A part of a sequence: all it can be, or a gap that needs one of some texts; `among` what it is one of. */
type Part =
  | { readonly exact: readonly string[] }
  | { readonly exact: null; readonly need: Needed; readonly among?: readonly (readonly Part[])[] };

/** Beginnings that each of several alternatives is tried with. */
const MOST_BEGINNINGS = 12;

interface Reader {
  readonly source: string;
  at: number;
}

const ANY: Part = { exact: null, need: null };
const EMPTY: Part = { exact: [''] };

/** What a line needs to fit a pattern, in lower case. `^` is taken for the line's beginning. */
export function neededBy({ source }: RegExp): Needed {
  const [only, ...more] = alternativesIn({ source, at: 0 });
  return only && !more.length ? bestOf(only) : union([only ?? [], ...more].map(bestOf));
}

/** What any of several patterns needs; null when one of them needs nothing that is known. */
export const neededByAny = (patterns: readonly RegExp[]): Needed => union(patterns.map(neededBy));

function union(all: readonly Needed[]): Needed {
  return all.every((need) => need !== null) ? [...new Set(all.flat())] : null;
}

function alternativesIn(reader: Reader): readonly (readonly Part[])[] {
  const found: (readonly Part[])[] = [];
  do found.push(sequenceIn(reader));
  while (reader.source[reader.at] === '|' && ++reader.at);
  return found;
}

function sequenceIn(reader: Reader): readonly Part[] {
  const parts: Part[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const item = itemIn(reader);
    const times = quantifierIn(reader);
    parts.push(...(times ? repeated(item, times) : item));
  }
  return parts;
}

interface Times {
  readonly least: number;
  readonly most: number;
}

function repeated(item: readonly Part[], { least, most }: Times): readonly Part[] {
  const whole = exactOf(item);
  if (least === 0) return most === 1 && whole ? [{ exact: ['', ...whole] }] : [ANY];
  const once: readonly Part[] = whole ? [{ exact: whole }] : item;
  if (whole && least === most && most <= 3) return Array.from({ length: most }, () => ({ exact: whole }));
  // What is repeated stands at the end of what comes before, and at the beginning of what follows.
  return whole ? [...once, ANY, ...once] : [...once, ANY];
}

/** All that a sequence can be, null when that is too much. */
function exactOf(parts: readonly Part[]): readonly string[] | null {
  let all: readonly string[] = [''];
  for (const { exact } of parts) {
    if (!exact || all.length * exact.length > MOST_EXACT) return null;
    all = crossed(all, exact);
  }
  return all;
}

const crossed = (starts: readonly string[], ends: readonly string[]): readonly string[] =>
  starts.flatMap((start) => ends.map((end) => start + end));

/** The best of what a sequence needs. */
function bestOf(parts: readonly Part[]): Needed {
  let best: Needed = null;
  let run: readonly string[] = [''];
  const offer = (need: Needed): void => {
    if (need && worth(need) > worth(best)) best = need;
  };
  for (const part of parts) {
    if (part.exact && run.length * part.exact.length <= MOST_EXACT) {
      run = crossed(run, part.exact);
      offer(run);
      continue;
    }
    offer(run);
    if (!part.exact && part.among && run.length <= MOST_BEGINNINGS)
      offer(union(part.among.map((one) => bestOf([{ exact: run }, ...one]))));
    run = part.exact ?? [''];
    offer(part.exact ? run : part.need);
  }
  offer(run);
  return best && (best as readonly string[]).map((text) => text.toLowerCase());
}

/** How seldom any of the texts stands in a line. */
function worth(need: Needed): number {
  if (!need?.length) return 0;
  return Math.min(12, ...need.map(rarity)) - need.length / 100;
}

export function rarity(text: string): number {
  let sum = 0;
  if (text === '\n') return 0;
  for (const char of text.replace(/^\n\s+/, '').toLowerCase())
    sum += char === '\n' ? 1.5 : /[ etaoinsr0-9]/.test(char) ? 0.7 : /[a-z./:]/.test(char) ? 1 : 1.4;
  return sum;
}

function itemIn(reader: Reader): readonly Part[] {
  const char = reader.source[reader.at++] ?? '';
  if (char === '\\') return [escapeIn(reader)];
  if (char === '[') return [classIn(reader)];
  if (char === '(') return groupIn(reader);
  if (char === '^') return [{ exact: ['\n'] }];
  if (char === '$') return [EMPTY];
  return [char === '.' ? ANY : { exact: [char] }];
}

const DIGITS: readonly string[] = [...'0123456789'];
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

function escapeIn(reader: Reader): Part {
  const char = reader.source[reader.at++] ?? '';
  if (char === 'b' || char === 'B') return EMPTY;
  if (char === 'd') return { exact: DIGITS };
  const code = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/.exec(reader.source.slice(reader.at - 1, reader.at + 4));
  const hex = code?.[1] ?? code?.[2];
  if (hex) {
    reader.at += hex.length;
    return { exact: [String.fromCharCode(Number.parseInt(hex, 16))] };
  }
  if (char === 'p' || char === 'P' || char === 'k' || char === 'u') {
    const end = reader.source.indexOf(char === 'k' ? '>' : '}', reader.at);
    reader.at = end < 0 ? reader.source.length : end + 1;
    return ANY;
  }
  const control = CONTROLS[char];
  if (control !== undefined) return { exact: [control] };
  return /\w/.test(char) ? ANY : { exact: [char] };
}

function classIn(reader: Reader): Part {
  const from = reader.at;
  if (reader.source[reader.at] === '^') reader.at++;
  for (; reader.at < reader.source.length && reader.source[reader.at] !== ']'; reader.at++)
    if (reader.source[reader.at] === '\\') reader.at++;
  const inside = reader.source.slice(from, reader.at++);
  if (inside.startsWith('^') || /\\[\w]|.-./.test(inside))
    return inside === '\\d' || inside === '0-9' ? { exact: DIGITS } : ANY;
  const chars = [...new Set(inside.replace(/\\(.)/g, '$1'))];
  return chars.length && chars.length <= MOST_CLASS ? { exact: chars } : ANY;
}

function groupIn(reader: Reader): readonly Part[] {
  const opening = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(reader.source.slice(reader.at, reader.at + 80))?.[0] ?? '';
  reader.at += opening.length;
  const all = alternativesIn(reader);
  reader.at++;
  if (/^\?<?[=!]$/.test(opening)) return [EMPTY];
  const [only = []] = all;
  if (all.length === 1) return only;
  const exacts = all.map(exactOf);
  const exact = exacts.every((one) => one !== null) ? [...new Set(exacts.flat())] : null;
  return [exact && exact.length <= MOST_EXACT ? { exact } : { exact: null, need: union(all.map(bestOf)), among: all }];
}

function quantifierIn(reader: Reader): Times | null {
  const found = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(reader.source.slice(reader.at, reader.at + 24));
  if (!found) return null;
  reader.at += found[0].length;
  const [, sign, least, open, most] = found;
  if (sign) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  return {
    least: Number(least),
    most: open === undefined ? Number(least) : most ? Number(most) : Number.POSITIVE_INFINITY,
  };
}
