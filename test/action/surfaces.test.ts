// The action at the stand-in: comment and check run of a pull request, in what they say, and in what is left where GitHub refuses.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { signed } from '../../src/explain/signed.ts';
import { annotationsOf } from '../../src/render/annotations.ts';
import { standin } from '../github/standin/open.ts';
import type { Standin } from '../github/standin/server.ts';
import { FORK } from '../github/standin/world.ts';
import { git, write } from '../ingest/repository.ts';
import { LINKED, readDigest } from '../render/digests.ts';
import { act, type Project, pullRequest, TSC } from './project.ts';

const INPUTS = { checks: 'types: node types.mjs', comment: 'on-failure', 'check-run': 'Broken Assumption' };
const SECRET = `ghp_${'a1B2'.repeat(9)}`;

/** The project's pull request, known to the stand-in, and a step of it. */
async function opened(files: Readonly<Record<string, string>> = {}) {
  const github = await standin();
  const made = pullRequest(files);
  const head = { ref: 'work', sha: made.head, repository: 'example/shop' };
  github.world.pulls.push({
    number: 3,
    state: 'open',
    title: 'work',
    files: [],
    head,
    base: { ref: 'main', sha: 'b'.repeat(40) },
  });
  const pull = { ...(made.event.payload as { pull_request: object }).pull_request, number: 3 };
  const project: Project = { ...made, event: { ...made.event, payload: { number: 3, pull_request: pull } } };
  return {
    github,
    project,
    step: (inputs: Readonly<Record<string, string>> = {}) => stepOf(github, project, { ...INPUTS, ...inputs }),
  };
}

const stepOf = (github: Standin, project: Project, inputs: Readonly<Record<string, string>>) =>
  act(
    project,
    { ...inputs, token: github.world.token },
    { env: { ...github.env(7), DEPLOY_TOKEN: 'correct-horse-battery' } },
  );

test('a red run and a green one: one comment that is turned, a check run each', async () => {
  const { github, project, step } = await opened({ 'leak.txt': 'x' });
  const red = await step();
  expect(red.result).toBe('failure');
  const [comment] = github.world.comments;
  expect(comment).toMatchObject({ issue: 3, login: 'github-actions[bot]' });
  expect(comment?.body).toMatch(
    /^<!-- broken-assumption -->\n### ✗ One assumption broke\n\n\*\*`Item\.price` is now `cost`\*\*/,
  );
  expect(comment?.body).toContain(`/blob/${project.head}/src/item.ts#L2`);
  const [check] = github.world.checkRuns;
  expect(check).toMatchObject({
    name: 'Broken Assumption',
    sha: project.head,
    status: 'completed',
    conclusion: 'failure',
    title: 'One assumption broke',
  });
  expect(check?.annotations[0]).toMatchObject({ path: 'src/item.ts', start_line: 2, annotation_level: 'failure' });
  // The check run annotates: the same once more as commands would show everything twice.
  expect(red.issues.map(({ level, properties }) => [level, properties.file])).toEqual([['error', undefined]]);
  write(project.workspace, { 'types.mjs': '' });
  const green = await step();
  expect(green.result).toBe('success');
  expect(github.world.comments).toHaveLength(1);
  expect(github.world.comments[0]?.body).toContain('**1 fixed** (`Item.price` exists)');
  expect(github.world.checkRuns[1]).toMatchObject({ conclusion: 'success', title: 'Nothing broke', annotations: [] });
}, 60_000);

test('what is green from the start needs no comment, unless one is always wanted', async () => {
  const { github, step } = await opened({ 'types.mjs': '' });
  await step({ 'check-run': '' });
  expect(github.world.comments).toEqual([]);
  await step({ 'check-run': '', comment: 'always' });
  expect(github.world.comments[0]?.body).toContain('Nothing broke');
}, 60_000);

test('a step that may fail without failing the job has a neutral check run', async () => {
  const { github, step } = await opened();
  expect((await step({ 'fail-on': 'never', annotations: 'false' })).result).toBe('success');
  expect(github.world.checkRuns[0]).toMatchObject({ conclusion: 'neutral', annotations: [] });
}, 60_000);

test('a token of a fork leaves the summary, the annotations and one notice', async () => {
  const { github, step } = await opened();
  github.world.permissions = FORK;
  const { issues, summary, result, outputs } = await step();
  expect([result, outputs.verdict]).toEqual(['failure', 'broken']);
  expect(summary).toContain('`Item.price` is now `cost`');
  expect(issues.filter(({ properties }) => properties.file).map(({ level }) => level)).toContain('error');
  const notices = issues.filter(({ level, properties }) => level === 'notice' && !properties.file);
  expect(notices).toHaveLength(1);
  expect(notices[0]?.message).toMatch(
    /^Broken Assumption wrote no comment: .*`issues: write`.*; no check run: .*`checks: write`.*The summary has it all\.$/,
  );
}, 60_000);

test.each([403, 404, 409, 422, 429, 500, 'cut'] as const)(
  'a fault is one notice; verdict, summary and exit status stay: %s',
  async (kind) => {
    const { github, project } = await opened();
    for (const route of [
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'POST /repos/{owner}/{repo}/check-runs',
    ])
      github.faults.push({ route, kind });
    const env = { ...github.env(7), NODE_OPTIONS: `--import ${resolve('test/github/fast-time.mjs')}` };
    const { result, outputs, summary, issues } = await act(project, { ...INPUTS, token: github.world.token }, { env });
    expect([result, outputs.verdict]).toEqual(['failure', 'broken']);
    expect(summary).toContain('`Item.price` is now `cost`');
    expect(issues.filter(({ level, properties }) => level === 'notice' && !properties.file)).toHaveLength(1);
    expect(
      issues.filter(({ level, properties }) => level === 'error' && properties.file === 'src/item.ts'),
    ).toHaveLength(1);
    expect([github.world.comments, github.world.checkRuns]).toEqual([[], []]);
  },
  60_000,
);

test("a run that ended at a fork's commit: its pull request comes from the event and the API", async () => {
  const { github, project } = await opened();
  const fork = { ref: 'work', sha: project.head, repository: 'mallory/shop' };
  github.world.pulls.push({
    number: 4,
    state: 'open',
    title: 'theirs',
    files: [],
    head: fork,
    base: { ref: 'main', sha: 'b'.repeat(40) },
  });
  const run = {
    id: 6,
    event: 'pull_request',
    head_sha: project.head,
    head_branch: 'work',
    head_repository: { full_name: 'mallory/shop' },
    pull_requests: [],
  };
  const event = { name: 'workflow_run', payload: { workflow_run: run }, sha: 'd'.repeat(40) };
  write(project.workspace, { 'types.log': TSC });
  const { outputs, issues } = await stepOf(
    github,
    { ...project, event },
    { logs: 'types.log', diff: 'none', comment: 'always', 'check-run': 'Shop', 'fail-on': 'never' },
  );
  expect(outputs.verdict).not.toBe('fine');
  expect(issues.filter(({ properties }) => properties.file)).toEqual([]);
  expect(github.world.comments.map(({ issue }) => issue)).toEqual([4]);
  expect(github.world.checkRuns).toMatchObject([{ sha: project.head, conclusion: 'neutral' }]);
}, 60_000);

test('secrets go nowhere: neither known shapes nor values of the environment', async () => {
  const log = `src/a.ts(2,39): error TS2339: Property 'price' of ${SECRET} does not exist, correct-horse-battery.\\n`;
  const { github, step } = await opened({ 'types.mjs': `process.stdout.write("${log}"); process.exitCode = 2;` });
  await step();
  const sent = JSON.stringify(github.seen.map(({ body }) => body));
  expect(sent).toContain('a.ts');
  expect(sent).not.toContain(SECRET);
  expect(sent).not.toContain('correct-horse-battery');
}, 60_000);

test('a call without a token, and a run that is of no pull request', async () => {
  const { github, project } = await opened();
  const without = await act(project, INPUTS, { env: github.env(7) });
  expect(without.issues.filter(({ level }) => level === 'notice').map(({ message }) => message)[0]).toContain(
    'need a token',
  );
  const pushed = { ...project, event: { name: 'push', payload: { before: '0'.repeat(40) }, sha: project.event.sha } };
  const { issues } = await stepOf(github, pushed, { ...INPUTS, 'check-run': '' });
  expect(issues.filter(({ level }) => level === 'notice')).toEqual([]);
  expect(github.seen).toEqual([]);
}, 60_000);

test('owners and the commit are named, and mentioned nowhere', async () => {
  const { github, project, step } = await opened({ '.github/CODEOWNERS': '/src/ @org/core @octocat\n' });
  git(project.workspace, 'fetch', '-q', '--unshallow', 'origin');
  const { summary, outputs } = await step();
  const [cause] = JSON.parse(readFileSync(outputs.report ?? '', 'utf8')).causes;
  expect(cause).toMatchObject({ owners: ['@org/core', '@octocat'], change: { commit: project.head, author: 'a' } });
  for (const text of [summary ?? '', github.world.comments[0]?.body ?? '', github.world.checkRuns[0]?.summary ?? '']) {
    expect(text).toContain('**Owned by** `@org/core`, `@octocat`');
    expect(text).toContain(
      `[\`${project.head.slice(0, 10)}\`](https://github.com/example/shop/commit/${project.head}) by a`,
    );
    expect(text.replace(/`[^`\n]*`/g, '')).not.toContain('@org');
  }
}, 60_000);

test('the end of a file that is gone is shown at the line that is left, and a file that is gone where it is missed', () => {
  const digest = readDigest('renamed-field');
  const [cause] = digest.causes;
  if (!cause) throw new Error('no cause');
  const at = { path: 'src/core/types.ts', line: 12, endLine: 12 };
  const edit = { line: 12, endLine: 11, oldLine: 12, removed: ['x'], added: [], before: ['y'], after: [], heading: '' };
  const file = { path: at.path, oldPath: at.path, status: 'modified' as const, binary: false, edits: [edit] };
  const nobody = { ownersOf: () => [], commits: new Map() };
  const ended = { ...digest, causes: [{ ...cause, site: at, change: at }] };
  const change = { files: [file], base: null, head: null };
  expect(signed(ended, change, nobody).causes[0]?.site).toEqual({ path: at.path, line: 11, endLine: 11 });
  expect(
    signed(ended, { ...change, files: [{ ...file, edits: [{ ...edit, after: ['z'] }] }] }, nobody).causes[0]?.site,
  ).toEqual(at);
  const gone = signed(ended, { ...change, files: [{ ...file, status: 'deleted' as const }] }, nobody);
  expect(annotationsOf(gone, LINKED)[0]).toMatchObject({ level: 'error', path: 'src/api/serializers.ts', line: 16 });
});

test('a file where several follow is noticed once, at a line that the diff shows', () => {
  const digest = readDigest('renamed-field');
  const [cause] = digest.causes;
  if (!cause) throw new Error('no cause');
  const twice = {
    ...digest,
    causes: [cause, { ...cause, id: 'other' }],
    diff: { spans: [{ path: 'src/api/serializers.ts', line: 30, endLine: 30 }], gone: [] },
  };
  const notices = annotationsOf(twice, LINKED).filter(({ level }) => level === 'notice');
  expect(new Set(notices.map(({ path }) => path)).size).toBe(notices.length);
  expect(notices.find(({ path }) => path === 'src/api/serializers.ts')?.line).toBe(31);
});
