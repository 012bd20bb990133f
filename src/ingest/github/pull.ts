// Finds the pull request a run belongs to: from the event and the API alone, never from what a job left.

import type { Api } from '../../model/api.ts';
import type { Note } from '../../model/source.ts';
import { idOf, recordOf, textOf, whyOf } from './json.ts';

/** A pull request, and the commit that was checked. */
export interface FoundPull {
  readonly number: number;
  readonly headSha: string;
}

export interface PullAnswer {
  readonly pull: FoundPull | null;
  readonly notes: readonly Note[];
}

/** The event's name and payload. */
export interface PullQuestion {
  readonly event: string | undefined;
  readonly payload: unknown;
}

/** The run that a `workflow_run` event tells of, as far as it leads to a pull request. */
interface Run {
  readonly sha: string;
  readonly branch: string;
  /** `owner/name` of the repository that the commit is in. */
  readonly home: string;
  readonly owner: string;
}

type Row = Readonly<Record<string, unknown>>;

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const MOST = 300;
const NONE: PullAnswer = { pull: null, notes: [] };

/** Finds the pull request. Never throws: where there should be one and is none, a note says why. */
export async function findPull(api: Api, { event, payload }: PullQuestion): Promise<PullAnswer> {
  const said = recordOf(payload);
  if (event === 'pull_request' || event === 'pull_request_target') {
    const pull = pullOf(said.pull_request);
    return pull ? { pull, notes: [] } : without('the event does not name it');
  }
  if (event !== 'workflow_run') return NONE;
  const ended = recordOf(said.workflow_run);
  if (!/^pull_request/.test(textOf(ended.event) ?? '')) return NONE;
  const run = runOf(ended);
  if (!run) return without('the event does not name its commit');
  return pullOfRun(api, run);
}

/** The event names no pull request of a fork, and what it names may be out of date: the API is asked, by branch and then by commit. */
async function pullOfRun(api: Api, run: Run): Promise<PullAnswer> {
  const byBranch = await api.list(
    'GET /repos/{owner}/{repo}/pulls',
    { state: 'open', head: `${run.owner}:${run.branch}`, sort: 'created' },
    { most: MOST },
  );
  const ofBranch = byBranch.items.map(recordOf).filter((row) => isFrom(row, run, api));
  const current = numbersOf(ofBranch, run);
  if (current.length) return chosen(current, run);
  if (ofBranch.length) return without('it has newer commits than the run that ended', 'info');
  const byCommit = await api.list(
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    { commit_sha: run.sha },
    { most: MOST },
  );
  const ofCommit = byCommit.items.map(recordOf).filter((row) => textOf(row.state) === 'open' && isFrom(row, run, api));
  const found = numbersOf(ofCommit, run);
  if (found.length) return chosen(found, run);
  const fault = byBranch.fault ?? byCommit.fault;
  if (!fault) return without('none is open for the commit that was checked', 'info');
  const fix = fault.status === 403 || fault.status === 404 ? ': give the job the permission `pull-requests: read`' : '';
  return without(`the API did not tell it (${whyOf(fault)})${fix}`);
}

/** True for a pull request from the run's branch into this repository: a branch of one name may be in every fork. */
function isFrom(row: Row, { home, branch }: Run, { owner, repo }: Api): boolean {
  const [head, base] = [recordOf(row.head), recordOf(row.base)];
  const nameOf = (end: Row): string => (textOf(recordOf(end.repo).full_name) ?? '').toLowerCase();
  return (
    nameOf(head) === home.toLowerCase() && head.ref === branch && nameOf(base) === `${owner}/${repo}`.toLowerCase()
  );
}

const numbersOf = (rows: readonly Row[], { sha }: Run): readonly number[] =>
  rows
    .flatMap((row) => pullOf(row) ?? [])
    .filter(({ headSha }) => headSha === sha)
    .map(({ number }) => number)
    .sort((a, b) => a - b);

function chosen([number = 0, ...others]: readonly number[], { sha }: Run): PullAnswer {
  const message = `The commit is in ${others.length + 1} pull requests: the oldest, #${number}, is taken.`;
  return { pull: { number, headSha: sha }, notes: others.length ? [{ level: 'info', message }] : [] };
}

function pullOf(value: unknown): FoundPull | null {
  const row = recordOf(value);
  const [number, headSha] = [idOf(row.number), textOf(recordOf(row.head).sha)];
  return number !== null && headSha !== null && SHA.test(headSha) ? { number, headSha } : null;
}

function runOf(ended: Row): Run | null {
  const sha = textOf(ended.head_sha) ?? '';
  const home = textOf(recordOf(ended.head_repository).full_name) ?? '';
  const branch = typeof ended.head_branch === 'string' ? ended.head_branch : '';
  return SHA.test(sha) && /^[^/\s]+\/[^/\s]+$/.test(home) && branch
    ? { sha, home, branch, owner: home.slice(0, home.indexOf('/')) }
    : null;
}

const without = (why: string, level: Note['level'] = 'warning'): PullAnswer => ({
  pull: null,
  notes: [{ level, message: `The pull request was not found: ${why}.` }],
});
