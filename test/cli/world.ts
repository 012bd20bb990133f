// A world for the command line that tests can look at: no process is touched.

import { Readable } from 'node:stream';
import { runCli } from '../../src/commands.ts';
import type { ExitStatus } from '../../src/world.ts';

/** What a call left behind. */
export interface Ran {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in `cwd`, with `stdin` as its standard input. */
export async function run(cwd: string, argv: readonly string[], { stdin = '', env = {} as Record<string, string>, isTTY = false } = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCli({
    argv,
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, ...env },
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: { write: (text) => out.push(text), isTTY },
    stderr: { write: (text) => err.push(text) },
  });
  return { status, out: out.join(''), err: err.join('') };
}
