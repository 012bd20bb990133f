// One job at the end of a workflow that reads what all the others said.

import { describe, expect, test } from 'vitest';
import { checkedOut, type Ended, lastJob, onNode, said, summary, types } from './fan-in.ts';
import { type MadeJob, madeJob } from './job-log.ts';
import { type MemoryWorld, memoryApi } from './memory-api.ts';

const SHAS = { base: 'a'.repeat(40), head: 'b'.repeat(40) };
const PULL = {
  name: 'pull_request',
  payload: { pull_request: { head: { sha: SHAS.head }, base: { sha: SHAS.base, ref: 'main' } } },
};
const compared = { [`${SHAS.base}...${SHAS.head}`]: said('pr.diff') };
const PAGE = 'https://github.com/example/relay/actions/runs/7/job';

const worldOf = (...attempts: readonly (readonly MadeJob[])[]): MemoryWorld => ({
  runs: [{ id: 7, attempts }],
  compared,
});
const RUN = worldOf([types(), onNode(20), onNode(24), summary()]);

/** The last job of a pull request's run. */
const last = (world: MemoryWorld, jobs: string, more: Partial<Parameters<typeof lastJob>[0]> = {}): Promise<Ended> =>
  lastJob({ api: memoryApi(world), inputs: { jobs }, event: PULL, checkout: checkedOut(), ...more });

const notesOf = ({ report }: Ended): string[] => report.notes.map(({ level, message }) => `${level}: ${message}`);
const statuses = ({ report }: Ended): string[] =>
  report.findings.map(({ message, status }) => `${status} ${message.slice(0, 20)}`);
const GREEN = madeJob({ id: 150, name: 'lint', steps: [{ run: 'npx eslint .' }] });

describe('three jobs', () => {
  test('are one summary: one cause with its jobs, its change by the compare API, each telling linked to its line', async () => {
    const { report, summary: text, failed, warnings } = await last(RUN, 'failed');
    expect([report.verdict, report.causes.length, failed, warnings]).toEqual(['broken', 1, true, []]);
    expect(report.causes[0]).toMatchObject({
      change: { path: 'src/gate.js', line: 3 },
      legs: ['test (ubuntu-24.04, 20)', 'types'],
    });
    expect(report.totals).toMatchObject({ findings: 3, passed: 1, failed: 2, sources: 3 });
    // Both stand in the third step, after its four lines of head.
    expect(text).toContain(`](${PAGE}/101#step:3:5)`);
    expect(text).toContain(`](${PAGE}/120#step:3:42)`);
  });

  test('the failing legs of a matrix are told by the names that the workflow gives its values', async () => {
    const passing = madeJob({ id: 101, name: 'types', steps: [{ run: 'npx tsc' }] });
    const { report } = await last(worldOf([passing, onNode(20), onNode(24)]), 'failed');
    expect(report.headline).toContain('only on node 20');
    const bare = await last(worldOf([passing, onNode(20), onNode(24)]), 'failed', { checkout: undefined as never });
    expect(bare.report.headline).toContain('only on 20');
  });

  test('only what is asked for is fetched', async () => {
    const fetched = async (jobs: string): Promise<string[]> => {
      const api = memoryApi(RUN);
      await lastJob({ api, inputs: { jobs }, checkout: checkedOut() });
      return api.asked.flatMap((route) => /jobs\/(\d+)\/logs/.exec(route)?.[1] ?? []).sort();
    };
    expect(await fetched('failed')).toEqual(['101', '120']);
    expect(await fetched('all')).toEqual(['101', '120', '124']);
    expect(await fetched('test')).toEqual(['120', '124']);
    expect(await fetched('test (ubuntu-24.04, 24)\ntypes')).toEqual(['101', '124']);
  });

  test('without a checkout the summary says what it could not use', async () => {
    const ended = await lastJob({ api: memoryApi(RUN), inputs: { jobs: 'failed' }, event: PULL });
    expect([ended.report.verdict, ended.report.causes[0]?.change?.path]).toEqual(['broken', 'src/gate.js']);
    expect(notesOf(ended)).toEqual([expect.stringContaining('info: This job has no checkout')]);
  });

  test('all green is fine', async () => {
    const { report, summary: text, failed } = await last(worldOf([GREEN, onNode(24), summary()]), 'failed');
    expect([report.verdict, failed, report.totals.sources, text.trim()]).toEqual([
      'fine',
      false,
      2,
      expect.stringMatching(/^✓.*$/),
    ]);
    const all = await last(worldOf([GREEN, onNode(24), summary()]), 'all');
    expect([all.report.verdict, all.report.totals.passed]).toEqual(['fine', 3]);
  });
});

describe('what is not there', () => {
  test('a name that no job has, and a job that still runs, keep the verdict from being fine', async () => {
    const named = await last(worldOf([GREEN]), 'lnit');
    expect([named.report.verdict, notesOf(named)]).toEqual([
      'unclear',
      [expect.stringContaining('error: No finished job is named `lnit`: there are `lint`')],
    ]);
    const running = await last(
      worldOf([GREEN, { log: '', listed: { ...types().listed, status: 'queued', conclusion: null } }, summary()]),
      'all',
    );
    expect([running.report.verdict, notesOf(running)]).toEqual([
      'unclear',
      [expect.stringContaining('error: `types` has not ended yet: name every job in `needs`')],
    ]);
    const nobody = await last(worldOf([summary()]), 'all');
    expect([nobody.report.verdict, notesOf(nobody)]).toEqual([
      'unclear',
      [expect.stringContaining('error: No other job of this run has ended')],
    ]);
  });

  test('our own job is left out by its id, by its runner, else by being in progress', async () => {
    const own = summary({ runner_name: 'runner-9' });
    for (const more of [
      { inputs: { jobs: 'all' } },
      { inputs: { jobs: 'all', 'job-id': '' }, env: { RUNNER_NAME: 'runner-9' } },
      { inputs: { jobs: 'all', 'job-id': '' } },
    ]) {
      const ended = await last(worldOf([GREEN, own]), 'all', more);
      expect([ended.report.verdict, notesOf(ended)]).toEqual(['fine', []]);
    }
  });

  test('without a token or a right to read it is unclear, with the fix', async () => {
    const none = await last(RUN, 'all', { api: null });
    expect([none.report.verdict, notesOf(none).join()]).toEqual([
      'unclear',
      expect.stringContaining("error: `jobs` needs GitHub's API, and there is no token for it"),
    ]);
    const barred = await last({ ...RUN, faults: { '/attempts/': 403 } }, 'all');
    expect([barred.report.verdict, notesOf(barred).join()]).toEqual([
      'unclear',
      expect.stringContaining('give the job the permission `actions: read`'),
    ]);
  });

  test.each([404, 410, 500])('a log that answers %i leaves how its job ended', async (status) => {
    const ended = await last({ ...worldOf([types(), onNode(24)]), faults: { '/jobs/101/logs': status } }, 'failed');
    expect([ended.report.verdict, ended.failed]).toEqual(['unclear', true]);
    expect(ended.report.findings.map(({ message }) => message)).toEqual([
      'The job failed in its step "Run npx tsc", and its log does not say why',
    ]);
    expect(notesOf(ended).join()).toContain('warning: The log of `types`');
    expect(ended.summary).toContain(`${PAGE}/101`);
  });
});

describe('how a job ended', () => {
  const slow = { run: 'sleep 999', name: 'Wait', conclusion: 'cancelled' };

  test('cancelled without a word is a finding about the machine', async () => {
    const { report } = await last(
      worldOf([madeJob({ id: 1, name: 'slow', steps: [slow], conclusion: 'cancelled' })]),
      'failed',
    );
    expect([report.verdict, report.findings.map(({ message, status }) => `${status} ${message}`)]).toEqual([
      'broken',
      ['infra The job was cancelled in its step "Wait"'],
    ]);
  });

  test('out of time, and without a runner, too', async () => {
    const late = madeJob({
      id: 1,
      name: 'slow',
      steps: [{ ...slow, conclusion: 'timed_out' }],
      conclusion: 'timed_out',
    });
    const lost = madeJob({ id: 2, name: 'never', steps: [], conclusion: 'failure' });
    const { report } = await last({ ...worldOf([late, lost]), lost: [2] }, 'failed');
    expect(report.findings.map(({ message }) => message).sort()).toEqual([
      'The job failed outside its steps: it got no runner, or lost it',
      'The job ran out of time in its step "Wait"',
    ]);
  });

  test('legs that a failing one of their matrix cancelled are a note and no failure', async () => {
    const stopped = onNode(24, {
      conclusion: 'cancelled',
      steps: [{ ...slow, output: '##[error]The operation was canceled.' }],
      start: '2026-11-21T08:01:00Z',
    });
    const ended = await last(worldOf([onNode(20), stopped]), 'failed');
    expect(ended.report.findings.map(({ legs }) => legs)).toEqual([
      ['test (ubuntu-24.04, 20)'],
      ['test (ubuntu-24.04, 20)'],
    ]);
    expect(ended.report.headline).not.toContain('only on');
    expect(notesOf(ended).join()).toContain(
      'info: Cancelled when another leg failed, so that what it would have said is not known: `test (ubuntu-24.04, 24)`',
    );
  });

  test('what a job that passed says failed nothing, and what was skipped is named', async () => {
    const tolerated = types({ conclusion: 'success' });
    const skipped = madeJob({ id: 9, name: 'deploy', steps: [], conclusion: 'skipped' });
    const ended = await last(worldOf([tolerated, skipped]), 'all');
    expect([ended.report.verdict, notesOf(ended).join()]).toEqual([
      'fine',
      expect.stringContaining('info: Skipped: `deploy`.'),
    ]);
  });
});

describe('attempts', () => {
  const env = { GITHUB_RUN_ATTEMPT: '2' };
  const again = (more: object) => onNode(20, { id: 220, attempt: 2, start: '2026-11-21T09:00:00Z', ...more });
  const good = [{ name: 'Tests', run: 'node --test', output: said('test-24.out') }];

  test('what failed before and passes now is flaky', async () => {
    const ended = await last(worldOf([onNode(20), onNode(24)], [again({ steps: good })]), 'failed', { env });
    expect([ended.report.verdict, ended.failed, statuses(ended)]).toEqual([
      'fine',
      false,
      ['flaky TypeError [Error]: P', 'flaky TypeError [Error]: P'],
    ]);
    expect(
      (await last(worldOf([onNode(20), onNode(24)], [again({ steps: good })]), 'all', { env })).report.totals,
    ).toMatchObject({ passed: 6, failed: 0 });
  });

  test('what was not run again still counts, and so does the same failure on another leg', async () => {
    const ended = await last(worldOf([types(), onNode(20)], [again({ steps: good })]), 'failed', { env });
    expect([ended.report.verdict, ended.report.findings.map(({ status, check }) => `${check} ${status}`)]).toEqual([
      'broken',
      ['types new', 'unit flaky', 'unit flaky'],
    ]);
    const other = onNode(24, { steps: [{ run: 'node --test', output: said('test-20.out'), exitCode: 1 }] });
    const legs = await last(worldOf([onNode(20), other], [again({ steps: good })]), 'failed', { env });
    expect([legs.report.verdict, new Set(legs.report.findings.map(({ status }) => status))]).toEqual([
      'broken',
      new Set(['new']),
    ]);
  });

  test('of a job that fails again, what it does not say any more is flaky', async () => {
    const one = said('test-20.out').replaceAll('a gate opens once', 'a gate opens twice');
    const ended = await last(
      worldOf([onNode(20)], [again({ steps: [{ name: 'Tests', run: 'node --test', output: one, exitCode: 1 }] })]),
      'failed',
      { env },
    );
    expect(ended.report.findings.map(({ status }) => status).sort()).toEqual(['flaky', 'new', 'new']);
  });

  test('our own job of an earlier attempt is none that failed', async () => {
    const own = madeJob({
      id: 198,
      name: 'summary',
      steps: [{ run: 'true', output: 'src/gate.js(3,54): error TS1: no', exitCode: 1 }],
    });
    const ended = await last(worldOf([onNode(20), own], [again({ steps: good }), summary({ run_attempt: 2 })]), 'all', {
      env,
    });
    expect([ended.report.verdict, ended.report.findings.length]).toEqual(['fine', 2]);
  });

  test('an attempt that lists the others once more lists no new ones', async () => {
    const copy: MadeJob = { ...types(), listed: { ...types().listed, id: 301, run_attempt: 2 } };
    const api = memoryApi(worldOf([types(), onNode(20)], [copy, again({ steps: good })]));
    const ended = await lastJob({ api, inputs: { jobs: 'failed' }, env, event: PULL, checkout: checkedOut() });
    expect(ended.report.findings.filter(({ check }) => check === 'types')).toHaveLength(1);
    expect(api.asked.filter((route) => route.endsWith('/logs'))).toHaveLength(2);
  });
});
