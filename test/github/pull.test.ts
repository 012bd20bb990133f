// The pull request a `workflow_run` belongs to, asked of an API that answers as GitHub's documentation says.

import { describe, expect, it } from 'vitest';
import { findPull } from '../../src/ingest/github/pull.ts';
import type { Api, Listed } from '../../src/model/api.ts';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const BRANCHES = 'GET /repos/{owner}/{repo}/pulls';
const COMMITS = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';

const pull = (
  number: number,
  { sha = SHA, from = 'fork/relay', ref = 'main', to = 'example/relay', state = 'open' } = {},
) => ({
  ...{ number, state },
  head: { sha, ref, repo: { full_name: from } },
  base: { ref: 'main', repo: { full_name: to } },
});

const run = (more: object = {}) => ({
  workflow_run: {
    id: 9,
    event: 'pull_request',
    head_sha: SHA,
    head_branch: 'main',
    head_repository: { full_name: 'fork/relay' },
    pull_requests: [],
    ...more,
  },
});

function apiWith(lists: Readonly<Record<string, Partial<Listed>>>) {
  const asked: [string, unknown][] = [];
  const absent = { ok: false, status: null, why: 'not asked for' } as const;
  const api: Api = {
    owner: 'example',
    repo: 'relay',
    request: async () => absent,
    download: async () => absent,
    list: async (route, parameters) => {
      asked.push([route, parameters]);
      return { items: [], fault: null, ...lists[route] };
    },
  };
  return { api, asked };
}

const find = (payload: unknown, lists: Readonly<Record<string, Partial<Listed>>> = {}, event = 'workflow_run') =>
  findPull(apiWith(lists).api, { event, payload });

describe('findPull', () => {
  it('takes the event of a pull request at its word, and asks nobody', async () => {
    const { api, asked } = apiWith({});
    expect(await findPull(api, { event: 'pull_request', payload: { pull_request: pull(7) } })).toEqual({
      pull: { number: 7, headSha: SHA },
      notes: [],
    });
    expect(asked).toEqual([]);
  });

  it('finds a fork by its owner and branch', async () => {
    const { api, asked } = apiWith({ [BRANCHES]: { items: [pull(12)] } });
    expect(await findPull(api, { event: 'workflow_run', payload: run() })).toEqual({
      pull: { number: 12, headSha: SHA },
      notes: [],
    });
    expect(asked).toEqual([[BRANCHES, { state: 'open', head: 'fork:main', sort: 'created' }]]);
  });

  it('leaves out another fork, another branch and another base', async () => {
    const items = [pull(1, { from: 'fork/other' }), pull(2, { ref: 'next' }), pull(3, { to: 'someone/else' })];
    expect(await find(run(), { [BRANCHES]: { items } })).toEqual({
      pull: null,
      notes: [
        { level: 'info', message: 'The pull request was not found: none is open for the commit that was checked.' },
      ],
    });
  });

  it('never believes a number that the event or an artifact names', async () => {
    const answer = await find(run({ pull_requests: [{ number: 666, head: { sha: SHA } }] }), {
      [BRANCHES]: { items: [pull(12)] },
    });
    expect(answer.pull?.number).toBe(12);
  });

  it('says nothing to a pull request that has moved on', async () => {
    const answer = await find(run(), {
      [BRANCHES]: { items: [pull(12, { sha: OTHER })] },
      [COMMITS]: { items: [pull(12)] },
    });
    expect(answer).toEqual({
      pull: null,
      notes: [
        { level: 'info', message: 'The pull request was not found: it has newer commits than the run that ended.' },
      ],
    });
  });

  it('asks by commit where the branch gives nothing', async () => {
    const items = [pull(4, { state: 'closed' }), pull(5)];
    expect((await find(run(), { [COMMITS]: { items } })).pull).toEqual({ number: 5, headSha: SHA });
  });

  it('takes the oldest of several, and says so', async () => {
    const { pull: found, notes } = await find(run(), { [BRANCHES]: { items: [pull(31), pull(30)] } });
    expect(found?.number).toBe(30);
    expect(notes).toEqual([{ level: 'info', message: 'The commit is in 2 pull requests: the oldest, #30, is taken.' }]);
  });

  it('names the permission that is missing', async () => {
    const fault = { ok: false, status: 403, why: 'forbidden' } as const;
    expect((await find(run(), { [BRANCHES]: { fault }, [COMMITS]: { fault } })).notes[0]?.message).toBe(
      'The pull request was not found: the API did not tell it (403, forbidden): give the job the permission `pull-requests: read`.',
    );
  });

  it.each([
    ['a push', { event: 'push' }],
    ['a schedule', { event: 'schedule' }],
  ])('has none for %s', async (_, more) => {
    expect(await find(run(more), { [BRANCHES]: { items: [pull(12)] } })).toEqual({ pull: null, notes: [] });
  });

  it.each([
    null,
    1,
    'text',
    [],
    {},
    { workflow_run: null },
    { workflow_run: { event: 'pull_request', head_sha: '--upload-pack=x', head_branch: 1 } },
  ])('bears the payload %j', async (payload) => {
    expect((await find(payload)).pull).toBeNull();
  });
});
