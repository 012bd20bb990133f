// What all readers of brace languages share, and what may stand before a declaration.

import type { Token } from '../text/token.ts';
import { after, afterAngles, closing, isWord, type Range, textAt } from '../text/tokens.ts';

export type BraceLanguage = 'java' | 'kotlin' | 'csharp' | 'php' | 'scala' | 'swift' | 'dart' | 'c' | 'proto';

/** Where a declaration stands. */
export interface Around {
  readonly tokens: readonly Token[];
  readonly language: BraceLanguage;
  readonly owner: string | null;
}

/** Words before the name of a value, in the languages that have them. */
export const BINDERS: ReadonlySet<string> = new Set(['val', 'var', 'let', 'const']);
/** Words that cannot name a field. */
export const RESERVED: ReadonlySet<string> = new Set('if for while switch return throw try catch else do'.split(' '));
/** Words that open a statement which declares nothing. */
export const NOT_DECLARED: ReadonlySet<string> = new Set(
  'if for while switch return throw try import using use package require require_once include include_once echo foreach else do typedef static_assert friend syntax option export declare'.split(
    ' ',
  ),
);

/** What stands before the declaration proper. */
export interface Front {
  readonly head: number;
  readonly annotations: ReadonlySet<string>;
}

/** Skips annotations, attributes and `template <…>`. */
export function frontOf(tokens: readonly Token[], segment: Range, hasTemplates: boolean): Front {
  const annotations = new Set<string>();
  let i = segment.from;
  while (i < segment.to) {
    const text = textAt(tokens, i);
    const attribute = text === '#' && textAt(tokens, i + 1) === '[' ? i + 1 : text === '[' ? i : -1;
    const isAnnotation = text === '@' && textAt(tokens, i + 1) !== 'interface';
    if (isAnnotation) i = annotationEnd(tokens, i, annotations);
    else if (attribute >= 0) i = attributeEnd(tokens, attribute, annotations);
    else if (text === 'template' && hasTemplates) i = Math.max(i + 1, afterAngles(tokens, i + 1, segment.to));
    else if (text === '__attribute__' || text === '__declspec' || text === 'alignas') i = after(tokens, i + 1);
    else break;
  }
  return { head: i, annotations };
}

function annotationEnd(tokens: readonly Token[], at: number, names: Set<string>): number {
  let i = at;
  do {
    names.add(textAt(tokens, i + 1));
    i += 2;
  } while (textAt(tokens, i) === '.' || textAt(tokens, i) === ':');
  return textAt(tokens, i) === '(' ? after(tokens, i) : i;
}

function attributeEnd(tokens: readonly Token[], at: number, names: Set<string>): number {
  const end = closing(tokens, at);
  for (let i = at; i < end; i++) if (isWord(tokens, i)) names.add(textAt(tokens, i));
  return end + 1;
}
