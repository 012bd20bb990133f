// One round at the desk: runs the planned checks, explains what they said, reports it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plan } from '../config/checks.ts';
import type { Config } from '../config.ts';
import { shown } from '../edge/activity.ts';
import { type Proving, provingOf } from '../edge/prove.ts';
import { type CheckOutcome, hidesFailure, runPlanned } from '../edge/run-checks.ts';
import { type ExitStatus, noteLine, put, secretsOf, terminalOf, type World } from '../edge/world.ts';
import type { Digest } from '../model/cause.ts';
import { openChecks, openPublish } from '../pipeline/open.ts';
import { render } from '../pipeline/render.ts';
import { explain } from '../pipeline.ts';

/** What one call of `run` goes by. */
export interface Desk {
  readonly world: World;
  readonly config: Config;
  readonly plans: readonly Plan[];
  /** Where the commands run. */
  readonly cwd: string;
  readonly jobs: number;
  readonly stop: AbortSignal;
  /** How long suspects are undone and checks run again; null for not at all. */
  readonly prove: Proving | null;
}

/** One run of all checks, explained. */
export interface Round {
  readonly digest: Digest;
  readonly outcome: CheckOutcome;
}

/** Runs all checks once and explains what they said. A quiet round shows only a progress line. */
export async function runRound(desk: Desk, isQuiet: boolean): Promise<Round> {
  const { world, config, cwd, plans, jobs, stop } = desk;
  const { root, base, retry, diff, pathMap, limits } = config;
  const folder = await mkdtemp(join(tmpdir(), 'broken-assumption-'));
  const startMs = Date.now();
  try {
    const place = {
      cwd,
      root,
      env: world.env,
      folder,
      jobs,
      stop,
      strict: false,
      console: await consoleOf(desk, isQuiet),
    };
    const outcome = await runPlanned(plans, place);
    const written = [
      ...(await (await openChecks()).writtenSince(startMs, root, world.env)),
      ...outputOf(config, world),
    ];
    const prove = await provingOf(isQuiet ? null : desk.prove, outcome, { ...place, config });
    const { env, stdin, clock } = world;
    const options = {
      root,
      base,
      retry,
      diff,
      pathMap,
      limits,
      decisions: config,
      env,
      cwd,
      stdin,
      written,
      notes: outcome.notes,
      prove,
      ...(clock ? { clock } : {}),
    };
    return { digest: await shown(world, (onProgress) => explain(outcome.inputs, { ...options, onProgress })), outcome };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file the report goes to, as an absolute path. */
export const outputOf = ({ output }: Config, { cwd }: World): string[] =>
  output === null ? [] : [resolve(cwd, output)];

async function consoleOf({ world: { env, stderr }, plans }: Desk, isQuiet: boolean) {
  const { maskCommand, openConsole, stoppedCommands } = await openPublish();
  const inGitHub = env.GITHUB_ACTIONS === 'true';
  const columns = stderr.isTTY && !inGitHub && env.TERM !== 'dumb' ? (stderr.columns ?? 80) : 0;
  const mode = isQuiet ? 'quiet' : inGitHub ? 'github' : columns ? 'terminal' : 'plain';
  const write = (text: string): unknown => stderr.write(text);
  return openConsole({
    mode,
    write,
    total: plans.length,
    columns,
    stopped: stoppedCommands(),
    setSecret: (value) => write(maskCommand(value)),
  });
}

/** Writes the report to where it belongs. */
export async function report({ digest, outcome }: Round, { config, world }: Desk): Promise<void> {
  const options = { ...terminalOf(world, config.output), secrets: [...secretsOf(world.env), ...outcome.secrets] };
  put(await render(digest, config.format, options), config.output, world);
  if (config.annotate) world.stderr.write(await render(digest, 'annotations', options));
  if (config.format !== 'text' && config.format !== 'markdown')
    for (const note of digest.notes) world.stderr.write(noteLine(note));
}

/** 0 fine, 1 otherwise; a check that failed and that nothing accounts for is not fine. */
export function statusOf({ digest, outcome }: Round): ExitStatus {
  return digest.verdict === 'fine' && !hidesFailure(digest, outcome.ran) ? 0 : 1;
}
