// GitHub's API in memory: answers of a few routes, as its documentation describes them.

import type { Answer, Api, ApiFault, Download, Listed } from '../../src/model/api.ts';
import type { MadeJob } from './job-log.ts';

/** A run with the jobs of each attempt, the first attempt first. */
export interface MemoryRun {
  readonly id: number;
  readonly attempts: readonly (readonly MadeJob[])[];
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface MemoryWorld {
  readonly runs: readonly MemoryRun[];
  /** Listed, but without a log. */
  readonly lost?: readonly number[];
  /** By `base...head`: a diff, or a comparison where there is none. */
  readonly compared?: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
  /** Faults by the start of a route. */
  readonly faults?: Readonly<Record<string, number>>;
}

/** An API of one world, and what was asked of it. */
export interface MemoryApi extends Api {
  readonly asked: string[];
}

const missing: ApiFault = { ok: false, status: 404, why: 'Not Found' };
const BYTES = 1_000;

export function memoryApi(world: MemoryWorld): MemoryApi {
  const asked: string[] = [];
  const ask = (route: string, parameters: Readonly<Record<string, unknown>>): ApiFault | null => {
    const path = route.replace(/\{(\w+)\}/g, (whole, name) => String(parameters[name] ?? whole));
    asked.push(path);
    const status = Object.entries(world.faults ?? {}).find(([part]) => path.includes(part))?.[1];
    return status === undefined
      ? null
      : { ok: false, status, why: status === 403 ? 'Resource not accessible by integration' : 'no answer' };
  };
  return {
    ...{ owner: 'example', repo: 'relay', asked },
    request: async (route, parameters = {}) => ask(route, parameters) ?? requested(world, route, parameters),
    list: async (route, parameters, { most, key = '' }) => {
      const fault = ask(route, parameters);
      if (fault) return { items: [], fault };
      const answer = requested(world, route, parameters);
      if (!answer.ok) return { items: [], fault: answer } satisfies Listed;
      return { items: (answer.data as Record<string, unknown[]>)[key]?.slice(0, most) ?? [], fault: null };
    },
    download: async (route, parameters) => ask(route, parameters) ?? downloaded(world, parameters.job_id),
  };
}

function requested(world: MemoryWorld, route: string, parameters: Readonly<Record<string, unknown>>): Answer {
  const ok = (data: unknown): Answer => ({ ok: true, status: 200, data });
  const run = world.runs.find(({ id }) => id === parameters.run_id);
  if (route.endsWith('/attempts/{attempt_number}/jobs')) {
    const jobs = run?.attempts[Number(parameters.attempt_number) - 1];
    return jobs ? ok({ total_count: jobs.length, jobs: jobs.map(({ listed }) => listed) }) : missing;
  }
  if (route.endsWith('/actions/runs/{run_id}')) return run ? ok(listedRun(run)) : missing;
  if (route.endsWith('/workflows/{workflow_id}/runs')) {
    const runs = world.runs
      .map(listedRun)
      .filter(({ head_branch, status }) => head_branch === parameters.branch && status === parameters.status);
    return ok({ total_count: runs.length, workflow_runs: runs });
  }
  const compared = world.compared?.[String(parameters.basehead)];
  const isDiff = (parameters.mediaType as { format?: string } | undefined)?.format === 'diff';
  if (compared === undefined) return missing;
  if (isDiff && typeof compared !== 'string')
    return { ok: false, status: 406, why: 'Sorry, the diff exceeded the maximum number of lines' };
  return ok(compared);
}

const listedRun = ({ id, attempts, more }: MemoryRun): Readonly<Record<string, unknown>> => ({
  ...{
    id,
    workflow_id: 3,
    run_number: id,
    run_attempt: attempts.length,
    head_branch: 'main',
    status: 'completed',
    conclusion: 'failure',
    event: 'push',
  },
  ...{ repository: { id: 1 }, head_repository: { id: 1 } },
  ...more,
});

function downloaded({ runs, lost = [] }: MemoryWorld, id: unknown): Download {
  const job = runs.flatMap(({ attempts }) => attempts.flat()).find(({ listed }) => listed.id === id);
  if (!job || lost.includes(job.listed.id)) return missing;
  return { ok: true, bytes: inChunks(Buffer.from(job.log)) };
}

async function* inChunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += BYTES) yield bytes.subarray(at, at + BYTES);
}
