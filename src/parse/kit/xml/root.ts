// Finds out what an XML document is from its beginning.

import { localName } from './text.ts';

export interface Root {
  /** The root element's local name. */
  readonly name: string;
  /** Its attributes, raw; cut when the head ends inside them. */
  readonly attributes: string;
  /** What follows its start tag in the head. */
  readonly after: string;
}

const SKIPPED: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];
const START = /^<([A-Za-z_:][\w:.-]{0,199})((?:[^>"']{1,20000}|"[^"]{0,20000}"|'[^']{0,20000}'){0,400})/;

/** The first element of a document's head, after declarations and comments; null when the head is no XML. */
export function rootOf(head: string): Root | null {
  let rest = head.replace(/^[\uFEFF\s]+/, '');
  for (let turn = 0; turn < 50 && rest.startsWith('<'); turn++) {
    const skipped = SKIPPED.find(([begin]) => rest.startsWith(begin));
    if (!skipped && !rest.startsWith('<!')) return elementAt(rest);
    const end = skipped ? rest.indexOf(skipped[1]) + skipped[1].length : endOfDoctype(rest);
    if (end < 3) return null;
    rest = rest.slice(end).trimStart();
  }
  return null;
}

function elementAt(text: string): Root | null {
  const found = START.exec(text);
  if (!found?.[1]) return null;
  return { name: localName(found[1]), attributes: found[2] ?? '', after: text.slice(found[0].length) };
}

function endOfDoctype(text: string): number {
  const bracket = text.indexOf('[');
  const close = text.indexOf('>');
  if (bracket < 0 || close < bracket) return close + 1;
  const end = text.indexOf(']', bracket);
  return end < 0 ? 0 : text.indexOf('>', end) + 1;
}
