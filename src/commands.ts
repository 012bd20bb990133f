// Runs the command line in a world it is given: words, environment and streams in, text and an exit status out.

import { resolve } from 'node:path';
import { type CommandLine, readCommandLine } from './flags.ts';
import type { Digest } from './model/cause.ts';
import { oneOf, UserError } from './user-error.ts';
import { type ExitStatus, noteLine, put, secretsOf, terminalOf, type World } from './world.ts';

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
  if (line.command === 'formats') return listFormats(line, world);
  return line.command === 'run' ? (await import('./run.ts')).runCommand(line, world) : explainInputs(line, world);
}

function print({ stdout }: World, text: string): ExitStatus {
  stdout.write(text);
  return 0;
}

async function listFormats({ values }: CommandLine, world: World): Promise<ExitStatus> {
  const format = oneOf(values.format ?? 'text', ['text', 'markdown', 'json'], '--format');
  const { formatTable } = await import('./format-table.ts');
  const text = formatTable(await (await import('./pipeline.ts')).formats(), format);
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
