// The stand-in itself: that it limits, appends, refuses and pages as GitHub does, so that tests against it mean something.

import { describe, expect, test } from 'vitest';
import { addRun, apiOf, standin } from './standin/open.ts';
import type { Standin } from './standin/server.ts';

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const CHECK = 'POST /repos/{owner}/{repo}/check-runs';
const PATCH_CHECK = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const annotation = { path: 'src/a.ts', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
const fifty = Array.from({ length: 50 }, () => annotation);

function pull(github: Standin): void {
  const head = { ref: 'work', sha: 'a'.repeat(40), repository: 'example/shop' };
  github.world.pulls.push({
    number: 3,
    state: 'open',
    title: 't',
    head,
    base: { ref: 'main', sha: 'b'.repeat(40) },
    files: [{ filename: 'a', status: 'modified', patch: '@@ -1 +1 @@\n-a\n+b' }],
  });
}

describe('comments', () => {
  test.each([
    ['x'.repeat(65_536), 201],
    ['x'.repeat(65_537), 422],
    ['\u{1f4a5}'.repeat(32_768), 201],
    ['', 422],
  ])('of a length are taken or refused', async (body, status) => {
    const github = await standin();
    pull(github);
    const api = await apiOf(github);
    expect(await api.request(`POST ${COMMENTS}`, { issue_number: 3, body })).toMatchObject({ status });
    expect(github.world.comments).toHaveLength(status === 201 ? 1 : 0);
  });

  test("are listed, changed and taken away; they are the run's", async () => {
    const github = await standin();
    pull(github);
    const api = await apiOf(github);
    await api.request(`POST ${COMMENTS}`, { issue_number: 3, body: 'one' });
    const { items } = await api.list(`GET ${COMMENTS}`, { issue_number: 3 }, { most: 10 });
    expect(items).toMatchObject([{ body: 'one', user: { login: 'github-actions[bot]', type: 'Bot' } }]);
    const one = { comment_id: github.world.comments[0]?.id };
    expect(
      await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...one,
        body: 'x'.repeat(65_537),
      }),
    ).toMatchObject({
      why: 'GitHub refused it: Body is too long (maximum is 65536 characters)',
    });
    expect(
      await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...one, body: 'two' }),
    ).toMatchObject({ data: { body: 'two' } });
    expect(await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', one)).toMatchObject({
      ok: true,
      status: 204,
    });
    expect(await api.request(`POST ${COMMENTS}`, { issue_number: 9, body: 'one' })).toMatchObject({ status: 404 });
  });
});

describe('check runs', () => {
  test('append the annotations of each request', async () => {
    const github = await standin();
    const api = await apiOf(github);
    const output = { title: 't', summary: 's', annotations: fifty };
    expect(
      await api.request(CHECK, {
        name: 'c',
        head_sha: 'a'.repeat(40),
        status: 'completed',
        conclusion: 'failure',
        output,
      }),
    ).toMatchObject({
      status: 201,
    });
    const id = github.world.checkRuns[0]?.id;
    await api.request(PATCH_CHECK, {
      check_run_id: id,
      output: { title: 't', summary: 's2', annotations: fifty.slice(0, 10) },
    });
    const { items } = await api.list(
      'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
      { check_run_id: id },
      { most: 100 },
    );
    expect([items.length, github.world.checkRuns[0]?.summary]).toEqual([60, 's2']);
    expect(
      await api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { ref: 'a'.repeat(40) }),
    ).toMatchObject({ data: { total_count: 1 } });
  });

  test.each([
    [{ annotations: [...fifty, annotation] }, /annotations/],
    [{ summary: 'x'.repeat(65_536) }, /summary/],
    [{ text: 'x'.repeat(65_536) }, /text/],
    [{ annotations: [{ ...annotation, annotation_level: 'error' }] }, /annotation_level/],
  ])('refuse what is not as described, and the test sees it', async (output, said) => {
    const github = await standin({ mayViolate: true });
    const api = await apiOf(github);
    expect(
      await api.request(CHECK, { name: 'c', head_sha: 'a', output: { title: 't', summary: 's', ...output } }),
    ).toMatchObject({ ok: false, status: 422 });
    expect(github.violations).toEqual([expect.stringMatching(said)]);
    expect(github.world.checkRuns).toEqual([]);
  });

  test.each([{ title: 'x'.repeat(256) }, { end_line: 2, start_column: 1 }, { start_line: 0 }, { path: '/etc/passwd' }])(
    'refuse an annotation such as %j',
    async (part) => {
      const github = await standin();
      const api = await apiOf(github);
      const output = { title: 't', summary: 's', annotations: [{ ...annotation, ...part }] };
      expect(await api.request(CHECK, { name: 'c', head_sha: 'a', output })).toMatchObject({ ok: false, status: 422 });
    },
  );
});

test('every operation answers as GitHub describes it', async () => {
  const github = await standin();
  pull(github);
  const sha = 'a'.repeat(40);
  const { jobs } = addRun(github, {}, [
    { steps: [{ name: 'Set up job', number: 1, status: 'completed', conclusion: 'success' }] },
  ]);
  addRun(github, {
    id: 6,
    branch: 'main',
    event: 'push',
    status: 'completed',
    conclusion: 'failure',
    headRepository: 'someone/shop',
  });
  github.world.artifacts.push({
    id: 5,
    run: 7,
    name: 'a',
    size: 1,
    bytes: Buffer.from('x'),
    digest: null,
    expired: false,
    createdAt: '2026-01-01T00:00:00Z',
  });
  github.world.files.set('.github/CODEOWNERS', '* @all\n');
  github.world.comparisons.set('main...work', [{ filename: 'a', status: 'added', patch: '@@ -0,0 +1 @@\n+b' }]);
  const api = await apiOf(github);
  const repo = 'GET /repos/{owner}/{repo}';
  const asked: readonly (readonly [string, Record<string, unknown>, unknown])[] = [
    ['', {}, { default_branch: 'main' }],
    ['/actions/runs', { branch: 'main', status: 'failure' }, { total_count: 1, workflow_runs: [{ id: 6 }] }],
    [
      '/actions/workflows/{workflow_id}/runs',
      { workflow_id: 'ci.yml', status: 'completed' },
      { workflow_runs: [{ id: 6, head_repository: { full_name: 'someone/shop' } }] },
    ],
    ['/actions/runs/{run_id}', { run_id: 7 }, { pull_requests: [{ number: 3 }] }],
    ['/actions/runs/{run_id}/jobs', { run_id: 7, filter: 'all' }, { jobs: [{ steps: [{ number: 1 }] }] }],
    ['/actions/runs/{run_id}/attempts/{attempt_number}', { run_id: 7, attempt_number: 1 }, { run_attempt: 1 }],
    ['/actions/jobs/{job_id}', { job_id: jobs[0]?.id }, { run_id: 7 }],
    ['/actions/runs/{run_id}/artifacts', { run_id: 7, name: 'a' }, { artifacts: [{ id: 5, workflow_run: { id: 7 } }] }],
    ['/actions/artifacts/{artifact_id}', { artifact_id: 5 }, { size_in_bytes: 1 }],
    ['/pulls', { head: 'example:work', state: 'open' }, [{ number: 3, head: { sha } }]],
    ['/pulls', { head: 'someone:work' }, []],
    ['/pulls/{pull_number}', { pull_number: 3 }, { base: { ref: 'main' } }],
    ['/pulls/{pull_number}/files', { pull_number: 3 }, [{ filename: 'a', additions: 1, deletions: 1 }]],
    ['/commits/{commit_sha}/pulls', { commit_sha: sha }, [{ number: 3 }]],
    ['/compare/{basehead}', { basehead: 'main...work' }, { files: [{ filename: 'a' }] }],
    ['/contents/{path}', { path: '.github/CODEOWNERS' }, { content: 'KiBAYWxsCg==', encoding: 'base64' }],
  ];
  for (const [path, parameters, data] of asked)
    expect(await api.request(`${repo}${path}`, parameters), path).toMatchObject({ ok: true, data });
  expect(await api.request('GET /rate_limit')).toMatchObject({ data: { rate: { limit: 1_000, used: asked.length } } });
});

test('an unknown operation or parameter is seen', async () => {
  const github = await standin({ mayViolate: true });
  addRun(github);
  const api = await apiOf(github);
  await api.request('GET /repos/{owner}/{repo}/branches');
  await api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
    run_id: 7,
    filter: 'newest',
    colour: 'red',
  });
  expect(github.violations).toEqual([
    expect.stringContaining('is no operation'),
    expect.stringContaining('colour is no parameter'),
    expect.stringContaining('filter body must be equal'),
  ]);
});
