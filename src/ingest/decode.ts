// Turns bytes into text: byte-order marks, UTF-16, the encoding an XML declaration names, and Windows-1252 where bytes are no UTF-8.

import { isAscii } from 'node:buffer';

const SNIFF_BYTES = 8_192;
const XML_ENCODING = /^\s{0,64}<\?xml[^>]{0,200}?\bencoding\s{0,8}=\s{0,8}["']([A-Za-z0-9._:-]{1,40})["']/;

/** How the head of a file says its bytes are to be read; `binary` names what it is instead. */
export type Sniffed = { readonly encoding: string } | { readonly binary: string };

/** Looks at the first bytes of a file. */
export function sniff(head: Uint8Array): Sniffed {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, SNIFF_BYTES));
  const magic = bytes.toString('latin1', 0, 5);
  if (magic.startsWith('PK\u0003\u0004')) return { binary: 'a ZIP archive: its name must end in .zip to be read' };
  if (magic === '%PDF-') return { binary: 'a PDF' };
  const wide = wideEncoding(bytes);
  if (wide) return { encoding: wide };
  if (controlShare(bytes) > 0.05) return { binary: 'a binary file' };
  return { encoding: declaredEncoding(bytes) ?? 'utf-8' };
}

/** True for bytes that begin with a mark of UTF-16. */
const isWideMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** UTF-16 by its mark, or by every second byte being zero. */
function wideEncoding(bytes: Buffer): string | null {
  const isMarked = isWideMark(bytes);
  // A shell wrote the mark and a program its own bytes behind it: every line end of UTF-16 has a zero.
  if (isMarked && !isOneByte(bytes.subarray(2))) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  if (isMarked || !bytes.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) at % 2 ? odd++ : even++;
  const many = bytes.length * 0.3;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

/** True for text of single bytes: it has line ends or blanks and no zero among them. */
const isOneByte = (bytes: Buffer): boolean =>
  bytes.length > 0 && !bytes.includes(0) && (bytes.includes(10) || bytes.includes(32));

/** The share of control characters that no text has; tabs, line ends, form feeds, bells, backspaces and escapes are text. */
function controlShare(bytes: Buffer): number {
  const count = bytes.toString('latin1').match(/[\u0000-\u0006\u000B\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return bytes.length ? count / bytes.length : 0;
}

/** A one-byte or multi-byte encoding an XML declaration names and this runtime knows; its text being readable, it is not UTF-16. */
function declaredEncoding(bytes: Buffer): string | null {
  const named = XML_ENCODING.exec(bytes.toString('latin1', 0, 400))?.[1];
  if (!named || /^utf-?16/i.test(named)) return null;
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return null;
  }
}

/** Decodes chunks as they come. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
  end(): string;
}

/** A decoder for an encoding that `sniff` named. `odd` is called once when bytes are no UTF-8, with how they are read. UTF-8 text whose first non-ASCII bytes are invalid is read as Windows-1252 from there on. */
export function decoderOf(encoding: string, odd: (how: string) => void): Decoder {
  let opened: InstanceType<typeof TextDecoder> | null = null;
  const decoder = () => (opened ??= new TextDecoder(encoding));
  let isUtf8 = encoding === 'utf-8';
  let isFirst = true;
  let plain = true;
  let sawWide = false;
  let told = false;
  const tell = (how: string): void => {
    if (!told) odd(how);
    told = true;
  };
  return {
    decode(given) {
      const bytes = isFirst && isUtf8 && isWideMark(given) ? given.subarray(2) : given;
      isFirst = false;
      // Nothing is pending after an ASCII byte, and ASCII reads the same in every encoding but UTF-16.
      if (isUtf8 && plain && isAscii(bytes))
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
      const text = decoder().decode(bytes, { stream: true });
      if (!isUtf8) return text;
      plain = (bytes.at(-1) ?? 0) < 0x80;
      if (!text.includes('\uFFFD')) {
        sawWide ||= text.length !== bytes.length;
        return text;
      }
      if (sawWide || /[^\u0000-\u007F\uFFFD]/.test(text)) {
        tell('they show as \uFFFD');
        return text;
      }
      tell('they are read as Windows-1252');
      opened = new TextDecoder('windows-1252');
      isUtf8 = false;
      return opened.decode(bytes, { stream: true });
    },
    end: () => opened?.decode() ?? '',
  };
}
