// Standard output and error, written without a stream where that goes: opening one takes longer than many a report.

import { fstatSync, statSync, writeSync } from 'node:fs';
import process from 'node:process';
import type { Output } from '../edge/world.ts';

/** The output of a descriptor; `open` gives its stream, for a terminal or where more comes than goes at once. */
export function outputOf(fd: 1 | 2, open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | null = null;
  const stream = (): NodeJS.WriteStream => {
    if (opened) return opened;
    opened = open();
    // A reader that has seen enough, such as `head`, is no fault.
    opened.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
    return opened;
  };
  let plain: boolean | null = null;
  const isTerminal = (): boolean => opened !== null || !(plain ??= isPlain(fd));
  return {
    write(text) {
      const rest = isTerminal() ? text : writtenAtOnce(fd, text);
      if (rest.length) stream().write(rest);
    },
    get isTTY() {
      return isTerminal() && stream().isTTY;
    },
    get columns() {
      // A terminal that was never sized says 0.
      return (isTerminal() && stream().columns) || undefined;
    },
  };
}

/** True for files, pipes and the null device, which can be written without a stream: opening one takes longer than many a report. */
function isPlain(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    if (process.platform === 'win32') return false;
    if (stats.isCharacterDevice()) return stats.rdev === statSync('/dev/null').rdev;
    return stats.isFile() || stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
}

/** Writes as much as goes without waiting and returns the rest. */
function writtenAtOnce(fd: number, text: string): Uint8Array {
  let rest = Buffer.from(text);
  try {
    while (rest.length) rest = rest.subarray(writeSync(fd, rest));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return rest.subarray(rest.length);
    if (code !== 'EAGAIN') throw error;
  }
  return rest;
}
