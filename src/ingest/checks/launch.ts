// Starts a check's command in a shell and hands on what it prints. The action brings a launcher of its own with the same shape.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { MARK } from './marked.ts';

/** A program to start. */
export interface Launching {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onData: (chunk: Uint8Array) => void;
}

/** How a program ended: by an exit code, or by a signal. */
export interface Ending {
  readonly exitCode: number | null;
  readonly signal: string | null;
}

/** A program that was started. `done` rejects when there is no such program. */
export interface Launched {
  readonly done: Promise<Ending>;
  /** Ends the program and all it started. */
  end(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void;
}

export type Launch = (launching: Launching) => Launched;

/** How long an ended program's children may keep its output open. */
const LINGER_MS = 3_000;

/** The shell that runs a command, both outputs joined in the order in which they were written. */
export function shellOf(
  command: string,
  platform: NodeJS.Platform,
  env: Launching['env'],
): Pick<Launching, 'file' | 'args'> {
  if (platform === 'win32') {
    const file = onPath('pwsh.exe', env) ? 'pwsh' : 'powershell';
    const script = `$ErrorActionPreference = 'stop'\n${command}\nif ((Test-Path -LiteralPath variable:LASTEXITCODE)) { exit $LASTEXITCODE }`;
    return { file, args: ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script] };
  }
  // Killed between making a probe and its first word, we cannot end it: it must see for itself that it is alone.
  const first = env[MARK] === undefined ? '' : `[ "$PPID" = ${process.pid} ] || exit 125; `;
  // The outer shell joins the outputs, so that the inner one sees nothing but the command.
  if (onPath('bash', env))
    return { file: 'bash', args: ['-c', `${first}exec bash --noprofile --norc -eo pipefail -c "$0" 2>&1`, command] };
  return { file: 'sh', args: ['-c', `${first}exec sh -e -c "$0" 2>&1`, command] };
}

/** True when a program of this name lies in a directory of PATH. */
export function onPath(name: string, env: Launching['env']): boolean {
  return (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, name)));
}

const running = new Set<ChildProcess>();

/** Whatever ends us, nothing we started lives on. */
const endAll = (): void => {
  for (const child of running) endGroup(child, 'SIGKILL');
};

/** Starts a program in a process group of its own, with nothing on its standard input. */
export const launch: Launch = ({ file, args, cwd, env, onData }) => {
  const child = spawn(file, [...args], {
    cwd,
    env: { ...env },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  if (!process.listeners('exit').includes(endAll)) process.on('exit', endAll);
  running.add(child);
  child.once('close', () => running.delete(child));
  child.stdout?.on('data', onData);
  child.stderr?.on('data', onData);
  return { done: ended(child), end: (signal) => endGroup(child, signal) };
};

function ended(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    // A server left behind may hold the output open for ever.
    child.once('exit', (exitCode, signal) => setTimeout(() => resolve({ exitCode, signal }), LINGER_MS).unref());
  });
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on(
      'error',
      () => {},
    );
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
