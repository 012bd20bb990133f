// Adds the summary to the file that GitHub shows on the run's page, within what the file may still hold.

import { appendFile, readFile, stat } from 'node:fs/promises';

/** GitHub drops the summary of a whole step above 1 MiB; this stays below it. */
const FILE_BYTES = 1_048_576 - 1_024;
/** Less is not worth showing. */
const LEAST_BYTES = 2_048;

/** UTF-8 bytes that the file has room for; 0 when it has none or there is no such file. */
export async function summaryRoom(path: string | undefined): Promise<number> {
  const found = path ? await stat(path).catch(() => null) : null;
  const left = found?.isFile() ? FILE_BYTES - found.size : 0;
  return left < LEAST_BYTES ? 0 : left;
}

/** Appends a summary, with a blank line to what stands there. */
export async function appendSummary(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '');
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  await appendFile(path, `${gap}${text}`);
}
