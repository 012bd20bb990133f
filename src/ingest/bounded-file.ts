// Reads one file of the checkout as text: bounded, never outside it, never through a link that leaves it.

import { closeSync, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';

const FILE_BYTES = 512 * 1024;
const SNIFF_BYTES = 8_192;

/** A file's text; null when it is absent, no regular file, binary, over 512 KiB or outside `root`. `path` is relative to `root`. */
export function readBounded(root: string, path: string): string | null {
  if (!path || isAbsolute(path) || path.includes('\0')) return null;
  try {
    const home = realpathSync(root);
    const real = realpathSync(join(home, path));
    if (!real.startsWith(home.endsWith(sep) ? home : home + sep)) return null;
    return textAt(real);
  } catch {
    return null;
  }
}

function textAt(path: string): string | null {
  // Opening a pipe would wait for its writer.
  if (!statSync(path).isFile()) return null;
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > FILE_BYTES) return null;
    const bytes = Buffer.allocUnsafe(size);
    const text = bytes.subarray(0, readSync(file, bytes, 0, size, 0));
    if (text.subarray(0, SNIFF_BYTES).includes(0)) return null;
    return text.toString('utf8').replace(/^\uFEFF/, '');
  } finally {
    closeSync(file);
  }
}
