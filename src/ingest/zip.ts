// Reads a ZIP archive's list of files, and each file's bytes where they lie. The list stands at the end, so it needs a file and no stream.
// Our own, for the reasons in docs/adr/0005-own-zip-reader.md.

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type Bytes, bytesOfStretch, unpackedBy } from './bytes.ts';

const END_MARK = 0x06054b50;
const WIDE_END_MARK = 0x06064b50;
const WIDE_PLACE_MARK = 0x07064b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_BYTES = 22;
const WIDE_PLACE_BYTES = 20;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const COMMENT_BYTES = 0xffff;
const LIST_BYTES = 64 * 2 ** 20;
const TYPE_BITS = 0xf000;
const LINK_TYPE = 0xa000;
const IN_WIDE_FIELD = 0xffffffff;

/** One file of an archive. `name` has forward slashes and neither begins with one nor climbs. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated' | 'unknown';
  readonly isEncrypted: boolean;
  /** True when the archive gives the name just so, and no link. */
  readonly isPlain: boolean;
  /** A link's content is the place it names. */
  readonly isLink: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  readonly at: number;
}

/** What an archive's list names: its files sorted by name, folders left out, and how many entries it says there are that it does not hold. */
export interface ZipList {
  readonly entries: readonly ZipEntry[];
  readonly missing: number;
}

/** The list of the archive at a path; null when it is no whole archive. Throws when it cannot be read. */
export function zipEntries(path: string): ZipList | null {
  const file = openSync(path, 'r');
  try {
    const list = listOf(file, fstatSync(file).size);
    if (!list) return null;
    const found = new Map<string, ZipEntry>();
    let count = 0;
    for (const entry of entriesIn(list.bytes)) {
      count++;
      if (entry.name && !entry.name.endsWith('/') && !found.has(entry.name)) found.set(entry.name, entry);
    }
    return {
      entries: [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
      missing: Math.max(0, list.count - count),
    };
  } finally {
    closeSync(file);
  }
}

/** The only entry of an archive, when it holds just one and calls it `name` to the letter; null otherwise. Throws when it cannot be read. */
export function onlyEntry(path: string, name: string): ZipEntry | null {
  const file = openSync(path, 'r');
  try {
    const list = listOf(file, fstatSync(file).size);
    const [entry, more] = list?.count === 1 ? entriesIn(list.bytes) : [];
    return entry && !more && entry.isPlain && entry.name === name ? entry : null;
  } finally {
    closeSync(file);
  }
}

/** The unpacked bytes of one file. Throws where they cannot be had. */
export async function* bytesOfEntry(path: string, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted) throw new Error('it is encrypted');
  if (entry.method === 'unknown') throw new Error('it is packed in a way that is not known here');
  const packed: Bytes = bytesOfStretch(path, { from: dataAt(path, entry), length: entry.packedBytes });
  let sum = 0;
  let length = 0;
  for await (const chunk of entry.method === 'stored' ? packed : unpackedBy('deflate', packed)) {
    sum = crc32(chunk, sum);
    length += chunk.length;
    yield chunk;
  }
  // Damage that still unpacks shows only here.
  if (length !== entry.bytes || sum !== entry.checksum) throw new Error('its contents are not what the archive says');
}

function readAt(file: number, from: number, length: number): Buffer {
  const buffer = Buffer.alloc(Math.max(0, length));
  return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, Math.max(0, from)));
}

interface Directory {
  readonly bytes: Buffer;
  readonly count: number;
}

/** The archive's directory. */
function listOf(file: number, size: number): Directory | null {
  const tail = readAt(file, size - END_BYTES - COMMENT_BYTES, Math.min(size, END_BYTES + COMMENT_BYTES));
  let at = tail.length - END_BYTES;
  while (at >= 0 && tail.readUInt32LE(at) !== END_MARK) at--;
  if (at < 0) return null;
  const wide = wideEnd(file, tail, at);
  const length = wide?.length ?? tail.readUInt32LE(at + 12);
  const from = wide?.from ?? tail.readUInt32LE(at + 16);
  const count = wide?.count ?? tail.readUInt16LE(at + 10);
  return length <= LIST_BYTES && from + length <= size ? { bytes: readAt(file, from, length), count } : null;
}

/** Where the directory of an archive with more than 4 GiB or 65,535 files stands; null for all others. */
function wideEnd(
  file: number,
  tail: Buffer,
  end: number,
): { readonly from: number; readonly length: number; readonly count: number } | null {
  const at = end - WIDE_PLACE_BYTES;
  if (at < 0 || tail.readUInt32LE(at) !== WIDE_PLACE_MARK) return null;
  const wide = readAt(file, Number(tail.readBigUInt64LE(at + 8)), 56);
  if (wide.length < 56 || wide.readUInt32LE(0) !== WIDE_END_MARK) return null;
  return {
    count: Number(wide.readBigUInt64LE(32)),
    length: Number(wide.readBigUInt64LE(40)),
    from: Number(wide.readBigUInt64LE(48)),
  };
}

function* entriesIn(list: Buffer): Generator<ZipEntry> {
  for (let at = 0; at + ENTRY_BYTES <= list.length && list.readUInt32LE(at) === ENTRY_MARK; ) {
    const [nameBytes, extraBytes, noteBytes] = [
      list.readUInt16LE(at + 28),
      list.readUInt16LE(at + 30),
      list.readUInt16LE(at + 32),
    ];
    const told = list.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes).toString('utf8');
    const name = safeName(told);
    const extra = list.subarray(at + ENTRY_BYTES + nameBytes, at + ENTRY_BYTES + nameBytes + extraBytes);
    const method = list.readUInt16LE(at + 10);
    yield {
      name,
      isPlain: told === name && (list.readUInt16LE(at + 40) & TYPE_BITS) !== LINK_TYPE,
      isLink: (list.readUInt16LE(at + 40) & TYPE_BITS) === LINK_TYPE,
      method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'unknown',
      isEncrypted: (list.readUInt16LE(at + 8) & 1) === 1,
      checksum: list.readUInt32LE(at + 16),
      ...wideSizes(extra, [list.readUInt32LE(at + 24), list.readUInt32LE(at + 20), list.readUInt32LE(at + 42)]),
    };
    at += ENTRY_BYTES + nameBytes + extraBytes + noteBytes;
  }
}

/** Sizes and place of an entry; those that did not fit stand in its extra field, in this order. */
function wideSizes(
  extra: Buffer,
  plain: readonly [number, number, number],
): Pick<ZipEntry, 'bytes' | 'packedBytes' | 'at'> {
  let wide = extraField(extra);
  const [bytes = 0, packedBytes = 0, at = 0] = plain.map((value) => {
    if (value !== IN_WIDE_FIELD || wide.length < 8) return value;
    const found = Number(wide.readBigUInt64LE(0));
    wide = wide.subarray(8);
    return found;
  });
  return { bytes, packedBytes, at };
}

function extraField(extra: Buffer): Buffer {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return extra.subarray(0, 0);
}

/** A name is only shown, never opened; even so it must not look like a place elsewhere. */
function safeName(name: string): string {
  const isFolder = /[\\/]$/.test(name);
  const parts = name
    .replace(/[\u0000-\u001F\u007F]/g, ' ')
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part));
  return parts.length ? parts.join('/') + (isFolder ? '/' : '') : '';
}

/** Where an entry's packed bytes begin: after its own header, whose fields may be longer than the directory's. */
function dataAt(path: string, { at }: ZipEntry): number {
  const file = openSync(path, 'r');
  try {
    const header = readAt(file, at, LOCAL_BYTES);
    if (header.length < LOCAL_BYTES || header.readUInt32LE(0) !== LOCAL_MARK) throw new Error('the archive is damaged');
    return at + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    closeSync(file);
  }
}
