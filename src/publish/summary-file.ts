// Adds the summary to the file that GitHub shows on the run's page, within what the file may still hold.

import { appendFileSync, readFileSync, statSync } from 'node:fs';

/** GitHub drops the summary of a whole step above 1 MiB; this stays below it. */
const FILE_BYTES = 1_048_576 - 1_024;
/** Less is not worth showing. */
const LEAST_BYTES = 2_048;

/** UTF-8 bytes that the file has room for; 0 when it has none or there is no such file. */
export function summaryRoom(path: string | undefined): number {
  const size = path ? sizeOf(path) : null;
  const left = size === null ? 0 : FILE_BYTES - size;
  return left < LEAST_BYTES ? 0 : left;
}

function sizeOf(path: string): number | null {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

/** Appends a summary, with a blank line to what stands there. */
export function appendSummary(path: string, text: string): void {
  const before = textOf(path);
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  appendFileSync(path, `${gap}${text}`);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
