// Logs on their way to files: bounded, never whole in memory, and what is cut off still read.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropLogs, fetchLogs } from '../../src/ingest/github/index.ts';
import type { Api, Download } from '../../src/model/api.ts';
import type { Job } from '../../src/model/job.ts';
import { temporary } from '../ingest/repository.ts';

const job = (id: number): Job => ({
  ...{
    id,
    group: 'test',
    attempt: 1,
    conclusion: 'failure',
    startMs: null,
    endMs: null,
    steps: [],
    url: 'https://github.com',
    isFailFast: false,
  },
  leg: { job: `test (${id})`, matrix: {} },
});

/** An API whose downloads are what `give` says, and which knows how many are open at once. */
function apiWith(
  give: (id: number) => AsyncIterable<Uint8Array>,
): Api & { readonly most: () => number; readonly closed: number[] } {
  let open = 0;
  let most = 0;
  const closed: number[] = [];
  const counted = async function* (id: number): AsyncGenerator<Uint8Array> {
    open += 1;
    most = Math.max(most, open);
    try {
      yield* give(id);
    } finally {
      open -= 1;
      closed.push(id);
    }
  };
  const none = async () => ({ ok: false as const, status: 404, why: '' });
  const download = async (_: string, { job_id: id }: Readonly<Record<string, unknown>>): Promise<Download> => ({
    ok: true,
    bytes: counted(Number(id)),
  });
  return {
    owner: 'o',
    repo: 'r',
    request: none,
    list: async () => ({ items: [], fault: null }),
    download,
    most: () => most,
    closed,
  };
}

const chunk = Buffer.alloc(64 * 1024, 'x');
async function* chunks(count: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < count; at += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    yield chunk;
  }
}

test('a few at a time, in order, and away again', async () => {
  const folder = join(temporary(), 'logs');
  // None goes on before four are open, so that the machine's pace does not decide how many are.
  const api = apiWith(async function* () {
    while (api.most() < 4) await new Promise((resolve) => setImmediate(resolve));
    yield* chunks(3);
  });
  const { inputs, notes } = await fetchLogs(api, [1, 2, 3, 4, 5, 6, 7, 8, 9].map(job), {
    folder,
    logBytes: 2 ** 30,
    allBytes: 2 ** 30,
  });
  expect([inputs.map(({ job: { id } }) => id), notes, api.most()]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9], [], 4]);
  expect(readdirSync(folder)).toHaveLength(9);
  await dropLogs(folder);
  expect(existsSync(folder)).toBe(false);
});

test('of a log that is too long only the beginning is kept, and the rest is not fetched', async () => {
  const folder = temporary();
  let given = 0;
  const api = apiWith(async function* () {
    for (;;) {
      given += 1;
      yield chunk;
    }
  });
  const { inputs, notes } = await fetchLogs(api, [job(1)], { folder, logBytes: 1_000_000, allBytes: 2 ** 30 });
  expect([statSync(inputs[0]?.file ?? '').size, api.closed, given]).toEqual([1_000_000, [1], 16]);
  expect(notes).toEqual([
    { level: 'error', message: 'The log of `test (1)` is too long: only its beginning is read.' },
  ]);
});

test('all together have a bound, too', async () => {
  const folder = temporary();
  const { inputs, notes } = await fetchLogs(
    apiWith(() => chunks(16)),
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map(job),
    { folder, logBytes: 2 ** 30, allBytes: 3_000_000 },
  );
  const bytes = inputs.reduce((sum, { file }) => sum + (file ? statSync(file).size : 0), 0);
  expect([bytes, inputs.length]).toEqual([3_000_000, 9]);
  expect(notes.at(-1)?.message).toBe(
    'The log of `test (9)` was not read: the logs before it are as large as may be read.',
  );
});

test('what came before the connection was cut is read', async () => {
  const folder = temporary();
  const api = apiWith(async function* () {
    yield Buffer.from('one\n');
    throw new Error('terminated');
  });
  const { inputs, notes } = await fetchLogs(api, [job(1)], { folder, logBytes: 100, allBytes: 100 });
  expect(readFileSync(inputs[0]?.file ?? '', 'utf8')).toBe('one\n');
  expect(notes).toEqual([
    { level: 'error', message: 'The log of `test (1)` was cut off on its way: only its beginning is read.' },
  ]);
});
