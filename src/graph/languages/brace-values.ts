// Fields, constants and constructor properties of brace languages.

import type { DeclarationKind } from '../declaration.ts';
import type { Mark } from '../text/declare.ts';
import type { Segment } from '../text/segments.ts';
import type { Token } from '../text/token.ts';
import { after, commaParts, findFlat, isWord, type Range, textAt } from '../text/tokens.ts';
import { type Around, BINDERS, type BraceLanguage, NOT_DECLARED } from './brace-front.ts';

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

/** A field or a constant; `signature` ends before its value. */
export function valueMark(around: Around, segment: Segment, signature: Range): Mark[] {
  const { tokens, language } = around;
  const at = isBound(language) ? boundName(tokens, signature) : lastName(around, signature);
  const text = textAt(tokens, at);
  const isBare = at === signature.from && language !== 'proto' && !text.startsWith('$');
  if (!isWord(tokens, at) || isBare || NOT_DECLARED.has(text)) return [];
  const isTop = around.owner === null;
  const kind: DeclarationKind = isTop ? 'constant' : 'field';
  const common = {
    name: text.replace(/^\$/, ''),
    owner: around.owner,
    from: segment.from,
    to: segment.to,
    at,
    exported: true,
  };
  return [{ kind, ...common, eager: !isTop, runs: isTop ? 'by name' : 'with owner' }];
}

function lastName({ tokens, language }: Around, signature: Range): number {
  let at = -1;
  for (let i = signature.from; i < signature.to; i = after(tokens, i)) {
    if (textAt(tokens, i) === ':' && language === 'c') break;
    if (isWord(tokens, i)) at = i;
  }
  return at;
}
