// A streaming XML scanner: tells tags and text of a document that arrives in chunks, in linear time and bounded memory.
// It is tolerant on purpose: a bare `&` or `<`, a cut end, several roots or control characters never stop it. Entities are not expanded, DOCTYPE is skipped.

/** Characters kept of one tag; the rest of a longer tag is read over. */
const TAG_CHARS = 1 << 20;

/** What the scanner tells. Names come with their prefix; attributes and text raw, entities undecoded. */
export interface MarkupEvents {
  /** A start tag; `attributes` is all between name and `>`, without the `/` of an empty element. */
  open(name: string, attributes: string, empty: boolean): void;
  close(name: string): void;
  /** A piece of text or of a CDATA section, only while `wanted()`; one text may come in several pieces. */
  text(raw: string, cdata: boolean): void;
  /** True while text is wanted; asked before each piece. */
  wanted(): boolean;
}

export interface Scanner {
  push(chunk: string): void;
  /** Ends the document; true when it ended inside a tag, comment or section. */
  end(): boolean;
  /** True when the document holds what a plain XML report does not: declarations of its own, values run together, NUL. */
  flawed(): boolean;
  /** The 1-based line on which the tag or text now told begins. */
  line(): number;
}

type Mode = 'text' | 'tag' | 'comment' | 'cdata' | 'instruction' | 'doctype';

interface State {
  readonly events: MarkupEvents;
  mode: Mode;
  data: string;
  /** The unread end of the chunk before, where a token begins or an end mark may. */
  rest: string;
  /** Pieces of a tag that began in an earlier chunk. */
  tag: string[];
  tagChars: number;
  /** True when the last character of a tag's pieces is a slash. */
  slash: boolean;
  quote: string;
  /** True right after an attribute's closing quote. */
  closed: boolean;
  flawed: boolean;
  depth: number;
  /** Newlines before `counted`, and where the next one is. */
  lines: number;
  counted: number;
  newline: number;
  /** Where the token now told begins; -1 when it began in an earlier chunk, on `tokenLine`. */
  tokenAt: number;
  tokenLine: number;
}

/** Opens a scanner that reports to `events`. */
export function xmlScanner(events: MarkupEvents): Scanner {
  const state: State = {
    events,
    mode: 'text',
    data: '',
    rest: '',
    tag: [],
    tagChars: 0,
    slash: false,
    quote: '',
    closed: false,
    flawed: false,
    depth: 0,
    lines: 1,
    counted: 0,
    newline: -1,
    tokenAt: -1,
    tokenLine: 1,
  };
  return {
    push(chunk) {
      if (!chunk) return;
      const data = state.rest ? state.rest + chunk : chunk;
      Object.assign(state, { data, rest: '', counted: 0, newline: nextNewline(data, 0), tokenAt: -1 });
      for (let at = 0; at < data.length; ) at = STEPS[state.mode](state, at);
      countTo(state, data.length - state.rest.length);
      state.flawed ||= chunk.includes('\u0000');
      Object.assign(state, { data: '', tokenAt: -1 });
      if (state.mode !== 'tag') state.tokenLine = state.lines;
    },
    end() {
      const cut = state.mode !== 'text' || state.rest !== '';
      if (state.mode === 'cdata' && state.rest && events.wanted()) events.text(state.rest, true);
      return cut;
    },
    flawed: () => state.flawed,
    line() {
      if (state.tokenAt < 0) return state.tokenLine;
      countTo(state, state.tokenAt);
      return state.lines;
    },
  };
}

/** Each reads from a position and returns where to go on. */
const STEPS: Readonly<Record<Mode, (state: State, from: number) => number>> = {
  text: readText,
  tag: readTag,
  comment: (state, from) => skipTo(state, from, '-->'),
  instruction: (state, from) => skipTo(state, from, '?>'),
  cdata: readCdata,
  doctype: readDoctype,
};

function nextNewline(data: string, from: number): number {
  const found = data.indexOf('\n', from);
  return found < 0 ? data.length : found;
}

function countTo(state: State, to: number): void {
  while (state.newline < to) {
    state.lines++;
    state.newline = nextNewline(state.data, state.newline + 1);
  }
}

function readText(state: State, from: number): number {
  const { data, events } = state;
  const found = data.indexOf('<', from);
  const to = found < 0 ? data.length : found;
  if (to > from && events.wanted()) {
    state.tokenAt = from;
    events.text(data.slice(from, to), false);
  }
  if (found < 0) return data.length;
  state.tokenAt = found;
  return beginToken(state, found) ?? bareBracket(state, found);
}

/** A `<` that begins nothing is text. */
function bareBracket({ events }: State, at: number): number {
  if (events.wanted()) events.text('&lt;', false);
  return at + 1;
}

/** Enters the mode that the `<` at a position begins; null when it begins nothing. */
function beginToken(state: State, at: number): number | null {
  if (at + 1 >= state.data.length) return keep(state, at);
  const next = state.data.charCodeAt(at + 1);
  if (next === 33 /* ! */) return beginDeclaration(state, at);
  if (next === 63 /* ? */) return enter(state, 'instruction', at + 2);
  if (next !== 47 /* / */ && !isNameStart(next)) return null;
  state.quote = '';
  state.closed = false;
  return enter(state, 'tag', at + 1);
}

function beginDeclaration(state: State, at: number): number {
  const head = state.data.slice(at, at + 9);
  if (head.startsWith('<!--')) return enter(state, 'comment', at + 4);
  if (head === '<![CDATA[') return enter(state, 'cdata', at + 9);
  if ('<!--'.startsWith(head) || '<![CDATA['.startsWith(head)) return keep(state, at);
  state.depth = 0;
  state.quote = '';
  return enter(state, 'doctype', at + 2);
}

function enter(state: State, mode: Mode, at: number): number {
  state.mode = mode;
  return at;
}

/** Leaves the rest of the text for the next chunk. */
function keep(state: State, at: number): number {
  state.rest = state.data.slice(at);
  return state.data.length;
}

const isNameStart = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 0x80;

/** Reads a tag to its `>`; one inside quotes does not end it. */
function readTag(state: State, from: number): number {
  const { data } = state;
  let at = from;
  while (at < data.length) {
    if (state.quote) {
      const end = data.indexOf(state.quote, at);
      if (end < 0) break;
      state.quote = '';
      state.closed = true;
      at = end + 1;
      continue;
    }
    const code = data.charCodeAt(at);
    if (state.closed) {
      state.closed = false;
      if (code > 32 && code !== 47 && code !== 62) state.flawed = true;
    }
    if (code === 62 /* > */) {
      const empty = at > from ? data.charCodeAt(at - 1) === 47 : state.slash;
      const tag = state.tag.length ? wholeTag(state, data.slice(from, at)) : data.slice(from, Math.min(at, from + TAG_CHARS));
      state.mode = 'text';
      tellTag(state, tag, empty);
      return at + 1;
    }
    if (code === 34) state.quote = '"';
    else if (code === 39) state.quote = "'";
    at++;
  }
  keepTag(state, from);
  return data.length;
}

function keepTag(state: State, from: number): void {
  const { data } = state;
  if (!state.tag.length) {
    countTo(state, from);
    state.tokenLine = state.lines;
  }
  const piece = data.slice(from, from + TAG_CHARS - state.tagChars);
  if (piece) state.tag.push(piece);
  state.tagChars += piece.length;
  if (data.length > from) state.slash = data.endsWith('/');
}

function wholeTag(state: State, piece: string): string {
  const tag = [...state.tag, piece].join('').slice(0, TAG_CHARS);
  state.tag = [];
  state.tagChars = 0;
  return tag;
}

function tellTag({ events }: State, tag: string, empty: boolean): void {
  if (tag.charCodeAt(0) === 47 /* / */) return events.close(tag.slice(1).trim());
  const end = nameEnd(tag);
  events.open(tag.slice(0, end), tag.slice(end, empty && tag.endsWith('/') ? -1 : undefined), empty);
}

/** Where a tag's name ends: at a space or `/`, after 200 characters at most. */
function nameEnd(tag: string): number {
  const most = Math.min(tag.length, 200);
  for (let at = 0; at < most; at++) {
    const code = tag.charCodeAt(at);
    if (code <= 32 || code === 47) return at;
  }
  return most;
}

/** Goes past an end mark, keeping what may be its beginning at the end of the chunk. */
function skipTo(state: State, from: number, mark: string): number {
  const end = state.data.indexOf(mark, from);
  if (end >= 0) return enter(state, 'text', end + mark.length);
  return keep(state, Math.max(from, state.data.length - mark.length + 1));
}

function readCdata(state: State, from: number): number {
  const { data, events } = state;
  const end = data.indexOf(']]>', from);
  const to = end >= 0 ? end : Math.max(from, data.length - 2);
  if (to > from && events.wanted()) {
    state.tokenAt = from;
    events.text(data.slice(from, to), true);
  }
  return end >= 0 ? enter(state, 'text', end + 3) : keep(state, to);
}

/** Goes past a DOCTYPE with its internal subset, of which nothing is read. */
function readDoctype(state: State, from: number): number {
  const { data } = state;
  for (let at = from; at < data.length; at++) {
    const char = data.charAt(at);
    if (state.quote) {
      if (char === state.quote) state.quote = '';
    } else if (char === '"' || char === "'") state.quote = char;
    else if (char === '[') {
      state.depth++;
      state.flawed = true;
    } else if (char === ']') state.depth--;
    else if (char === '>' && state.depth <= 0) return enter(state, 'text', at + 1);
  }
  return data.length;
}
