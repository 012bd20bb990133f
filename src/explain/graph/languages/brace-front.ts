// What may stand before a declaration in a brace language.

import type { Token } from '../text/token.ts';
import { after, afterAngles, closing, isWord, type Range, textAt } from '../text/tokens.ts';

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
