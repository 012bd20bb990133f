#!/usr/bin/env node
// The command line's edge: builds the world from the process and runs the command in it.

import process from 'node:process';
import { runCli } from './commands.ts';
import { holdOptimiser } from './optimiser.ts';
import { outputOf } from './plain-output.ts';

// A call that says nothing there does not open it.
const stdout = outputOf(1, () => process.stdout);
const stderr = outputOf(2, () => process.stderr);

let readsStdin = false;

const LONG_MS = 150;
/** So much is kept, not left over: to look through it at every tenth more would take as long as all else. */
const MUCH_BYTES = 80 * 2 ** 20;

// In a long run text streams by: a young heap that grows and an old one that waits would hold what nobody needs. A short run does not get there.
setTimeout(() => void keepSmall(), LONG_MS).unref();

// No top-level await: the bundle is CommonJS, which starts faster.
void runCli({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  // Standard input is opened only when it is read.
  stdin: { [Symbol.asyncIterator]: readStdin },
  stdout,
  stderr,
  onInterrupt,
  onReading: holdOptimiser,
}).then((status) => {
  process.exitCode = status;
  // A writer that never ends would keep us.
  if (readsStdin) process.stdin.destroy();
  // Nothing is left to come: the system takes the memory back faster than the engine tidies it up.
  if (!process.getActiveResourcesInfo().length) process.exit();
});

async function keepSmall(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=10');
  const look = setInterval(() => {
    if (process.memoryUsage().heapUsed < MUCH_BYTES) return;
    clearInterval(look);
    setFlagsFromString('--semi-space-growth-factor=2');
    setFlagsFromString('--heap-growing-percent=0');
  }, LONG_MS).unref();
}

function readStdin(): AsyncIterator<unknown> {
  readsStdin = true;
  return process.stdin[Symbol.asyncIterator]();
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
