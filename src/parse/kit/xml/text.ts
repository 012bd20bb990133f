// Turns raw XML text and attributes into plain text: entities decoded, ANSI and what writers made of it removed, line ends unified.

import { cleanText } from '../clean.ts';

const ENTITY = /&(?:#(\d{1,8}|[xX][0-9a-fA-F]{1,7})|(\w{2,8}));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00A0' };
/** What writers put in place of an escape character that XML cannot hold. */
const ESCAPES =
  /(?:#x1[Bb]|\[NON-XML-CHAR-0x1B\]|&#(?:x1[Bb]|27);|\\u001[Bb]|\\x1[Bb]|\u241B|\uFFFD)(?=\[[\d;]{0,20}[A-Za-z])/g;
/** Colours whose escape character was dropped. */
const BARE_COLOURS = /\[(?:0|1|2|3|4|7|9|22|23|24|27|29|3[0-9]|4[0-9]|9[0-7]|10[0-7])(?:;\d{1,3}){0,4}m/g;
const UNCLEAN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

/** Text with its entities decoded, each once; an unknown entity stays as it is. */
export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(ENTITY, (whole, digits, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';
  });
}

/** Decoded text without escapes, their remains and control characters, with `\n` between lines. */
export function plainText(text: string): string {
  let plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (plain.includes('['))
    plain = plain
      .replace(ESCAPES, '\u001B')
      .replace(/\u001B?\[m/g, '')
      .replace(BARE_COLOURS, remainOrCode);
  if (UNCLEAN.test(plain)) plain = plain.split('\n').map(cleanText).join('\n');
  return plain;
}

/** Leaves a colour that still has its escape character to the ANSI cleaner; the escape stands before the match. */
function remainOrCode(code: string, at: number, whole: string): string {
  return whole.charCodeAt(at - 1) === 0x1b ? code : '';
}

/** An element's name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attributes of a start tag, raw values by local name; the first of two equal names counts. Tolerates values without quotes. */
export function attributesOf(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  eachAttribute(raw, (name, value) => {
    const key = localName(name);
    if (!found.has(key)) found.set(key, value);
    return false;
  });
  return found;
}

/** One attribute's raw value; undefined when the tag has none of that name. */
export function attributeOf(raw: string, wanted: string): string | undefined {
  let found: string | undefined;
  if (!raw.includes(wanted)) return undefined;
  eachAttribute(raw, (name, value) => {
    if (name !== wanted) return false;
    found = value;
    return true;
  });
  return found;
}

/** An attribute as nearly all are written, from where the one before ends. */
const USUAL = /[\u0000-\u0020]*([!-<>-~]+)="([^"]*)"/y;

function eachAttribute(raw: string, take: (name: string, value: string) => boolean): void {
  for (let at = 0; at < raw.length; ) {
    USUAL.lastIndex = at;
    const usual = USUAL.exec(raw);
    if (usual) {
      // Whoever takes it may read other attributes meanwhile.
      at = USUAL.lastIndex;
      if (take(usual[1] ?? '', usual[2] ?? '')) return;
      continue;
    }
    const equals = raw.indexOf('=', at);
    if (equals < 0) return;
    const name = raw.slice(at, equals).trimEnd();
    let from = equals + 1;
    while (raw.charCodeAt(from) <= 32) from++;
    const quote = raw.charAt(from);
    const quoted = quote === '"' || quote === "'";
    const found = quoted ? raw.indexOf(quote, from + 1) : endOfBare(raw, from);
    const end = found < 0 ? raw.length : found;
    if (take(name.slice(lastSpace(name) + 1), raw.slice(quoted ? from + 1 : from, end))) return;
    at = end + 1;
  }
}

function endOfBare(raw: string, from: number): number {
  for (let at = from; at < raw.length; at++) if (raw.charCodeAt(at) <= 32) return at;
  return raw.length;
}

function lastSpace(name: string): number {
  for (let at = name.length - 1; at >= 0; at--) if (name.charCodeAt(at) <= 32) return at;
  return -1;
}

/** A copy that does not keep the chunk alive it was cut from. */
export const ownCopy = (text: string): string => (text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join(''));
