// The lines of a section that are at hand: those that came last and those before, and which of them hold whose needles.

import type { Line } from '../../model/format.ts';
import { KEY_COUNT } from './keys.ts';
import type { Stretch } from './stretch.ts';

/** Positions count all lines of the section from 0. `from` is the position of the newest stretch's first line, `first` that of the oldest line at hand. */
export interface Window {
  readonly first: number;
  readonly from: number;
  readonly end: number;
  readonly stretch: Stretch;
  lineAt(position: number): Line;
  /** Its text, for a look: who keeps it asks for the line. */
  textAt(position: number): string;
  /** Positions of the lines in the newest stretch that hold a needle of a key that was asked for, in order. */
  hitsOf(key: number): readonly number[];
  /** Positions of all lines at hand that do. */
  allHitsOf(key: number): readonly number[];
  /** The lines from one position on. */
  linesFrom(position: number): readonly Line[];
}

const NONE: readonly number[] = [];

/** The stretch before, and the position of its first line. */
export interface Before {
  readonly stretch: Stretch;
  readonly from: number;
}

/** The window that ends with a stretch; `asked` tells the keys that are looked for. Without it all lines count as hits of every key. */
export function windowOf(stretch: Stretch, before: Before | null, asked: Uint8Array | null): Window {
  const from = before ? before.from + before.stretch.count : 0;
  const end = from + stretch.count;
  const hits = asked && hitsByKey(stretch, from, asked);
  const all = (start: number): readonly number[] => Array.from({ length: end - start }, (_, at) => start + at);
  const lineAt = (position: number): Line =>
    before && position < from ? before.stretch.lineAt(position - before.from) : stretch.lineAt(position - from);
  return {
    first: before?.from ?? 0,
    from,
    end,
    stretch,
    lineAt,
    textAt: (position) =>
      before && position < from ? before.stretch.textAt(position - before.from) : stretch.textAt(position - from),
    hitsOf: (key) => (hits ? (hits[key] ?? NONE) : all(from)),
    allHitsOf: (key) =>
      hits
        ? [...(before ? hitsIn(before.stretch, before.from, key) : NONE), ...hitsIn(stretch, from, key)]
        : all(before?.from ?? 0),
    linesFrom: (position) => Array.from({ length: end - position }, (_, at) => lineAt(position + at)),
  };
}

function hitsByKey(stretch: Stretch, from: number, asked: Uint8Array): readonly (readonly number[] | undefined)[] {
  const hits: number[][] = new Array(KEY_COUNT);
  stretch.eachHit((at, keys) => {
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as number;
      if (asked[key] === 0) continue;
      const own = hits[key];
      if (!own) hits[key] = [from + at];
      else if (own[own.length - 1] !== from + at) own.push(from + at);
    }
  });
  return hits;
}

function hitsIn(stretch: Stretch, from: number, key: number): readonly number[] {
  const found: number[] = [];
  stretch.eachHit((at, keys) => {
    if (found[found.length - 1] !== from + at && keys.includes(key)) found.push(from + at);
  });
  return found;
}

/** One who is given lines, and may rest. */
export interface Fed {
  rests(): boolean;
  push(line: Line, position: number): void;
}

/** What a resting reader is woken by. */
export interface Calls {
  /** Positions of lines that wake it. */
  readonly hits: readonly number[];
  /** The first position it was not given. */
  readonly start: number;
  /** The position from which on it is to be given lines when one wakes it. */
  back(position: number): number;
}

/** Gives lines from a position on: all while it does not rest, else those at `hits` with what it asks for before them, and what follows. Returns where it stopped. */
export function feed(window: Window, { hits, start, back }: Calls, fed: Fed): number {
  let next = 0;
  let at = start;
  let until = start;
  while (at < window.end) {
    if (at >= until && fed.rests()) {
      while (next < hits.length && (hits[next] as number) < at) next++;
      if (next === hits.length) break;
      until = (hits[next] as number) + 1;
      at = Math.max(at, back(until - 1), window.first);
    }
    fed.push(window.lineAt(at), at);
    at++;
  }
  return at;
}
