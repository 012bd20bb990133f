// Ends what a process started, where no group of its own holds it together: GitHub's toolkit starts programs in ours.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Sends a signal to every process below `pid`. On Windows the system does this itself when it ends a step. */
export function endDescendants(pid: number, signal: NodeJS.Signals): void {
  for (const below of descendantsOf(pid, process.platform === 'linux' ? parentsInProc() : parentsByPs())) {
    try {
      process.kill(below, signal);
    } catch {
      // It is gone already.
    }
  }
}

type Parents = ReadonlyMap<number, number>;

function descendantsOf(pid: number, parents: Parents): readonly number[] {
  const found = new Set([pid]);
  // A parent may stand behind its child.
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const [child, parent] of parents) if (found.has(parent)) found.add(child);
  }
  found.delete(pid);
  return [...found];
}

/** Slim containers have no `ps`. */
function parentsInProc(): Parents {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
      if (parent) parents.set(Number(name), parent);
    } catch {
      // It ended while we looked.
    }
  }
  return parents;
}

function parentsByPs(): Parents {
  if (process.platform === 'win32') return new Map();
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8', timeout: 2_000 });
  const rows = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return new Map(rows.flatMap(([pid, parent]) => (pid && parent ? [[pid, parent] as const] : [])));
}
