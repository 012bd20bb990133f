// A streaming XML scanner: tells tags and text of a document that arrives in chunks, in linear time and bounded memory.
// It is tolerant on purpose: a bare `&` or `<`, a cut end, several roots or control characters never stop it. Entities are not expanded, DOCTYPE is skipped.

import { countTo, enter, keep, type MarkupEvents, type Mode, nextNewline, type State } from './scan-state.ts';
import { readTag } from './scan-tag.ts';

export interface Scanner {
  push(chunk: string): void;
  /** Ends the document; true when it ended inside a tag, comment or section. */
  end(): boolean;
  /** True when the document holds what a plain XML report does not: declarations of its own, values run together, NUL. */
  flawed(): boolean;
  /** The 1-based line on which the tag or text now told begins. */
  line(): number;
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
    newline: -1,
    tokenAt: -1,
    tokenLine: 1,
  };
  return {
    push(chunk) {
      if (!chunk) return;
      const data = state.rest ? state.rest + chunk : chunk;
      Object.assign(state, { data, rest: '', newline: nextNewline(data, 0), tokenAt: -1 });
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

const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 0x80;

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
