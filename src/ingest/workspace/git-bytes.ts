// Asks git for bytes: what `git.ts` does for text, with something on its standard input, and never over the network.

import { spawn } from 'node:child_process';
import { type GitPlace, gitEnv, gitFlags } from '../git.ts';

const OUTPUT_BYTES = 512 * 2 ** 20;
const TIMEOUT_MS = 120_000;

/** What git printed; null when it failed, took over two minutes or printed over 512 MiB. */
export type GitBytes = (args: readonly string[], input?: string) => Promise<Buffer | null>;

/** A runner for one checkout. A partial clone's missing objects stay missing. */
export function gitBytes(place: GitPlace): GitBytes {
  const env = { ...gitEnv(place), GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
  return (args, input = '') =>
    new Promise((resolve) => {
      const child = spawn('git', [...gitFlags(place), ...args], {
        cwd: place.root,
        env,
        stdio: ['pipe', 'pipe', 'ignore'],
        timeout: TIMEOUT_MS,
        windowsHide: true,
      });
      const chunks: Buffer[] = [];
      let size = 0;
      child.on('error', () => resolve(null));
      child.stdout.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > OUTPUT_BYTES) child.kill('SIGKILL');
        else chunks.push(chunk);
      });
      child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : null));
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
}

/** NUL-separated names. A name that is no UTF-8 is left out: no path of ours could name it again. */
export const namesIn = (bytes: Buffer): readonly string[] =>
  bytes
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '' && !name.includes('\uFFFD'));

/** The objects of these names, as far as git has them here. */
export async function objectsOf(git: GitBytes, names: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  if (!names.length) return found;
  const out = await git(['cat-file', '--batch'], `${names.join('\n')}\n`);
  for (let at = 0; out && at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [name = '', type, length] = out.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (length === undefined) continue;
    if (type === 'blob') found.set(name, out.subarray(at, at + Number(length)));
    at += Number(length) + 1;
  }
  return found;
}
