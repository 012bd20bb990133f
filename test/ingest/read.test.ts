import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findInputs, openFound } from '../../src/ingest/files.ts';
import { temporary, write } from './repository.ts';

const nothing = Readable.from([]);

async function read(root: string, path: string, { limit = 1e9, stdin = nothing as AsyncIterable<unknown> } = {}) {
  const { inputs, notes } = await findInputs([path], 'head', { cwd: root, root, strict: false });
  const opened = inputs[0] ? await openFound(inputs[0], stdin, limit) : { chunks: null, notes };
  const pieces: string[] = [];
  for await (const chunk of opened.chunks ?? []) pieces.push(chunk);
  return { text: opened.chunks && pieces.join(''), notes: opened.notes.map(({ message }) => message) };
}

describe('reading', () => {
  test.each([
    ['UTF-8', Buffer.from('größe 日本 ✓')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFgröße 日本 ✓')],
    ['UTF-16LE with a mark', Buffer.from('\uFEFFgröße 日本 ✓', 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from('\uFEFFgröße 日本 ✓', 'utf16le').swap16()],
    ['gzip', gzipSync('größe 日本 ✓')],
    ['gzip in two parts', Buffer.concat([gzipSync('größe 日'), gzipSync('本 ✓')])],
  ])('%s', async (_, bytes) => {
    const root = temporary();
    write(root, { 'a.log': bytes });
    expect(await read(root, 'a.log')).toEqual({ text: 'größe 日本 ✓', notes: [] });
  });

  test('UTF-16 without a mark', async () => {
    const root = temporary();
    write(root, {
      'a.log': Buffer.from('<a/>\r\nplain', 'utf16le'),
      'b.log': Buffer.from('<a/>\r\nplain', 'utf16le').swap16(),
    });
    expect([await read(root, 'a.log'), await read(root, 'b.log')].map(({ text }) => text)).toEqual([
      '<a/>\r\nplain',
      '<a/>\r\nplain',
    ]);
  });

  test('the encoding that an XML declaration names', async () => {
    const root = temporary();
    write(root, {
      'a.xml': Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>größe</a>', 'latin1'),
      'b.xml': Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?><a>'),
        Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
      ]),
      'c.xml': '<?xml version="1.0" encoding="x-unknown"?><a>größe</a>',
      'd.xml': '<?xml version="1.0" encoding="UTF-16"?><a>größe</a>',
    });
    const texts = await Promise.all(['a.xml', 'b.xml', 'c.xml', 'd.xml'].map((path) => read(root, path)));
    expect(texts.map(({ text }) => text?.split('?>')[1])).toEqual([
      '<a>größe</a>',
      '<a>日本',
      '<a>größe</a>',
      '<a>größe</a>',
    ]);
  });

  test('bytes that are no UTF-8: Windows-1252 when nothing else is wide, else replaced; one note', async () => {
    const root = temporary();
    write(root, {
      'old.log': Buffer.from('größe naïve', 'latin1'),
      'mixed.log': Buffer.concat([Buffer.from('✓ größe '), Buffer.from([0xff, 0xfe, 0x41])]),
      'late.log': Buffer.concat([Buffer.alloc(600_000, 'x'), Buffer.from('größe', 'latin1')]),
    });
    expect(await read(root, 'old.log')).toEqual({
      text: 'größe naïve',
      notes: ['old.log has bytes that are no UTF-8: they are read as Windows-1252.'],
    });
    expect(await read(root, 'mixed.log')).toEqual({
      text: '✓ größe \uFFFD\uFFFDA',
      notes: [expect.stringContaining('they show as')],
    });
    expect((await read(root, 'late.log')).text?.slice(-5)).toBe('größe');
  });

  test('characters cut by a chunk are whole', async () => {
    const root = temporary();
    const text = `x${'ä日'.repeat(200_000)}`;
    write(root, { 'a.log': text });
    expect((await read(root, 'a.log')).text === text).toBe(true);
    const bytes = Buffer.from('aä日b');
    expect(await read(root, '-', { stdin: Readable.from([...bytes].map((byte) => Buffer.from([byte]))) })).toEqual({
      text: 'aä日b',
      notes: [],
    });
  });

  test('binary files, archives, empty and unreadable ones are one note each', async () => {
    const root = temporary();
    write(root, {
      'a.log': deflateSync(Buffer.from(Array.from({ length: 9_000 }, (_, n) => (n * 7919) % 251))),
      'b.log': Buffer.from('PK\u0003\u0004rest'),
      'c.log': '%PDF-1.7 text',
      'd.xml': '',
      'e.json.gz': gzipSync(''),
      'f.log': Buffer.from([0x1f, 0x8b, 1, 2, 3]),
      'g.log': 'x',
      'h.log': execFileSync('cat', ['/bin/true']),
    });
    const notes = await Promise.all(
      ['a.log', 'b.log', 'c.log', 'd.xml', 'e.json.gz', 'f.log', 'h.log'].map(
        async (name) => (await read(root, name)).notes,
      ),
    );
    expect(notes.map((each) => each.at(-1))).toEqual([
      'a.log is a binary file.',
      'b.log is a ZIP archive: its name must end in .zip to be read.',
      'c.log is a PDF.',
      'd.xml is empty.',
      'e.json.gz is empty.',
      'f.log gave nothing that could be unpacked.',
      'h.log is a binary file.',
    ]);
    chmodSync(join(root, 'g.log'), 0);
    if (process.getuid?.() !== 0)
      expect((await read(root, 'g.log')).notes).toEqual(['g.log could not be opened: permission denied.']);
  });

  test('an empty log is one that says nothing', async () => {
    const root = temporary();
    write(root, { 'tsc.log': '' });
    expect(await read(root, 'tsc.log')).toEqual({ text: '\n', notes: ['tsc.log is empty.'] });
    expect(await read(root, '-')).toEqual({ text: '\n', notes: ['stdin is empty.'] });
  });

  test('a log with colours, bells and a few zero bytes is text', async () => {
    const root = temporary();
    const text = `${'\u001B[31mred\u001B[0m\u0007 plain text of a line\r\n'.repeat(50)}\u0000\u0000`;
    write(root, { 'a.log': text });
    expect(await read(root, 'a.log')).toEqual({ text, notes: [] });
  });

  test('a gzip stream cut anywhere gives what came before, and a note', async () => {
    const root = temporary();
    const lines = Array.from({ length: 40_000 }, (_, n) => `line ${n} ${(n * 7919) % 10_007}\n`).join('');
    const packed = gzipSync(lines);
    write(root, {
      'a.gz': packed.subarray(0, packed.length - 400),
      'b.gz': Buffer.concat([packed.subarray(0, packed.length / 2), Buffer.alloc(1000, 0xff)]),
    });
    const cut = await read(root, 'a.gz');
    expect(cut.notes).toEqual(['a.gz could not be read to its end: its gzip stream is cut short.']);
    expect(lines.startsWith(cut.text ?? '-')).toBe(true);
    expect(cut.text?.length).toBeGreaterThan(lines.length * 0.99);
    const damaged = await read(root, 'b.gz');
    expect(damaged.notes).toHaveLength(1);
    expect(damaged.text?.length).toBeGreaterThan(lines.length * 0.4);
  });

  test('the limit counts unpacked bytes, with a note', async () => {
    const root = temporary();
    write(root, {
      'a.log': 'x'.repeat(5000),
      'bomb.gz': gzipSync(Buffer.alloc(50_000_000)),
      'text.gz': gzipSync('y'.repeat(1_000_000)),
    });
    expect(await read(root, 'a.log', { limit: 2048 })).toEqual({
      text: 'x'.repeat(2048),
      notes: ['a.log is longer than 2 KiB: only its beginning is read.'],
    });
    expect(await read(root, 'a.log', { limit: 5000 })).toEqual({ text: 'x'.repeat(5000), notes: [] });
    expect((await read(root, 'text.gz', { limit: 1024 })).text?.length).toBe(1024);
    expect((await read(root, 'bomb.gz', { limit: 1024 })).text).toBeNull();
  });

  test('one line of a hundred megabytes is never put together', async () => {
    const root = temporary();
    writeFileSync(join(root, 'a.log'), Buffer.alloc(100e6, 'x'));
    const { inputs } = await findInputs(['a.log'], 'head', { cwd: root, root, strict: false });
    const { chunks } = await openFound(inputs[0] as never, nothing, 1e9);
    let total = 0;
    let longest = 0;
    for await (const chunk of chunks ?? []) {
      total += chunk.length;
      longest = Math.max(longest, chunk.length);
    }
    expect(total).toBe(100e6);
    expect(longest).toBeLessThanOrEqual(256 * 1024);
  });

  test('a stream that breaks gives what came before, and a note', async () => {
    async function* broken() {
      yield Buffer.from('complete line\n');
      throw new Error('connection lost');
    }
    expect(await read(temporary(), '-', { stdin: broken() })).toEqual({
      text: 'complete line\n',
      notes: ['stdin could not be read to its end: connection lost.'],
    });
  });
});
