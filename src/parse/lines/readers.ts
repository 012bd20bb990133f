// The formats that read a section: each is opened at the first lines it recognises, and given those that its reader asks for.

import type { LogFormat, LogReader } from '../../model/format.ts';
import type { Limits } from '../../model/limits.ts';
import type { Note, Reading } from '../../model/source.ts';
import { perScope } from '../kit/scoped.ts';
import { readingOf } from '../reading.ts';
import { alsoKey, LOG_FORMATS, markKey, wakeKey } from './keys.ts';
import { RESTING } from './wanted.ts';
import { feed, type Window } from './window.ts';

export interface Entry {
  readonly format: LogFormat;
  readonly reading: Reading;
}

/** `isShared` when packages print between one another. */
interface Asked {
  readonly command: string | null;
  readonly isShared: boolean;
}

interface Place {
  readonly source: string;
  readonly limits: Limits;
  readonly notes: Note[];
  /** The keys whose needles are looked for; set here as formats are opened. */
  readonly asked: Uint8Array;
  readonly isPlain: boolean;
}

export interface Readers {
  push(window: Window, asked: Asked): void;
  /** What the formats read. */
  end(): Promise<readonly Entry[]>;
}

interface Opened {
  readonly format: LogFormat;
  readonly reader: LogReader;
  /** The first position it was not given. */
  next: number;
}

/** The formats of a section, by their number; null for one that failed. */
interface Open {
  readonly place: Place;
  readonly known: (Opened | null | undefined)[];
  /** In the order in which they were opened. */
  readonly order: number[];
}

/** Opens no format yet. */
export function openReaders(place: Place): Readers {
  const all: Open = { place, known: new Array(LOG_FORMATS.length), order: [] };
  LOG_FORMATS.forEach((_, at) => {
    place.asked[wakeKey(at)] = 0;
  });
  return {
    push(window, asked) {
      for (let at = 0; at < LOG_FORMATS.length; at++) {
        try {
          offer(all, at, { window, asked });
        } catch (error) {
          fail(all, at, error);
        }
      }
    },
    async end() {
      const readings: Entry[] = [];
      for (const at of all.order) {
        const opened = all.known[at];
        if (!opened) continue;
        try {
          readings.push({ format: opened.format, reading: readingOf(opened.format, await opened.reader.end()) });
        } catch (error) {
          fail(all, at, error);
        }
      }
      return readings;
    },
  };
}

function fail({ place, known }: Open, at: number, error: unknown): void {
  known[at] = null;
  ask(place.asked, at, null);
  const why = error instanceof Error ? error.message : String(error);
  place.notes.push({
    level: 'warning',
    message: `${place.source}: ${LOG_FORMATS[at]?.title} could not be read (${why.slice(0, 200)})`,
  });
}

/** Looks for what wakes a format's reader, or for nothing of it any more. */
function ask(asked: Uint8Array, at: number, reader: LogReader | null): void {
  asked[markKey(at)] = 0;
  asked[alsoKey(at)] = 0;
  asked[wakeKey(at)] = reader ? 1 : 0;
}

function offer(all: Open, at: number, { window, asked }: { readonly window: Window; readonly asked: Asked }): void {
  const known = all.known[at];
  if (known === null) return;
  const mayRest = !all.place.isPlain && RESTING[at] === true;
  if (known) return give(known, window, { mayRest, hits: () => window.hitsOf(wakeKey(at)) });
  const hits = { marked: window.hitsOf(markKey(at)), also: window.hitsOf(alsoKey(at)) };
  if (recognises(LOG_FORMATS[at] as LogFormat, window, hits))
    give(opened(all, at, { window, asked }), window, { mayRest, hits: () => window.allHitsOf(wakeKey(at)) });
}

function opened(
  { place, known, order }: Open,
  at: number,
  { window, asked }: { readonly window: Window; readonly asked: Asked },
): Opened {
  const format = LOG_FORMATS[at] as LogFormat;
  const open = asked.isShared ? perScope(format.open) : format.open;
  const one = {
    format,
    reader: open({ source: place.source, command: asked.command, step: null, limits: place.limits }),
    next: window.first,
  };
  known[at] = one;
  order.push(at);
  ask(place.asked, at, one.reader);
  return one;
}

/** Lines in which something of a format's stands. */
interface Marked {
  readonly marked: readonly number[];
  readonly also: readonly number[];
}

/** Asks a format's probe about the lines with its marks. One without marks is asked about all. */
function recognises(
  { marks, shows, around = 0, within = Number.POSITIVE_INFINITY, probe }: LogFormat,
  window: Window,
  { marked, also }: Marked,
): boolean {
  if (window.from >= within) return false;
  if (!marks) return probe(textOf(window));
  if (!marked.length) return false;
  if (shows && !around && !marked.some((at) => shows.some((pattern) => pattern.test(window.textAt(at))))) return false;
  const hits = also.length ? [...new Set([...marked, ...also])].sort((a, b) => a - b) : marked;
  return probe(textAround(window, hits, around));
}

/** The lines at and around some positions. */
function textAround(window: Window, hits: readonly number[], around: number): string {
  const texts: string[] = [];
  let next = window.from;
  for (const hit of hits) {
    const from = Math.max(next, hit - around);
    // Lines that stand apart must not be taken for neighbours.
    if (around && texts.length && from > next) texts.push(...Array.from({ length: around + 1 }, () => ''));
    for (let at = from; at < Math.min(window.end, hit + around + 1); at++) texts.push(window.textAt(at));
    next = Math.max(next, hit + around + 1);
  }
  return texts.join('\n');
}

const textOf = (window: Window): string =>
  window
    .linesFrom(window.from)
    .map(({ text }) => text)
    .join('\n');

/** Gives a reader its lines: all, or those that wake it. */
function give(
  opened: Opened,
  window: Window,
  { mayRest, hits }: { readonly mayRest: boolean; hits(): readonly number[] },
): void {
  const { format, reader } = opened;
  const rests = reader.rests?.bind(reader);
  if (!mayRest || !rests) {
    reader.push(window.linesFrom(opened.next));
    opened.next = window.end;
    return;
  }
  const { before } = format;
  const calls = {
    hits: hits(),
    start: opened.next,
    back: (at: number): number => (before ? at - before(window.lineAt(at).text) : at),
  };
  opened.next = feed(window, calls, { rests, push: (line) => reader.push([line]) });
}
