// Reports and logs are read where they lie in a ZIP archive, and no archive can make us unpack more than is allowed.

import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findInputs, openFound } from '../../src/ingest/files.ts';
import { temporary, write } from './repository.ts';

interface Entry {
  readonly name: string;
  readonly data: string | Buffer;
  readonly method?: number;
  readonly flags?: number;
}

/** Writes an archive as common tools do; `wide` with the fields of archives over 4 GiB. */
function zip(entries: readonly Entry[], { wide = false, comment = '' } = {}): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, data, method = 8, flags = 0 } of entries) {
    const raw = Buffer.from(data);
    const packed = method === 8 ? deflateRawSync(raw) : raw;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    local.writeUInt16LE(4, 28);
    files.push(local, Buffer.from(name), Buffer.from('\u0001\u0002\0\0'), packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt32LE(crc32(raw), 16);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(wide ? 0xffffffff : packed.length, 20);
    entry.writeUInt32LE(wide ? 0xffffffff : raw.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(wide ? 0xffffffff : at, 42);
    const extra = Buffer.alloc(wide ? 28 : 0);
    if (wide) {
      extra.writeUInt16LE(1);
      extra.writeUInt16LE(24, 2);
      for (const [index, value] of [raw.length, packed.length, at].entries())
        extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
    }
    entry.writeUInt16LE(extra.length, 30);
    list.push(entry, Buffer.from(name), extra);
    at += 30 + Buffer.byteLength(name) + 4 + packed.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(wide ? 0xffff : entries.length, 10);
  end.writeUInt32LE(wide ? 0xffffffff : directory.length, 12);
  end.writeUInt32LE(wide ? 0xffffffff : at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([
    ...files,
    directory,
    ...(wide ? wideEnd(at, directory.length, entries.length) : []),
    end,
    Buffer.from(comment),
  ]);
}

function wideEnd(at: number, length: number, count: number): Buffer[] {
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  const place = Buffer.alloc(20);
  place.writeUInt32LE(0x07064b50);
  place.writeBigUInt64LE(BigInt(at + length), 8);
  return [end, place];
}

async function read(root: string, pattern: string, { sourceBytes = 1e9, archiveBytes = 1e9 } = {}) {
  const { inputs, notes } = await findInputs([pattern], 'head', {
    cwd: root,
    root,
    strict: false,
    limits: { files: 1_000, archiveBytes },
  });
  const texts: Record<string, string | null> = {};
  const said = notes.map(({ message }) => message);
  for (const input of inputs) {
    const opened = await openFound(input, { async *[Symbol.asyncIterator]() {} }, sourceBytes);
    const pieces: string[] = [];
    for await (const chunk of opened.chunks ?? []) pieces.push(chunk);
    texts[input.path] = opened.chunks && pieces.join('');
    said.push(...opened.notes.map(({ message }) => message));
  }
  return { texts, notes: said };
}

describe('an archive', () => {
  const entries = [
    { name: 'reports/junit.xml', data: '<testsuites/>' },
    { name: 'build.log', data: 'größe ✓', method: 0 },
    { name: 'image.png', data: 'no text' },
    { name: 'reports/', data: '', method: 0 },
  ];
  const texts = { 'run.zip/build.log': 'größe ✓', 'run.zip/reports/junit.xml': '<testsuites/>' };

  test.each([
    ['as it is', zip(entries)],
    ['with a comment', zip(entries, { comment: 'made by hand' })],
    ['with wide fields', zip(entries, { wide: true })],
  ])('%s gives its reports and logs', async (_, bytes) => {
    const root = temporary();
    write(root, { 'run.zip': bytes });
    expect(await read(root, '*.zip')).toEqual({ texts, notes: [] });
  });

  test("of GitHub's logs gives each job once", async () => {
    const root = temporary();
    write(root, {
      'logs.zip': zip([
        { name: '0_build (20).txt', data: 'all' },
        { name: 'build (20)/1_Set up job.txt', data: 'part' },
        { name: 'build (20)/2_Run tests.txt', data: 'part' },
        { name: 'lint/1_Set up job.txt', data: 'only by step' },
      ]),
    });
    expect(await read(root, 'logs.zip')).toEqual({
      texts: { 'logs.zip/0_build (20).txt': 'all', 'logs.zip/lint/1_Set up job.txt': 'only by step' },
      notes: [],
    });
  });

  test('that is none, is cut short, is empty or locked says so', async () => {
    const root = temporary();
    write(root, {
      'a.zip': 'no archive',
      'b.zip': zip(entries).subarray(0, 60),
      'c.zip': zip([{ name: 'x.png', data: 'x' }]),
      'd.zip': zip([{ name: 'x.log', data: 'x', flags: 1 }]),
      'e.zip': zip([{ name: 'x.log', data: 'x', method: 99 }]),
    });
    expect((await read(root, '*.zip')).notes).toEqual([
      'a.zip is no whole ZIP archive.',
      'b.zip is no whole ZIP archive.',
      'c.zip is an archive without reports or logs.',
      'd.zip/x.log could not be opened: it is encrypted.',
      'e.zip/x.log could not be opened: it is packed in a way that is not known here.',
    ]);
  });

  test('never leads out of itself by the names in it', async () => {
    const root = temporary();
    write(root, {
      'a.zip': zip([
        { name: '../../etc/x.log', data: 'x' },
        { name: 'C:\\y\\z.log', data: 'x' },
        { name: '/abs.log', data: 'x' },
      ]),
    });
    expect(Object.keys((await read(root, 'a.zip')).texts)).toEqual([
      'a.zip/abs.log',
      'a.zip/etc/x.log',
      'a.zip/y/z.log',
    ]);
  });

  test('that unpacks to too much is read up to the limit, with notes', async () => {
    const root = temporary();
    const bomb = 'a'.repeat(3_000_000);
    write(root, { 'bomb.zip': zip([1, 2, 3, 4].map((at) => ({ name: `${at}.log`, data: bomb }))) });
    const { texts: read3, notes } = await read(root, 'bomb.zip', { archiveBytes: 4_000_000 });
    expect(Object.values(read3).map((text) => text?.length ?? null)).toEqual([
      3_000_000,
      expect.any(Number),
      null,
      null,
    ]);
    expect((read3['bomb.zip/2.log']?.length ?? 0) <= 1_000_000).toBe(true);
    expect(notes).toEqual([
      expect.stringContaining('bomb.zip/2.log is longer than'),
      'bomb.zip/3.log and what comes after it was left out: its archive unpacks to more than is read of one.',
    ]);
  });

  test('with damaged contents gives what comes before the damage', async () => {
    const root = temporary();
    const bytes = zip([
      { name: 'a.log', data: Array.from({ length: 40_000 }, (_, at) => `line ${at * 7919}\n`).join('') },
    ]);
    bytes.fill(0xff, 60_000, 60_100);
    write(root, { 'a.zip': bytes });
    const { texts: cut, notes } = await read(root, 'a.zip');
    expect(cut['a.zip/a.log']).toMatch(/^line 0\nline 7919\n/);
    expect(notes).toEqual([expect.stringContaining('a.zip/a.log could not be read to its end')]);
  });

  test('whose stored file is damaged, or whose list is, says so and gives the rest', async () => {
    const root = temporary();
    const bytes = zip([{ name: 'a.log', data: 'price is 10', method: 0 }]);
    const listed = zip([1, 2, 3].map((at) => ({ name: `${at}.log`, data: 'x' })));
    bytes.write('price is 99', bytes.indexOf('price'));
    listed.write('no', listed.lastIndexOf('PK\u0001\u0002'));
    write(root, { 'a.zip': bytes, 'b.zip': listed });
    const { texts: given, notes } = await read(root, '*.zip');
    expect(Object.keys(given)).toEqual(['a.zip/a.log', 'b.zip/1.log', 'b.zip/2.log']);
    expect(notes).toEqual([
      'b.zip is damaged: its list lacks 1 of its files.',
      'a.zip/a.log could not be read to its end: its contents are not what the archive says.',
    ]);
  });
});
