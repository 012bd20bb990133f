// Reads JSON, one value or many after another, knowing on which lines every object stands; of a document cut off it gives what is there.

const DEPTH = 400;
const NUMBER = /-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** The raw lines an object or array stands on. */
export interface JsonSpan {
  readonly line: number;
  readonly endLine: number;
}

export interface JsonDocument {
  /** Where reading ended. */
  readonly end: number;
  /** The values at the top, in order: one of a JSON file, many of JSON lines. */
  readonly values: readonly unknown[];
  /** True when the text ended inside a value. */
  readonly truncated: boolean;
  /** What is wrong with the text, null when nothing is. */
  readonly problem: string | null;
  /** The lines of an object or array of this document; the first line for anything else. */
  spanOf(value: unknown): JsonSpan;
}

interface State {
  readonly text: string;
  at: number;
  line: number;
  /** The next line's end that is not counted yet: looked for once, or a long line is gone through again for every value. */
  newline: number;
  truncated: boolean;
  problem: string | null;
  /** Something was nested too deep to be read. */
  deep: boolean;
  readonly spans: Map<object, JsonSpan>;
}

/** Reads a text. Never throws; text that is no JSON gives no values and a problem. */
export function readJson(text: string): JsonDocument {
  return readFrom(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, Number.POSITIVE_INFINITY);
}

/** A line on which an object or a list of such begins; `[INFO] …` is none. */
const JSON_LINE = /^(?:\{\s{0,200}(?:["}]|$)|\[\s{0,200}(?:[{["\]]|$))/m;

const JSON_START = /^[\s\uFEFF]{0,200}(?:\{\s{0,200}(?:["}]|$)|\[\s{0,200}(?:[{["\]]|$))/;

/** True where a text's beginning, or one of its lines, begins an object or a list. */
export const isJsonIn = (head: string): boolean => JSON_START.test(head) || JSON_LINE.test(head);

/** Reads the first object or array that begins a line: a runner may have printed before it and behind it. */
export function firstJson(text: string): JsonDocument {
  const from = JSON_START.test(text.slice(0, 600)) ? text.search(/[[{]/) : text.search(JSON_LINE);
  return readFrom(text, from < 0 ? text.length : from, 1);
}

function readFrom(text: string, from: number, most: number): JsonDocument {
  const state: State = {
    text,
    at: from,
    line: 1,
    newline: text.indexOf('\n'),
    truncated: false,
    problem: null,
    deep: false,
    spans: new Map(),
  };
  const values: unknown[] = [];
  for (skipSpace(state); values.length < most && state.at < text.length && !stopped(state); skipSpace(state)) {
    const before = state.at;
    const value = readValue(state, 0);
    if (value !== undefined) values.push(value);
    if (state.at === before) state.at++;
  }
  return {
    values,
    truncated: state.truncated,
    problem: state.problem ?? (state.deep ? 'something is nested too deep' : null),
    end: state.at,
    spanOf: (value) =>
      (typeof value === 'object' && value !== null && state.spans.get(value)) || { line: 1, endLine: 1 },
  };
}

const stopped = (state: State): boolean => state.truncated || state.problem !== null;

function skipSpace(state: State): void {
  for (; state.at < state.text.length; state.at++) {
    const code = state.text.charCodeAt(state.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0x1e) return;
  }
}

function lineAt(state: State): number {
  for (; state.newline >= 0 && state.newline < state.at; state.newline = state.text.indexOf('\n', state.newline + 1))
    state.line++;
  return state.line;
}

/** A value; undefined when there is none, which is told in the state. */
function readValue(state: State, depth: number): unknown {
  skipSpace(state);
  const char = state.text[state.at];
  if (char === undefined) return cut(state);
  if (char === '{' || char === '[') return depth < DEPTH ? readNested(state, depth, char) : skipNested(state);
  if (char === '"') return readString(state);
  NUMBER.lastIndex = state.at;
  const number = NUMBER.exec(state.text);
  if (number) {
    state.at += number[0].length;
    return Number(number[0]);
  }
  return readWord(state);
}

function readWord(state: State): unknown {
  for (const [word, value] of WORDS) {
    if (state.text.startsWith(word, state.at)) {
      state.at += word.length;
      return value;
    }
    if (
      word.startsWith(state.text.slice(state.at, state.at + word.length)) &&
      state.at + word.length > state.text.length
    )
      return cut(state);
  }
  return fail(state, `unexpected ${JSON.stringify(state.text.slice(state.at, state.at + 20))}`);
}

function readNested(state: State, depth: number, open: '{' | '['): unknown {
  const line = lineAt(state);
  const entries: [string, unknown][] = [];
  const items: unknown[] = [];
  state.at++;
  for (let first = true; !stopped(state); first = false) {
    skipSpace(state);
    const char = state.text[state.at];
    if (char === (open === '{' ? '}' : ']')) {
      state.at++;
      break;
    }
    if (char === undefined) cut(state);
    else if (!first && char !== ',') fail(state, `expected a comma on line ${lineAt(state)}`);
    else {
      if (char === ',') state.at++;
      if (open === '[') readItem(state, depth, items);
      else readMember(state, depth, entries);
    }
  }
  const value = open === '[' ? items : Object.fromEntries(entries);
  state.spans.set(value, { line, endLine: lineAt(state) });
  return value;
}

/** Passes over what is nested too deep, so that what stands behind it is read; it leaves no value. */
function skipNested(state: State): undefined {
  let open = 0;
  state.deep = true;
  for (; state.at < state.text.length; state.at++) {
    const char = state.text[state.at];
    if (char === '"') {
      readString(state);
      state.at--;
    } else if (char === '{' || char === '[') open++;
    else if ((char === '}' || char === ']') && --open === 0) {
      state.at++;
      return undefined;
    }
  }
  return cut(state);
}

function readItem(state: State, depth: number, items: unknown[]): void {
  skipSpace(state);
  if (state.text[state.at] === ']') return;
  const value = readValue(state, depth + 1);
  if (value !== undefined) items.push(value);
}

function readMember(state: State, depth: number, entries: [string, unknown][]): void {
  skipSpace(state);
  if (state.text[state.at] === '}') return;
  if (state.at >= state.text.length) return cut(state);
  if (state.text[state.at] !== '"') return fail(state, `expected a name on line ${lineAt(state)}`);
  const name = readString(state);
  skipSpace(state);
  if (state.at >= state.text.length) return cut(state);
  if (state.text[state.at] !== ':') return fail(state, `expected a colon on line ${lineAt(state)}`);
  state.at++;
  const value = readValue(state, depth + 1);
  if (name !== undefined && value !== undefined && name !== '__proto__') entries.push([name, value]);
}

function readString(state: State): string | undefined {
  const from = state.at;
  let end = state.text.indexOf('"', from + 1);
  while (end > 0 && escapesBefore(state.text, end) % 2 === 1) end = state.text.indexOf('"', end + 1);
  if (end < 0) return cut(state);
  state.at = end + 1;
  const raw = state.text.slice(from + 1, end);
  return raw.includes('\\') ? unescaped(raw) : raw;
}

function escapesBefore(text: string, at: number): number {
  let count = 0;
  while (text.charCodeAt(at - 1 - count) === 92) count++;
  return count;
}

function unescaped(raw: string): string {
  try {
    return JSON.parse(
      `"${raw.replace(/[\u0000-\u001F]/g, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`,
    ) as string;
  } catch {
    return raw;
  }
}

function cut(state: State): undefined {
  state.truncated = true;
  state.at = state.text.length;
  return undefined;
}

function fail(state: State, problem: string): undefined {
  state.problem ??= problem;
  return undefined;
}
