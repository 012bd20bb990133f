// Marks what a probe starts, so that it can be ended for good, also when it left its group or we were killed: a server may hold a port or write on.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';

/** The variable that every process of a probe inherits. */
export const MARK = 'BROKEN_ASSUMPTION_PROBE';

/** The mark of a checkout's probes. */
export const markOf = (root: string): string => createHash('sha256').update(realOf(root)).digest('hex').slice(0, 24);

/** Ends every process that carries the mark, at once. Only where the system shows what processes were given (Linux). */
export function endMarked(mark: string): void {
  if (process.platform !== 'linux') return;
  const wanted = `${MARK}=${mark}`;
  // A child may be made while its parent is ended.
  for (let round = 0; round < 5; round++) {
    const found = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && carries(Number(name), wanted));
    if (!found.length) return;
    for (const name of found) kill(Number(name));
  }
}

function carries(pid: number, wanted: string): boolean {
  if (pid === process.pid) return false;
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(wanted) && !isEnded(pid);
  } catch {
    return false;
  }
}

function isEnded(pid: number): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
