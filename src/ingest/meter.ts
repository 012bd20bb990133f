// Watches the reading of one call: ends it when its time is used up, and tells how far it has come.

import type { Clock } from '../model/clock.ts';
import type { Note, Role } from '../model/source.ts';

const TICK_MS = 250;
const MIB = 2 ** 20;

export interface MeterOptions {
  readonly clock: Clock;
  readonly seconds: number;
  /** How many inputs there are. */
  readonly total: number;
  /** Is told, four times a second at most, what is being read. */
  readonly tell: (doing: string) => void;
}

/** One input, as it is named to the reader. */
export interface Metered {
  readonly path: string;
  readonly role: Role;
}

export interface Meter {
  /** Waits for an input to be opened; null when it is not to be read any more. */
  opened<T>(input: Metered, open: () => Promise<T>): Promise<T | null>;
  /** The text of the input opened last, which ends with the time. */
  through(chunks: Chunks): Chunks;
  /** What was left out, once all is read. */
  end(): readonly Note[];
}

type Chunks = AsyncIterable<string> | Iterable<string>;

interface Reading {
  path: string;
  at: number;
  chars: number;
}

interface Left {
  cut: string | null;
  readonly unread: Metered[];
  isError: boolean;
}

const OVER = Symbol('over');

/** Starts the time. `end` must be called. */
export function openMeter({ clock, seconds, total, tell }: MeterOptions): Meter {
  const endMs = clock.now() + seconds * 1_000;
  const isOver = (): boolean => clock.now() >= endMs;
  const reading: Reading = { path: '', at: 0, chars: 0 };
  const left: Left = { cut: null, unread: [], isError: false };
  let role: Role = 'head';
  let wake = (): void => {};
  const stop = clock.every(TICK_MS, () => {
    if (isOver()) wake();
    else if (reading.path) tell(textOf(reading, total));
  });
  /** Waits no longer than the time: a pipe's writer may never come. */
  const within = <T>(work: Promise<T>): Promise<T | typeof OVER> =>
    new Promise((resolve, reject) => {
      wake = () => resolve(OVER);
      work.then(resolve, reject);
    });
  const cut = (): void => {
    left.cut ??= reading.path;
    left.isError ||= role === 'head';
  };
  const counted = (chunk: string): string => {
    reading.chars += chunk.length;
    return chunk;
  };
  return {
    async opened(input, open) {
      Object.assign(reading, { path: input.path, at: reading.at + 1, chars: 0 });
      role = input.role;
      const found = isOver() ? OVER : await within(open());
      if (found !== OVER) return found;
      left.unread.push(input);
      left.isError ||= role === 'head';
      return null;
    },
    through: (chunks) =>
      Symbol.asyncIterator in chunks
        ? timedStream(chunks, { isOver, within, cut, counted })
        : timedList(chunks, { isOver, cut, counted }),
    end() {
      stop();
      return notesOf(left, seconds);
    },
  };
}

interface Timing {
  readonly isOver: () => boolean;
  readonly cut: () => void;
  readonly counted: (chunk: string) => string;
}

function* timedList(chunks: Iterable<string>, { isOver, cut, counted }: Timing): Generator<string> {
  for (const chunk of chunks) {
    if (isOver()) return cut();
    yield counted(chunk);
  }
}

interface StreamTiming extends Timing {
  within<T>(work: Promise<T>): Promise<T | typeof OVER>;
}

async function* timedStream(
  chunks: AsyncIterable<string>,
  { isOver, within, cut, counted }: StreamTiming,
): AsyncGenerator<string> {
  const iterator = chunks[Symbol.asyncIterator]();
  let isCut = false;
  try {
    for (;;) {
      const next = await within(iterator.next());
      if (next !== OVER && next.done) return;
      isCut = next === OVER || isOver();
      if (next === OVER || isCut) return cut();
      yield counted(next.value);
    }
  } finally {
    // One that is still waited for cannot be ended, and must not be waited for.
    const ended = iterator.return?.();
    if (isCut) ended?.catch(() => {});
    else await ended;
  }
}

function textOf({ path, at, chars }: Reading, total: number): string {
  const size = chars >= MIB ? `, ${inThrees(Math.floor(chars / MIB))} MB` : '';
  return `reading ${path}${size}${total > 1 ? ` (${at} of ${total})` : ''}`;
}

function notesOf({ cut, unread, isError }: Left, seconds: number): readonly Note[] {
  const level = isError ? 'error' : 'warning';
  const why = `the ${seconds} seconds for reading are used up`;
  const [first] = unread;
  const others = unread.length - 1;
  const more = others ? ` and ${others} more ${others > 1 ? 'inputs' : 'input'} were` : ' was';
  return [
    ...(cut === null ? [] : [{ level, message: `${cut} was read in part: ${why}.` } as const]),
    ...(first ? [{ level, message: `${first.path}${more} not read: ${why}.` } as const] : []),
  ];
}

/** A number with its digits in threes. The runtime's own way to write one takes longer to load than many a report to read. */
export const inThrees = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
