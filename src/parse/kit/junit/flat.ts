// Reads the elements of a cut testcase that hold text and no elements, the way junit2json reads them: nearly all are such, and loading it takes longer than reading them.

import { decodeEntities } from '../xml/text.ts';

/** An element: its attributes and what stands inside, as plain strings. */
export interface FlatElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What is inside; blank text beside attributes counts as nothing. */
  readonly inner: string;
}

const START = /^<([\w-]+)/;
const ATTRIBUTE = / ([\w-]+)="([^"]*)"/y;
const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/** One element as `openField` writes it; null when it is anything else. */
export function flatElement(markup: string): FlatElement | null {
  const tag = START.exec(markup)?.[1];
  if (!tag || !markup.endsWith(`</${tag}>`)) return null;
  const attributes = new Map<string, string>();
  let at = tag.length + 1;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const [whole, name, value] = ATTRIBUTE.exec(markup) ?? [];
    if (!whole || !name) break;
    attributes.set(name, decodeEntities(value ?? ''));
    at += whole.length;
  }
  const body = markup[at] === '>' ? bodyOf(markup.slice(at + 1, -tag.length - 3)) : null;
  if (!body) return null;
  const isBlank = !body.isKept && body.text.trim() === '';
  return { tag, attributes, inner: isBlank && attributes.size ? '' : body.text };
}

/** Text and CDATA sections joined; `isKept` when a section has content, which counts even when blank. Null when anything else stands there. */
function bodyOf(raw: string): { readonly text: string; readonly isKept: boolean } | null {
  const texts: string[] = [];
  let isKept = false;
  for (let at = 0; at < raw.length; ) {
    const mark = raw.indexOf('<', at);
    texts.push(decodeEntities(raw.slice(at, mark < 0 ? raw.length : mark)));
    if (mark < 0) break;
    const end = raw.startsWith(CDATA, mark) ? raw.indexOf(CDATA_END, mark) : -1;
    if (end < 0) return null;
    const section = raw.slice(mark + CDATA.length, end);
    isKept ||= section !== '';
    texts.push(section);
    at = end + CDATA_END.length;
  }
  return { text: texts.join(''), isKept };
}
