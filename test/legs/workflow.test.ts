// A whole matrix workflow in the emulated runner against the stand-in: legs bundle, a last job without a checkout merges; then a second attempt, and a run after the run.

import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURE, type Report } from '../github/fan-in.ts';
import { standin } from '../github/standin/open.ts';
import { type RunEnd, rerunFailed, runWorkflow } from '../github/workflow.ts';
import { commit, git, repository, temporary } from '../ingest/repository.ts';

const SOURCE = join(process.cwd(), 'src/action/index.ts');
const BUILT = join(process.cwd(), 'dist/action/index.js');
const said = join(process.cwd(), FIXTURE);

const MATRIX = `
name: ci
on: pull_request
permissions: {}
jobs:
  test:
    strategy:
      fail-fast: false
      matrix: { os: [x, y], node: [20, 22, 24] }
    runs-on: \${{ matrix.os }}
    permissions: { contents: read }
    env: { NODE: "\${{ matrix.node }}", LEG: "\${{ matrix.os }}" }
    steps:
      - uses: actions/checkout@v6
      - run: |
          if [ "$NODE" = 20 ] && [ ! -e "$MARK$LEG" ]; then touch "$MARK$LEG"; cp ${said}/test-20.out test.log; exit 1; fi
          cp ${said}/test-24.out test.log
      - if: always()
        uses: OWNER/broken-assumption@COMMIT
        with: { logs: test.log, bundle: true, summary: never }
  summary:
    needs: [test]
    if: always()
    runs-on: ubuntu-24.04
    permissions: {}
    steps:
      - uses: OWNER/broken-assumption@COMMIT
        with: { merge: true }
`;

const AFTER = `
name: report
on: workflow_run
permissions: {}
jobs:
  summary:
    runs-on: ubuntu-24.04
    permissions: { actions: read }
    steps:
      - uses: OWNER/broken-assumption@COMMIT
        with: { merge: true }
`;

function resultOf(end: RunEnd) {
  const result = end.jobs.find(({ key }) => key === 'summary')?.steps.find((step) => step.result)?.result;
  if (!result) throw new Error('the action did not run');
  const report: Report = JSON.parse(readFileSync(result.outputs.report ?? '', 'utf8'));
  return { ...result, report };
}

/** A pull request whose change breaks the fixture on one version of Node. */
function pullRequest() {
  const source = repository({});
  cpSync(join(FIXTURE, 'src-head'), source, { recursive: true });
  commit(source, {});
  git(source, 'apply', '-R', join(said, 'pr.diff'));
  const base = commit(source, {});
  git(source, 'checkout', '-q', '-b', 'work');
  git(source, 'apply', join(said, 'pr.diff'));
  const work = commit(source, {});
  git(source, 'checkout', '-q', 'main');
  git(source, 'merge', '-q', '--no-ff', '-m', 'merge', 'work');
  const pull = { number: 5, head: { sha: work, ref: 'work' }, base: { sha: base, ref: 'main' } };
  return {
    source,
    work,
    event: { name: 'pull_request', sha: git(source, 'rev-parse', 'HEAD'), payload: { pull_request: pull } },
  };
}

describe.each([existsSync(BUILT) ? BUILT : SOURCE])('%s', (action) => {
  test('six legs, one line; a second attempt, flaky; after the run, the same', { timeout: 120_000 }, async () => {
    const github = await standin();
    const { source, work, event } = pullRequest();
    const env = { MARK: join(temporary(), 'mark') };
    const { host, end } = await runWorkflow({ github, source, action, event, env, home: temporary(), text: MATRIX });
    const first = resultOf(end);
    expect([first.report.verdict, first.violations]).toEqual(['broken', []]);
    expect(first.report.causes).toMatchObject([
      { legs: ['test (x, 20)', 'test (y, 20)'], change: { path: 'src/gate.js', line: 3 } },
    ]);
    expect(first.summary).toContain('Only on node 20');
    expect(first.report.totals).toMatchObject({ sources: 6 });

    const payload = {
      workflow_run: { id: host.run.id, event: 'pull_request', head_sha: work, head_branch: 'work', pull_requests: [] },
    };
    const after = await runWorkflow({
      github,
      source,
      action,
      env,
      home: temporary(),
      text: AFTER,
      event: { name: 'workflow_run', sha: event.sha, payload },
    });
    const late = resultOf(after.end);
    expect(late.report.causes).toEqual(first.report.causes);
    expect(late.summary).toContain(`/blob/${work}/`);

    const second = resultOf(await rerunFailed(host, end));
    expect([second.report.verdict, second.result, new Set(second.report.findings.map(({ status }) => status))]).toEqual(
      ['fine', 'success', new Set(['flaky'])],
    );
    expect(second.report.totals).toMatchObject({ failed: 0, sources: 6 });
  });
});
