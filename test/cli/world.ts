// A world for the command line that tests can look at: no process is touched.

import { Readable } from 'node:stream';
import { runCli } from '../../src/cli/commands.ts';
import type { ExitStatus, World } from '../../src/edge/world.ts';

/** What a call left behind. */
export interface Ran {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** What a call may be given. `seen` is told everything that is written, as it is written. */
export interface Given {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly onInterrupt?: NonNullable<World['onInterrupt']>;
  readonly seen?: (text: string) => void;
}

/** Runs a command line in `cwd`, with `stdin` as its standard input. */
export async function run(
  cwd: string,
  argv: readonly string[],
  { stdin = '', env = {}, isTTY = false, onInterrupt, seen = () => {} }: Given = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const to = (texts: string[]) => ({
    isTTY,
    write(text: string) {
      texts.push(text);
      seen(text);
    },
  });
  const status = await runCli({
    argv,
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, ...env },
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: to(out),
    stderr: to(err),
    ...(onInterrupt ? { onInterrupt } : {}),
  });
  return { status, out: out.join(''), err: err.join('') };
}
