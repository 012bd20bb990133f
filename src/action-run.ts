// Runs the action in a world it is given: reads its inputs, runs the checks, explains, publishes, and decides whether the step fails.

import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type ActionCall, readCall } from './action-inputs.ts';
import { type Config, configOf } from './config.ts';
import { checksOfLines, planned } from './given-checks.ts';
import type { Digest } from './model/cause.ts';
import type { Leg } from './model/source.ts';
import { eventOfRun, explain, type Launch, openChecks, openPublish, type RenderOptions, render, rootOf } from './pipeline.ts';
import { type CheckOutcome, hidesFailure, runPlanned } from './run-checks.ts';
import { UserError } from './user-error.ts';
import { secretsOf } from './world.ts';

/** GitHub's toolkit, as far as it is used. All of it writes to the same standard output. */
export interface Toolkit {
  getInput(name: string): string;
  setOutput(name: string, value: string | number): void;
  setSecret(value: string): void;
  warning(message: string): void;
  setFailed(message: string): void;
}

/** Starts a program and gives its exit code; both outputs go to `onData`. */
export type Exec = (program: Parameters<Launch>[0]) => Promise<number | null>;

/** All that the action may touch, besides files. */
export interface ActionWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly pid: number;
  readonly toolkit: Toolkit;
  readonly exec: Exec;
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Aborted when the run is cancelled. */
  readonly stop: AbortSignal;
}

interface Scene {
  readonly world: ActionWorld;
  readonly call: ActionCall;
  readonly config: Config;
  readonly cwd: string;
  readonly workspace: string;
  /** Directory for results, below the runner's temporary one. */
  readonly folder: string;
}

/** What is known even when we fail ourselves. */
interface Seen {
  readonly ended: { readonly name: string; readonly exitCode: number | null }[];
  failOn: ActionCall['failOn'];
}

const SUMMARY_BYTES = 64 * 1024;
const COLUMNS = 120;

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

/** The one form of a command that counts in the middle of a line. */
const broken = (text: string): string => text.replaceAll('##[', '## [');

const failedNames = (ran: readonly Seen['ended'][number][]): string =>
  ran
    .filter(({ exitCode }) => exitCode !== 0)
    .map(({ name }) => name)
    .join(', ');

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

async function publish(digest: Digest, outcome: CheckOutcome, scene: Scene): Promise<void> {
  const { world, call } = scene;
  const { toolkit, write, env } = world;
  const { appendSummary, stoppedCommands, summaryRoom, writeResults } = await openPublish();
  const failure = failureOf(digest, outcome, scene);
  const room = await summaryRoom(env.GITHUB_STEP_SUMMARY);
  const options = await renderOptionsOf(scene, [...secretsOf(env), ...outcome.secrets], Math.min(SUMMARY_BYTES, room || SUMMARY_BYTES));
  const [text, summary, report, brief] = await Promise.all((['text', 'markdown', 'json', 'brief'] as const).map((surface) => render(digest, surface, options)));
  const said = stoppedCommands();
  write(`${said.open(`Broken Assumption: ${digest.verdict}`)}${(text ?? '').split('\n').map(said.line).join('')}${said.close('')}`);
  const annotations = call.annotations ? await render(digest, 'annotations', options) : '';
  write(annotations);
  if (room && (call.summary === 'always' || (call.summary === 'on-failure' && failure))) await appendSummary(env.GITHUB_STEP_SUMMARY ?? '', summary ?? '');
  const paths = await writeResults(scene.folder, { 'report.json': report ?? '', 'summary.md': summary ?? '', 'brief.txt': brief ?? '' });
  const { headline } = JSON.parse(report ?? '{}') as { readonly headline: string };
  const { causes, findings, passed, failed, skipped } = digest.totals;
  const outputs = {
    verdict: digest.verdict,
    headline,
    causes,
    findings,
    passed,
    failed,
    skipped,
    report: paths['report.json'],
    summary: paths['summary.md'],
    brief: paths['brief.txt'],
  };
  for (const [name, value] of Object.entries(outputs)) toolkit.setOutput(name, value);
  if (call.ifEmpty === 'warn' && isEmpty(digest)) toolkit.warning(broken(emptyText(digest)));
  // An error at a cause's place says it better than one without a place.
  if (failure) annotations.startsWith('::error') ? failQuietly() : toolkit.setFailed(broken(headline === '' ? failure : `${failure}: ${headline}`));
}

const failQuietly = (): void => {
  process.exitCode = 1;
};

/** Why the step fails, in a few words; null when it does not. */
function failureOf(digest: Digest, { ran }: CheckOutcome, { call, world }: Scene): string | null {
  if (call.failOn === 'never') return null;
  if (world.stop.aborted) return 'the run was stopped';
  if (hidesFailure(digest, ran)) return `${failedNames(ran)} failed`;
  if (call.failOn === 'any' && digest.findings.some(({ severity }) => severity === 'error')) return 'something failed';
  if (digest.verdict === 'fine') return null;
  if (isEmpty(digest) && call.ifEmpty !== 'fail') return failedNames(ran) ? `${failedNames(ran)} failed` : null;
  return digest.verdict;
}

/** True when nothing is known to have failed, and only something to read was not there. */
function isEmpty({ verdict, findings, checks, causes }: Digest): boolean {
  if (verdict !== 'unclear' || causes.length) return false;
  const failed = findings.some(({ severity, status }) => severity === 'error' && (status === 'new' || status === 'infra'));
  return !failed && !checks.some(({ exitCode, truncated }) => truncated || (exitCode ?? 0) !== 0);
}

function emptyText({ notes, headline }: Digest): string {
  const errors = notes.filter(({ level }) => level === 'error').map(({ message }) => message);
  return [headline, ...errors.slice(0, 5), ...(errors.length > 5 ? [`+${errors.length - 5} more`] : [])].join('\n');
}

async function renderOptionsOf(
  { world: { env }, call, config, workspace }: Scene,
  secrets: readonly string[],
  budgetBytes: number,
): Promise<Partial<RenderOptions>> {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository, GITHUB_SHA, GITHUB_RUN_ID: run } = env;
  const event = await eventOfRun(env, config.root);
  const sha = event?.pullRequest?.headSha ?? GITHUB_SHA;
  const job = call.jobId === null ? '' : `/job/${call.jobId}`;
  const links = repository && sha ? { server, repository, sha, ...(run ? { runUrl: `${server}/${repository}/actions/runs/${run}${job}` } : {}) } : null;
  const prefix = relative(workspace, config.root).replaceAll('\\', '/');
  return { links, secrets, budgetBytes, maxAnnotations: call.maxAnnotations, width: COLUMNS, pathPrefix: prefix };
}
