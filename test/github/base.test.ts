// What failed on the base branch is known; the change where git cannot tell it.

import { describe, expect, test } from 'vitest';
import { comparedChange, findBaseRun } from '../../src/ingest/github/index.ts';
import { checkedOut, type Ended, lastJob, onNode, said, summary, types } from './fan-in.ts';
import { type MadeJob, madeJob } from './job-log.ts';
import { type MemoryRun, type MemoryWorld, memoryApi } from './memory-api.ts';

const SHAS = { base: 'a'.repeat(40), head: 'b'.repeat(40) };
const PULL = {
  name: 'pull_request',
  payload: { pull_request: { head: { sha: SHAS.head }, base: { sha: SHAS.base, ref: 'main' } } },
};
const OURS: MemoryRun = {
  id: 7,
  attempts: [[types(), onNode(20), summary()]],
  more: { head_branch: 'work', event: 'pull_request', status: 'in_progress', conclusion: null },
};

const baseRun = (id: number, jobs: readonly MadeJob[], more: Readonly<Record<string, unknown>> = {}): MemoryRun => ({
  id,
  attempts: [jobs],
  more,
});
const FAILED = baseRun(5, [
  types({ id: 51 }),
  madeJob({ id: 52, name: 'test (ubuntu-24.04, 20)', steps: [{ run: 'node --test' }] }),
]);

const against = (runs: readonly MemoryRun[], more: Partial<MemoryWorld> = {}): Promise<Ended> =>
  lastJob({
    api: memoryApi({ runs: [OURS, ...runs], ...more }),
    inputs: { jobs: 'failed', base: 'auto' },
    event: PULL,
    checkout: checkedOut(),
  });

const notesOf = ({ report }: Ended): string =>
  report.notes.map(({ level, message }) => `${level}: ${message}`).join('\n');
const statuses = ({ report }: Ended): Record<string, string> =>
  Object.fromEntries(report.findings.map(({ check, status }) => [check, status]));

describe('base: auto', () => {
  test('what fails on the base is known, what does not is new', async () => {
    const ended = await against([FAILED]);
    expect([ended.report.verdict, statuses(ended)]).toEqual(['broken', { types: 'known', unit: 'new' }]);
    expect(notesOf(ended)).toContain('info: The base: what failed in run 5 of `main` is known.');
  });

  test('when nothing else fails the verdict is fine', async () => {
    const jobs = [
      types({ id: 51 }),
      madeJob({ id: 52, name: 'test', steps: [{ run: 'node --test', output: said('test-20.out'), exitCode: 1 }] }),
    ];
    const ended = await against([baseRun(5, jobs)]);
    expect([ended.report.verdict, ended.failed, statuses(ended)]).toEqual([
      'fine',
      false,
      { types: 'known', unit: 'known' },
    ]);
  });

  test('only the newest run before ours counts, of the branch itself, that ended by itself', async () => {
    const elsewhere = [
      baseRun(9, [types({ id: 91 })]),
      baseRun(6, [types({ id: 61 })], { event: 'pull_request' }),
      baseRun(4, [types({ id: 41 })]),
      baseRun(3, [types({ id: 31 })], { head_repository: { id: 2 } }),
      baseRun(2, [types({ id: 21 })], { head_branch: 'other' }),
    ];
    const ended = await against([...elsewhere, baseRun(5, [], { conclusion: 'success' })]);
    expect([statuses(ended), notesOf(ended)]).toEqual([
      { types: 'new', unit: 'new' },
      expect.stringContaining('info: The base: run 5 of `main` passed: every failure is new.'),
    ]);
    expect(notesOf(await against(elsewhere))).toContain('what failed in run 4 of `main` is known');
    expect(notesOf(await against([baseRun(5, [types()], { conclusion: 'cancelled' })]))).toContain(
      'has no finished run of this workflow',
    );
  });

  test('none there is a note and no error', async () => {
    const ended = await against([]);
    expect([statuses(ended), notesOf(ended)]).toEqual([
      { types: 'new', unit: 'new' },
      expect.stringContaining(
        'info: `base: auto` found nothing to compare with: `main` has no finished run of this workflow. Every failure counts as new.',
      ),
    ]);
  });

  test.each([
    ['/actions/runs/7', 'warning: `base: auto` found nothing to compare with: this run could not be asked for (403'],
    ['/workflows/', 'warning: `base: auto` found nothing to compare with: the runs of `main` could not be listed'],
    ['/runs/5/attempts', 'warning: The base: The jobs of attempt 1 could not be listed'],
    ['/jobs/51/logs', 'warning: The base: The log of `types` could not be fetched'],
  ])('a fault at %s is a note; everything is new', async (route, note) => {
    const faults = route === '/actions/runs/7' ? { 'GET /repos/{owner}/{repo}/actions/runs/7': 403 } : { [route]: 403 };
    const api = memoryApi({ runs: [OURS, FAILED], faults });
    const inputs = route === '/actions/runs/7' ? { base: 'auto', logs: 'none.log' } : { jobs: 'failed', base: 'auto' };
    const ended = await lastJob({ api, inputs, event: PULL, checkout: checkedOut() });
    expect(notesOf(ended)).toContain(note);
    if (inputs.jobs) expect(statuses(ended)).toEqual({ types: 'new', unit: 'new' });
  });

  test('each event has its base', async () => {
    const asked = async (event: string, payload: unknown, refName: string): Promise<string | undefined> => {
      const runs = ['main', 'work', 'release'].map((branch, at) => baseRun(at + 1, [], { head_branch: branch }));
      const found = await findBaseRun(memoryApi({ runs: [...runs, OURS] }), { run: 7, event, payload, refName });
      return found.run?.title;
    };
    expect(await asked('pull_request', { pull_request: { base: { ref: 'release' } } }, '5/merge')).toBe(
      'run 3 of `release`',
    );
    expect(
      await asked('merge_group', { merge_group: { base_ref: 'refs/heads/main' } }, 'gh-readonly-queue/main/pr-5'),
    ).toBe('run 1 of `main`');
    expect(await asked('push', {}, 'work')).toBe('run 2 of `work`');
    expect(await asked('schedule', {}, 'main')).toBe('run 1 of `main`');
  });
});

describe('the compare API', () => {
  const event = (more: object) => ({
    name: 'push',
    sha: SHAS.head,
    pullRequest: null,
    before: SHAS.base,
    baseSha: null,
    ...more,
  });
  const range = `${SHAS.base}...${SHAS.head}`;
  const api = (answer: string | Readonly<Record<string, unknown>>) =>
    memoryApi({ runs: [], compared: { [range]: answer } });

  test('tells a push, a merge group and a pull request; nothing else names two commits', async () => {
    const pull = { headSha: SHAS.head, baseSha: SHAS.base };
    for (const more of [
      {},
      { name: 'merge_group', before: null, baseSha: SHAS.base },
      { name: 'pull_request', pullRequest: pull, before: null },
    ]) {
      const { change, notes } = await comparedChange(api(said('pr.diff')), event(more));
      expect([change?.files.map(({ path }) => path), change?.base, change?.head, notes]).toEqual([
        ['src/gate.js'],
        SHAS.base,
        SHAS.head,
        [],
      ]);
    }
    for (const more of [{ before: '0'.repeat(40) }, { before: null }, { name: 'schedule' }]) {
      const asked = api('');
      expect([await comparedChange(asked, event(more)), asked.asked]).toEqual([{ change: null, notes: [] }, []]);
    }
  });

  test('a diff that is too long comes file by file', async () => {
    const patch = '@@ -1,2 +1,2 @@\n same\n-old\n+new';
    const files = [
      { filename: 'src/a.ts', status: 'modified', patch, changes: 2 },
      { filename: 'src/b.ts', previous_filename: 'src/was.ts', status: 'renamed', patch, changes: 2 },
      { filename: 'src/c.ts', status: 'added', patch: '@@ -0,0 +1 @@\n+one', changes: 1 },
      { filename: 'src/d.ts', status: 'removed', patch: '@@ -1 +0,0 @@\n-one', changes: 1 },
      { filename: 'src/huge.ts', status: 'modified', changes: 90_000 },
      { filename: 'evil\ndiff --git a/x b/x', status: 'modified', patch, changes: 2 },
    ];
    const { change, notes } = await comparedChange(api({ files }), event({}));
    expect(change?.files.map(({ path, oldPath, status, edits }) => [status, oldPath, path, edits.length])).toEqual([
      ['modified', 'src/a.ts', 'src/a.ts', 1],
      ['renamed', 'src/was.ts', 'src/b.ts', 1],
      ['added', 'src/c.ts', 'src/c.ts', 1],
      ['deleted', 'src/d.ts', 'src/d.ts', 1],
      ['modified', 'src/huge.ts', 'src/huge.ts', 0],
    ]);
    expect(notes.map(({ message }) => message)).toEqual([
      '1 changed file is too large for GitHub to show: what changed in it is not known.',
    ]);
  });

  test('a fault is a note', async () => {
    const { change, notes } = await comparedChange(memoryApi({ runs: [] }), event({}));
    expect([change, notes]).toEqual([
      null,
      [{ level: 'warning', message: 'GitHub could not compare aaaaaaaaaa with bbbbbbbbbb (404, Not Found).' }],
    ]);
  });
});
