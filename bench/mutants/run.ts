// Gives mutants to processes that try them, and starts another where one was ended.

import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Drawn } from './draw.ts';
import type { Outcome, Told } from './worker.ts';

export interface Result extends Drawn {
  readonly by: Outcome['by'] | 'time';
  readonly who: string;
}

/** After so many a process is replaced: what it loaded anew is never given back. */
const MOST_MUTANTS = 250;

/** Tries every mutant; gives the results in the order of the mutants. */
export async function runMutants(
  drawn: readonly Drawn[],
  options: {
    readonly tests: Readonly<Record<string, readonly string[]>>;
    readonly jobs: number;
    print(text: string): void;
  },
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const queue = [...drawn.keys()];
  const keep = (at: number, { by, who }: Pick<Result, 'by' | 'who'>): void => {
    const one = drawn[at];
    if (one) results.set(at, { ...one, by, who });
    if (one && by === null) options.print(`survived: ${one.mutant.path}:${one.mutant.line} ${one.mutant.what}`);
    if (results.size % 20 === 0) options.print(`${results.size} of ${drawn.length}`);
  };
  const work = async (isFirst: boolean): Promise<void> => {
    while (queue.length) await workOff({ queue, drawn, keep, isFirst, ...options });
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, drawn.length) }, (_, at) => work(at === 0)));
  return [...results].sort((a, b) => a[0] - b[0]).map(([, result]) => result);
}

interface Work {
  readonly queue: number[];
  readonly drawn: readonly Drawn[];
  readonly keep: (at: number, result: Pick<Result, 'by' | 'who'>) => void;
  readonly tests: Readonly<Record<string, readonly string[]>>;
  readonly isFirst: boolean;
  readonly print: (text: string) => void;
}

/** One process, until nothing is left, it had its share, or a mutant took too long. */
function workOff({ queue, drawn, keep, tests, isFirst, print }: Work): Promise<void> {
  const child = fork(join(import.meta.dirname, 'worker.ts'), { execArgv: ['--max-old-space-size=3000'] });
  let current: number | undefined;
  let left = MOST_MUTANTS;
  const next = (): void => {
    current = left-- > 0 ? queue.shift() : undefined;
    if (current === undefined) child.kill();
    else child.send({ at: current, ...drawn[current] });
  };
  child.on('message', (told: Told) => {
    if ('ready' in told) {
      if (isFirst && told.ready.length)
        print(`Left out, for they fail without a mutant here:\n  ${told.ready.join('\n  ')}`);
    } else keep(told.at, told);
    next();
  });
  child.send({ open: { drawn, tests } });
  return ended(child).then(() => {
    if (current !== undefined) keep(current, { by: 'time', who: 'ended after too long, or for too much memory' });
  });
}

const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => child.on('exit', () => resolve()));
