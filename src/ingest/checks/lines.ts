// Cuts what a check prints into whole lines, and takes the values out that it asks to be masked.
//   ::add-mask::s3cr3t-value

import { StringDecoder } from 'node:string_decoder';

const PENDING_CHARS = 1024 * 1024;
/** Shorter values stand in half the words of a log. */
const MASK_CHARS = 8;
const MASK = /^(\s{0,200}::add-mask::|.{0,2000}?##\[add-mask\])(.+)$/;

/** A line without its end; `masked` are the values it asked to be masked, which `text` no longer holds. */
export interface CheckLine {
  readonly text: string;
  readonly masked: readonly string[];
}

export interface LineReader {
  push(chunk: Uint8Array): readonly CheckLine[];
  /** The last line, when the output did not end with one. */
  end(): readonly CheckLine[];
}

/** Reads bytes as lines. A line over 1 Mi characters is given in pieces. */
export function lineReader(): LineReader {
  const decoder = new StringDecoder('utf8');
  let pending = '';
  const take = (text: string): readonly CheckLine[] => {
    const parts = (pending + text).split('\n');
    pending = parts.pop() ?? '';
    if (pending.length > PENDING_CHARS) {
      parts.push(pending);
      pending = '';
    }
    return parts.map((part) => lineOf(part.endsWith('\r') ? part.slice(0, -1) : part));
  };
  return {
    push: (chunk) => take(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))),
    end() {
      const rest = pending + decoder.end();
      pending = '';
      return rest === '' ? [] : [lineOf(rest)];
    },
  };
}

function lineOf(text: string): CheckLine {
  if (!text.includes('add-mask')) return { text, masked: [] };
  const masked: string[] = [];
  const kept = text.split('\r').map((part) => {
    const [, command = '', value = ''] = MASK.exec(part) ?? [];
    if (!command) return part;
    masked.push(...valuesOf(value));
    return `${command}***`;
  });
  return { text: kept.join('\r'), masked };
}

/** A value over several lines masks each of them. */
function valuesOf(escaped: string): string[] {
  const value = escaped.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
  return value
    .split(/[\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part.length >= MASK_CHARS);
}
