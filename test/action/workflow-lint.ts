// What our workflows must hold, whatever their schema allows: pinned actions, named permissions, no expression inside a script.

import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job extends Step {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

const PINNED = /^(?:\.\/|docker:\/\/\S+@sha256:[0-9a-f]{64}$|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$)/;

/** Everything wrong with a workflow, each as `job: sentence`. */
export function lintWorkflow(text: string): string[] {
  const { on, permissions, jobs = {} } = parse(text) as Workflow;
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {});
  return [
    ...(JSON.stringify(permissions) === '{}' ? [] : ['workflow: permissions are not {}']),
    ...(triggers.includes('pull_request_target')
      ? ['workflow: pull_request_target gives strangers a token that writes']
      : []),
    ...Object.entries(jobs).flatMap(([name, job]) => lintJob(job).map((wrong) => `${name}: ${wrong}`)),
    ...[...text.matchAll(/^\s*(?:- )?uses:\s*(?!\.\/)(\S+)(.*)$/gm)].flatMap(([, uses, rest]) =>
      /# v\d+\.\d+\.\d+$/.test(rest ?? '') ? [] : [`workflow: ${uses} does not say its version`],
    ),
  ];
}

function lintJob(job: Job): string[] {
  const steps = job.steps ?? [];
  return [
    ...(job.permissions === undefined ? ['names no permissions'] : []),
    ...(typeof job.permissions === 'string' ? ['takes all permissions of a kind'] : []),
    ...(job['timeout-minutes'] === undefined ? ['has no time limit'] : []),
    ...[job, ...steps].flatMap(({ uses }) =>
      uses === undefined || PINNED.test(uses) ? [] : [`${uses} is not pinned by its commit`],
    ),
    ...steps.flatMap(({ run }) =>
      run?.includes('${{') ? [`an expression stands in a script: ${run.split('\n', 1)[0]}`] : [],
    ),
    ...steps.flatMap((step) =>
      step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false
        ? ['checkout leaves its token behind']
        : [],
    ),
  ];
}
