// Workflow runs, their attempts, jobs, logs and artifacts, as the REST API shows them.

import { partOf } from './contract.ts';
import { type Call, found, missing, type Reply, type Route, redirect } from './reply.ts';
import type { Job, Run, StoredArtifact, World } from './world.ts';

const REPO = '/repos/{owner}/{repo}';

export const RUN_ROUTES: Readonly<Record<string, Route>> = {
  [`GET ${REPO}/actions/runs`]: (call) => runsOf(call, call.world.runs),
  [`GET ${REPO}/actions/workflows/{workflow_id}/runs`]: (call) =>
    runsOf(
      call,
      call.world.runs.filter(({ workflow }) => isWorkflow(workflow, call.path.workflow_id ?? '')),
    ),
  [`GET ${REPO}/actions/runs/{run_id}`]: (call) => withRun(call, (run) => found(runData(call, run, run.attempt))),
  [`GET ${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`]: (call) =>
    withRun(call, (run) => (attemptOf(call) <= run.attempt ? found(runData(call, run, attemptOf(call))) : missing())),
  [`GET ${REPO}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`]: (call) =>
    withRun(call, (run) =>
      attemptOf(call) <= run.attempt
        ? jobsOf(
            call,
            run,
            run.jobs.filter(({ attempt }) => attempt === attemptOf(call)),
          )
        : missing(),
    ),
  [`GET ${REPO}/actions/runs/{run_id}/jobs`]: (call) =>
    withRun(call, (run) =>
      jobsOf(
        call,
        run,
        call.query.filter === 'all' ? run.jobs : run.jobs.filter(({ attempt }) => attempt === run.attempt),
      ),
    ),
  [`GET ${REPO}/actions/jobs/{job_id}`]: (call) => withJob(call, (job, run) => found(jobData(call, run, job))),
  [`GET ${REPO}/actions/jobs/{job_id}/logs`]: (call) =>
    withJob(call, (job) => redirect(`${call.storage}/logs/${job.id}?sig=signed`)),
  [`GET ${REPO}/actions/runs/{run_id}/artifacts`]: (call) => withRun(call, (run) => artifactsOf(call, run)),
  [`GET ${REPO}/actions/artifacts/{artifact_id}`]: (call) =>
    withArtifact(call, (artifact) => found(artifactData(call, artifact))),
  [`GET ${REPO}/actions/artifacts/{artifact_id}/{archive_format}`]: (call) =>
    withArtifact(call, ({ expired, id }) =>
      expired
        ? { status: 410, data: { message: 'Artifact has expired', documentation_url: 'https://docs.github.com/rest' } }
        : redirect(`${call.storage}/artifacts/${id}?sig=signed`),
    ),
};

const apiOf = ({ owner, repo }: World): string => `https://api.github.com/repos/${owner}/${repo}`;
const pageOf = ({ owner, repo }: World): string => `https://github.com/${owner}/${repo}`;
const attemptOf = ({ path }: Call): number => Number(path.attempt_number);
const isWorkflow = ({ id, path }: Run['workflow'], asked: string): boolean =>
  String(id) === asked || path.endsWith(`/${asked}`);

function withRun({ world, path }: Call, use: (run: Run) => Reply): Reply {
  const run = world.runs.find(({ id }) => String(id) === path.run_id);
  return run ? use(run) : missing();
}

function withJob({ world, path }: Call, use: (job: Job, run: Run) => Reply): Reply {
  for (const run of world.runs) for (const job of run.jobs) if (String(job.id) === path.job_id) return use(job, run);
  return missing();
}

function withArtifact({ world, path }: Call, use: (artifact: StoredArtifact) => Reply): Reply {
  const artifact = world.artifacts.find(({ id }) => String(id) === path.artifact_id);
  return artifact ? use(artifact) : missing();
}

function runsOf(call: Call, runs: readonly Run[]): Reply {
  const { branch, event, status, head_sha: sha } = call.query;
  const asked = runs.filter(
    (run) =>
      (branch === undefined || run.branch === branch) &&
      (event === undefined || run.event === event) &&
      (sha === undefined || run.sha === sha) &&
      (status === undefined || run.status === status || run.conclusion === status),
  );
  const newest = [...asked].sort((a, b) =>
    a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id,
  );
  return { key: 'workflow_runs', items: newest.map((run) => runData(call, run, run.attempt)) };
}

function runData({ world }: Call, run: Run, attempt: number): unknown {
  const [owner = '', repo = ''] = (run.headRepository ?? `${world.owner}/${world.repo}`).split('/');
  const isFork = run.headRepository !== undefined && run.headRepository !== `${world.owner}/${world.repo}`;
  const pulls = isFork ? [] : world.pulls.filter(({ head, state }) => head.ref === run.branch && state === 'open');
  const old = attempt < run.attempt;
  return partOf('workflow-run', {
    ...{
      id: run.id,
      name: run.workflow.name,
      workflow_id: run.workflow.id,
      path: run.workflow.path,
      event: run.event,
      run_attempt: attempt,
      run_number: 1,
    },
    ...{
      head_branch: run.branch,
      head_sha: run.sha,
      display_title: run.workflow.name,
      created_at: run.createdAt,
      updated_at: run.createdAt,
    },
    ...{ status: old ? 'completed' : run.status, conclusion: old ? 'failure' : run.conclusion },
    ...{ url: `${apiOf(world)}/actions/runs/${run.id}`, html_url: `${pageOf(world)}/actions/runs/${run.id}` },
    pull_requests: pulls.map(({ number, head, base }) =>
      partOf('pull-request-minimal', {
        number,
        head: { ref: head.ref, sha: head.sha },
        base: { ref: base.ref, sha: base.sha },
      }),
    ),
    repository: { name: world.repo, full_name: `${world.owner}/${world.repo}`, owner: { login: world.owner } },
    head_repository: { name: repo, full_name: `${owner}/${repo}`, owner: { login: owner }, fork: isFork },
  });
}

function jobsOf(call: Call, run: Run, jobs: readonly Job[]): Reply {
  return { key: 'jobs', items: jobs.map((job) => jobData(call, run, job)) };
}

function jobData({ world }: Call, run: Run, job: Job): unknown {
  const start = job.startedAt ?? run.createdAt;
  const over = job.status === 'completed' ? (job.completedAt ?? start) : null;
  return partOf('job', {
    ...{
      id: job.id,
      run_id: run.id,
      run_attempt: job.attempt,
      name: job.name,
      workflow_name: run.workflow.name,
      head_branch: run.branch,
      head_sha: run.sha,
    },
    ...{
      status: job.status,
      conclusion: job.conclusion,
      created_at: run.createdAt,
      started_at: start,
      completed_at: over,
    },
    steps: job.steps.map((step) => ({
      ...step,
      started_at: start,
      completed_at: step.status === 'completed' ? start : null,
    })),
    ...{
      labels: ['ubuntu-latest'],
      runner_id: 1,
      runner_name: job.runner ?? `GitHub Actions ${job.id}`,
      runner_group_id: 0,
      runner_group_name: 'GitHub Actions',
    },
    ...{
      run_url: `${apiOf(world)}/actions/runs/${run.id}`,
      url: `${apiOf(world)}/actions/jobs/${job.id}`,
      check_run_url: `${apiOf(world)}/check-runs/${job.id}`,
    },
    html_url: `${pageOf(world)}/actions/runs/${run.id}/job/${job.id}`,
  });
}

function artifactsOf(call: Call, run: Run): Reply {
  const { name } = call.query;
  const listed = call.world.artifacts.filter(
    (artifact) => artifact.run === run.id && artifact.bytes !== null && (name === undefined || artifact.name === name),
  );
  return { key: 'artifacts', items: listed.map((artifact) => artifactData(call, artifact)) };
}

function artifactData({ world }: Call, { id, name, size, expired, createdAt, digest, run }: StoredArtifact): unknown {
  const url = `${apiOf(world)}/actions/artifacts/${id}`;
  const { branch = 'main', sha = '' } = world.runs.find((each) => each.id === run) ?? {};
  return partOf('artifact', {
    ...{
      id,
      name,
      size_in_bytes: size,
      expired,
      url,
      archive_download_url: `${url}/zip`,
      digest,
      created_at: createdAt,
      updated_at: createdAt,
      expires_at: createdAt,
    },
    workflow_run: { id: run, repository_id: 1, head_repository_id: 1, head_branch: branch, head_sha: sha },
  });
}
