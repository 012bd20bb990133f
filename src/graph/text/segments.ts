// Cuts a block of a brace language into its statements, each with its body.

import type { Token } from './token.ts';
import { after, afterAngles, breaksLine, closing, findFlat, isWord, type Range, textAt } from './tokens.ts';

/** One statement or declaration. `body` is the index of the brace that opens its block, -1 for none. */
export interface Segment extends Range {
  readonly body: number;
}

export interface Cut extends Range {
  /** True when a line break ends a statement. */
  readonly lines: boolean;
}

const LABELS = new Set(['public', 'private', 'protected', 'signals', 'slots']);

/** The statements of a range, in order. A block ends its statement unless it is a value or more of it follows. */
export function segments(tokens: readonly Token[], cut: Cut): Segment[] {
  const found: Segment[] = [];
  for (let from = cut.from; from < cut.to; ) {
    const one = segment(tokens, { ...cut, from });
    if (one.to > one.from) found.push(one);
    from = Math.max(one.to, from + 1);
  }
  return found;
}

function segment(tokens: readonly Token[], cut: Cut): Segment {
  const from = start(tokens, cut);
  let body = -1;
  let isValue = false;
  for (let i = from; i < cut.to; ) {
    const text = textAt(tokens, i);
    if (text === ';') return { from, to: i + 1, body };
    if (text === '#' && i === from && textAt(tokens, i + 1) !== '[' && textAt(tokens, i + 1) !== '!')
      return { from, to: directiveEnd(tokens, i), body };
    if (text === '=' && body < 0) isValue = true;
    const isBlock = text === '{' && !isValue;
    if (isBlock) body = i;
    const behind = body < 0 && !isValue ? behindSignature(tokens, i, cut.to) : i;
    i = behind > i ? behind : after(tokens, i);
    const ends = isBlock
      ? !goesOn(tokens, i)
      : cut.lines && breaksLine(tokens, i) && !isHead(tokens, from, i) && !isAsked(tokens, i);
    if (ends && i < cut.to && !isAccessor(tokens, from, i)) return { from, to: i, body };
  }
  return { from, to: cut.to, body };
}

const ASKING = new Set(['if', 'while', 'for', 'when']);

/** Behind `if (…)` stands what is done then, on the next line too. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at - 1) === ')' && ASKING.has(textAt(tokens, (tokens[at - 1]?.mate ?? 0) - 1));
}

/** `get() = …`, `private set`: an accessor on a line of its own belongs to the property before it. */
function isAccessor(tokens: readonly Token[], from: number, at: number): boolean {
  const word = /^(?:private|protected|internal|inline)$/.test(textAt(tokens, at)) ? at + 1 : at;
  const isOne = textAt(tokens, word) === 'set' || (textAt(tokens, word) === 'get' && textAt(tokens, word + 1) === '(');
  return isOne && findFlat(tokens, { from, to: Math.min(at, from + 40) }, ['val', 'var']) >= 0;
}

/** Behind type arguments, which may hold `=` and braces, or behind the marks that name an operator; `index` when neither stands there. */
function behindSignature(tokens: readonly Token[], index: number, to: number): number {
  if (textAt(tokens, index) === 'operator') return operatorEnd(tokens, index);
  const mayOpen = isWord(tokens, index - 1) || textAt(tokens, index - 1) === '::';
  return mayOpen ? afterAngles(tokens, index, to) : index;
}

/** The parenthesis of the parameters behind `operator…`; right behind the word when none is near. */
export function operatorEnd(tokens: readonly Token[], at: number): number {
  const first = textAt(tokens, at + 1) === '(' ? at + 3 : at + 1;
  for (let i = first; i < at + 7; i++) if (textAt(tokens, i) === '(') return i;
  return at + 1;
}

/** Annotations stand on lines of their own and belong to what follows. */
function isHead(tokens: readonly Token[], from: number, to: number): boolean {
  let i = from;
  while (i < to && textAt(tokens, i) === '@') {
    i += 2;
    while (textAt(tokens, i) === '.' || textAt(tokens, i) === ':') i += 2;
    if (textAt(tokens, i) === '(') i = after(tokens, i);
  }
  return i >= to;
}

function start(tokens: readonly Token[], cut: Cut): number {
  let i = cut.from;
  while (i < cut.to && LABELS.has(textAt(tokens, i)) && textAt(tokens, i + 1) === ':') i += 2;
  return i;
}

function goesOn(tokens: readonly Token[], next: number): boolean {
  return (
    [',', '{', '=', '.', ';'].includes(textAt(tokens, next)) ||
    ['else', 'catch', 'finally', 'while'].includes(textAt(tokens, next))
  );
}

function directiveEnd(tokens: readonly Token[], from: number): number {
  let i = from + 1;
  while (
    i < tokens.length &&
    ((tokens[i]?.line ?? 0) === (tokens[i - 1]?.endLine ?? 0) || textAt(tokens, i - 1) === '\\')
  )
    i++;
  return i;
}

/** The tokens inside the body of a segment. */
export function bodyOf(tokens: readonly Token[], one: Segment): Range {
  return one.body < 0 ? { from: one.to, to: one.to } : { from: one.body + 1, to: closing(tokens, one.body) };
}
