// A step of the built action at a stand-in where one endpoint fails: a job that broke, a base branch that was not green, a bundle that a leg uploaded.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runStepIn, type StepResult } from '../../action/step.ts';
import type { Fault } from '../standin/faults.ts';
import { openStandin, type Standin } from '../standin/server.ts';
import type { StoredArtifact } from '../standin/world.ts';
import { pullRequestEvent } from '../workflow.ts';
import { demoProject } from './project.ts';

export interface Outcome {
  readonly step: StepResult;
  readonly routes: readonly string[];
  readonly violations: readonly string[];
}

export type Inputs = Readonly<Record<string, string>>;

/** Runs the action with inputs while one endpoint fails. */
export type Act = (inputs: Inputs, fault: Pick<Fault, 'route' | 'kind'> | null) => Promise<Outcome>;

const RUN = 7;
const TSC = "src/total.ts(3,97): error TS2339: Property 'price' does not exist on type 'Item'.\n";
const LINT = '/home/runner/work/shop/shop/src/old.ts: line 1, col 1, Error - Odd. (no-odd)\n';
const CREATED = '2026-01-02T03:04:05Z';
const ENV = {
  NODE_OPTIONS: `--import ${resolve('test/github/fast-time.mjs')}`,
  ...{
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: 'example/shop/.github/workflows/ci.yml@refs/pull/3/merge',
    GITHUB_REF: 'refs/pull/3/merge',
  },
  ...{ GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'work' },
};

/** Opens the scene in a folder: what a leg uploads is there from the start. */
export async function openScene(home: string, script: string): Promise<Act> {
  const project = demoProject(join(home, 'source'));
  let count = 0;
  const act = async (
    inputs: Inputs,
    fault: Parameters<Act>[1],
    bundle: StoredArtifact | null,
  ): Promise<Outcome & { readonly uploaded: StoredArtifact | null }> => {
    count += 1;
    const folder = join(home, String(count));
    const workspace = join(folder, 'work');
    const github = await openStandin();
    if (bundle) github.world.artifacts.push({ ...bundle });
    const event = fill(github, project);
    if (fault) github.faults.push({ ...fault });
    mkdirSync(workspace, { recursive: true });
    execFileSync('git', ['clone', '-q', '--no-local', '--depth=1', `file://${project.source}`, workspace], {
      stdio: 'ignore',
    });
    writeFileSync(join(workspace, 'types.log'), TSC);
    const expressions = { 'job.check_run_id': '9', 'toJSON(matrix)': 'null', 'github.token': github.world.token };
    const step = await runStepIn(folder, {
      workspace,
      inputs,
      env: { ...ENV, ...github.env(RUN) },
      event,
      expressions,
      script,
    });
    await github.close();
    rmSync(folder, { recursive: true, force: true });
    return {
      step,
      routes: github.seen.map(({ route }) => route),
      violations: github.violations,
      uploaded: github.world.artifacts.at(-1) ?? null,
    };
  };
  const { uploaded } = await act({ logs: 'types.log', bundle: 'true' }, null, null);
  return (inputs, fault) => act(inputs, fault, uploaded);
}

function rawLog(command: string, text: string): string {
  const lines = [
    `##[group]Run ${command}`,
    `\u001b[36;1m${command}\u001b[0m`,
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    text.trimEnd(),
  ];
  return [...lines, '##[error]Process completed with exit code 1.']
    .map((line) => `2026-01-02T03:04:05.0000000Z ${line}\n`)
    .join('');
}

/** A run whose types failed, and the base branch's run before it. */
function fill(github: Standin, { head, base, merge }: ReturnType<typeof demoProject>) {
  const event = pullRequestEvent(github, { head, base, merge });
  const done = {
    attempt: 1,
    status: 'completed' as const,
    conclusion: 'failure' as const,
    startedAt: CREATED,
    completedAt: '2026-01-02T03:05:05Z',
  };
  const failed = [{ name: 'Set up job', number: 1, status: 'completed' as const, conclusion: 'success' as const }];
  const steps = (name: string) => [
    ...failed,
    { name: `Run ${name}`, number: 2, status: 'completed' as const, conclusion: 'failure' as const },
  ];
  const workflow = { id: 70, name: 'ci', path: '.github/workflows/ci.yml' };
  const types = { ...done, id: 8, name: 'types', steps: steps('tsc'), log: rawLog('tsc', TSC) };
  const report = {
    id: 9,
    name: 'report',
    attempt: 1,
    status: 'in_progress' as const,
    conclusion: null,
    steps: [],
    log: null,
  };
  const lint = { ...done, id: 5, name: 'lint', steps: steps('eslint'), log: rawLog('eslint -f compact .', LINT) };
  const common = { workflow, attempt: 1, createdAt: CREATED };
  github.world.runs.push(
    {
      ...common,
      id: RUN,
      branch: 'work',
      sha: head,
      event: 'pull_request',
      status: 'in_progress',
      conclusion: null,
      jobs: [types, report],
    },
    {
      ...common,
      id: 6,
      branch: 'main',
      sha: base,
      event: 'push',
      status: 'completed',
      conclusion: 'failure',
      jobs: [lint],
    },
  );
  return event;
}
