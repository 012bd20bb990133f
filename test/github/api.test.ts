// The REST API as the stages see it, against the stand-in: pages, redirects, limits, faults, and what is said of them.

import { describe, expect, test } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { faultOf } from '../../src/github/fault.ts';
import { REAL_CLOCK } from '../../src/github/patience.ts';
import type { Download } from '../../src/model/api.ts';
import { KINDS } from './standin/faults.ts';
import { addRun, apiOf, fastClock, standin } from './standin/open.ts';
import { FORK } from './standin/world.ts';

const JOBS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
const LOGS = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';

async function textOf(download: Download): Promise<string> {
  if (!download.ok) return `fault: ${download.why}`;
  const chunks: Uint8Array[] = [];
  for await (const chunk of download.bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('is not there without a repository or a token', async () => {
  expect(await openApi({}, 't')).toBe(null);
  expect(await openApi({ GITHUB_REPOSITORY: 'a/b/../c' }, 't')).toBe(null);
  expect(await openApi({ GITHUB_REPOSITORY: 'a/b' }, '')).toBe(null);
});

describe('what is asked for', () => {
  test('comes with its status, and lists over all their pages, as many as are wanted', async () => {
    const github = await standin();
    addRun(
      github,
      {},
      Array.from({ length: 256 }, (_, at) => ({ name: `test (${at})` })),
    );
    const api = await apiOf(github);
    expect(await api.request(RUN, { run_id: 7 })).toMatchObject({
      ok: true,
      status: 200,
      data: { id: 7, head_branch: 'work' },
    });
    const parameters = { run_id: 7, attempt_number: 1 };
    const all = await api.list(JOBS, parameters, { most: 1_000, key: 'jobs' });
    expect([all.items.length, all.fault]).toEqual([256, null]);
    expect(github.seen.filter(({ route }) => route === JOBS).map(({ query }) => query)).toEqual(
      ['1', '2', '3'].map((page) => ({ per_page: '100', page })),
    );
    expect((await api.list(JOBS, parameters, { most: 150, key: 'jobs' })).items).toHaveLength(150);
    expect((await api.list(JOBS, parameters, { most: 10, key: 'runs' })).fault?.why).toContain('a form we do not know');
  });

  test('a page that fails leaves what came before it', async () => {
    const github = await standin();
    addRun(
      github,
      {},
      Array.from({ length: 250 }, () => ({})),
    );
    const api = await apiOf(github);
    github.world.rate.remaining = 2;
    const { items, fault } = await api.list(JOBS, { run_id: 7, attempt_number: 1 }, { most: 1_000, key: 'jobs' });
    expect([items.length, fault?.status, fault?.why]).toEqual([
      200,
      403,
      expect.stringMatching(/^too many requests: the limit resets at \d\d:\d\d UTC$/),
    ]);
  });

  test('a download follows to the other host without the token', async () => {
    const github = await standin();
    const { jobs } = addRun(github, {}, [
      { log: 'line\n'.repeat(100_000) },
      { log: null, status: 'in_progress', conclusion: null },
    ]);
    const api = await apiOf(github);
    expect((await textOf(await api.download(LOGS, { job_id: jobs[0]?.id }))).length).toBe(500_000);
    // A job that still runs has no blob yet.
    expect(await api.download(LOGS, { job_id: jobs[1]?.id })).toMatchObject({
      ok: false,
      status: 404,
      why: 'not found',
    });
    expect(await api.download(LOGS, { job_id: 1 })).toMatchObject({ ok: false, status: 404 });
  });

  test('a download that is cut ends with an error; one that never starts is tried again', async () => {
    const github = await standin();
    const { jobs } = addRun(github, {}, [{}]);
    const api = await apiOf(github);
    github.faults.push({ route: 'GET storage/logs', kind: 'cut', times: 1 });
    await expect(api.download(LOGS, { job_id: jobs[0]?.id }).then(textOf)).rejects.toThrow();
    github.faults.push({ route: 'GET storage/logs', kind: 503, times: 2 });
    expect(await api.download(LOGS, { job_id: jobs[0]?.id }).then(textOf)).toBe('log\n');
  });
});

describe('faults', () => {
  test.each(KINDS)('%s never throws, and says in a phrase what it is', async (kind) => {
    const github = await standin();
    addRun(github);
    const clock = fastClock({ answerMs: 100, still: true });
    const api = await apiOf(github, clock);
    github.faults.push({ route: RUN, kind });
    const answer = await api.request(RUN, { run_id: 7 });
    const expected = typeof kind === 'number' ? kind : null;
    expect(answer).toMatchObject({ ok: false, status: expected, why: expect.stringMatching(/^[\w :()']{5,60}$/) });
    const tries = typeof kind === 'string' || kind === 429 || kind === 500 ? 4 : 1;
    await expect.poll(() => github.seen.filter(({ route }) => route === RUN).length).toBe(tries);
    expect(clock.waits).toEqual(tries === 1 ? [] : kind === 429 ? [1_000, 1_000, 1_000] : [1_000, 2_000, 4_000]);
  });

  test.each([429, 500, 'timeout', 'cut'] as const)('%s that passes is not seen', async (kind) => {
    const github = await standin();
    addRun(github);
    const api = await apiOf(github, fastClock({ answerMs: 100 }));
    github.faults.push({ route: RUN, kind, times: 2 });
    expect(await api.request(RUN, { run_id: 7 })).toMatchObject({ ok: true });
  });

  test('what may have been done is not done twice', async () => {
    const github = await standin();
    github.world.pulls.push({
      ...{ number: 3, state: 'open', title: 't', files: [], base: { ref: 'main', sha: 'b' } },
      head: { ref: 'work', sha: 'a', repository: 'example/shop' },
    });
    for (const [kind, tries] of [
      ['cut', 1],
      ['timeout', 1],
      [502, 1],
      [500, 2],
      [429, 2],
    ] as const) {
      const api = await apiOf(github, fastClock({ answerMs: 100 }));
      github.faults.splice(0, 9, { route: COMMENT, kind, times: 1 });
      github.seen.length = 0;
      await api.request(COMMENT, { issue_number: 3, body: 'text' });
      await expect.poll(() => github.seen.length).toBe(tries);
    }
  });

  test('a limit holds all calls, as long as GitHub says and no longer than the bound', async () => {
    const github = await standin();
    addRun(github);
    const clock = fastClock();
    const api = await apiOf(github, clock);
    github.faults.push({ route: RUN, kind: 403, times: 1, headers: { 'retry-after': '20' } });
    expect(await api.request(RUN, { run_id: 7 })).toMatchObject({ ok: true });
    const reset = String(Math.floor(clock.now() / 1000) + 30);
    github.faults.push({
      route: RUN,
      kind: 403,
      times: 1,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    });
    expect(await api.request(RUN, { run_id: 7 })).toMatchObject({ ok: true });
    expect(clock.waits[0]).toBe(20_000);
    expect(clock.waits[1]).toBeGreaterThan(28_000);
    github.faults.push({ route: RUN, kind: 429, times: 1, headers: { 'retry-after': '20' } });
    expect(await api.request(RUN, { run_id: 7 })).toMatchObject({
      ok: false,
      status: 429,
      why: expect.stringContaining('the limit resets at'),
    });
    expect(clock.waits).toHaveLength(2);
  });

  test('many calls that meet the same limit wait for it once', async () => {
    const github = await standin();
    addRun(github);
    const api = await apiOf(github, { ...REAL_CLOCK, waitMs: 1_900 });
    github.faults.push({ route: RUN, kind: 429, times: 10 });
    const answers = await Promise.all(Array.from({ length: 10 }, () => api.request(RUN, { run_id: 7 })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
  });

  test('who met only silence asks no more', async () => {
    const github = await standin();
    addRun(github);
    const api = await apiOf(github, fastClock({ answerMs: 50, waitMs: 150 }));
    github.faults.push({ route: '*', kind: 'timeout' });
    for (let call = 0; call < 20; call += 1)
      expect(await api.request(RUN, { run_id: 7 })).toMatchObject({ ok: false, status: null });
    expect(github.seen.length).toBeLessThan(6);
  });

  test('nobody there is no answer', async () => {
    const github = await standin();
    const clock = fastClock();
    const api = await apiOf(github, clock);
    await github.close();
    expect(await api.request(COMMENT, { issue_number: 3, body: 'text' })).toEqual({
      ok: false,
      status: null,
      why: 'GitHub did not answer',
    });
    expect(clock.waits).toHaveLength(3);
  });
});

describe('what is said of a fault', () => {
  test('names the permission that is missing', async () => {
    const github = await standin();
    github.world.permissions = FORK;
    const api = await apiOf(github);
    expect(await api.request(COMMENT, { issue_number: 3, body: 'text' })).toEqual({
      ok: false,
      status: 403,
      why: 'the token may not do this: give `issues: write` or `pull-requests: write`, which a pull request from a fork never has',
    });
    github.world.permissions = {};
    expect(await api.request(RUN, { run_id: 7 })).toMatchObject({
      why: 'the token may not do this: give `actions: read`',
    });
    github.world.token = 'another';
    expect(await api.request(RUN, { run_id: 7 })).toMatchObject({
      status: 401,
      why: 'GitHub does not accept the token',
    });
  });

  test('repeats nothing that a runner would carry out or a page would render', () => {
    const hostile = '::error::x\n##[error]y <b> `z` @all \u001b[31m [l](u)';
    const { why } = faultOf(
      { status: 422, headers: {}, data: { message: 'Validation Failed', errors: [{ message: hostile }] } },
      0,
    );
    expect(why).toMatch(/^GitHub refused it: [\w .,:;()'/-]+$/);
    expect(why).not.toMatch(/::|##\[|@|</);
    const header = { 'x-accepted-github-permissions': '::error::=write; <b>=read; checks=write' };
    expect(faultOf({ status: 403, headers: header, data: null }, 0).why).toContain('give `checks: write`');
    expect(faultOf({ status: 422, headers: {}, data: ['odd'] }, 0).why).toBe('GitHub refused it');
  });
});
