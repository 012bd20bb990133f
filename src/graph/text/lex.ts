// Cuts source text into words, numbers, strings and marks, in one pass, without comments. Code inside interpolated strings comes out as code.

import { heredocEnd, lastLinesOf, lineEnd } from './heredoc.ts';
import type { Hole, Lexicon, Quote } from './lexicon.ts';
import { pair } from './pair.ts';
import type { Token, TokenKind } from './token.ts';

interface OpenString {
  readonly quote: Quote;
  readonly token: Token;
  readonly from: number;
  /** Brackets opened in it and not closed yet. */
  depth: number;
}

interface OpenHole {
  readonly hole: Hole;
  readonly string: OpenString;
  depth: number;
}

interface State {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly openers: ReadonlyMap<string, readonly Quote[]>;
  readonly tokens: Token[];
  readonly holes: OpenHole[];
  readonly waiting: string[];
  /** Last place of each short line, for the ends of heredocs; made when first needed. */
  lastLines: ReadonlyMap<string, number> | null;
  at: number;
  line: number;
  lineStart: number;
}

const NUMBER = /0[xXbBoO][\w]{1,80}|\d[\d_]{0,80}(?:\.\d[\d_]{0,80})?(?:[eE][+-]?\d{1,10})?\w{0,20}/y;
const MARK = /=>|->|::|\?\.|\.\.\.|:=|&&|\|\||\?\?|[=!]==?|<=|>=|\+\+|--|[\s\S]/y;
const REGEX = /\/(?![*/>])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,300}\]){1,1000}\/[a-z]{0,8}/y;
const CHAR = /'(?:\\[^\n']{1,10}|\\'|[^\\'\n]{1,2})'/y;
const COMMENT_EDGE = /\/\*|\*\//g;
const OPERATOR_WORDS = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'and',
  'or',
  'not',
  'when',
  'if',
  'unless',
  'elsif',
  'await',
  'yield',
]);
const MAX_HOLES = 100;

/** All tokens of a text, brackets paired. Never throws; an unterminated string ends with its line. */
export function lex(text: string, lexicon: Lexicon): Token[] {
  const state: State = {
    text,
    lexicon,
    openers: openersOf(lexicon),
    tokens: [],
    holes: [],
    waiting: [],
    lastLines: null,
    at: 0,
    line: 1,
    lineStart: 0,
  };
  while (state.at < text.length) step(state);
  pair(state.tokens);
  return state.tokens;
}

const cache = new WeakMap<Lexicon, ReadonlyMap<string, readonly Quote[]>>();

function openersOf(lexicon: Lexicon): ReadonlyMap<string, readonly Quote[]> {
  const known = cache.get(lexicon);
  if (known) return known;
  const map = new Map<string, Quote[]>();
  for (const quote of lexicon.quotes) {
    const first = quote.open.charAt(0);
    map.set(first, [...(map.get(first) ?? []), quote]);
  }
  cache.set(lexicon, map);
  return map;
}

function step(state: State): void {
  const c = state.text.charAt(state.at);
  if (c === '\n') return newline(state);
  if (c <= ' ') {
    state.at++;
    return;
  }
  if (closesHole(state, c) || comment(state, c) || heredoc(state, c) || string(state, c) || oddity(state, c)) return;
  plainToken(state, c);
}

function newline(state: State): void {
  state.at++;
  state.line++;
  state.lineStart = state.at;
  while (state.waiting.length > 0 && state.holes.length === 0) {
    const end = heredocEnd(state.text, state.at, state.waiting.shift() ?? '');
    if (end >= 0) moveTo(state, end);
  }
}

/** Moves on, counting the lines passed. */
function moveTo(state: State, to: number): void {
  for (let at = state.text.indexOf('\n', state.at); at >= 0 && at < to; at = state.text.indexOf('\n', at + 1)) {
    state.line++;
    state.lineStart = at + 1;
  }
  state.at = Math.min(to, state.text.length);
}

function closesHole(state: State, c: string): boolean {
  const top = state.holes.at(-1);
  if (!top) return false;
  if (c === (top.hole.close === ')' ? '(' : '{')) top.depth++;
  if (c !== top.hole.close) return false;
  if (top.depth-- > 0) return false;
  state.holes.pop();
  state.at++;
  readString(state, top.string);
  return true;
}

function comment(state: State, c: string): boolean {
  for (const block of state.lexicon.blockComments) {
    if (c !== block.open.charAt(0) || !state.text.startsWith(block.open, state.at)) continue;
    moveTo(state, commentEnd(state, block));
    return true;
  }
  const opens = state.lexicon.lineComments.some(
    (mark) => c === mark.charAt(0) && state.text.startsWith(mark, state.at),
  );
  if (!opens || (c === '#' && !hashOpens(state))) return false;
  state.at = lineEnd(state.text, state.at);
  return true;
}

/** Behind the comment that opens here; a nested one ends when all that opened in it have. */
function commentEnd({ text, at, lexicon }: State, { open, close }: Hole): number {
  const flat = text.indexOf(close, at + open.length);
  if (!lexicon.nested || flat < 0) return flat < 0 ? text.length : flat + close.length;
  let depth = 1;
  COMMENT_EDGE.lastIndex = at + open.length;
  while (depth > 0) {
    const edge = COMMENT_EDGE.exec(text);
    if (!edge) return text.length;
    depth += edge[0] === open ? 1 : -1;
  }
  return COMMENT_EDGE.lastIndex;
}

function hashOpens(state: State): boolean {
  if (state.lexicon.hash === 'not bracket') return state.text.charAt(state.at + 1) !== '[';
  if (state.lexicon.hash === 'anywhere') return true;
  return state.at === 0 || state.text.charAt(state.at - 1) <= ' ';
}

function heredoc(state: State, c: string): boolean {
  if (c !== '<' || !state.lexicon.heredoc) return false;
  state.lexicon.heredoc.lastIndex = state.at;
  const match = state.lexicon.heredoc.exec(state.text);
  const word = match?.[2] ?? '';
  if (!match) return false;
  state.lastLines ??= lastLinesOf(state.text);
  if ((state.lastLines.get(word) ?? -1) < state.at) return false;
  state.waiting.push(word);
  push(state, 'string', { text: '', length: match[0].length });
  return true;
}

function string(state: State, c: string): boolean {
  const quotes = state.openers.get(c);
  const quote = quotes?.find((one) => state.text.startsWith(one.open, state.at));
  if (!quote) return false;
  const token = push(state, quote.names ? 'word' : 'string', { text: '', length: 0 });
  state.at += quote.open.length;
  readString(state, { quote, token, from: state.at, depth: 0 });
  return true;
}

/** Reads on in a string until it ends or code begins inside it. */
function readString(state: State, open: OpenString): void {
  const { quote } = open;
  while (state.at < state.text.length) {
    const c = state.text.charAt(state.at);
    if (c === '\n' && !quote.multiline) break;
    const hole = quote.holes.find((one) => state.text.startsWith(one.open, state.at));
    if (hole && state.holes.length < MAX_HOLES && !escapedHole(state, hole)) {
      state.holes.push({ hole, string: open, depth: 0 });
      state.at += hole.open.length;
      return;
    }
    if (c === '\\' && quote.escape) {
      moveTo(state, state.at + 2);
      continue;
    }
    if (quote.doubled && state.text.startsWith(quote.close + quote.close, state.at)) {
      state.at += 2 * quote.close.length;
      continue;
    }
    if (c === quote.nests) open.depth++;
    else if (c === quote.close && open.depth > 0) open.depth--;
    else if (state.text.startsWith(quote.close, state.at)) return endString(state, open, quote.close.length);
    if (c === '\n') newlineInString(state);
    else state.at++;
  }
  endString(state, open, 0);
}

function newlineInString(state: State): void {
  state.at++;
  state.line++;
  state.lineStart = state.at;
}

function escapedHole(state: State, hole: Hole): boolean {
  if (hole.open !== '{' || state.text.charAt(state.at + 1) !== '{') return false;
  state.at += 1;
  return true;
}

function endString(state: State, open: OpenString, closing: number): void {
  open.token.text = state.text.slice(open.from, state.at);
  open.token.endLine = state.line;
  state.at += closing;
  const names = state.lexicon.inString;
  if (!names || open.token.text.length > 4000) return;
  for (const match of open.token.text.matchAll(names)) push(state, 'word', { text: match[1] ?? '', length: 0 });
}

/** Regular expressions and characters, which look like something else. */
function oddity(state: State, c: string): boolean {
  if (c === '/' && state.lexicon.regex && operandMayFollow(state.tokens.at(-1))) return take(state, REGEX, 'string');
  if (c !== "'" || !state.lexicon.chars) return false;
  if (!take(state, CHAR, 'string')) push(state, 'mark', { text: c, length: 1 });
  return true;
}

function operandMayFollow(last: Token | undefined): boolean {
  if (!last) return true;
  if (last.kind === 'word') return OPERATOR_WORDS.has(last.text);
  return last.kind === 'mark' && ![')', ']', '}', '<', '++', '--'].includes(last.text);
}

function plainToken(state: State, c: string): void {
  if (c >= '0' && c <= '9' && take(state, NUMBER, 'number')) return;
  if (take(state, state.lexicon.word, 'word')) return;
  take(state, MARK, 'mark');
}

function take(state: State, pattern: RegExp, kind: TokenKind): boolean {
  pattern.lastIndex = state.at;
  const match = pattern.exec(state.text);
  if (!match) return false;
  push(state, kind, { text: match[0], length: match[0].length });
  return true;
}

function push(
  state: State,
  kind: TokenKind,
  { text, length }: { readonly text: string; readonly length: number },
): Token {
  const token: Token = {
    kind,
    text,
    line: state.line,
    endLine: state.line,
    column: state.at - state.lineStart,
    mate: -1,
  };
  state.tokens.push(token);
  state.at += length;
  return token;
}
