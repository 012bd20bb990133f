#!/usr/bin/env node
// The command line's edge: builds the world from the process and runs the command in it.

import process from 'node:process';
import { runCli } from './commands.ts';
import type { Output } from './world.ts';

// A call that says nothing there does not open it.
const stdout = outputOf(() => process.stdout);
const stderr = outputOf(() => process.stderr);

// No top-level await: the bundle is CommonJS, which starts faster.
void runCli({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  // Standard input is opened only when it is read.
  stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
  stdout,
  stderr,
  onInterrupt,
}).then((status) => {
  process.exitCode = status;
});

function outputOf(open: () => NodeJS.WriteStream): Output {
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
  return {
    write: (text) => stream().write(text),
    get isTTY() {
      return stream().isTTY;
    },
    get columns() {
      return stream().columns;
    },
  };
}

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
