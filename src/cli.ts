#!/usr/bin/env node
// The command line's edge: builds the world from the process and runs the command in it.

import { fstatSync, statSync, writeSync } from 'node:fs';
import process from 'node:process';
import { runCli } from './commands.ts';
import type { Output } from './world.ts';

// A call that says nothing there does not open it.
const stdout = outputOf(1, () => process.stdout);
const stderr = outputOf(2, () => process.stderr);

let readsStdin = false;

const LONG_MS = 150;

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
}).then((status) => {
  process.exitCode = status;
  // A writer that never ends would keep us.
  if (readsStdin) process.stdin.destroy();
});

async function keepSmall(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=10');
}

function readStdin(): AsyncIterator<unknown> {
  readsStdin = true;
  return process.stdin[Symbol.asyncIterator]();
}

function outputOf(fd: 1 | 2, open: () => NodeJS.WriteStream): Output {
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
  const isTerminal = (): boolean => opened !== null || !isPlain(fd);
  return {
    write(text) {
      const rest = isTerminal() ? text : writtenAtOnce(fd, text);
      if (rest.length) stream().write(rest);
    },
    get isTTY() {
      return isTerminal() && stream().isTTY;
    },
    get columns() {
      // A terminal that was never sized says 0.
      return (isTerminal() && stream().columns) || undefined;
    },
  };
}

/** True for files, pipes and the null device, which can be written without a stream: opening one takes longer than many a report. */
function isPlain(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    if (process.platform === 'win32') return false;
    if (stats.isCharacterDevice()) return stats.rdev === statSync('/dev/null').rdev;
    return stats.isFile() || stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
}

/** Writes as much as goes without waiting and returns the rest. */
function writtenAtOnce(fd: number, text: string): Uint8Array {
  let rest = Buffer.from(text);
  try {
    while (rest.length) rest = rest.subarray(writeSync(fd, rest));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return rest.subarray(rest.length);
    if (code !== 'EAGAIN') throw error;
  }
  return rest;
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
