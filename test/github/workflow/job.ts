// Runs one job: its steps on this machine, each in its own environment, and keeps the job's record and raw log in the stand-in.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runStepIn, type StepResult } from '../../action/step.ts';
import type { Standin } from '../standin/server.ts';
import { ALL, type Conclusion, FORK, type Job, type Permissions, type Run, type Step } from '../standin/world.ts';
import { allows, type Contexts, filled, resolved, type SoFar } from './expressions.ts';
import { JobLog } from './job-log.ts';
import type { JobText, Matrix, StepText, WorkflowText } from './plan.ts';

type Texts = Readonly<Record<string, string>>;

/** What all jobs of a run share. */
export interface Host {
  readonly github: Standin;
  readonly run: Run;
  readonly workflow: WorkflowText;
  /** A git repository to check out from. */
  readonly source: string;
  /** The script that `uses` of the action runs. */
  readonly action: string;
  readonly event: { readonly name: string; readonly payload: unknown; readonly sha: string };
  readonly ref?: string;
  /** Where jobs work; nothing of it is taken away. */
  readonly home: string;
  readonly env?: Texts;
}

/** A step that ran. */
export interface StepEnd {
  readonly name: string;
  readonly number: number;
  readonly conclusion: Conclusion;
  /** Null for what only looks like a step: a checkout, a setup. */
  readonly result: StepResult | null;
}

export interface JobEnd {
  readonly key: string;
  readonly record: Job;
  readonly matrix: Matrix;
  readonly conclusion: Conclusion;
  readonly outputs: Texts;
  readonly steps: readonly StepEnd[];
}

export interface JobStart {
  readonly key: string;
  readonly job: JobText;
  readonly record: Job;
  readonly matrix: Matrix;
  readonly index: number;
  readonly total: number;
  /** `github`, `needs`, `vars`, `secrets`, `inputs`. */
  readonly contexts: Contexts;
}

/** What changes from step to step. */
interface Progress {
  readonly log: JobLog;
  readonly workspace: string;
  readonly ended: StepEnd[];
  readonly posts: string[];
  env: Texts;
  soFar: SoFar;
  readonly steps: Record<string, { outcome: string; conclusion: string; outputs: Texts }>;
}

const SELF = /^\.\/?$|(?:^|\/)broken-assumption(?:@|$)/;
const CHECKOUT = /^actions\/checkout@/;

/** Runs a job to its end. */
export async function runJob(host: Host, start: JobStart): Promise<JobEnd> {
  const { record, job, matrix } = start;
  const { github } = host;
  // The same place for every job, as on GitHub: what one job's log names, the next one's checkout has.
  const workspace = join(host.home, 'work', github.world.repo, github.world.repo);
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
  const permissions = permissionsOf(host, job);
  github.world.permissions = permissions;
  const progress: Progress = {
    log: new JobLog(),
    workspace,
    ended: [],
    posts: [],
    env: {},
    soFar: 'success',
    steps: {},
  };
  progress.log.begin(record.name, permissions as Texts);
  const first = contextsOf(host, start, progress);
  progress.env = texts({
    ...(resolved(host.workflow.env ?? {}, first) as object),
    ...(resolved(job.env ?? {}, first) as object),
  });
  Object.assign(record, { status: 'in_progress', startedAt: minute(host, record.id) });
  for (const [at, step] of (job.steps ?? []).entries()) {
    note(record, progress, { name: stepName(step, contextsOf(host, start, progress)), number: at + 2 });
    await runOne(host, start, { progress, step, number: at + 2 });
  }
  for (const uses of progress.posts.reverse()) progress.log.add('Post job cleanup.', `Cleaning up after ${uses}`);
  const conclusion: Conclusion = progress.soFar === 'failure' ? 'failure' : 'success';
  const outputs = texts(resolved(job.outputs ?? {}, contextsOf(host, start, progress)));
  note(record, progress, null);
  Object.assign(record, {
    status: 'completed',
    conclusion,
    log: progress.log.end(),
    completedAt: minute(host, record.id + 1),
  });
  return { key: start.key, record, matrix, conclusion, outputs, steps: progress.ended };
}

/** Every job takes a minute: only that times differ matters, not what they are. */
const minute = ({ run }: Host, id: number): string =>
  new Date(Date.parse(run.createdAt) + id * 60_000).toISOString().replace('.000', '');

/** What a job's token may do: what it asks for, and nothing of it for writing where the pull request comes from a fork. */
function permissionsOf({ run, github, workflow }: Host, { permissions }: JobText): Permissions {
  const { owner, repo } = github.world;
  const most =
    run.event === 'pull_request' && run.headRepository !== undefined && run.headRepository !== `${owner}/${repo}`
      ? FORK
      : ALL;
  const asked = permissions ?? workflow.permissions;
  if (asked === undefined || typeof asked !== 'object' || asked === null) return most;
  const named = Object.entries(asked).map(([key, level]) => [key.replaceAll('-', '_'), level] as const);
  return Object.fromEntries(
    named
      .filter(([key, level]) => key in most && level !== 'none')
      .map(([key, level]) => [key, level === 'write' ? most[key as keyof Permissions] : level]),
  ) as Permissions;
}

/** Brings the record's steps up to date; `running` is the step that now runs. */
function note(
  record: Job,
  { ended, posts }: Progress,
  running: { readonly name: string; readonly number: number } | null,
): void {
  const done: Step[] = ended.map(({ name, number, conclusion }) => ({ name, number, status: 'completed', conclusion }));
  const first: Step = { name: 'Set up job', number: 1, status: 'completed', conclusion: 'success' };
  const last = ended.length + 2;
  // Numbers of what runs after the last step leave a gap, as GitHub's do.
  const after = [...posts.map((uses) => `Post Run ${uses}`), 'Complete job'].map(
    (name, at): Step => ({ name, number: last + ended.length + at, status: 'completed', conclusion: 'success' }),
  );
  record.steps = [
    first,
    ...done,
    ...(running ? [{ ...running, status: 'in_progress', conclusion: null } as Step] : after),
  ];
}

function contextsOf(
  { run, github, event, home }: Host,
  { matrix, index, total, record, contexts }: JobStart,
  { env, steps, workspace, soFar }: Progress,
): Contexts {
  return {
    ...contexts,
    github: {
      ...(contexts.github as object),
      workspace,
      token: github.world.token,
      event: event.payload,
      run_id: String(run.id),
    },
    ...{
      env,
      steps,
      matrix,
      strategy: { 'fail-fast': false, 'job-index': index, 'job-total': total, 'max-parallel': total },
    },
    ...{
      job: { status: soFar, check_run_id: record.id },
      runner: { os: 'Linux', arch: 'X64', name: record.runner ?? '', temp: join(home, 'temp') },
    },
  };
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

function stepName({ name, uses, run = '' }: StepText, contexts: Contexts): string {
  return filled(name ?? `Run ${uses ?? firstLine(run)}`, contexts);
}

interface Turn {
  readonly progress: Progress;
  readonly step: StepText;
  readonly number: number;
}

async function runOne(host: Host, start: JobStart, { progress, step, number }: Turn): Promise<void> {
  const contexts = contextsOf(host, start, progress);
  const name = stepName(step, contexts);
  if (!allows(step.if, contexts, progress.soFar)) {
    progress.ended.push({ name, number, conclusion: 'skipped', result: null });
    return;
  }
  const env = { ...progress.env, ...texts(resolved(step.env ?? {}, contexts)) };
  const result =
    step.uses !== undefined && !SELF.test(step.uses)
      ? lookAlike(host, progress, step.uses)
      : await real(host, start, { progress, step, number, contexts, env });
  const outcome = result === null ? 'success' : result.result;
  const conclusion = outcome === 'failure' && step['continue-on-error'] !== true ? 'failure' : 'success';
  progress.ended.push({ name, number, conclusion, result });
  if (conclusion === 'failure') progress.soFar = 'failure';
  if (step.id) progress.steps[step.id] = { outcome, conclusion, outputs: result?.outputs ?? {} };
  progress.env = {
    ...progress.env,
    ...result?.exported,
    ...(result?.path.length ? { PATH: [...result.path, process.env.PATH].join(':') } : {}),
  };
}

/** Other people's actions: a checkout is done, of the rest only the log is written. */
function lookAlike({ source, event }: Host, { log, workspace, posts }: Progress, uses: string): null {
  log.head(uses, null, { with: { 'fetch-depth': '1' } });
  posts.push(uses);
  if (!CHECKOUT.test(uses)) return null;
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], { cwd: workspace, stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', `file://${source}`);
  git('fetch', '-q', '--no-tags', '--depth=1', 'origin', event.sha);
  git('checkout', '-q', '--detach', event.sha);
  log.add(
    `Syncing repository: example/shop`,
    '##[group]Fetching the repository',
    `[command]/usr/bin/git fetch --depth=1 origin ${event.sha}`,
    '##[endgroup]',
    event.sha,
  );
  return null;
}

interface RealTurn extends Turn {
  readonly contexts: Contexts;
  readonly env: Texts;
}

async function real(
  host: Host,
  start: JobStart,
  { progress, step, number, contexts, env }: RealTurn,
): Promise<StepResult> {
  const { log, workspace } = progress;
  const script = step.run === undefined ? null : filled(step.run, contexts).trimEnd();
  const inputs = texts(resolved(step.with ?? {}, contexts));
  log.head(script === null ? (step.uses ?? '') : firstLine(script), script, {
    with: script === null ? inputs : {},
    env,
  });
  const home = join(host.home, `job-${start.record.id}`, `step-${number}`);
  const shared = { ...runnerEnv(host, start), ...host.env, ...env };
  const { github, run, event, action } = host;
  const result = await runStepIn(home, {
    ...{ workspace: join(workspace, step['working-directory'] ?? '.'), event },
    ...(script === null
      ? { inputs: { ...defaults(contexts), ...inputs }, script: action, env: { ...shared, ...github.env(run.id) } }
      : { shell: script, env: { ...shared, GITHUB_API_URL: github.url } }),
  });
  log.add(...result.raw);
  if (result.exitCode !== 0 && script !== null)
    log.add(`##[error]Process completed with exit code ${result.exitCode}.`);
  return result;
}

/** The action's inputs that are not given, with the expressions of their defaults. */
function defaults(contexts: Contexts): Texts {
  const declared: Record<string, { default?: string } | null> = parse(readFileSync('action.yml', 'utf8')).inputs;
  return texts(
    Object.fromEntries(Object.entries(declared).map(([name, input]) => [name, filled(input?.default ?? '', contexts)])),
  );
}

function runnerEnv({ run, ref, event }: Host, { key }: JobStart): Texts {
  const { head, base } =
    (event.payload as { pull_request?: { head?: { ref?: string }; base?: { ref?: string } } }).pull_request ?? {};
  return {
    ...{
      GITHUB_JOB: key,
      GITHUB_RUN_ATTEMPT: String(run.attempt),
      GITHUB_RUN_NUMBER: '1',
      GITHUB_WORKFLOW: run.workflow.name,
      GITHUB_ACTOR: 'someone',
    },
    ...{
      GITHUB_REF: ref ?? `refs/heads/${run.branch}`,
      GITHUB_REF_NAME: run.branch,
      GITHUB_HEAD_REF: head?.ref ?? '',
      GITHUB_BASE_REF: base?.ref ?? '',
    },
    GITHUB_WORKFLOW_REF: `example/shop/${run.workflow.path}@${ref ?? `refs/heads/${run.branch}`}`,
  };
}

function texts(value: unknown): Texts {
  return Object.fromEntries(
    Object.entries((value ?? {}) as object).map(([key, each]) => [key, each === null ? '' : String(each)]),
  );
}

/** The files that the action's steps of a job left, by name. */
export function resultFiles(host: Host, { record, steps }: JobEnd): string[] {
  return steps.flatMap(({ number }) => {
    const folder = join(host.home, `job-${record.id}`, `step-${number}`, 'temp', 'broken-assumption');
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
    } catch {
      return [];
    }
  });
}
