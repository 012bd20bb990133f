// Streams of bytes: from a file, from a gzip stream, up to a limit. A stream that breaks gives what came before.

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const CHUNK_BYTES = 64 * 1024;
/** Packed bytes taken at once: a thousand times as many may come of them. */
const STEP_BYTES = 8 * 1024;
const HEAD_BYTES = 8_192;
/** How much is read before others get their turn. */
const TURN_BYTES = 4 * 2 ** 20;

export type Bytes = AsyncIterable<Uint8Array>;

/** A file's bytes in chunks of 64 KiB. A chunk holds only until the next is asked for. */
export async function* bytesOfFile(path: string): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    // A pipe's writer may take its time.
    if (!fstatSync(file).isFile()) yield* bytesOfPipe(path);
    else yield* bytesAt(file);
  } finally {
    closeSync(file);
  }
}

/** A stretch of a file's bytes, which holds where it lies. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** The bytes of one stretch of a regular file. */
export async function* bytesOfStretch(path: string, stretch: Stretch): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    yield* bytesAt(file, stretch);
  } finally {
    closeSync(file);
  }
}

/** Read at once where it lies, which for a file takes less time than the way to another thread and back. */
async function* bytesAt(
  file: number,
  { from, length: all }: Stretch = { from: 0, length: Number.POSITIVE_INFINITY },
): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let turn = 0;
  const next = (at: number): number => readSync(file, buffer, 0, Math.min(CHUNK_BYTES, all - at), from + at);
  for (let at = 0, length = next(0); length > 0; at += length, length = next(at)) {
    yield buffer.subarray(0, length);
    turn += length;
    if (turn < TURN_BYTES) continue;
    turn = 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function* bytesOfPipe(path: string): AsyncGenerator<Uint8Array> {
  const { createReadStream } = await import('node:fs');
  yield* createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>;
}

/** A stream's bytes; text chunks are taken as UTF-8. */
export async function* bytesOfStream(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
}

/** A stream whose first bytes were looked at. `bytes` is the whole stream; `close` ends one that is not read. */
export interface Headed {
  readonly head: Uint8Array;
  readonly bytes: Bytes;
  close(): Promise<void>;
}

/** Takes the first 8 KiB, or all there is. A fault among them is thrown when the stream is read that far, at once when nothing came before it. */
export async function withHead(bytes: Bytes): Promise<Headed> {
  const iterator = bytes[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  let fault: unknown = null;
  while (length < HEAD_BYTES && fault === null) {
    const next = await iterator.next().catch((error: unknown) => {
      fault = error ?? 'unknown';
      return { done: true as const, value: undefined };
    });
    if (next.done) break;
    taken.push(Uint8Array.from(next.value));
    length += next.value.length;
  }
  if (fault !== null && !length) throw fault;
  const head = taken.length === 1 && taken[0] ? taken[0] : Buffer.concat(taken);
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  return { head, bytes: rejoined({ head, fault, iterator }), close };
}

async function* rejoined({
  head,
  fault,
  iterator,
}: {
  head: Uint8Array;
  fault: unknown;
  iterator: AsyncIterator<Uint8Array>;
}): AsyncGenerator<Uint8Array> {
  try {
    if (head.length) yield head;
    if (fault !== null) throw fault;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** At most `limit` bytes of a stream; `cut` is called when there were more. */
export async function* upTo(bytes: Bytes, limit: number, cut: () => void): AsyncGenerator<Uint8Array> {
  let left = limit;
  for await (const chunk of bytes) {
    if (chunk.length > left) {
      if (left > 0) yield chunk.subarray(0, left);
      cut();
      return;
    }
    left -= chunk.length;
    yield chunk;
  }
}

/** The unpacked bytes of a gzip stream, or of the bare deflate stream inside a ZIP archive. What was unpacked before a fault is given before the fault is thrown. */
export async function* unpackedBy(kind: 'gzip' | 'deflate', bytes: Bytes): AsyncGenerator<Uint8Array> {
  const { createGunzip, createInflateRaw } = await import('node:zlib');
  const gunzip =
    kind === 'gzip' ? createGunzip({ chunkSize: CHUNK_BYTES }) : createInflateRaw({ chunkSize: CHUNK_BYTES });
  const ready: Uint8Array[] = [];
  let fault: Error | null = null;
  let wake = (): void => {};
  gunzip.on('data', (chunk: Uint8Array) => ready.push(chunk));
  gunzip.on('error', (error: Error) => {
    fault = error;
    wake();
  });
  const settled = (start: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      start(resolve);
    });
  try {
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length && !fault; at += STEP_BYTES) {
        await settled((done) => gunzip.write(chunk.subarray(at, at + STEP_BYTES), () => done()));
        yield* ready.splice(0);
      }
    }
    // Bytes after the end of a stream keep it from ending again.
    if (!fault && !gunzip.readableEnded) await settled((done) => gunzip.once('end', done).end());
    yield* ready.splice(0);
  } finally {
    gunzip.destroy();
  }
  if (fault) throw fault;
}
