// Whole workflows that end in one job which reads all the others, in the emulated runner against the stand-in.

import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commit, git, repository, temporary } from '../ingest/repository.ts';
import { FIXTURE, type Report } from './fan-in.ts';
import { standin } from './standin/open.ts';
import type { Standin } from './standin/server.ts';
import { type Host, type JobEnd, type RunEnd, rerunFailed, runWorkflow } from './workflow.ts';

const SOURCE = join(process.cwd(), 'src/action/index.ts');
const BUILT = join(process.cwd(), 'dist/action/index.js');

const said = join(process.cwd(), FIXTURE);

/** The fixture's workflow; each command prints what its tool printed, and leaves a mark so that it passes the second time where `mend` says so. */
const workflow = ({ checkout = true, mend = false } = {}): string => `
name: ci
on: pull_request
permissions: {}
jobs:
  types:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v6
      - run: cat ${said}/types.out; ${mend ? 'exit 0' : 'exit 1'}
  test:
    strategy:
      fail-fast: false
      matrix: { os: [ubuntu-24.04], node: [20, 24] }
    runs-on: \${{ matrix.os }}
    permissions: { contents: read }
    env: { NODE: "\${{ matrix.node }}" }
    steps:
      - uses: actions/checkout@v6
      - name: Tests
        run: |
          if [ "$NODE" = 20 ] && [ ! -e "$MARK" ]; then ${mend ? 'touch "$MARK"; ' : ''}cat ${said}/test-20.out; exit 1; fi
          cat ${said}/test-24.out
  summary:
    needs: [types, test]
    if: always()
    runs-on: ubuntu-24.04
    permissions: { actions: read, contents: read }
    steps:
${checkout ? '      - uses: actions/checkout@v6' : ''}
      - uses: OWNER/broken-assumption@COMMIT
        with: { jobs: failed, base: auto }
`;

interface Ran {
  readonly github: Standin;
  readonly host: Host;
  readonly end: RunEnd;
}

/** A pull request that breaks the fixture, and its workflow's first run. */
async function run(text: string, action = SOURCE, before: string | null = null): Promise<Ran> {
  const github = await standin();
  const source = repository({});
  cpSync(join(FIXTURE, 'src-head'), source, { recursive: true });
  const head = commit(source, {});
  git(source, 'apply', '-R', join(said, 'pr.diff'));
  const base = commit(source, {});
  git(source, 'checkout', '-q', '-b', 'work');
  git(source, 'apply', join(said, 'pr.diff'));
  const work = commit(source, {});
  git(source, 'checkout', '-q', 'main');
  git(source, 'merge', '-q', '--no-ff', '-m', 'merge', 'work');
  expect(head).not.toBe(work);
  const sha = git(source, 'rev-parse', 'HEAD');
  const files = [
    {
      filename: 'src/gate.js',
      status: 'modified' as const,
      patch: patchOf(readFileSync(join(said, 'pr.diff'), 'utf8')),
    },
  ];
  github.world.comparisons.set(`${base}...${work}`, files);
  const event = {
    name: 'pull_request',
    sha,
    payload: { pull_request: { number: 5, head: { sha: work, ref: 'work' }, base: { sha: base, ref: 'main' } } },
  };
  const env = { MARK: join(temporary(), 'mark') };
  if (before !== null) {
    const push = { name: 'push', sha: base, payload: {} };
    await runWorkflow({
      github,
      source,
      action,
      event: push,
      env,
      home: temporary(),
      text: before,
      run: { branch: 'main', createdAt: '2026-01-01T00:00:00Z' },
    });
  }
  return { github, ...(await runWorkflow({ github, source, action, event, env, home: temporary(), text })) };
}

const patchOf = (diff: string): string => diff.slice(diff.indexOf('@@')).trimEnd();

const lastOf = ({ jobs }: RunEnd): JobEnd => jobs.find(({ key }) => key === 'summary') as JobEnd;
function resultOf(end: RunEnd) {
  const result = lastOf(end).steps.find((step) => step.result)?.result;
  if (!result) throw new Error('the action did not run');
  const report: Report = JSON.parse(readFileSync(result.outputs.report ?? '', 'utf8'));
  return { ...result, report };
}

describe.each([SOURCE, ...(existsSync(BUILT) ? [BUILT] : [])])('%s', (action) => {
  test('three jobs and a last one: one summary with the line of each log', async () => {
    const { github, host, end } = await run(workflow(), action);
    const { report, summary, violations, result } = resultOf(end);
    expect([report.verdict, result, violations, report.causes.length]).toEqual(['broken', 'failure', [], 1]);
    expect(report.causes[0]).toMatchObject({
      change: { path: 'src/gate.js', line: 3 },
      legs: ['test (ubuntu-24.04, 20)', 'types'],
    });
    expect(report.totals).toMatchObject({ findings: 3, passed: 1, failed: 2, sources: 3 });
    expect(report.notes.map(({ message }) => message)).toEqual([
      expect.stringContaining('`main` has no finished run of this workflow'),
    ]);
    const types = host.run.jobs.find(({ name }) => name === 'types');
    const [, step, line] =
      new RegExp(`actions/runs/${host.run.id}/job/${types?.id}#step:(\\d+):(\\d+)`).exec(summary ?? '') ?? [];
    expect(types?.steps.find(({ number }) => number === Number(step))?.conclusion).toBe('failure');
    const own = (types?.log ?? '').split('\n').map((text) => text.replace(/^\uFEFF?\S+Z /, ''));
    const from = own.findIndex((text) => text.startsWith('##[group]Run cat'));
    expect(own[from + Number(line) - 1]).toContain('error TS2550');
    expect(github.seen.filter(({ route }) => route.endsWith('/actions/jobs/{job_id}/logs')).length).toBe(2);
  });

  test('a second attempt that passes makes the first one flaky', async () => {
    const { host, end } = await run(workflow({ mend: true }), action);
    expect(resultOf(end).report.verdict).toBe('broken');
    const { report, result } = resultOf(await rerunFailed(host, end));
    expect([report.verdict, result, report.findings.map(({ status }) => status)]).toEqual([
      'fine',
      'success',
      ['flaky', 'flaky'],
    ]);
    expect(report.totals).toMatchObject({ failed: 0 });
  });
});

test('without a checkout the change comes from the compare API', async () => {
  const { github, end } = await run(workflow({ checkout: false }));
  const { report } = resultOf(end);
  expect([report.verdict, report.causes[0]?.change]).toMatchObject(['broken', { path: 'src/gate.js', line: 3 }]);
  expect(report.notes.map(({ message }) => message).join()).toContain('This job has no checkout');
  expect(github.seen.some(({ route }) => route.includes('/compare/'))).toBe(true);
});

test.each(['logs', 'bundle'])('what failed on the base branch is known by its %s', async (by) => {
  const bundle =
    by === 'bundle'
      ? '\n      - if: always()\n        uses: OWNER/broken-assumption@COMMIT\n        with: { logs: types.log, bundle: true, fail-on: never }'
      : '';
  const before = `
name: ci
on: push
permissions: {}
jobs:
  types:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v6
      - run: |
          set -o pipefail
          cat ${said}/types.out | tee types.log
          exit 1${bundle}
`;
  const { github, end } = await run(workflow(), SOURCE, before);
  const { report } = resultOf(end);
  expect(report.findings.map(({ check, status }) => `${check} ${status}`)).toEqual([
    'types known',
    'unit new',
    'unit new',
  ]);
  expect(report.notes.map(({ message }) => message).join()).toMatch(
    /The base: what failed in run \d+ of `main` is known/,
  );
  expect(github.world.artifacts).toHaveLength(by === 'bundle' ? 1 : 0);
  expect(github.seen.filter(({ route }) => route.endsWith('/actions/jobs/{job_id}/logs'))).toHaveLength(
    by === 'bundle' ? 2 : 3,
  );
});
