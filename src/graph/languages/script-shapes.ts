// Shapes of JavaScript and TypeScript code that several readers ask about.

import type { RawImport } from '../declaration.ts';
import type { Mark } from '../text/declare.ts';
import type { Token } from '../text/token.ts';
import { after, breaksLine, isWord, opensLine, type Range, textAt } from '../text/tokens.ts';

/** What the statements of a module gave so far. */
export interface Script {
  readonly tokens: readonly Token[];
  readonly marks: Mark[];
  readonly imports: RawImport[];
  readonly aliases: Map<string, string>;
  /** Import and re-export statements: they use nothing by themselves. */
  readonly silent: Range[];
}

/** True when a statement of JavaScript ends between `index - 1` and `index`: a `?` asks for more, `as const` does not. */
export function breaksStatement(tokens: readonly Token[], index: number): boolean {
  const last = textAt(tokens, index - 1);
  if (last === '?') return false;
  const isConst = last === 'const' && textAt(tokens, index - 2) === 'as';
  return breaksLine(tokens, index) || (isConst && opensLine(tokens, index) && isWord(tokens, index));
}

const BEHIND_NAMES = new Set(['(', ':', '?', '!', '=', '<', ';']);

/** True when a member of a class or a type ends between `index - 1` and `index`: its name may be any word, or stand in brackets. */
export function breaksMember(tokens: readonly Token[], index: number): boolean {
  if (breaksLine(tokens, index)) return true;
  const last = tokens[index - 1];
  if (!last || !opensLine(tokens, index) || (last.kind === 'mark' && ![')', ']', '}', '>', ';'].includes(last.text)))
    return false;
  if (textAt(tokens, index) === '[') return [':', '(', '?', '!', '='].includes(textAt(tokens, after(tokens, index)));
  return isWord(tokens, index) && BEHIND_NAMES.has(textAt(tokens, index + 1));
}

/** Behind a decorator with its arguments. */
export function decoratorEnd(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  while (isWord(tokens, i) && textAt(tokens, i + 1) === '.') i += 2;
  i++;
  return textAt(tokens, i) === '(' ? after(tokens, i) : i;
}

const TYPE_LEADS = new Set([':', '|', '&', '<', ',', '=>', 'extends', 'keyof', 'readonly', 'is', '?', '=', '[']);

/** The brace that opens a body, not one of a type before it; -1 when there is no body. */
export function bodyOpen(tokens: readonly Token[], range: Range): number {
  for (let i = range.from; i < range.to; ) {
    const text = textAt(tokens, i);
    if (text === ';' || (i > range.from && text !== '{' && breaksLine(tokens, i))) return -1;
    if (text === '{' && !TYPE_LEADS.has(textAt(tokens, i - 1))) return i;
    i = after(tokens, i);
  }
  return -1;
}

/** True when a value is written as a function. */
export function isFunction(tokens: readonly Token[], value: Range): boolean {
  const i = textAt(tokens, value.from) === 'async' ? value.from + 1 : value.from;
  if (textAt(tokens, i) === 'function' || textAt(tokens, i + 1) === '=>') return true;
  if (textAt(tokens, i) === '<') return true;
  if (textAt(tokens, i) !== '(') return false;
  const next = textAt(tokens, after(tokens, i));
  return next === '=>' || next === ':';
}
