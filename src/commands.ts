// Runs the command line in a world it is given: words, environment and streams in, text and an exit status out.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type CommandLine, readCommandLine } from './flags.ts';
import type { Digest } from './model/cause.ts';
import type { Note } from './model/source.ts';
import { oneOf, UserError } from './user-error.ts';

/** A stream that text goes to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** All that a command may touch, besides files. */
export interface World {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: AsyncIterable<unknown>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** 0 fine, 1 broken or unclear, 2 the call was wrong, 3 nothing could be read. */
export type ExitStatus = 0 | 1 | 2 | 3;

const SECRET_NAME = /TOKEN|SECRET|PASSW|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|AUTH/i;
const SECRET_CHARS = 8;

/** Runs one command and returns its exit status. A wrong call is one sentence on standard error; any other error is a bug and keeps its stack. */
export async function runCli(world: World): Promise<ExitStatus> {
  try {
    return await runCommand(world);
  } catch (error) {
    const text = error instanceof UserError ? error.message : `this is a bug, please report it\n${error instanceof Error ? error.stack : String(error)}`;
    world.stderr.write(`broken-assumption: ${text}\n`);
    return 2;
  }
}

async function runCommand(world: World): Promise<ExitStatus> {
  const line = readCommandLine(world.argv);
  if (line.switches.has('help')) return print(world, (await import('./help.ts')).HELP);
  if (line.switches.has('version')) return print(world, `${(await import('./version.ts')).VERSION}\n`);
  return line.command === 'formats' ? listFormats(line, world) : explainInputs(line, world);
}

function print({ stdout }: World, text: string): ExitStatus {
  stdout.write(text);
  return 0;
}

async function listFormats({ values }: CommandLine, world: World): Promise<ExitStatus> {
  const format = oneOf(values.format ?? 'text', ['text', 'markdown', 'json'], '--format');
  const { formatTable } = await import('./format-table.ts');
  const text = formatTable((await import('./pipeline.ts')).formats(), format);
  await put(text, values.output ?? null, world);
  return 0;
}

async function explainInputs({ paths, values, lists, switches }: CommandLine, world: World): Promise<ExitStatus> {
  const [{ explain, render, rootOf }, { configOf }] = await Promise.all([import('./pipeline.ts'), import('./config.ts')]);
  const call = { inputs: paths, base: lists.base, retry: lists.retry, pathMap: lists['path-map'], annotate: switches.has('annotate'), ...values };
  const config = await configOf(call, rootOf(world.cwd, values.root));
  const { env, cwd, stdin } = world;
  const { inputs, root, base, retry, diff, pathMap, limits, output } = config;
  const written = output === null ? [] : [resolve(cwd, output)];
  const digest = await explain(inputs, { root, base, retry, diff, pathMap, limits, decisions: config, env, cwd, stdin, written });
  const options = { ...terminalOf(world, output), secrets: secretsOf(env) };
  const status = statusOf(digest);
  await put(await render(digest, config.format, options), output, world);
  if (config.annotate) world.stderr.write(await render(digest, 'annotations', options));
  if (config.format !== 'text' && config.format !== 'markdown') for (const note of digest.notes) world.stderr.write(noteLine(note));
  return status;
}

function statusOf({ verdict, totals }: Digest): ExitStatus {
  if (!totals.sources) return 3;
  return verdict === 'fine' ? 0 : 1;
}

/** Writes the report where it belongs: to a file, its folders made, or to standard output. */
async function put(text: string, output: string | null, { stdout, cwd }: World): Promise<void> {
  if (output === null) {
    stdout.write(text);
    return;
  }
  const path = resolve(cwd, output);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UserError(`--output ${output} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function terminalOf({ env, stdout }: World, output: string | null): { readonly color: boolean; readonly width: number } {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  const refused = Boolean(env.NO_COLOR) || env.FORCE_COLOR === '0' || env.TERM === 'dumb' || output !== null;
  return { color: !refused && (forced || stdout.isTTY === true), width: Math.max(40, stdout.columns ?? 100) };
}

/** Values of environment variables whose names look secret, to be redacted wherever they stand. */
function secretsOf(env: World['env']): string[] {
  return Object.entries(env).flatMap(([name, value]) => (value && value.length >= SECRET_CHARS && SECRET_NAME.test(name) ? [value] : []));
}

/** A note for standard error. The runner reads workflow commands there, and a file's name may hold one. */
function noteLine({ level, message }: Note): string {
  const bare = message.replace(/[\u0000-\u001F\u007F-\u009F]/g, ' ').replaceAll('##[', '# #[');
  return `broken-assumption: ${level}: ${bare}\n`;
}
