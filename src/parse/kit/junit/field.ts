// Keeps the text of one element of a testcase while it streams by: its beginning and its end, in bounded memory, and writes it as well-formed XML.

import { decodeEntities, ownCopy } from '../xml/text.ts';

const TAIL_CHARS = 2_048;
const COMPACT_CHARS = 16 * 1024;
const ENTITY = /&(?:(?:lt|gt|amp|quot|apos);|#(\d{1,8});|#[xX]([0-9a-fA-F]{1,7});)?/g;

interface Piece {
  readonly raw: string;
  readonly cdata: boolean;
}

export interface Field {
  readonly tag: string;
  /** False when what it holds is not kept. */
  readonly wanted: boolean;
  add(raw: string, cdata: boolean): void;
  /** Tells that an element stands inside it. */
  nest(): void;
  /** True when it holds anything but space so far. */
  filled(): boolean;
  /** True when it holds text and no elements. */
  isFlat(): boolean;
  /** The element as XML; long text keeps its first and last part. */
  markup(): string;
}

/** Opens a field that keeps the first `limit` characters and the last quarter as many, at most 2,048; of 0 it keeps nothing. `attributes` are written as they are: well-formed XML with a leading space, or empty. */
export function openField(tag: string, attributes: string, limit: number): Field {
  if (!limit)
    return {
      tag,
      wanted: false,
      add: () => {},
      nest: () => {},
      filled: () => false,
      isFlat: () => true,
      markup: () => '',
    };
  const head: Piece[] = [];
  const tailMost = Math.min(TAIL_CHARS, limit >> 2);
  let headChars = 0;
  let tail: Piece[] = [];
  let tailChars = 0;
  let beyond = 0;
  let filled = false;
  let isFlat = true;
  const keepTail = (raw: string, cdata: boolean): void => {
    const kept = tailMost ? ownCopy(raw.slice(-tailMost)) : '';
    tail.push({ raw: kept, cdata });
    tailChars += kept.length;
    beyond += raw.length;
    if (tailChars > COMPACT_CHARS) {
      tail = lastOf(tail, tailMost);
      tailChars = tailMost;
    }
  };
  return {
    tag,
    wanted: true,
    // No getter: each would leave a hidden class behind, and with it the whole field, until the old heap is collected.
    filled: () => filled,
    isFlat: () => isFlat,
    nest: () => void (isFlat = false),
    add(raw, cdata) {
      filled ||= raw.trim() !== '';
      const room = limit - headChars;
      if (room > 0) head.push({ raw: ownCopy(raw.slice(0, room)), cdata });
      headChars += Math.min(raw.length, Math.max(room, 0));
      if (raw.length > room) keepTail(raw.slice(Math.max(room, 0)), cdata);
    },
    markup() {
      const rest = lastOf(tail, tailMost);
      if (beyond <= tailMost) return `<${tag}${attributes}>${written([...head, ...rest])}</${tag}>`;
      return `<${tag}${attributes}>${written(head)}\n…\n${written(rest)}</${tag}>`;
    },
  };
}

function lastOf(pieces: readonly Piece[], chars: number): Piece[] {
  const kept: Piece[] = [];
  let room = chars;
  for (let at = pieces.length - 1; at >= 0 && room > 0; at--) {
    const piece = pieces[at];
    if (!piece) continue;
    const raw = piece.raw.length > room ? piece.raw.slice(-room) : piece.raw;
    kept.push({ raw, cdata: piece.cdata });
    room -= raw.length;
  }
  return kept.reverse();
}

/** Pieces as XML; neighbours of one kind are joined first, because a chunk may end inside an entity. */
function written(pieces: readonly Piece[]): string {
  const runs: { cdata: boolean; parts: string[] }[] = [];
  for (const { raw, cdata } of pieces) {
    const last = runs.at(-1);
    if (last?.cdata === cdata) last.parts.push(raw);
    else runs.push({ cdata, parts: [raw] });
  }
  return runs.map(({ cdata, parts }) => (cdata ? cdataOf(parts.join('')) : repairText(parts.join('')))).join('');
}

const cdataOf = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** Raw text with every `&` part of a known entity and every character reference as its character. */
export function repairText(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(ENTITY, (entity, decimal, hex) => {
    if (entity === '&') return '&amp;';
    if (decimal === undefined && hex === undefined) return entity;
    return escapeText(decodeEntities(entity));
  });
}

/** Plain text as XML text or attribute value. */
export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
