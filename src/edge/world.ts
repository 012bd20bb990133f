// The world that a command runs in, and the small things every command does with it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../config/user-error.ts';
import type { Clock } from '../model/clock.ts';
import type { Note } from '../model/source.ts';

/** A stream that text goes to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
}

/** All that a command may touch, besides files and the processes it starts. */
export interface World {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: AsyncIterable<unknown>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Default: the machine's. */
  readonly clock?: Clock;
  /** Is told what is read, and then how many findings are explained. Absent: nobody asks. */
  readonly onReading?: (paths: readonly string[]) => (findings: number) => void;
  /** Calls back when the user or the system wants it to end; gives what takes the call back. Absent: nobody does. */
  readonly onInterrupt?: (call: (signal: 'SIGINT' | 'SIGTERM') => void) => () => void;
}

/** 0 fine, 1 broken or unclear, 2 the call was wrong, 3 nothing could be read. */
export type ExitStatus = 0 | 1 | 2 | 3;

const SECRET_NAME = /TOKEN|SECRET|PASSW|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|AUTH/i;
const SECRET_CHARS = 8;

/** Writes the report where it belongs: to a file, its folders made, or to standard output. */
export function put(text: string, output: string | null, { stdout, cwd }: World): void {
  if (output === null) {
    stdout.write(text);
    return;
  }
  const path = resolve(cwd, output);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new UserError(
      `--output ${output} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** How the report is to look on standard output. */
export function terminalOf(
  { env, stdout }: World,
  output: string | null,
): { readonly color: boolean; readonly width: number } {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  const refused = Boolean(env.NO_COLOR) || env.FORCE_COLOR === '0' || env.TERM === 'dumb' || output !== null;
  return { color: !refused && (forced || stdout.isTTY === true), width: Math.max(40, stdout.columns ?? 100) };
}

/** Values of environment variables whose names look secret, to be redacted wherever they stand. */
export function secretsOf(env: World['env']): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value && value.length >= SECRET_CHARS && SECRET_NAME.test(name) ? [value] : [],
  );
}

/** A note for standard error. The runner reads workflow commands there, and a file's name may hold one. */
export function noteLine({ level, message }: Note): string {
  const bare = message.replace(/[\u0000-\u001F\u007F-\u009F]/g, ' ').replaceAll('##[', '# #[');
  return `broken-assumption: ${level}: ${bare}\n`;
}
