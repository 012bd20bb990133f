// The action's edge: builds the world from GitHub's toolkit and the process, and runs the action in it.

import process from 'node:process';
import { getInput, notice, setFailed, setOutput, setSecret, warning } from '@actions/core';
import { runAction } from './run.ts';
import type { Exec } from './world.ts';

/** The toolkit's way to run a program is loaded only when there are checks to run. */
const exec: Exec = async ({ file, args, cwd, env, onData }) => {
  const toolkit = await import('@actions/exec');
  const known = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const listeners = { stdout: onData, stderr: onData };
  // Nothing on standard input, or a program that reads it would wait for ever.
  return toolkit.exec(file, [...args], {
    cwd,
    env: known,
    silent: true,
    ignoreReturnCode: true,
    input: Buffer.alloc(0),
    listeners,
  });
};

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort(signal));

const { env } = process;

// No top-level await: the bundle is CommonJS, which starts faster.
void runAction({
  env,
  cwd: process.cwd(),
  pid: process.pid,
  // Named one by one: the toolkit as a whole brings an HTTP client that nothing here asks for.
  toolkit: { getInput, setOutput, setSecret, notice, warning, setFailed },
  exec,
  fail: () => {
    process.exitCode = 1;
  },
  openApi: async (token) => (await import('../github/api.ts')).openApi(env, token),
  openArtifacts: async (token) => (await import('../github/artifacts.ts')).openArtifacts(env, token),
  write: (text) => process.stdout.write(text),
  stderr: { write: (text) => process.stderr.write(text) },
  stop: stop.signal,
})
  .catch((error: unknown) =>
    warning(`Broken Assumption itself failed: ${error instanceof Error ? error.message : String(error)}`),
  )
  // A connection that GitHub left hanging would hold the step for minutes after all is said.
  .finally(() => process.stdout.write('', () => process.exit()));
