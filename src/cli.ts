#!/usr/bin/env node
// The command line's edge: builds the world from the process and runs the command in it.

import process from 'node:process';
import { runCli } from './commands.ts';

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough, such as `head`, is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await runCli({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  // Standard input is opened only when it is read.
  stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
  stdout: process.stdout,
  stderr: process.stderr,
  onInterrupt,
});

/** The first signal is told, so that what was read can still be explained; the second ends us. */
function onInterrupt(call: (signal: 'SIGINT' | 'SIGTERM') => void): () => void {
  let toldMs = 0;
  const told = (signal: NodeJS.Signals): void => {
    // A package manager hands on what the terminal has sent to us already.
    if (toldMs && Date.now() - toldMs > 500) process.exit(signal === 'SIGINT' ? 130 : 143);
    toldMs ||= Date.now();
    call(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, told);
  return () => {
    for (const signal of signals) process.off(signal, told);
  };
}
