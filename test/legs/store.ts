// An artifact store in memory, and archives as friends and attackers make them.

import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import type { Answer, Artifacts } from '../../src/model/api.ts';
import { BUNDLE_FILE } from '../../src/model/bundle.ts';

export interface Packed {
  readonly name?: string;
  readonly data: string | Uint8Array;
  /** What the list says of the length, where it lies. */
  readonly claimed?: number;
  /** A Unix file type and mode. */
  readonly mode?: number;
}

/** A ZIP archive. `count` is how many entries its end says there are. */
export function zip(entries: readonly Packed[], count: number = entries.length): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name = BUNDLE_FILE, data, claimed, mode = 0o100644 } of entries) {
    const raw = Buffer.from(data);
    const packed = deflateRawSync(raw);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    files.push(local, Buffer.from(name), packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(raw), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claimed ?? raw.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(mode * 2 ** 16, 38);
    entry.writeUInt32LE(at, 42);
    list.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, directory, end]);
}

/** The archive of a bundle's text. */
export const bundleZip = (text: string): Buffer => zip([{ data: gzipSync(text) }]);

/** A store with the artifacts of one run, or of this one. */
export function storeOf(
  given: Readonly<Record<string, Uint8Array>> = {},
  { run = null as number | null, refuse = null as Answer | null } = {},
) {
  const kept = new Map(Object.entries(given));
  const uploaded: string[] = [];
  const artifacts: Artifacts = {
    upload: async (name, file) => {
      if (refuse) return refuse;
      if (kept.has(name)) return { ok: false, status: 409, why: 'this run has an artifact of that name' };
      uploaded.push(name);
      kept.set(name, zip([{ name: file.slice(file.lastIndexOf('/') + 1), data: readFileSync(file) }]));
      return { ok: true, status: 200, data: null };
    },
    list: async (asked) =>
      asked === run
        ? { artifacts: [...kept].map(([name, bytes], id) => ({ id: id + 1, name, bytes: bytes.length })), fault: null }
        : { artifacts: [], fault: { ok: false, status: 404, why: 'not found' } },
    save: async ({ name }, asked, { file, limitBytes }) => {
      const bytes = asked === run ? kept.get(name) : undefined;
      if (!bytes || bytes.length > limitBytes) return { ok: false, status: 404, why: 'not found' };
      writeFileSync(file, bytes);
      return { ok: true, status: 200, data: null };
    },
  };
  return { artifacts, uploaded, kept };
}
