// The check run at the stand-in: batches of 50, appended; limits; what is refused is told.

import { expect, test } from 'vitest';
import type { Digest } from '../../src/model/cause.ts';
import { type CheckRun, writeCheckRun } from '../../src/publish/github/check-run.ts';
import { renderCheckRun } from '../../src/render/check-run.ts';
import { CASES, LINKED, readDigest } from '../render/digests.ts';
import { apiOf, standin } from './standin/open.ts';

const PATCH = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const POST = 'POST /repos/{owner}/{repo}/check-runs';
const annotation = (at: number, more: object = {}) => ({
  ...{
    level: 'error' as const,
    path: `src/${at}.ts`,
    line: at + 1,
    endLine: null,
    title: 'Broken assumption',
    message: `no ${at}`,
  },
  ...more,
});
const run = (count: number, more: Partial<CheckRun> = {}): CheckRun => ({
  ...{
    name: 'Broken Assumption',
    sha: 'a'.repeat(40),
    conclusion: 'failure',
    title: 'One assumption broke',
    summary: 'text',
    url: 'https://github.com/x/y',
  },
  annotations: Array.from({ length: count }, (_, at) => annotation(at)),
  ...more,
});

test.each([
  [0, 1],
  [50, 1],
  [51, 3],
  [130, 4],
])('%i annotations take %i requests and stand there once, in order', async (count, requests) => {
  const github = await standin();
  expect(await writeCheckRun(await apiOf(github), run(count))).toEqual({ isThere: true, fault: null });
  const [check] = github.world.checkRuns;
  expect(check).toMatchObject({
    status: 'completed',
    conclusion: 'failure',
    title: 'One assumption broke',
    sha: 'a'.repeat(40),
  });
  expect(check?.annotations.map(({ path }) => path)).toEqual(Array.from({ length: count }, (_, at) => `src/${at}.ts`));
  expect(github.seen).toHaveLength(requests);
});

test.each([403, 404, 409, 429, 500, 'cut'] as const)('a refusal is told: %s', async (kind) => {
  const github = await standin();
  github.faults.push({ route: POST, kind });
  expect(await writeCheckRun(await apiOf(github), run(60))).toMatchObject({
    isThere: false,
    fault: { status: kind === 'cut' ? null : kind },
  });
});

test.each([403, 422, 'cut'] as const)(
  'what cannot be added is told, and the check run is concluded: %s',
  async (kind) => {
    const github = await standin();
    github.faults.push({ route: PATCH, kind, times: 1 });
    expect(await writeCheckRun(await apiOf(github), run(60))).toMatchObject({
      isThere: true,
      fault: { status: kind === 'cut' ? null : kind },
    });
    expect(github.world.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(github.world.checkRuns[0]?.annotations).toHaveLength(50);
  },
);

test('one annotation that GitHub refuses does not cost the rest', async () => {
  const github = await standin();
  const answer = await writeCheckRun(
    await apiOf(github),
    run(0, { annotations: [annotation(1, { path: '/etc/passwd' })] }),
  );
  expect(answer).toMatchObject({ isThere: true, fault: { status: 422 } });
  expect(github.world.checkRuns[0]).toMatchObject({ status: 'completed', summary: 'text', annotations: [] });
});

test.each(CASES)('%s is taken as it is rendered', async (name) => {
  const github = await standin();
  const text = renderCheckRun(readDigest(name), LINKED);
  expect(await writeCheckRun(await apiOf(github), { ...run(0), ...text })).toEqual({ isThere: true, fault: null });
  expect(text.summary.length).toBeLessThanOrEqual(65_535);
  expect(github.world.checkRuns[0]?.annotations).toHaveLength(text.annotations.length);
});

test('paths are those of the repository, wherever it is checked out, and no other', () => {
  const digest = readDigest('renamed-field');
  const moved: Digest = {
    ...digest,
    causes: digest.causes.map((cause) => ({ ...cause, site: { path: '../../etc/passwd', line: 1, endLine: 1 } })),
  };
  expect(renderCheckRun(digest, { ...LINKED, pathPrefix: 'sub' }).annotations[0]).toMatchObject({
    path: 'src/core/types.ts',
    line: 11,
    level: 'error',
  });
  expect(renderCheckRun(moved, LINKED).annotations.map(({ level }) => level)).not.toContain('error');
  expect(
    renderCheckRun(readDigest('forty-causes'), LINKED).annotations.filter(({ level }) => level === 'error'),
  ).toHaveLength(40);
});
