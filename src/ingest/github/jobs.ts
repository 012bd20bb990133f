// Finds the finished jobs of a workflow run, over all its attempts, and decides whose logs are read.

import type { Api } from '../../model/api.ts';
import { endedBadly, type Job } from '../../model/job.ts';
import type { Note } from '../../model/source.ts';
import { idOf, listOf, recordOf, textOf, timeOf, whyOf } from './json.ts';
import type { LegNames } from './workflow.ts';

/** A run, and which of its jobs we are. */
export interface RunPlace {
  readonly run: number;
  readonly attempt: number;
  /** Start of the run's pages: `https://github.com/owner/repository/actions/runs`. */
  readonly pages: string;
  readonly names: LegNames;
  /** The REST id of our own job and the name of our runner, null where nobody tells: then what is in progress is ours. */
  readonly ownId: number | null;
  readonly ownRunner: string | null;
}

/** Executions of jobs, the latest of each job apart from what came before it. */
export interface RunJobs {
  readonly latest: readonly Job[];
  readonly earlier: readonly Job[];
  readonly notes: readonly Note[];
}

interface Listing {
  readonly jobs: readonly Job[];
  /** The names of our own job. */
  readonly own: readonly string[];
  readonly notes: readonly Note[];
}

const MOST_JOBS = 2_000;
const MOST_ATTEMPTS = 10;
const MOST_NAMED = 8;

/** Lists the finished jobs of a run. Never throws: what could not be listed is a note. */
export async function jobsOfRun(api: Api, place: RunPlace): Promise<RunJobs> {
  const first = Math.max(1, place.attempt - MOST_ATTEMPTS + 1);
  const attempts = Array.from({ length: place.attempt - first + 1 }, (_, at) => place.attempt - at);
  const listings: Listing[] = [];
  for (const attempt of attempts) listings.push(await jobsOfAttempt(api, place, attempt));
  // What we said in an earlier attempt is no failure of the run.
  const own = new Set(listings.flatMap((listing) => listing.own));
  const executions = withoutCopies(listings.flatMap(({ jobs }) => jobs).filter(({ leg }) => !own.has(leg.job)));
  const newest = new Map<string, number>();
  for (const { leg, attempt } of executions) newest.set(leg.job, Math.max(attempt, newest.get(leg.job) ?? 0));
  const isLatest = ({ leg, attempt }: Job): boolean => newest.get(leg.job) === attempt;
  const latest = executions.filter(isLatest);
  return {
    latest: latest.map((job) => ({ ...job, isFailFast: isFailFast(job, latest) })),
    earlier: executions.filter((job) => !isLatest(job)),
    notes: listings.flatMap(({ notes }) => notes),
  };
}

async function jobsOfAttempt(api: Api, place: RunPlace, attempt: number): Promise<Listing> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
  const { items, fault } = await api.list(
    route,
    { run_id: place.run, attempt_number: attempt },
    { most: MOST_JOBS, key: 'jobs' },
  );
  const isHead = attempt === place.attempt;
  const notes: Note[] = [];
  if (fault) {
    const fix = fault.status === 403 || fault.status === 404 ? ': give the job the permission `actions: read`' : '';
    notes.push({
      level: isHead ? 'error' : 'warning',
      message: `The jobs of attempt ${attempt} could not be listed (${whyOf(fault)})${fix}.`,
    });
  }
  if (items.length >= MOST_JOBS)
    notes.push({ level: 'error', message: `The run has more than ${MOST_JOBS} jobs: only the first are looked at.` });
  const all = items.map(recordOf);
  const others = all.filter((item) => !isOwn(item, place));
  const own = isHead ? all.filter((item) => isOwn(item, place)).flatMap(({ name }) => textOf(name) ?? []) : [];
  const unfinished = others.filter(({ status }) => status !== 'completed').flatMap(({ name }) => textOf(name) ?? []);
  if (isHead && unfinished.length) notes.push({ level: 'error', message: stillRunning(unfinished) });
  return { jobs: others.flatMap((item) => jobOf(item, attempt, place) ?? []), own, notes };
}

function isOwn(item: Readonly<Record<string, unknown>>, { ownId, ownRunner }: RunPlace): boolean {
  if (ownId !== null) return item.id === ownId;
  return item.status === 'in_progress' && (ownRunner === null || item.runner_name === ownRunner);
}

const stillRunning = (names: readonly string[]): string =>
  `${listed(names)} ${names.length > 1 ? 'have' : 'has'} not ended yet: name every job in \`needs\` of the job that reads them.`;

/** The first names of many, in code spans. */
export function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return [
    ...names.slice(0, MOST_NAMED).map((name) => `\`${name.replaceAll('`', "'")}\``),
    ...(more > 0 ? [`${more} more`] : []),
  ].join(', ');
}

function jobOf(item: Readonly<Record<string, unknown>>, attempt: number, { names, run, pages }: RunPlace): Job | null {
  const id = idOf(item.id);
  const name = textOf(item.name);
  const conclusion = textOf(item.conclusion);
  if (id === null || name === null || conclusion === null || item.status !== 'completed') return null;
  const own = `${pages}/${run}`;
  return {
    id,
    ...names(name),
    attempt,
    conclusion,
    startMs: timeOf(item.started_at),
    endMs: timeOf(item.completed_at),
    steps: listOf(item.steps).flatMap(stepOf),
    url: pageOf(item.html_url, own) ?? `${own}${attempt > 1 ? `/attempts/${attempt}` : ''}/job/${id}`,
    isFailFast: false,
  };
}

/** The page that the API names, when it is one of this run. */
function pageOf(url: unknown, run: string): string | null {
  if (typeof url !== 'string' || !url.startsWith(`${run}/`)) return null;
  return /^\/(?:attempts\/\d{1,4}\/)?job\/\d{1,20}$/.test(url.slice(run.length)) ? url : null;
}

function stepOf(value: unknown): Job['steps'] {
  const item = recordOf(value);
  const number = idOf(item.number);
  const name = textOf(item.name);
  if (number === null || name === null) return [];
  return [
    {
      number,
      name,
      conclusion: textOf(item.conclusion),
      startMs: timeOf(item.started_at),
      endMs: timeOf(item.completed_at),
    },
  ];
}

/** An attempt may list the jobs that were not run again once more, with the same or with other ids: they are one execution. Newest first. */
function withoutCopies(jobs: readonly Job[]): readonly Job[] {
  const seen = new Set<string>();
  return jobs.filter((job) => {
    const isTimed = job.startMs !== null && job.endMs !== null && job.startMs < job.endMs;
    const keys = [
      `${job.id}`,
      ...(isTimed ? [[job.leg.job, job.conclusion, job.startMs, job.endMs].join('\u0000')] : []),
    ];
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

/** A matrix that fails fast ends its other legs: they say nothing of themselves. */
const isFailFast = (job: Job, all: readonly Job[]): boolean =>
  job.conclusion === 'cancelled' &&
  all.some(
    ({ group, conclusion, endMs }) =>
      group === job.group && conclusion === 'failure' && (endMs ?? 0) <= (job.endMs ?? Number.POSITIVE_INFINITY),
  );

/** The jobs whose logs are read, and those whose end alone counts. */
export interface Chosen {
  readonly read: readonly Job[];
  readonly known: readonly Job[];
  readonly notes: readonly Note[];
}

/** Chooses among the jobs of a run. What ended badly in an earlier attempt is read too: it tells what is flaky. */
export function chosenOf({ latest, earlier }: RunJobs, wanted: 'failed' | 'all' | readonly string[]): Chosen {
  const names = typeof wanted === 'string' ? null : wanted;
  const isWanted = (job: Job): boolean => names === null || names.some((name) => isNamed(job, name));
  const asked = latest.filter(isWanted);
  const ran = asked.filter(({ conclusion }) => conclusion !== 'skipped' && conclusion !== 'neutral');
  const read = wanted === 'failed' ? ran.filter(endedBadly) : ran;
  const before = earlier.filter((job) => endedBadly(job) && isWanted(job));
  return {
    read: [...read, ...before],
    known: ran.filter((job) => !read.includes(job)),
    notes: [...missingNames(names, latest), ...skippedNote(asked), ...failFastNote(asked)],
  };
}

const isNamed = ({ leg, group }: Job, name: string): boolean =>
  leg.job === name || group === name || leg.job.startsWith(`${name} (`);

function missingNames(names: readonly string[] | null, jobs: readonly Job[]): Note[] {
  const missing = (names ?? []).filter((name) => !jobs.some((job) => isNamed(job, name)));
  if (!missing.length) return [];
  const there = [...new Set(jobs.map(({ group }) => group))].sort();
  return [
    {
      level: 'error',
      message: `No finished job is named ${listed(missing)}: there ${there.length ? `are ${listed(there)}` : 'is none'}.`,
    },
  ];
}

function skippedNote(jobs: readonly Job[]): Note[] {
  const skipped = jobs.filter(({ conclusion }) => conclusion === 'skipped').map(({ leg }) => leg.job);
  return skipped.length ? [{ level: 'info', message: `Skipped: ${listed(skipped)}.` }] : [];
}

function failFastNote(jobs: readonly Job[]): Note[] {
  const ended = jobs.filter((job) => job.isFailFast).map(({ leg }) => leg.job);
  return ended.length
    ? [
        {
          level: 'info',
          message: `Cancelled when another leg failed, so that what ${ended.length > 1 ? 'they' : 'it'} would have said is not known: ${listed(ended)}.`,
        },
      ]
    : [];
}
