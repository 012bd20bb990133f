// Runs the command line in a world it is given: words, environment and streams in, text and an exit status out.

import { oneOf, UserError } from '../config/user-error.ts';
import { type ExitStatus, put, type World } from '../edge/world.ts';
import { type CommandLine, readCommandLine } from './flags.ts';

/** Runs one command and returns its exit status. A wrong call is one sentence on standard error; any other error is a bug and keeps its stack. */
export async function runCli(world: World): Promise<ExitStatus> {
  try {
    return await runCommand(world);
  } catch (error) {
    const text =
      error instanceof UserError
        ? error.message
        : `this is a bug, please report it\n${error instanceof Error ? error.stack : String(error)}`;
    world.stderr.write(`broken-assumption: ${text}\n`);
    return 2;
  }
}

async function runCommand(world: World): Promise<ExitStatus> {
  const line = readCommandLine(world.argv);
  if (line.switches.has('help') || line.command === 'help')
    return print(world, (await import('./help.ts')).helpOn(line.command === 'help' ? line.paths[0] : line.command));
  if (line.switches.has('version')) return print(world, `${(await import('../version.ts')).VERSION}\n`);
  if (line.command === 'formats') return listFormats(line, world);
  if (line.command === 'completion') return printCompletion(line, world);
  return line.command === 'run'
    ? (await import('./run.ts')).runCommand(line, world)
    : (await import('./explain.ts')).explainInputs(line, world);
}

function print({ stdout }: World, text: string): ExitStatus {
  stdout.write(text);
  return 0;
}

async function printCompletion({ paths }: CommandLine, world: World): Promise<ExitStatus> {
  const { completionFor, SHELLS } = await import('./completion.ts');
  if (!paths[0]) throw new UserError(`For which shell? \`broken-assumption completion ${SHELLS.join('|')}\`.`);
  return print(world, completionFor(oneOf(paths[0], SHELLS, 'completion')));
}

async function listFormats({ values }: CommandLine, world: World): Promise<ExitStatus> {
  const format = oneOf(values.format ?? 'text', ['text', 'markdown', 'json'], '--format');
  const { formatTable } = await import('./format-table.ts');
  const text = formatTable(await (await import('../pipeline/open.ts')).formats(), format);
  put(text, values.output ?? null, world);
  return 0;
}
