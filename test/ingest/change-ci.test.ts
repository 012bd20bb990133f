import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventOf, eventOfRun } from '../../src/ingest/event.ts';
import { commit, filesOf, find, git, repository, shallowAt, temporary, write } from './repository.ts';

const ZEROS = '0'.repeat(40);

/** A server with `main`, a pull request's branch and its merge commit, and a depth-1 checkout of that merge as actions/checkout makes it. */
function pullRequest() {
  const server = repository({ 'a.txt': 'one\ntwo\n', 'base.txt': 'old\n' });
  git(server, 'checkout', '-q', '-b', 'feature');
  const head = commit(server, { 'a.txt': 'one\n2\n', 'new.txt': 'x\n' });
  git(server, 'checkout', '-q', 'main');
  const base = commit(server, { 'base.txt': 'moved on\n' });
  git(server, 'checkout', '-q', '--detach');
  git(server, 'merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const merge = git(server, 'rev-parse', 'HEAD');
  git(server, 'update-ref', 'refs/pull/1/merge', merge);
  const root = shallowAt(server, merge);
  return { server, root, head, base, merge };
}

const pullEvent = (sha: string, head: string, base: string) =>
  eventOf('pull_request', sha, { pull_request: { head: { sha: head }, base: { sha: base } } });

describe('in CI', () => {
  test('a pull request: the first parent of a depth-1 merge commit, fetched alone', async () => {
    const { root, head, base, merge } = pullRequest();
    write(root, { 'untracked.txt': 'x\n', 'a.txt': 'uncommitted\n' });
    const found = await find(root, { event: pullEvent(merge, head, base) });
    expect(found.notes).toEqual([]);
    expect(filesOf(found)).toEqual(['modified a.txt', 'added new.txt']);
    expect(found.change).toMatchObject({ base, head });
    expect(found.change?.files[0]?.edits[0]?.added).toEqual(['2']);
  });

  test('a pull request whose base cannot be fetched: a note that names the fix', async () => {
    const { root, head, base, merge } = pullRequest();
    git(root, 'remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    expect(await find(root, { event: pullEvent(merge, head, base) })).toEqual({
      change: null,
      notes: [{ level: 'warning', message: expect.stringContaining('fetch-depth: 0') }],
    });
  });

  test('a pull request checked out at its head: no parent is taken for the base', async () => {
    const { server, head, base, merge } = pullRequest();
    const root = shallowAt(server, head);
    expect(await find(root, { event: pullEvent(merge, head, base) })).toEqual({
      change: null,
      notes: [{ level: 'warning', message: expect.stringContaining('merge commit') }],
    });
    git(root, 'fetch', '-q', '--unshallow', 'origin', 'main', 'feature');
    expect(filesOf(await find(root, { event: pullEvent(merge, head, base) }))).toEqual([
      'modified a.txt',
      'added new.txt',
    ]);
  });

  test('a head that is itself a merge is not taken for the merge commit', async () => {
    const server = repository({ 'a.txt': 'one\n' });
    git(server, 'checkout', '-q', '-b', 'feature');
    commit(server, { 'a.txt': 'two\n' });
    git(server, 'checkout', '-q', 'main');
    const base = commit(server, { 'b.txt': 'b\n' });
    git(server, 'checkout', '-q', 'feature');
    git(server, 'merge', '-q', '-m', 'update', 'main');
    const head = git(server, 'rev-parse', 'HEAD');
    const found = await find(server, { event: pullEvent('f'.repeat(40), head, base) });
    expect(filesOf(found)).toEqual(['modified a.txt']);
  });

  test('a push: what stood before it, fetched when it is not there', async () => {
    const server = repository({ 'a.txt': 'one\n' });
    const before = git(server, 'rev-parse', 'HEAD');
    commit(server, { 'b.txt': 'b\n' });
    const after = commit(server, { 'a.txt': 'two\n' });
    const found = await find(shallowAt(server, after), { event: eventOf('push', after, { before }) });
    expect(found.notes).toEqual([]);
    expect(filesOf(found)).toEqual(['modified a.txt', 'added b.txt']);
  });

  test('a push of a new branch has all zeros before it: no change', async () => {
    const root = repository({ 'a.txt': 'one\n' });
    const found = await find(root, { event: eventOf('push', undefined, { before: ZEROS }) });
    expect(found).toEqual({ change: null, notes: [{ level: 'info', message: expect.stringContaining('new branch') }] });
  });

  test('a merge group: its base', async () => {
    const server = repository({ 'a.txt': 'one\n' });
    const base = git(server, 'rev-parse', 'HEAD');
    const head = commit(server, { 'a.txt': 'two\n' });
    const found = await find(shallowAt(server, head), {
      event: eventOf('merge_group', head, { merge_group: { base_sha: base } }),
    });
    expect(filesOf(found)).toEqual(['modified a.txt']);
  });

  test.each(['schedule', 'workflow_dispatch'])('%s names no change: a note names the fix', async (name) => {
    const root = repository({ 'a.txt': 'one\n' });
    const found = await find(root, { event: eventOf(name, undefined, {}) });
    expect(found).toEqual({
      change: null,
      notes: [{ level: 'warning', message: expect.stringContaining('`diff` input') }],
    });
  });

  test('an event with hostile hashes gives no argument to git', () => {
    const event = eventOf('push', '--upload-pack=evil', {
      before: '--output=/tmp/x',
      merge_group: { base_sha: 7 },
      pull_request: { head: null, base: { sha: ['x'] } },
    });
    expect(event).toEqual({
      name: 'push',
      sha: null,
      pullRequest: { headSha: null, baseSha: null },
      before: null,
      baseSha: null,
    });
    expect(eventOf('push', undefined, null).before).toBeNull();
  });
});

describe('the event of a run', () => {
  test('is read from the environment where the checkout is the run’s own', async () => {
    const root = temporary();
    const before = 'a'.repeat(40);
    write(root, { 'event.json': JSON.stringify({ before }), 'broken.json': '{"before":', 'sub/x': '' });
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(root, 'event.json'),
      GITHUB_WORKSPACE: root,
    };
    expect(await eventOfRun(env, root)).toMatchObject({ name: 'push', before });
    expect(await eventOfRun(env, join(root, 'sub'))).toMatchObject({ before });
    expect(await eventOfRun({ ...env, GITHUB_EVENT_PATH: join(root, 'broken.json') }, root)).toMatchObject({
      name: 'push',
      before: null,
    });
    expect(await eventOfRun({ ...env, GITHUB_EVENT_PATH: undefined }, root)).toMatchObject({ before: null });
    expect(await eventOfRun(env, temporary())).toBeNull();
    expect(await eventOfRun({}, root)).toBeNull();
  });
});
