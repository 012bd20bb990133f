// Small questions about a token list that every language reader asks.

import type { Token } from './token.ts';

/** A token's text; empty for strings, so that a quoted bracket is never taken for one, and beyond the end. */
export function textAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return !token || token.kind === 'string' ? '' : token.text;
}

export function isWord(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'word';
}

export function isString(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'string';
}

/** The index behind a token, or behind the whole group when it opens one. */
export function after(tokens: readonly Token[], index: number): number {
  const mate = tokens[index]?.mate ?? -1;
  return mate > index ? mate + 1 : index + 1;
}

/** The index of the bracket that closes the group at `index`; `index` itself when nothing does. */
export function closing(tokens: readonly Token[], index: number): number {
  return Math.max(index, tokens[index]?.mate ?? -1);
}

/** True when a token is the first of its line. */
export function opensLine(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return !before || (tokens[index]?.line ?? 0) > before.endLine;
}

/** Angle brackets within each other, beyond which they are no type arguments. */
const DEEP = 24;

/** Behind a group of angle brackets at `index`; `index` when there is none or it does not close within 400 tokens. */
export function afterAngles(tokens: readonly Token[], index: number, to: number): number {
  if (textAt(tokens, index) !== '<') return index;
  let depth = 0;
  for (let i = index; i < Math.min(to, index + 400); i = after(tokens, i)) {
    const text = textAt(tokens, i);
    if (text === '<' && ++depth > DEEP) return index;
    if (text === '>' && --depth === 0) return i + 1;
    if (text === ';') return index;
  }
  return index;
}

const BEHIND_TYPES = new Set(['(', '=', ')', ',', ';', '{', '[', '.', '|', '&', '>', '=>', ':', '}']);

/** Behind a token, or behind the whole group: brackets, and type arguments as far as they can be told from comparisons. */
export function afterTypes(tokens: readonly Token[], index: number, to: number): number {
  const end = textAt(tokens, index) === '<' ? afterAngles(tokens, index, to) : index;
  const isGroup = end > index && (end >= to || BEHIND_TYPES.has(textAt(tokens, end)) || opensLine(tokens, end));
  return isGroup ? end : after(tokens, index);
}

/** The first index in the range at bracket depth 0 whose text is one of `wanted`; -1 when none. */
export function findFlat(tokens: readonly Token[], range: Range, wanted: readonly string[]): number {
  for (let i = range.from; i < range.to; i = after(tokens, i)) {
    if (wanted.includes(textAt(tokens, i))) return i;
  }
  return -1;
}

/** Token indices, the end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Parts of a range between commas at depth 0; angle brackets do not count as brackets. */
export function commaParts(tokens: readonly Token[], range: Range): Range[] {
  const parts: Range[] = [];
  let from = range.from;
  for (let i = range.from; i < range.to; i = after(tokens, i)) {
    if (textAt(tokens, i) !== ',') continue;
    if (i > from) parts.push({ from, to: i });
    from = i + 1;
  }
  if (range.to > from) parts.push({ from, to: range.to });
  return parts;
}

const OPENING = new Set([
  '.',
  '?.',
  '?',
  ':',
  '=',
  '+',
  '-',
  '*',
  '/',
  '%',
  '&&',
  '||',
  '??',
  '|',
  '&',
  ',',
  '=>',
  '->',
  '{',
  '(',
  '[',
  '<',
  '==',
  '===',
  '!=',
  '!==',
  '<=',
  '>=',
  '::',
  ')',
  ']',
  '}',
  ';',
  '>',
]);
const OPENING_WORDS = new Set([
  'as',
  'satisfies',
  'in',
  'instanceof',
  'of',
  'extends',
  'implements',
  'else',
  'catch',
  'finally',
  'from',
  'where',
  'with',
  'is',
  'by',
]);
const CLOSING = new Set([')', ']', '}', '++', '--', '>', '!', ';', '?', '*']);
const CLOSING_WORDS = new Set([
  'extends',
  'implements',
  'in',
  'of',
  'instanceof',
  'typeof',
  'new',
  'await',
  'as',
  'satisfies',
  'else',
  'case',
  'import',
  'export',
  'const',
  'let',
  'var',
  'async',
  'function',
  'class',
  'return',
  'from',
  'default',
]);

/** True when a language without semicolons ends its statement between `index - 1` and `index`. */
export function breaksLine(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index - 1];
  const next = tokens[index];
  if (!last || !next || next.line <= last.endLine) return false;
  if (last.kind === 'mark' && !CLOSING.has(last.text)) return false;
  if (last.kind === 'word' && CLOSING_WORDS.has(last.text)) {
    // Elsewhere than behind `export` it is a name like any other.
    return last.text === 'default' && textAt(tokens, index - 2) !== 'export';
  }
  if (next.kind === 'mark') return !OPENING.has(next.text);
  return !(next.kind === 'word' && OPENING_WORDS.has(next.text));
}

/** Statements outside all brackets that begin with one of these words, first on a line: up to their semicolon, or the end of their line. */
export function statementsOf(tokens: readonly Token[], words: ReadonlySet<string>, ends: ';' | 'line'): Range[] {
  const found: Range[] = [];
  for (let from = 0; from < tokens.length; ) {
    if (!words.has(textAt(tokens, from)) || !opensLine(tokens, from)) {
      from = after(tokens, from);
      continue;
    }
    let to = from + 1;
    while (to < tokens.length && (ends === ';' ? textAt(tokens, to) !== ';' : !opensLine(tokens, to)))
      to = after(tokens, to);
    found.push({ from, to });
    from = to;
  }
  return found;
}
