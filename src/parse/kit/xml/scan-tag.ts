// Reads the tags of an XML stream: a start tag with its attributes, an end tag, each to its `>` however many chunks it spans.

import { countTo, type State } from './scan-state.ts';

/** Characters kept of one tag; the rest of a longer tag is read over. */
const TAG_CHARS = 1 << 20;

/** A tag as nearly all are: quotes in pairs, each followed by a space, a `/` or the end. It is matched by the engine's own code, which is fast from the first tag on. */
const USUAL = /^[^"']*(?:(?:"[^"]*"|'[^']*')(?=[\u0000-\u0020/]|$)[^"']*)*$/;
const USUAL_CHARS = 4_096;

/** Reads a tag to its `>`; one inside quotes does not end it. */
export function readTag(state: State, from: number): number {
  const { data } = state;
  const first = data.indexOf('>', from);
  if (first > from && first - from < USUAL_CHARS && !state.quote && !state.closed && !state.tag.length) {
    const tag = data.slice(from, first);
    if (USUAL.test(tag)) {
      state.mode = 'text';
      tellTag(state, tag, tag.endsWith('/'));
      return first + 1;
    }
  }
  return readOddTag(state, from);
}

/** The same for a tag that spans chunks or is no good XML, character by character. */
function readOddTag(state: State, from: number): number {
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
      const tag = state.tag.length
        ? wholeTag(state, data.slice(from, at))
        : data.slice(from, Math.min(at, from + TAG_CHARS));
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

const NAME = /[^\u0000-\u0020/]{0,200}/y;

/** Where a tag's name ends: at a space or `/`, after 200 characters at most. */
function nameEnd(tag: string): number {
  NAME.lastIndex = 0;
  NAME.test(tag);
  return NAME.lastIndex;
}
