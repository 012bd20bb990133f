// Opens one input: finds out what its bytes are and gives its text in chunks. Each problem is one note.

import type { Note } from '../model/source.ts';
import { type Bytes, bytesOfFile, unpackedBy, upTo, withHead } from './bytes.ts';
import { decoderOf, sniff } from './decode.ts';

/** Text comes in small pieces: large ones outlive the young heap and make the whole process grow. */
const TEXT_BYTES = 8 * 1024;
const WHOLE_BYTES = 64 * 2 ** 20;
const STRUCTURED = /\.(?:xml|jsonl?|ndjson|sarif|trx|tap)(?:\.gz)?$/i;
/** Many tools print nothing when all is well, so an empty log was read; an empty report was never finished. */
const SAYS_NOTHING = '\n';

/** An input whose text can be read; `chunks` is null when there is none. `notes` grows until the chunks are read to their end. */
export interface OpenedInput {
  readonly chunks: AsyncIterable<string> | Iterable<string> | null;
  readonly notes: readonly Note[];
}

/** What to open: `name` is for notes, `limitBytes` bounds the unpacked bytes. */
export interface Opening {
  readonly name: string;
  readonly bytes: Bytes;
  readonly limitBytes: number;
}

/** Opens an input. Never throws; nor do its chunks: a fault ends them with a note. */
export async function openInput({ name, bytes, limitBytes }: Opening): Promise<OpenedInput> {
  const notes: Note[] = [];
  const warn = (what: string): void => {
    notes.push({ level: 'warning', message: `${name} ${what}` });
  };
  const refuse = (what: string): OpenedInput => ({
    chunks: null,
    notes: [...notes, { level: 'error', message: `${name} ${what}` }],
  });
  // What was not read may have failed.
  const cut = (): void => {
    notes.push({
      level: 'error',
      message: `${name} is longer than ${sizeOf(limitBytes)}: only its beginning is read.`,
    });
  };
  try {
    const { head, stream, close } = await unpacked(bytes, warn);
    if (!head.length && notes.length) return refuse('gave nothing that could be unpacked.');
    if (!head.length)
      return STRUCTURED.test(name)
        ? refuse('is empty.')
        : { chunks: [SAYS_NOTHING], notes: [{ level: 'info', message: `${name} is empty.` }] };
    const found = sniff(head);
    if ('binary' in found) {
      await close();
      return refuse(`is ${found.binary}.`);
    }
    const limited = upTo(stream, limitBytes, cut);
    return { chunks: textOf(limited, found.encoding, (how) => warn(`has bytes that are no UTF-8: ${how}.`)), notes };
  } catch (error) {
    return refuse(`could not be opened: ${reasonOf(error)}.`);
  }
}

interface Unpacked {
  readonly head: Uint8Array;
  readonly stream: Bytes;
  close(): Promise<void>;
}

/** The stream, unpacked where its first bytes are gzip's; it ends where it breaks, with a note. */
async function unpacked(bytes: Bytes, warn: (what: string) => void): Promise<Unpacked> {
  const packed = await withHead(bytes);
  if (packed.head[0] !== 0x1f || packed.head[1] !== 0x8b) return { ...packed, stream: tolerant(packed.bytes, warn) };
  const { head, bytes: stream, close } = await withHead(tolerant(unpackedBy('gzip', packed.bytes), warn));
  return { head, stream, close };
}

/** The whole text of a file of at most 64 MiB, for diffs; null with a note when there is none. */
export async function readWhole(
  path: string,
  name: string,
): Promise<{ readonly text: string | null; readonly notes: readonly Note[] }> {
  const { chunks, notes } = await openInput({ name, bytes: bytesOfFile(path), limitBytes: WHOLE_BYTES });
  if (!chunks) return { text: null, notes };
  const pieces: string[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return { text: pieces.join(''), notes };
}

/** Ends a stream where it breaks, with a note. */
async function* tolerant(bytes: Bytes, warn: (what: string) => void): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    warn(`could not be read to its end: ${reasonOf(error)}.`);
  }
}

async function* textOf(bytes: Bytes, encoding: string, odd: (how: string) => void): AsyncGenerator<string> {
  const decoder = decoderOf(encoding, odd);
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += TEXT_BYTES) yield decoder.decode(chunk.subarray(at, at + TEXT_BYTES));
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a directory',
  ELOOP: 'its links go in a circle',
  EIO: 'the disk failed',
  Z_BUF_ERROR: 'its gzip stream is cut short',
  Z_DATA_ERROR: 'its gzip stream is damaged',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    REASONS[code] ??
    (error instanceof Error ? error.message.split('\n', 1)[0]?.slice(0, 200) : undefined) ??
    'unknown fault'
  );
}

function sizeOf(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB'];
  let size = bytes;
  let unit = 0;
  for (; size >= 1024 && unit < units.length - 1; unit++) size /= 1024;
  return `${Math.round(size * 10) / 10} ${units[unit]}`;
}
