// Fetches the logs of jobs to files, a few at a time and bounded: they are read one after the other later.

import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Api } from '../../model/api.ts';
import { endedBadly, type Job } from '../../model/job.ts';
import type { Note } from '../../model/source.ts';
import type { JobInput } from '../inputs.ts';
import { whyOf } from './json.ts';

export interface FetchedLogs {
  readonly inputs: readonly JobInput[];
  readonly notes: readonly Note[];
}

/** Where logs go, and how much of them at most. */
export interface LogStore {
  readonly folder: string;
  readonly logBytes: number;
  readonly allBytes: number;
}

const AT_ONCE = 4;

/** Fetches the logs of `read`. Never throws: a log that is not to be had leaves the job's end, and a note. */
export async function fetchLogs(api: Api, read: readonly Job[], store: LogStore): Promise<FetchedLogs> {
  await mkdir(store.folder, { recursive: true });
  const left = { bytes: store.allBytes };
  const fetched: (FetchedLogs | undefined)[] = [];
  const waiting = read.map((job, at) => ({ job, at }));
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      fetched[next.at] = await fetchLog(api, next.job, { store, left });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const all = fetched.flatMap((one) => one ?? []);
  return { inputs: namedApart(all.flatMap(({ inputs }) => inputs)), notes: all.flatMap(({ notes }) => notes) };
}

/** Jobs of which nothing but their end is known. */
export const endsOf = (jobs: readonly Job[]): readonly JobInput[] =>
  namedApart(jobs.map((job) => ({ name: nameOf(job), file: null, job })));

const nameOf = ({ leg, attempt }: Job): string => (attempt > 1 ? `${leg.job} #${attempt}` : leg.job);

/** Two jobs may have one name. */
function namedApart(inputs: readonly JobInput[]): readonly JobInput[] {
  const seen = new Set<string>();
  return inputs.map((input) => {
    const name = seen.has(input.name) ? `${input.name} (job ${input.job.id})` : input.name;
    seen.add(name);
    return { ...input, name };
  });
}

interface Room {
  readonly store: LogStore;
  /** Bytes that all logs together may still take. */
  readonly left: { bytes: number };
}

async function fetchLog(api: Api, job: Job, { store, left }: Room): Promise<FetchedLogs> {
  const name = nameOf(job);
  const without = (why: string): FetchedLogs => ({
    inputs: [{ name, file: null, job }],
    notes: [{ level: 'warning', message: `The log of \`${name}\` ${why}.` }],
  });
  if (left.bytes <= 0) return without('was not read: the logs before it are as large as may be read');
  const answer = await api.download('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { job_id: job.id });
  if (!answer.ok)
    return without(
      answer.status === 404 || answer.status === 410
        ? 'is not there (it may have been deleted)'
        : `could not be fetched (${whyOf(answer)})`,
    );
  const file = join(store.folder, `${job.id}.log`);
  const said = await save(answer.bytes, file, { most: store.logBytes, left }).catch(
    (error: unknown) => `could not be kept (${codeOf(error)})`,
  );
  const notes: Note[] =
    said === null ? [] : [{ level: endedBadly(job) ? 'error' : 'warning', message: `The log of \`${name}\` ${said}.` }];
  return { inputs: [{ name, file: said?.startsWith('could not be kept') ? null : file, job }], notes };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';

/** Writes what comes to a file; what is wrong with it, null when nothing is. */
async function save(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  { most, left }: { readonly most: number; readonly left: { bytes: number } },
): Promise<string | null> {
  const file = await open(path, 'w');
  try {
    let room = most;
    const iterator = bytes[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await iterator.next().catch(() => null);
        if (next === null) return 'was cut off on its way: only its beginning is read';
        if (next.done) return null;
        const kept = next.value.subarray(0, Math.min(room, left.bytes));
        room -= kept.length;
        // Others are writing meanwhile.
        left.bytes -= kept.length;
        await file.write(kept);
        if (kept.length < next.value.length) return 'is too long: only its beginning is read';
      }
    } finally {
      await iterator.return?.();
    }
  } finally {
    await file.close();
  }
}

/** Takes the files away again. */
export const dropLogs = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true }).catch(() => {});
