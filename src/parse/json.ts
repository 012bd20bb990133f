// Reads JSON as reports really come: with the lines each object stands on, with text before it, and cut off at any byte.

/** A JSON object of unknown make. */
export type Row = Readonly<Record<string, unknown>>;

export interface Json {
  readonly value: unknown;
  /** False when the text ended before the JSON did, or went on as something else: the value is what was complete. */
  readonly whole: boolean;
  /** The raw lines an object or array of the value stands on, both 1 when it is none of it. */
  linesOf(part: unknown): { readonly line: number; readonly endLine: number };
}

const MAX_DEPTH = 500;
const NUMBER = /-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Thrown inside the reader when the text ends or breaks; what is open is closed as it is. */
const CUT = Symbol('cut');

interface Reader {
  readonly text: string;
  readonly spans: WeakMap<object, { line: number; endLine: number }>;
  at: number;
  line: number;
  whole: boolean;
}

/** Reads the first JSON object or array that begins a line; null when there is none. */
export function readJson(text: string): Json | null {
  const from = /^[\s\uFEFF]*[[{]/.test(text.slice(0, 200)) ? text.search(/[[{]/) : text.search(/^[[{]/m);
  if (from < 0) return null;
  const reader: Reader = { text, spans: new WeakMap(), at: from, line: linesIn(text, 0, from) + 1, whole: true };
  const value = readValue(reader, 0);
  return {
    value,
    whole: reader.whole,
    linesOf: (part) => (typeof part === 'object' && part !== null ? reader.spans.get(part) : undefined) ?? { line: 1, endLine: 1 },
  };
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function readValue(reader: Reader, depth: number): unknown {
  skipSpace(reader);
  const { text, at } = reader;
  const head = text[at];
  if (depth > MAX_DEPTH) return cut(reader);
  if (head === '{') return readMembers(reader, {}, depth);
  if (head === '[') return readItems(reader, [], depth);
  if (head === '"') return readString(reader);
  for (const [word, value] of WORDS) {
    if (text.startsWith(word, at)) {
      reader.at += word.length;
      return value;
    }
  }
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined) return cut(reader);
  reader.at += number.length;
  return Number(number);
}

function readMembers(reader: Reader, row: Record<string, unknown>, depth: number): Row {
  const span = begin(reader, row);
  for (;;) {
    const more = next(reader, '}');
    if (!more) break;
    const key = readString(reader);
    skipSpace(reader);
    if (typeof key !== 'string' || reader.text[reader.at] !== ':') {
      cut(reader);
      break;
    }
    reader.at++;
    const value = readValue(reader, depth + 1);
    if (value !== CUT && key !== '__proto__') row[key] = value;
    if (!reader.whole) break;
  }
  span.endLine = reader.line;
  return row;
}

function readItems(reader: Reader, items: unknown[], depth: number): readonly unknown[] {
  const span = begin(reader, items);
  while (next(reader, ']')) {
    const value = readValue(reader, depth + 1);
    if (value !== CUT) items.push(value);
    if (!reader.whole) break;
  }
  span.endLine = reader.line;
  return items;
}

function begin(reader: Reader, part: object): { line: number; endLine: number } {
  const span = { line: reader.line, endLine: reader.line };
  reader.spans.set(part, span);
  reader.at++;
  return span;
}

/** Moves to the next member or item; false at the closing sign or where the text breaks. */
function next(reader: Reader, closing: string): boolean {
  skipSpace(reader);
  if (reader.text[reader.at] === ',') reader.at++;
  skipSpace(reader);
  if (reader.at >= reader.text.length) cut(reader);
  if (!reader.whole) return false;
  if (reader.text[reader.at] !== closing) return true;
  reader.at++;
  return false;
}

function readString(reader: Reader): unknown {
  const { text } = reader;
  if (text[reader.at] !== '"') return cut(reader);
  let end = text.indexOf('"', reader.at + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  if (end < 0) return cut(reader);
  const raw = text.slice(reader.at, end + 1);
  reader.at = end + 1;
  try {
    return JSON.parse(raw);
  } catch {
    reader.line += linesIn(raw, 0, raw.length);
    return raw.slice(1, -1);
  }
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function skipSpace(reader: Reader): void {
  for (; reader.at < reader.text.length; reader.at++) {
    const code = reader.text.charCodeAt(reader.at);
    if (code === 10) reader.line++;
    else if (code !== 32 && code !== 9 && code !== 13) return;
  }
}

function cut(reader: Reader): typeof CUT {
  reader.whole = false;
  return CUT;
}

/** The value as an object, null when it is none. */
export const rowOf = (value: unknown): Row | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : null);

/** The objects of a list, none when it is no list. */
export const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.map(rowOf).filter((row) => row !== null) : []);

/** The value when it is text, else null. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The value when it is a finite number, else null. */
export const numberOf = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
