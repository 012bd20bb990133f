// Writes a check run: its conclusion, its summary, and its annotations in batches, each of which GitHub appends.

import type { Api, ApiFault } from '../../model/api.ts';

export interface CheckRunAnnotation {
  readonly level: 'error' | 'notice';
  readonly path: string;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly name: string;
  /** The commit that was checked: a pull request's head. */
  readonly sha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckRunAnnotation[];
  /** The page of the run; null when it is not known. */
  readonly url: string | null;
}

/** GitHub refuses more in one request. */
const BATCH = 50;
const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';

/** Whether it is there, and what is missing of it. */
export interface Written {
  readonly isThere: boolean;
  readonly fault: ApiFault | null;
}

/** Writes the check run. What GitHub refuses is left out, and told. */
export async function writeCheckRun(api: Api, run: CheckRun): Promise<Written> {
  const batches = batchesOf(run.annotations.map(annotationData));
  const created = await create(api, run, batches);
  if (created.id === null) return { isThere: created.isThere, fault: created.fault };
  let { fault } = created;
  for (const annotations of created.left) {
    const answer = await api.request(UPDATE, { check_run_id: created.id, output: { ...outputOf(run), annotations } });
    if (!answer.ok) fault ??= answer;
  }
  const answer = created.isOpen
    ? await api.request(UPDATE, { check_run_id: created.id, status: 'completed', conclusion: run.conclusion })
    : null;
  return { isThere: true, fault: fault ?? (answer && !answer.ok ? answer : null) };
}

interface Created {
  readonly id: number | null;
  readonly isThere: boolean;
  /** True when it is not concluded yet. */
  readonly isOpen: boolean;
  readonly left: readonly Batch[];
  readonly fault: ApiFault | null;
}

type Batch = readonly Readonly<Record<string, unknown>>[];

/** One request where one batch is all there is; else it stays open until the last. */
async function create(api: Api, run: CheckRun, [first = [], ...left]: readonly Batch[]): Promise<Created> {
  const isOpen = left.length > 0;
  const state = isOpen ? { status: 'in_progress' } : { status: 'completed', conclusion: run.conclusion };
  const whole = { name: run.name, head_sha: run.sha, ...(run.url ? { details_url: run.url } : {}) };
  const answer = await api.request(CREATE, { ...whole, ...state, output: { ...outputOf(run), annotations: first } });
  if (answer.ok) return { id: idOf(answer.data), isThere: true, isOpen, left, fault: null };
  if (answer.status !== 422 || !first.length) return { id: null, isThere: false, isOpen, left, fault: answer };
  // One annotation that GitHub does not take would cost all that is said.
  const bare = await api.request(CREATE, {
    ...whole,
    status: 'completed',
    conclusion: run.conclusion,
    output: outputOf(run),
  });
  return { id: null, isThere: bare.ok, isOpen: false, left: [], fault: answer };
}

const outputOf = ({ title, summary }: CheckRun) => ({ title, summary });

function idOf(data: unknown): number | null {
  const { id } = (typeof data === 'object' && data !== null ? data : {}) as { readonly id?: unknown };
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : null;
}

const batchesOf = (all: Batch): Batch[] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH));

function annotationData({
  level,
  path,
  line,
  endLine,
  title,
  message,
}: CheckRunAnnotation): Readonly<Record<string, unknown>> {
  const start = Math.max(1, line ?? 1);
  return {
    path,
    start_line: start,
    end_line: Math.max(start, endLine ?? start),
    annotation_level: level === 'error' ? 'failure' : 'notice',
    title,
    message,
  };
}
