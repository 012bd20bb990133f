// What an XML scanner remembers between chunks, and how it counts lines.

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

export type Mode = 'text' | 'tag' | 'comment' | 'cdata' | 'instruction' | 'doctype';

export interface State {
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
  /** The line of what was read last, and where the next newline is. */
  lines: number;
  newline: number;
  /** Where the token now told begins; -1 when it began in an earlier chunk, on `tokenLine`. */
  tokenAt: number;
  tokenLine: number;
}

/** Where the next `\n` is; the text's length when there is none. */
export function nextNewline(data: string, from: number): number {
  const found = data.indexOf('\n', from);
  return found < 0 ? data.length : found;
}

/** Counts the newlines before a position of the text. */
export function countTo(state: State, to: number): void {
  while (state.newline < to) {
    state.lines++;
    state.newline = nextNewline(state.data, state.newline + 1);
  }
}

/** Goes on in another mode at a position. */
export function enter(state: State, mode: Mode, at: number): number {
  state.mode = mode;
  return at;
}

/** Leaves the rest of the text for the next chunk. */
export function keep(state: State, at: number): number {
  state.rest = state.data.slice(at);
  return state.data.length;
}
