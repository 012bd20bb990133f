// Finds what the base branch's newest finished run of the same workflow is, so that what fails there counts as known.

import type { Api } from '../../model/api.ts';
import type { Note } from '../../model/source.ts';
import { idOf, recordOf, textOf, whyOf } from './json.ts';

/** A run to compare with. `hasFailed` is false when nothing of it needs to be read. */
export interface BaseRun {
  readonly id: number;
  readonly attempt: number;
  readonly hasFailed: boolean;
  /** How notes name it: `run 41 of main`. */
  readonly title: string;
}

export interface FoundBase {
  readonly run: BaseRun | null;
  readonly notes: readonly Note[];
}

/** Our run, and the event's name and payload. */
export interface BaseQuestion {
  readonly run: number;
  readonly event: string;
  readonly payload: unknown;
  /** Short name of the ref that the run is of. */
  readonly refName: string | null;
}

const MOST_RUNS = 100;
const TOLD = new Set(['success', 'failure', 'timed_out']);

/** Finds the base's run. Never throws: none is a note. */
export async function findBaseRun(api: Api, question: BaseQuestion): Promise<FoundBase> {
  const own = await api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: question.run });
  if (!own.ok)
    return without(
      `this run could not be asked for (${whyOf(own)})${own.status === 403 ? ': give the job the permission `actions: read`' : ''}`,
      'warning',
    );
  const run = recordOf(own.data);
  const workflow = idOf(run.workflow_id);
  const branch = baseBranchOf(question) ?? textOf(run.head_branch);
  if (workflow === null || branch === null) return without('it is not known which branch is the base');
  const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
  const { items, fault } = await api.list(
    route,
    { workflow_id: workflow, branch, status: 'completed' },
    { most: MOST_RUNS, key: 'workflow_runs' },
  );
  if (fault && !items.length)
    return without(`the runs of \`${branch}\` could not be listed (${whyOf(fault)})`, 'warning');
  const home = idOf(recordOf(run.repository).id);
  const before = items
    .map(recordOf)
    .filter((item) => isOfBranch(item, home) && (idOf(item.id) ?? Number.POSITIVE_INFINITY) < question.run);
  // Ids grow with time.
  const newest = before.sort((a, b) => (idOf(b.id) ?? 0) - (idOf(a.id) ?? 0))[0];
  const id = idOf(newest?.id);
  if (!newest || id === null) return without(`\`${branch}\` has no finished run of this workflow`);
  return {
    run: {
      id,
      attempt: idOf(newest.run_attempt) ?? 1,
      hasFailed: newest.conclusion !== 'success',
      title: titleOf(newest, branch),
    },
    notes: [],
  };
}

const titleOf = (run: Readonly<Record<string, unknown>>, branch: string): string =>
  `run ${idOf(run.run_number) ?? idOf(run.id)} of \`${branch.replaceAll('`', "'")}\``;

/** A fork's branch may have the base's name; a pull request's run is none of the base. */
function isOfBranch(item: Readonly<Record<string, unknown>>, home: number | null): boolean {
  const from = idOf(recordOf(item.head_repository).id);
  return (
    !/^pull_request/.test(textOf(item.event) ?? '') &&
    (home === null || from === null || from === home) &&
    TOLD.has(textOf(item.conclusion) ?? '')
  );
}

/** The base branch that an event names; null where it is the run's own. */
export function baseBranchOf({ event, payload, refName }: BaseQuestion): string | null {
  const { pull_request: pull, merge_group: group } = recordOf(payload);
  const base = textOf(recordOf(recordOf(pull).base).ref) ?? textOf(recordOf(group).base_ref);
  if (base !== null) return base.replace(/^refs\/heads\//, '');
  return /^(?:pull_request|merge_group)/.test(event) ? null : refName;
}

const without = (why: string, level: Note['level'] = 'info'): FoundBase => ({
  run: null,
  notes: [{ level, message: `\`base: auto\` found nothing to compare with: ${why}. Every failure counts as new.` }],
});
