// Runs the action in a world it is given: reads its inputs, runs the checks, explains, publishes, and decides whether the step fails.

import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type ActionCall, readCall } from './action-inputs.ts';
import { publish } from './action-publish.ts';
import { type ActionWorld, broken, type Scene } from './action-world.ts';
import { configOf } from './config.ts';
import { checksOfLines, planned } from './given-checks.ts';
import type { Digest } from './model/cause.ts';
import type { Leg } from './model/source.ts';
import { explain, type Launch, openChecks, openPublish, rootOf } from './pipeline.ts';
import { type CheckOutcome, failedNames, runPlanned } from './run-checks.ts';
import { UserError } from './user-error.ts';

/** What is known even when we fail ourselves. */
interface Seen {
  readonly ended: { readonly name: string; readonly exitCode: number | null }[];
  failOn: ActionCall['failOn'];
}

/** Runs the action. A fault of our own is a warning; it never fails a step that would pass, and never passes one whose checks failed. */
export async function runAction(world: ActionWorld): Promise<void> {
  const seen: Seen = { ended: [], failOn: 'broken' };
  try {
    const scene = await sceneOf(world);
    seen.failOn = scene.call.failOn;
    const outcome = await outcomeOf(scene, seen);
    await publish(await digestOf(scene, outcome), outcome, scene);
  } catch (error) {
    if (error instanceof UserError) return world.toolkit.setFailed(broken(error.message));
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.toolkit.warning(broken(`Broken Assumption itself failed, which says nothing about your code. Please report it.\n${text}`));
    const failed = failedNames(seen.ended);
    if (failed && seen.failOn !== 'never') world.toolkit.setFailed(broken(`${failed} failed`));
  }
}

async function sceneOf(world: ActionWorld): Promise<Scene> {
  const { env, toolkit } = world;
  const call = readCall(toolkit.getInput);
  const workspace = env.GITHUB_WORKSPACE || world.cwd;
  const cwd = resolve(workspace, call.workingDirectory);
  if (!existsSync(cwd)) throw new UserError(`\`working-directory\` ${call.workingDirectory} is not there.`);
  const found = rootOf(cwd, undefined);
  const root = relative(workspace, found).startsWith('..') ? cwd : found;
  const config = await configOf({ ...call, runsChecks: call.checks !== '' }, root);
  if (!config.inputs.length && call.checks === '') throw new UserError('Nothing to read: give `checks`, `reports` or `logs`.');
  const step = (env.GITHUB_ACTION ?? '').replace(/[^\w-]+/g, '-') || 'step';
  return { world, call, config, cwd, workspace, folder: join(env.RUNNER_TEMP || join(workspace, '..'), 'broken-assumption', step) };
}

async function outcomeOf({ world, call, config, cwd, folder }: Scene, seen: Seen): Promise<CheckOutcome> {
  const given = checksOfLines(call.checks, config.checks);
  if (!given.length) return { ran: [], inputs: [], notes: [], secrets: [] };
  const [{ familyOfCheck }, { openConsole, stoppedCommands }] = await Promise.all([openChecks(), openPublish()]);
  const { write, toolkit, stop } = world;
  const console = openConsole({ mode: 'github', write, total: given.length, columns: 0, stopped: stoppedCommands(), setSecret: toolkit.setSecret });
  const end: typeof console.end = (check) => {
    seen.ended.push(check);
    console.end(check);
  };
  const plans = planned(given, config, familyOfCheck);
  return runPlanned(plans, {
    cwd,
    root: config.root,
    env: envOfChecks(world.env),
    folder: join(folder, 'checks'),
    jobs: 1,
    console: { ...console, end },
    launch: await launchOf(world),
    stop,
    strict: true,
  });
}

/** What a `run` step would see: neither our inputs nor the files that our own outputs go to. */
function envOfChecks(env: ActionWorld['env']): ActionWorld['env'] {
  const own = /^(?:INPUT_|ACTIONS_(?:RUNTIME|RESULTS|CACHE)_|GITHUB_(?:OUTPUT|STATE)$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

async function launchOf({ exec, pid }: ActionWorld): Promise<Launch> {
  const { endDescendants } = await openChecks();
  return (program) => ({ done: exec(program), end: (signal) => endDescendants(pid, signal) });
}

async function digestOf({ world, call, config, cwd }: Scene, { inputs, notes }: CheckOutcome): Promise<Digest> {
  const { root, base, retry, diff, pathMap, limits } = config;
  return explain([...config.inputs, ...inputs], {
    ...{ root, base, retry, diff, pathMap, limits, cwd, notes, decisions: config },
    env: world.env,
    leg: legOf(call, world.env),
    strict: true,
  });
}

/** The leg of this job, named as GitHub names it; null where there is no matrix. */
function legOf({ matrix }: ActionCall, env: ActionWorld['env']): Leg | null {
  const values = Object.values(matrix);
  return values.length ? { job: `${env.GITHUB_JOB || 'job'} (${values.join(', ')})`, matrix } : null;
}
