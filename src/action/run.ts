// Runs the action in a world it is given: reads its inputs, runs the checks, explains, publishes, and decides whether the step fails.

import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checksOfLines, planned } from '../config/checks.ts';
import { UserError } from '../config/user-error.ts';
import { configOf } from '../config.ts';
import { shown } from '../edge/activity.ts';
import { provingOf } from '../edge/prove.ts';
import { type CheckOutcome, failedNames, runPlanned } from '../edge/run-checks.ts';
import type { Share } from '../model/bundle.ts';
import type { Digest } from '../model/cause.ts';
import type { Leg, Note } from '../model/source.ts';
import { type Launch, openChecks, openPublish, recovered, rootOf } from '../pipeline/open.ts';
import type { ExplainOptions, Prove } from '../pipeline/options.ts';
import { explain } from '../pipeline.ts';
import { type ActionCall, readCall } from './inputs.ts';
import { publish } from './publish.ts';
import { type ActionWorld, broken, type Scene } from './world.ts';

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
    const bundling = scene.call.bundle
      ? (await import('./bundle.ts')).bundlingOf(scene, legOf(scene.call, world.env))
      : null;
    await publish(
      await digestOf(scene, outcome, { share: bundling, prove: await proveOf(scene, outcome) }),
      outcome,
      scene,
    );
    await bundling?.upload(outcome.secrets);
  } catch (error) {
    if (error instanceof UserError) return world.toolkit.setFailed(broken(error.message));
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.toolkit.warning(
      broken(`Broken Assumption itself failed, which says nothing about your code. Please report it.\n${text}`),
    );
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
  const readsNone = call.checks === '' && call.jobs === 'none' && !call.merge;
  const config = await configOf({ ...call, runsChecks: !readsNone }, root);
  if (!config.inputs.length && readsNone)
    throw new UserError('Nothing to read: give `checks`, `reports`, `logs`, `jobs` or `merge`.');
  const step = (env.GITHUB_ACTION ?? '').replace(/[^\w-]+/g, '-') || 'step';
  return {
    world,
    call,
    config,
    cwd,
    workspace,
    folder: join(env.RUNNER_TEMP || join(workspace, '..'), 'broken-assumption', step),
  };
}

async function outcomeOf({ world, call, config, cwd, folder }: Scene, seen: Seen): Promise<CheckOutcome> {
  const given = checksOfLines(call.checks, config.checks);
  if (!given.length) return { ran: [], inputs: [], notes: [], secrets: [] };
  const [{ familyOfCheck }, { openConsole, stoppedCommands }] = await Promise.all([openChecks(), openPublish()]);
  const { write, toolkit, stop } = world;
  const console = openConsole({
    mode: 'github',
    write,
    total: given.length,
    columns: 0,
    stopped: stoppedCommands(),
    setSecret: toolkit.setSecret,
  });
  const end: typeof console.end = (check) => {
    seen.ended.push(check);
    console.end(check);
  };
  const plans = planned(given, config, familyOfCheck);
  const mended = await recovered(config.root, world.env);
  const outcome = await runPlanned(plans, {
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
  return { ...outcome, notes: [...mended, ...outcome.notes] };
}

interface ProveAsked {
  readonly prove: Prove | null;
  readonly notes: readonly Note[];
}

/** What proving needs, where it is asked for; a job that may write for us runs nothing a second time. */
async function proveOf({ world, call, config, cwd, folder }: Scene, outcome: CheckOutcome): Promise<ProveAsked> {
  if (call.prove === null || !outcome.ran.length) return { prove: null, notes: [] };
  if (call.comment !== 'never' || call.checkRun !== null)
    return { prove: null, notes: [{ level: 'warning', message: WRITES }] };
  const proving = { budgetMs: call.prove * 1_000, mode: 'place' } as const;
  const place = {
    cwd,
    folder: join(folder, 'proof'),
    env: envOfChecks(world.env),
    launch: await launchOf(world),
    stop: world.stop,
  };
  return { prove: await provingOf(proving, outcome, { ...place, config }), notes: [] };
}

const WRITES =
  'Nothing was proved: `prove` runs no check again in a job that writes to the pull request; give `comment` and `check-run` to another job.';

/** What a `run` step would see: neither our inputs nor the files that our own outputs go to. */
function envOfChecks(env: ActionWorld['env']): ActionWorld['env'] {
  const own = /^(?:INPUT_|ACTIONS_(?:RUNTIME|RESULTS|CACHE)_|GITHUB_(?:OUTPUT|STATE)$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

async function launchOf({ exec, pid }: ActionWorld): Promise<Launch> {
  const { endDescendants } = await openChecks();
  // The toolkit tells no signal by its name: a program without an exit code was ended by one.
  const done = async (program: Parameters<typeof exec>[0]) => {
    const exitCode = await exec(program);
    return { exitCode, signal: exitCode === null ? 'a signal' : null };
  };
  return (program) => ({ done: done(program), end: (signal) => endDescendants(pid, signal) });
}

interface Asked {
  readonly share: Share | null;
  readonly prove: ProveAsked;
}

async function digestOf(scene: Scene, { inputs, notes }: CheckOutcome, { share, prove }: Asked): Promise<Digest> {
  const { world, call, config, cwd } = scene;
  const { root, retry, diff, pathMap, limits } = config;
  const compared: ExplainOptions['compared'] = async (event) => (await openJobs()).comparedBy(scene)(event);
  const options = {
    root,
    retry,
    diff,
    pathMap,
    limits,
    cwd,
    decisions: config,
    env: world.env,
    leg: legOf(call, world.env),
    strict: true,
    compared,
    share,
    prove: prove.prove,
  };
  const asked = call.jobs !== 'none' || call.autoBase ? await (await openJobs()).askGithub(scene) : null;
  const merged = call.merge ? await (await import('./merge.ts')).askArtifacts(scene) : null;
  const base = [...config.base, ...(asked?.base ?? [])];
  const all = [...config.inputs, ...inputs, ...(asked?.inputs ?? []), ...(merged?.inputs ?? [])];
  const said = [...notes, ...prove.notes, ...(asked?.notes ?? []), ...(merged?.notes ?? [])];
  try {
    return await shown(world, (onProgress) => explain(all, { ...options, base, notes: said, onProgress }));
  } finally {
    await Promise.all([asked?.drop(), merged?.drop()]);
  }
}

/** Only a call that needs GitHub's API loads what asks it. */
const openJobs = () => import('./jobs.ts');

/** The leg of this job, named as GitHub names it; null where there is no matrix. */
function legOf({ matrix }: ActionCall, env: ActionWorld['env']): Leg | null {
  const values = Object.values(matrix);
  return values.length ? { job: `${env.GITHUB_JOB || 'job'} (${values.join(', ')})`, matrix } : null;
}
