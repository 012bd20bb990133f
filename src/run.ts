// The command `run`: runs checks at the desk or in CI, all of them, nearest loop first, and explains what they said.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Config, configOf } from './config.ts';
import type { CommandLine } from './flags.ts';
import { checksOfFile, checksOfWords, type Plan, planned } from './given-checks.ts';
import type { Digest } from './model/cause.ts';
import { explain, openChecks, openPublish, render, rootOf } from './pipeline.ts';
import { type CheckOutcome, hidesFailure, runPlanned } from './run-checks.ts';
import { UserError } from './user-error.ts';
import { type ExitStatus, noteLine, put, secretsOf, terminalOf, type World } from './world.ts';

/** What one call of `run` goes by. */
export interface Desk {
  readonly world: World;
  readonly config: Config;
  readonly plans: readonly Plan[];
  /** Where the commands run. */
  readonly cwd: string;
  readonly jobs: number;
  readonly stop: AbortSignal;
}

/** One run of all checks, explained. */
export interface Round {
  readonly digest: Digest;
  readonly outcome: CheckOutcome;
}

const JOBS = 64;

/** Runs the checks a command line names, or those the project has, and returns the exit status. */
export async function runCommand(line: CommandLine, world: World): Promise<ExitStatus> {
  const { values, lists, switches } = line;
  const root = rootOf(world.cwd, values.root);
  const call = { inputs: [], base: lists.base, retry: lists.retry, pathMap: lists['path-map'], annotate: switches.has('annotate'), runsChecks: true };
  const config = await configOf({ ...call, ...values }, root);
  const jobs = jobsOf(values.jobs);
  const { plans, cwd } = await plansOf(line.paths, config, world);
  const stop = new AbortController();
  const release = world.onInterrupt?.((signal) => stop.abort(signal));
  try {
    const desk: Desk = { world, config, plans, cwd, jobs, stop: stop.signal };
    if (switches.has('watch')) return await (await import('./watch.ts')).watchDesk(desk);
    const round = await runRound(desk, false);
    await report(round, desk);
    return statusOf(round);
  } finally {
    release?.();
  }
}

function jobsOf(given: string | undefined): number {
  const jobs = Number(given ?? 1);
  if (Number.isInteger(jobs) && jobs > 0 && jobs <= JOBS) return jobs;
  throw new UserError(`--jobs is a whole number from 1 to ${JOBS}; \`${given}\` is not.`);
}

async function plansOf(words: readonly string[], config: Config, world: World): Promise<Pick<Desk, 'plans' | 'cwd'>> {
  const { familyOfCheck } = await openChecks();
  const say = (text: string): unknown => world.stderr.write(`broken-assumption: ${text}\n`);
  if (words.length) return { plans: planned(checksOfWords(words, config.checks), config, familyOfCheck), cwd: world.cwd };
  const named = checksOfFile(config.checks);
  if (named.length) {
    say(`running from .github/broken-assumption.yml: ${named.map(({ name }) => name).join(', ')}`);
    return { plans: planned(named, config, familyOfCheck), cwd: config.root };
  }
  const { checks, leftOut, home } = await foundChecks(config, world);
  if (leftOut.length) say(`left out: ${leftOut.join('; ')}`);
  if (!checks.length) throw new UserError("No checks found here: name them, for example `broken-assumption run 'npm test'`, or list them in .github/broken-assumption.yml.");
  for (const from of new Set(checks.map((check) => check.from))) say(`running from ${from}: ${checks.filter((check) => check.from === from).map(shown).join(', ')}`);
  return { plans: planned(checks, config, familyOfCheck), cwd: home };
}

const shown = ({ name, command }: { readonly name: string; readonly command: string }): string => (command.endsWith(` ${name}`) ? name : `${name} (${command})`);

/** The checks of the directory we are in, else those of the checkout. */
async function foundChecks({ root }: Config, { cwd, env }: World) {
  const { discoverChecks, onPath } = await openChecks();
  const at = (home: string) => ({ ...discoverChecks(home, (program) => onPath(program, env)), home });
  const here = at(cwd);
  return here.checks.length || cwd === root ? here : at(root);
}

/** Runs all checks once and explains what they said. A quiet round shows only a progress line. */
export async function runRound(desk: Desk, isQuiet: boolean): Promise<Round> {
  const { world, config, cwd, plans, jobs, stop } = desk;
  const { root, base, retry, diff, pathMap, limits } = config;
  const folder = await mkdtemp(join(tmpdir(), 'broken-assumption-'));
  const startMs = Date.now();
  try {
    const place = { cwd, root, env: world.env, folder, jobs, stop, strict: false, console: await consoleOf(desk, isQuiet) };
    const outcome = await runPlanned(plans, place);
    const written = [...(await (await openChecks()).writtenSince(startMs, root, world.env)), ...outputOf(config, world)];
    const { env, stdin } = world;
    const options = { root, base, retry, diff, pathMap, limits, decisions: config, env, cwd, stdin, written, notes: outcome.notes };
    return { digest: await explain(outcome.inputs, options), outcome };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file the report goes to, as an absolute path. */
export const outputOf = ({ output }: Config, { cwd }: World): string[] => (output === null ? [] : [resolve(cwd, output)]);

async function consoleOf({ world: { env, stderr }, plans }: Desk, isQuiet: boolean) {
  const { maskCommand, openConsole, stoppedCommands } = await openPublish();
  const inGitHub = env.GITHUB_ACTIONS === 'true';
  const columns = stderr.isTTY && !inGitHub && env.TERM !== 'dumb' ? (stderr.columns ?? 80) : 0;
  const mode = isQuiet ? 'quiet' : inGitHub ? 'github' : columns ? 'terminal' : 'plain';
  const write = (text: string): unknown => stderr.write(text);
  return openConsole({ mode, write, total: plans.length, columns, stopped: stoppedCommands(), setSecret: (value) => write(maskCommand(value)) });
}

/** Writes the report to where it belongs. */
export async function report({ digest, outcome }: Round, { config, world }: Desk): Promise<void> {
  const options = { ...terminalOf(world, config.output), secrets: [...secretsOf(world.env), ...outcome.secrets] };
  await put(await render(digest, config.format, options), config.output, world);
  if (config.annotate) world.stderr.write(await render(digest, 'annotations', options));
  if (config.format !== 'text' && config.format !== 'markdown') for (const note of digest.notes) world.stderr.write(noteLine(note));
}

/** 0 fine, 1 otherwise; a check that failed and that nothing accounts for is not fine. */
export function statusOf({ digest, outcome }: Round): ExitStatus {
  return digest.verdict === 'fine' && !hidesFailure(digest, outcome.ran) ? 0 : 1;
}
