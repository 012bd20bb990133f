// Runs git: without a shell, without what the environment or the repository would make it run, with bounded output.

import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

const OUTPUT_BYTES = 64 * 2 ** 20;
const TIMEOUT_MS = 120_000;

/** How a git call ended. `cut` is true when its output was longer than 64 MiB and only the beginning is here. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly out: string;
  readonly err: string;
  readonly cut: boolean;
}

/** Runs git with the given arguments; never throws. */
export type Git = (args: readonly string[]) => Promise<GitAnswer>;

/** Where git runs. `trusted` says that the checkout is the CI's own, whoever owns its files. */
export interface GitPlace {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly trusted: boolean;
  /** How long a call may take; default: two minutes. */
  readonly timeoutMs?: number;
}

/** A runner for one checkout. It never looks for a repository above `root`. */
export function gitRunner(place: GitPlace): Git {
  const options = {
    cwd: place.root,
    env: gitEnv(place),
    maxBuffer: OUTPUT_BYTES,
    timeout: place.timeoutMs ?? TIMEOUT_MS,
    windowsHide: true,
  };
  return async (args) => {
    // Whoever never asks does not wait for what starts programs.
    const { execFile } = await import('node:child_process');
    return new Promise((resolve) => {
      execFile('git', [...gitFlags(place), ...args], options, (error, out, err) => {
        const cut = error?.code === ('ERR_CHILD_PROCESS_STDIO_MAXBUFFER' as never);
        const missing = error?.code === ('ENOENT' as never) ? 'git or the directory is missing' : '';
        resolve({ ok: !error || cut, out, err: missing || err.trim() || (error?.message ?? ''), cut });
      });
    });
  };
}

/** Flags that keep a repository's own configuration from running programs or bending the output. */
export function gitFlags({ root, trusted }: GitPlace): string[] {
  const settings = [
    'core.quotepath=off',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'gc.auto=0',
    'maintenance.auto=false',
    'diff.relative=false',
  ];
  if (trusted) settings.push(`safe.directory=${realOf(root).replaceAll('\\', '/')}`);
  return ['--no-pager', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting])];
}

/** The environment without any of git's own variables, with English messages and no questions. */
export function gitEnv({ root, env }: GitPlace): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(?:GIT_|LC_|LANGUAGE$)/i.test(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CEILING_DIRECTORIES: dirname(realOf(root)),
  };
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
