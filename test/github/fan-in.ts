// The jobs of __fixtures__/runs/fan-in, and the action's last job that reads them, in a world without a network.

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { runAction } from '../../src/action/run.ts';
import type { Api, Artifacts } from '../../src/model/api.ts';
import { temporary } from '../ingest/repository.ts';
import { type LoggedJob, type MadeJob, madeJob } from './job-log.ts';

export const FIXTURE = '__fixtures__/runs/fan-in';
export const said = (name: string): string => readFileSync(join(FIXTURE, name), 'utf8');

const CHECKOUT = { run: null, uses: 'actions/checkout@v6' };

/** The four jobs of the fixture's workflow, the last of them still running. */
export const types = (more: Partial<LoggedJob> = {}): MadeJob =>
  madeJob({
    id: 101,
    name: 'types',
    steps: [CHECKOUT, { run: 'npx tsc', output: said('types.out'), exitCode: 1 }],
    ...more,
  });

export const onNode = (node: 20 | 24, more: Partial<LoggedJob> = {}): MadeJob =>
  madeJob({
    id: 100 + node,
    name: `test (ubuntu-24.04, ${node})`,
    steps: [
      CHECKOUT,
      { name: 'Tests', run: 'node --test', output: said(`test-${node}.out`), exitCode: node === 20 ? 1 : 0 },
    ],
    ...more,
  });

export const summary = (more: Readonly<Record<string, unknown>> = {}): MadeJob => {
  const { log, listed } = madeJob({ id: 199, name: 'summary', steps: [] });
  return { log, listed: { ...listed, status: 'in_progress', conclusion: null, completed_at: null, ...more } };
};

/** How the action's step ended. */
export interface Ended {
  readonly report: Report;
  readonly summary: string;
  readonly failed: boolean;
  readonly warnings: readonly string[];
  readonly printed: string;
}

/** What tests look at in a report. */
export interface Report {
  readonly verdict: string;
  readonly headline: string;
  readonly causes: readonly {
    readonly headline: string;
    readonly legs: readonly string[];
    readonly status: string;
    readonly change: { readonly path: string; readonly line: number } | null;
  }[];
  readonly findings: readonly {
    readonly message: string;
    readonly status: string;
    readonly legs: readonly string[];
    readonly check: string;
    readonly source: { readonly path: string };
  }[];
  readonly checks: readonly {
    readonly name: string;
    readonly passed: number;
    readonly failed: number;
    readonly exitCode: number | null;
  }[];
  readonly notes: readonly { readonly level: string; readonly message: string }[];
  readonly totals: Readonly<Record<string, number>>;
}

export interface LastJob {
  readonly api: Api | null;
  readonly artifacts?: Artifacts;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** The checkout; none where it is absent. */
  readonly checkout?: string;
}

/** A directory with the fixture's files, as a checkout without history leaves them. */
export function checkedOut(): string {
  const root = temporary();
  cpSync(join(FIXTURE, 'src-head'), root, { recursive: true });
  return root;
}

/** Runs the action as the last job of a workflow would. */
export async function lastJob({ api, artifacts, inputs, env = {}, event, checkout }: LastJob): Promise<Ended> {
  const home = temporary();
  const workspace = checkout ?? join(home, 'work');
  mkdirSync(workspace, { recursive: true });
  writeFileSync(join(home, 'summary.md'), '');
  writeFileSync(join(home, 'event.json'), JSON.stringify(event?.payload ?? {}));
  const outputs: Record<string, string> = {};
  const warnings: string[] = [];
  const printed: string[] = [];
  let failed = false;
  const fail = (): void => {
    failed = true;
  };
  const declared: Record<string, { default?: string } | null> = parse(readFileSync('action.yml', 'utf8')).inputs;
  const given: Readonly<Record<string, string>> = { token: 'ghs_test', 'job-id': '199', matrix: 'null', ...inputs };
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  await runAction({
    env: {
      ...{
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: join(home, 'temp'),
        GITHUB_STEP_SUMMARY: join(home, 'summary.md'),
      },
      ...{
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'example/relay',
        GITHUB_RUN_ID: '7',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_SHA: 'c'.repeat(40),
      },
      ...{ GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch', GITHUB_EVENT_PATH: join(home, 'event.json') },
      ...{
        GITHUB_WORKFLOW_REF: 'example/relay/.github/workflows/ci.yml@refs/pull/5/merge',
        PATH: process.env.PATH,
        ...env,
      },
    },
    ...{ cwd: workspace, pid: process.pid, stop: stop.signal, fail },
    toolkit: {
      getInput: (name) => given[name] ?? declared[name]?.default ?? '',
      setOutput: (name, value) => {
        outputs[name] = String(value);
      },
      setSecret: () => {},
      notice: (message) => printed.push(message),
      warning: (message) => warnings.push(message),
      setFailed: (message) => {
        warnings.push(message);
        fail();
      },
    },
    exec: async () => 0,
    write: (text) => printed.push(text),
    stderr: { write: () => true },
    openApi: async () => api,
    openArtifacts: async () => artifacts ?? null,
  });
  const report: Report =
    outputs.report && existsSync(outputs.report) ? JSON.parse(readFileSync(outputs.report, 'utf8')) : { notes: [] };
  return {
    report,
    summary: readFileSync(join(home, 'summary.md'), 'utf8'),
    failed,
    warnings,
    printed: printed.join(''),
  };
}
