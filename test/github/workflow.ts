// Runs a whole workflow file on this machine: legs of a matrix, `needs`, conditions, a second attempt; each job's record and log are in the stand-in as soon as it is over.

import type { Standin } from './standin/server.ts';
import { type Conclusion, idIn, type Job, type Run } from './standin/world.ts';
import { allows, type Contexts } from './workflow/expressions.ts';
import { type Host, type JobEnd, type JobStart, runJob } from './workflow/job.ts';
import { type JobText, legsOf, type Matrix, nameOf, needsOf, ordered, readWorkflow } from './workflow/plan.ts';

export type { Host, JobEnd } from './workflow/job.ts';

export interface RunEnd {
  readonly jobs: readonly JobEnd[];
  readonly conclusion: Conclusion;
}

/** What a workflow runs in. */
export type WorkflowCall = Omit<Host, 'workflow' | 'run'> & {
  /** The workflow file's text. */
  readonly text: string;
  readonly run?: Partial<Omit<Run, 'jobs' | 'attempt'>>;
};

/** A leg of a job, before it runs. */
interface Leg {
  readonly key: string;
  readonly job: JobText;
  readonly matrix: Matrix;
  readonly index: number;
  readonly total: number;
}

/** Runs a workflow for the first time. */
export async function runWorkflow(call: WorkflowCall): Promise<{ readonly host: Host; readonly end: RunEnd }> {
  const workflow = readWorkflow(call.text);
  const run: Run = {
    ...{
      id: idIn(call.github.world),
      workflow: { id: 70, name: workflow.name ?? 'ci', path: '.github/workflows/ci.yml' },
      branch: 'work',
      sha: call.event.sha,
    },
    ...{
      event: call.event.name,
      createdAt: '2026-01-02T03:04:05Z',
      ...call.run,
      jobs: [],
      attempt: 1,
      status: 'in_progress',
      conclusion: null,
    },
  };
  call.github.world.runs.push(run);
  const host: Host = { ...call, workflow, run };
  return { host, end: await attempt(host, null) };
}

/** Runs again what failed, and what needs it; the rest is taken over from the attempt before. */
export async function rerunFailed(host: Host, before: RunEnd): Promise<RunEnd> {
  Object.assign(host.run, { attempt: host.run.attempt + 1, status: 'in_progress', conclusion: null });
  return attempt(host, before);
}

async function attempt(host: Host, before: RunEnd | null): Promise<RunEnd> {
  const { run, workflow, github } = host;
  const again = before === null ? null : failedWithDependents(host, before);
  const contexts = { github: githubContext(host), vars: {}, secrets: { GITHUB_TOKEN: github.world.token }, inputs: {} };
  const records = new Map<string, readonly { readonly leg: Leg; readonly record: Job }[]>();
  const ends: JobEnd[] = [];
  for (const key of ordered(workflow.jobs)) {
    const job = workflow.jobs[key];
    if (!job) continue;
    const needs = needsContext(workflow.jobs, job, ends);
    const legs = legsOf(job, { ...contexts, needs }).map(
      (matrix, index, all): Leg => ({ key, job, matrix, index, total: all.length }),
    );
    records.set(
      key,
      legs.map((leg) => ({ leg, record: recordOf(host, leg, { ...contexts, needs, matrix: leg.matrix }) })),
    );
    for (const { leg, record } of records.get(key) ?? []) {
      const old = before?.jobs.find((end) => end.record.name === record.name);
      const kept = old && !again?.has(old.record.name) ? old : null;
      ends.push(
        kept ? takenOver(record, kept) : await legEnd(host, { ...leg, record, contexts: { ...contexts, needs } }),
      );
    }
  }
  const conclusion: Conclusion = ends.some((end) => end.conclusion === 'failure') ? 'failure' : 'success';
  Object.assign(run, { status: 'completed', conclusion });
  return { jobs: ends, conclusion };
}

/** A leg's record, queued; it is in the list of jobs from now on. */
function recordOf({ run, github }: Host, { key, job, matrix }: Leg, contexts: Contexts): Job {
  const record: Job = {
    ...{
      id: idIn(github.world),
      name: nameOf(key, job, { matrix, contexts }),
      attempt: run.attempt,
      status: 'queued',
      conclusion: null,
      steps: [],
      log: null,
    },
  };
  run.jobs.push(record);
  return record;
}

function takenOver(record: Job, { record: old, ...end }: JobEnd): JobEnd {
  Object.assign(record, {
    status: old.status,
    conclusion: old.conclusion,
    steps: old.steps,
    log: old.log,
    startedAt: old.startedAt,
    completedAt: old.completedAt,
  });
  return { ...end, record };
}

async function legEnd(host: Host, start: JobStart): Promise<JobEnd> {
  const needs = start.contexts.needs as Readonly<Record<string, { readonly result: string }>>;
  const results = Object.values(needs).map(({ result }) => result);
  const soFar = results.every((result) => result === 'success') ? 'success' : 'failure';
  const condition = start.job.if;
  // A job after a skipped one is skipped too, though nothing failed.
  if (allows(condition, start.contexts, soFar)) return runJob(host, start);
  Object.assign(start.record, { status: 'completed', conclusion: 'skipped' });
  return { key: start.key, record: start.record, matrix: start.matrix, conclusion: 'skipped', outputs: {}, steps: [] };
}

/** Names of the jobs that run again. */
function failedWithDependents({ workflow: { jobs } }: Host, before: RunEnd): ReadonlySet<string> {
  const failed = before.jobs.filter(({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled');
  const keys = new Set(failed.map(({ key }) => key));
  const names = new Set(failed.map(({ record }) => record.name));
  for (const key of ordered(jobs)) {
    const job = jobs[key];
    if (!job || !needsOf(job).some((need) => keys.has(need))) continue;
    keys.add(key);
    for (const end of before.jobs) if (end.key === key) names.add(end.record.name);
  }
  return names;
}

function needsContext(
  jobs: Readonly<Record<string, JobText>>,
  job: JobText,
  ends: readonly JobEnd[],
): Record<string, unknown> {
  return Object.fromEntries(
    needsOf(job).map((key) => {
      const legs = ends.filter((end) => end.key === key);
      const tolerated = jobs[key]?.['continue-on-error'] === true;
      const failed = !tolerated && legs.some(({ conclusion }) => conclusion === 'failure');
      const skipped = legs.every(({ conclusion }) => conclusion === 'skipped');
      return [
        key,
        {
          result: failed ? 'failure' : skipped ? 'skipped' : 'success',
          outputs: Object.assign({}, ...legs.map(({ outputs }) => outputs)),
        },
      ];
    }),
  );
}

function githubContext({ github, run, event }: Host): Record<string, unknown> {
  const { owner, repo, token } = github.world;
  return {
    ...{
      repository: `${owner}/${repo}`,
      repository_owner: owner,
      event_name: event.name,
      event: event.payload,
      sha: event.sha,
      token,
    },
    ...{
      run_id: String(run.id),
      run_attempt: String(run.attempt),
      workflow: run.workflow.name,
      server_url: 'https://github.com',
      api_url: github.url,
    },
  };
}

/** The stand-in's pull request and the event that its run is for. */
export function pullRequestEvent(
  github: Standin,
  shas: { readonly head: string; readonly base: string; readonly merge: string },
  fork?: string,
): Host['event'] {
  const { owner, repo } = github.world;
  const repository = fork ?? `${owner}/${repo}`;
  const pull = {
    number: 3,
    head: { ref: 'work', sha: shas.head, repo: { full_name: repository, fork: fork !== undefined } },
    base: { ref: 'main', sha: shas.base },
  };
  github.world.pulls.push({
    number: 3,
    state: 'open',
    title: 'work',
    files: [],
    head: { ref: 'work', sha: shas.head, repository },
    base: pull.base,
  });
  return {
    name: 'pull_request',
    sha: shas.merge,
    payload: {
      action: 'opened',
      number: 3,
      pull_request: pull,
      repository: { full_name: `${owner}/${repo}`, default_branch: 'main' },
    },
  };
}
