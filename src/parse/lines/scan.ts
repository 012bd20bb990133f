// Scans whole lines for needles without cutting them out: where each begins and ends, what stands before its text, and which needles it holds.

import { cleanLine, viewedPrefix } from '../kit/clean.ts';
import { ESCAPE, LINE_END, type Needles, PLAIN, TAB, TELLS } from './needles.ts';
import { behindColour, behindStamp, endOfReturns, mayStamp } from './stamps.ts';

/** Needles found, in the order of their lines: in line `lines[at]` ended those of the automaton's move `moves[at]`, or one that tells of a step where that is 0. */
export interface Hits {
  readonly lines: Int32Array;
  readonly moves: Uint16Array;
}

/** Whole lines of a log, scanned. Line `at` is `text.slice(starts[at], ends[at])`; `bodies[at]` is where its text begins behind a usual timestamp. */
export interface Scanned {
  readonly text: string;
  readonly count: number;
  /** Number of the first line. */
  readonly first: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly bodies: Int32Array;
  /** `PURE`, `COLOURED` or `UNCLEAN`. */
  readonly kinds: Uint8Array;
  readonly hits: Hits;
}

/** What a line's text needs: nothing, its colours taken off, or all that cleaning does. */
export const PURE = 0;
export const COLOURED = 1;
export const UNCLEAN = 2;

export interface Scanner {
  /** Scans text that ends with a line end. */
  scan(text: string, first: number): Scanned;
  /** Scans clean lines. */
  scanTexts(texts: readonly string[]): Hits;
  /** The keys of a hit. */
  keysOf(move: number): Uint16Array;
  /** How many lines were longer than the limit. */
  shortened(): number;
}

/** What is looked for on top of the needles' own keys: `odd` marks lines that only cleaning tells, `steps` those where another step may begin. */
export interface ScanKeys {
  readonly odd: number;
  readonly steps: number;
}

const STATE = TELLS - 1;
/** Stands for a move where cleaning a line told that a step may begin. */
const STEP = 0;

/** What is at hand while lines are scanned; what they are written to grows as needed. */
interface Scanning {
  readonly needles: Needles;
  readonly lineChars: number;
  /** By move: 1 where it says that the line needs cleaning, -1 where not. */
  readonly odds: Int8Array;
  readonly odd: number;
  units: Uint16Array<ArrayBuffer>;
  /** What `gh run view --log` puts before the lines at the moment. */
  viewed: string;
  shortened: number;
  lines: Int32Array<ArrayBuffer>;
  moves: Uint16Array<ArrayBuffer>;
  hits: number;
  table: Table;
  /** The line being scanned, and whether a colour was met in it. */
  line: number;
  isColoured: boolean;
}

/** Where each line begins, ends and has its text. */
interface Table {
  readonly starts: Int32Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
  readonly bodies: Int32Array<ArrayBuffer>;
  readonly kinds: Uint8Array<ArrayBuffer>;
}

const newTable = (size: number): Table => ({
  starts: new Int32Array(size),
  ends: new Int32Array(size),
  bodies: new Int32Array(size),
  kinds: new Uint8Array(size),
});

const FIRST_LINES = 2_048;

/** Opens a scanner of one log. */
export function openScanner(needles: Needles, { odd, steps }: ScanKeys, lineChars: number): Scanner {
  const stepsOnly = Uint16Array.of(steps);
  const scanning: Scanning = {
    ...{
      needles,
      lineChars,
      odd,
      odds: new Int8Array(TELLS),
      units: new Uint16Array(1 << 17),
      viewed: '',
      shortened: 0,
    },
    ...{
      lines: new Int32Array(4_096),
      moves: new Uint16Array(4_096),
      hits: 0,
      table: newTable(FIRST_LINES),
      line: 0,
      isColoured: false,
    },
  };
  return {
    scan: (text, first) => scanText(scanning, text, first),
    scanTexts(texts) {
      for (const [at, text] of texts.entries()) scanClean(scanning, text, at);
      return taken(scanning);
    },
    keysOf: (move) => (move === STEP ? stepsOnly : needles.keysOf(move)),
    shortened: () => scanning.shortened,
  };
}

function scanText(scanning: Scanning, text: string, first: number): Scanned {
  const { length } = text;
  if (scanning.units.length < length) scanning.units = new Uint16Array(length + (length >> 1));
  Buffer.from(scanning.units.buffer).write(text, 0, 'utf16le');
  let line = 0;
  for (let start = 0; start < length; line++) {
    if (line === scanning.table.kinds.length) scanning.table = grownTable(scanning.table);
    scanning.line = line;
    start = scanOne(scanning, text, start);
  }
  const { starts, ends, bodies, kinds } = scanning.table;
  const own = {
    starts: starts.slice(0, line),
    ends: ends.slice(0, line),
    bodies: bodies.slice(0, line),
    kinds: kinds.slice(0, line),
  };
  return { text, count: line, first, ...own, hits: taken(scanning) };
}

/** Scans the line that begins at a place; gives where the next one does. */
function scanOne(scanning: Scanning, text: string, start: number): number {
  const { units, table, line } = scanning;
  const limit = Math.min(text.length, start + scanning.lineChars);
  const isViewed = scanning.viewed !== '' && text.startsWith(scanning.viewed, start);
  if (!isViewed) unview(scanning);
  const from = isViewed ? start + scanning.viewed.length : start;
  const body = behindStamp(units, from, limit);
  const before = scanning.hits;
  scanning.isColoured = false;
  // What stands behind the names is a timestamp, or they are none.
  let end = body < 0 || (isViewed && body === from) ? -1 : scanPlain(scanning, body, isViewed ? -limit : limit);
  table.kinds[line] = end < 0 ? UNCLEAN : scanning.isColoured ? COLOURED : PURE;
  if (end < 0) {
    scanning.hits = before;
    end = Math.min(limit, text.indexOf('\n', start));
    scanOdd(scanning, text.slice(start, end));
  }
  table.starts[line] = start;
  table.bodies[line] = body;
  table.ends[line] = end;
  const next = units[end] === 10 ? end : text.indexOf('\n', end);
  if (next > start + scanning.lineChars) scanning.shortened++;
  return next + 1;
}

/** Tells that the lines of a viewed step are over. */
function unview(scanning: Scanning): void {
  if (scanning.viewed === '') return;
  note(scanning, STEP);
  scanning.viewed = '';
}

/** The end of a text that needs no cleaning but for colours; -1 where it needs more. A limit below 0 is that of a text behind viewed names. */
function scanPlain(scanning: Scanning, from: number, until: number): number {
  // Names of this function alone are faster to come by.
  const { units } = scanning;
  const { classes, moves, begin } = scanning.needles;
  const limit = until < 0 ? -until : until;
  let state = begin;
  for (let index = from; index < limit; index++) {
    const kind = classes[units[index] as number] as number;
    if (kind < PLAIN) {
      if (kind === LINE_END) return index;
      if (kind === ESCAPE) {
        const after = behindColour(units, index, limit);
        if (after < 0) return -1;
        scanning.isColoured = true;
        index = after - 1;
        continue;
      }
      if (kind !== TAB) return endOfReturns(units, index, limit);
      if (until > 0 && mayStamp(units[index + 1] as number)) return -1;
    }
    state = moves[((state & STATE) << 7) | kind] as number;
    if (state < TELLS) continue;
    if (isOdd(scanning, state)) return -1;
    note(scanning, state);
  }
  return limit;
}

/** Cleans a line to scan it. */
function scanOdd(scanning: Scanning, raw: string): void {
  const prefix = viewedPrefix(raw);
  const { text, marks } = cleanLine(raw, 0);
  if (prefix !== scanning.viewed || marks) note(scanning, STEP);
  scanning.viewed = prefix;
  scanClean(scanning, text, scanning.line);
}

function scanClean(scanning: Scanning, text: string, line: number): void {
  const { classes, moves, begin } = scanning.needles;
  scanning.line = line;
  let state = begin;
  for (let index = 0; index < text.length; index++) {
    state = moves[((state & STATE) << 7) | (classes[text.charCodeAt(index)] as number)] as number;
    if (state >= TELLS) note(scanning, state);
  }
}

const isOdd = ({ odds, odd, needles }: Scanning, move: number): boolean =>
  (odds[move & STATE] ||= needles.keysOf(move)[0] === odd ? 1 : -1) > 0;

function note(scanning: Scanning, move: number): void {
  const at = scanning.hits++;
  if (at === scanning.lines.length)
    [scanning.lines, scanning.moves] = [grown(scanning.lines, 2 * at), grown(scanning.moves, 2 * at)];
  scanning.lines[at] = scanning.line;
  scanning.moves[at] = move;
}

/** What was noted, and an end to it. */
function taken(scanning: Scanning): Hits {
  const { lines, moves, hits } = scanning;
  scanning.hits = 0;
  return { lines: lines.slice(0, hits), moves: moves.slice(0, hits) };
}

function grownTable({ starts, ends, bodies, kinds }: Table): Table {
  const size = 2 * kinds.length;
  return {
    starts: grown(starts, size),
    ends: grown(ends, size),
    bodies: grown(bodies, size),
    kinds: grown(kinds, size),
  };
}

function grown<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  array: T,
  size: number,
): T {
  const larger = new (array.constructor as new (size: number) => T)(size);
  larger.set(array);
  return larger;
}
