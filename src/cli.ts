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
});
