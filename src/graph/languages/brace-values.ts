// Fields, constants and constructor properties of brace languages.

import type { DeclarationKind } from '../declaration.ts';
import type { Mark } from '../text/declare.ts';
import type { Segment } from '../text/segments.ts';
import type { Token } from '../text/token.ts';
import { afterAngles, afterTypes, closing, commaParts, findFlat, isWord, type Range, textAt } from '../text/tokens.ts';
import { type Around, BINDERS, type BraceLanguage, RESERVED } from './brace-front.ts';

/** True for languages that write `val name: Type`. */
export function isBound(language: BraceLanguage): boolean {
  return language === 'kotlin' || language === 'scala' || language === 'swift';
}

/** Properties that a record or a primary constructor declares. */
export function componentMarks({ tokens, language }: Around, range: Range, owner: string): Mark[] {
  return commaParts(tokens, range).flatMap((part) => {
    const at = isBound(language) ? boundName(tokens, part) : assignedName(tokens, part);
    return isWord(tokens, at)
      ? [{ kind: 'field' as const, name: textAt(tokens, at), owner, ...part, at, eager: true }]
      : [];
  });
}

/** The name behind `val` or `var`, else the one before the colon. */
function boundName(tokens: readonly Token[], part: Range): number {
  const binder = findFlat(tokens, part, [...BINDERS]);
  if (binder < 0) return findFlat(tokens, part, [':']) - 1;
  return BINDERS.has(textAt(tokens, binder + 1)) ? binder + 2 : binder + 1;
}

/** The name before the default, else the last word. */
function assignedName(tokens: readonly Token[], part: Range): number {
  const sign = findFlat(tokens, part, ['=']);
  return sign < 0 ? part.to - 1 : sign - 1;
}

/** Fields or constants; `signature` ends before their value. */
export function valueMarks(around: Around, segment: Segment, signature: Range): Mark[] {
  const { tokens, language } = around;
  const names = isBound(language)
    ? boundNames(tokens, signature)
    : lastNames(around, { from: signature.from, to: segment.body < 0 ? segment.to : signature.to });
  return names.flatMap((at) => {
    const text = textAt(tokens, at);
    const isBare =
      at === signature.from && !isCompact(around, segment, at) && language !== 'proto' && !text.startsWith('$');
    if (!isWord(tokens, at) || isBare || RESERVED.has(text)) return [];
    return [valueMark(around, segment, at)];
  });
}

/** A constructor of a record without its parameters: `Name { … }`. */
function isCompact({ tokens, owner }: Around, segment: Segment, at: number): boolean {
  return owner !== null && textAt(tokens, at) === owner && at + 1 === segment.body;
}

function valueMark(around: Around, segment: Segment, at: number): Mark {
  const { tokens, owner } = around;
  const { from, to } = segment;
  const isTop = owner === null;
  const isCode = textAt(tokens, at - 1) === 'def' || isCompact(around, segment, at);
  const name = textAt(tokens, at).replace(/^\$/, '');
  const kind: DeclarationKind = isCode ? (isTop ? 'function' : 'method') : isTop ? 'constant' : 'field';
  const runs = isTop || isCode ? 'by name' : 'with owner';
  return { kind, name, owner, from, to, at, exported: true, eager: !isTop && !isCode, runs };
}

/** Names behind `val`, `var`, `let` or a `def` without parameters: one, several, or those of a tuple; a receiver's type before a name is none. */
function boundNames(tokens: readonly Token[], part: Range): number[] {
  const binder = findFlat(tokens, part, [...BINDERS, 'def']);
  if (binder < 0) return [findFlat(tokens, part, [':']) - 1];
  let at = BINDERS.has(textAt(tokens, binder + 1)) ? binder + 2 : binder + 1;
  at = afterAngles(tokens, at, part.to);
  if (textAt(tokens, at) === '(') return namesUpTo(tokens, { from: at + 1, to: closing(tokens, at) });
  at = behindReceiver(tokens, at, part.to);
  return [at, ...namesUpTo(tokens, { from: at + 1, to: part.to })];
}

/** `Type<T>?.name`: the index of the name. */
function behindReceiver(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const next = afterAngles(tokens, at + 1, to);
    const dot = textAt(tokens, next) === '?' ? next + 1 : next;
    if (!['.', '?.'].includes(textAt(tokens, dot)) || !isWord(tokens, dot + 1)) return at;
    at = dot + 1;
  }
  return at;
}

/** Words of a list that stand right behind a comma or at its start. */
function namesUpTo(tokens: readonly Token[], { from, to }: Range): number[] {
  const names: number[] = [];
  for (let i = from; i < to; i = afterTypes(tokens, i, to))
    if (isWord(tokens, i) && [',', '('].includes(textAt(tokens, i - 1))) names.push(i);
  return names;
}

/** `case a, b(Int) = 1` of a Swift enum. */
export function caseMarks({ tokens, owner }: Around, { from, to }: Segment, head: number): Mark[] {
  return commaParts(tokens, { from: head + 1, to })
    .filter((part) => isWord(tokens, part.from))
    .map((part) => ({ kind: 'field', name: textAt(tokens, part.from), owner, from, to, at: part.from }));
}

const ALIASES = new Set(['typealias', 'associatedtype', 'type', 'using', 'typedef']);

/** Another name for a type: `typealias T = …`, `type T = …`, `using T = …;`, `typedef … T;`; null for anything else. */
export function aliasMark({ tokens, owner, language }: Around, segment: Segment, head: number): Mark | null {
  const keyword = findFlat(tokens, { from: head, to: Math.min(segment.to, head + 5) }, [...ALIASES]);
  const word = textAt(tokens, keyword);
  const end = textAt(tokens, segment.to - 1) === ';' ? segment.to - 1 : segment.to;
  const at = word === 'typedef' ? end - 1 : keyword + 1;
  const isC = language === 'c' && ((word === 'using' && textAt(tokens, at + 1) === '=') || word === 'typedef');
  const isOther = isBound(language) && (word.length > 6 || (word === 'type' && language === 'scala'));
  if (
    keyword < 0 ||
    !isWord(tokens, at) ||
    !(isC || isOther) ||
    findFlat(tokens, { from: head, to: keyword }, ['=']) >= 0
  )
    return null;
  return { kind: 'type', name: textAt(tokens, at), owner, from: segment.from, to: segment.to, at, exported: true };
}

/** The last word before each comma, sign or end of `T a, b = 1;`. */
function lastNames({ tokens, language }: Around, range: Range): number[] {
  const names: number[] = [];
  let at = -1;
  let isValue = false;
  const next = (i: number): number =>
    isValue || textAt(tokens, i) !== '<'
      ? afterTypes(tokens, i, range.to)
      : Math.max(i + 1, afterAngles(tokens, i, range.to));
  for (let i = range.from; i < range.to; i = next(i)) {
    const text = textAt(tokens, i);
    if (text === ',' || text === ';') {
      names.push(at);
      isValue = false;
    } else if (text === '=' || text === '=>' || (text === ':' && language === 'c')) isValue = true;
    else if (!isValue && isWord(tokens, i)) at = i;
  }
  return [...new Set([...names, at])];
}
