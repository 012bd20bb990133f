// A sentence before a surface gives it its form: plain text, code, and places to open.

import { clip, oneLine } from './hostile.ts';
import type { Links } from './options.ts';

/** A place to open. `endLine` is for links; a display shows `path:line`. */
export interface Place {
  readonly path: string;
  readonly line: number | null;
  readonly endLine: number | null;
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'place'; readonly place: Place };

export const text = (value: string): Piece => ({ kind: 'text', text: value });
export const code = (value: string): Piece => ({ kind: 'code', text: value });
export const placed = (place: Place): Piece => ({ kind: 'place', place });

/** `path:line`, or the path alone where no line is known. */
export const placeText = (place: Place): string => (place.line === null ? place.path : `${place.path}:${place.line}`);

/** The address of a place's lines. Every segment is percent-encoded. */
export function placeUrl(place: Place, links: Links): string {
  const end = place.endLine !== null && place.line !== null && place.endLine > place.line ? `-L${place.endLine}` : '';
  const anchor = place.line === null ? '' : `#L${place.line}${end}`;
  return `${links.server}/${links.repository}/blob/${encodeURIComponent(links.sha)}/${encodePath(place.path)}${anchor}`;
}

const encodePath = (path: string): string => path.split('/').map(encodeSegment).join('/');

// `encodeURIComponent` leaves these five, of which parentheses would end a Markdown link.
const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Reads a sentence of ours that holds code in backticks, on one line and at most `units` long. A backtick without a partner is dropped. `isTail` keeps a space before it. */
export function piecesOf(sentence: string, units = 400, isTail = false): Piece[] {
  const line = clip(isTail ? sentence.replace(/\s+/g, ' ').trimEnd() : oneLine(sentence), units);
  const pieces: Piece[] = [];
  let from = 0;
  for (const run of line.matchAll(/(?<!`)(?<ticks>`{1,8})(?!`)(?<inner>[^`]{1,400})\k<ticks>(?!`)/g)) {
    pieces.push(...textPiece(line.slice(from, run.index)), code((run.groups?.inner ?? '').trim() || ' '));
    from = run.index + run[0].length;
  }
  return [...pieces, ...textPiece(line.slice(from))];
}

function textPiece(value: string): Piece[] {
  const kept = value.replaceAll('`', '');
  return kept ? [text(kept)] : [];
}

/** The sentence without formatting; code keeps its backticks. */
export const plain = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      piece.kind === 'place' ? placeText(piece.place) : piece.kind === 'code' ? `\`${piece.text}\`` : piece.text,
    )
    .join('');

/** The same pieces without a full stop at the end. */
export function withoutStop(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'text') return [...pieces];
  return [...pieces.slice(0, -1), ...textPiece(last.text.replace(/[\s.]{1,8}$/, ''))];
}
