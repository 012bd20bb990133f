// The action in whole workflows at the stand-in, and while endpoints of it fail.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openScene } from './demo/fault-scene.ts';
import { demoProject } from './demo/project.ts';
import { openStandin } from './standin/server.ts';
import { pullRequestEvent, type RunEnd, rerunFailed, runWorkflow } from './workflow.ts';

const ACTION = resolve('src/action/index.ts');

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'whole-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const WORKFLOW = `
on: pull_request
permissions: {}
jobs:
  types:
    steps:
      - run: |
          echo "src/total.ts(3,97): error TS2339: Property 'price' does not exist on type 'Item'."
          exit 2
  leg:
    strategy: { fail-fast: false, matrix: { db: [sqlite, mysql] } }
    steps:
      - run: |
          if [ "$GITHUB_RUN_ATTEMPT" = 1 ] && [ '\${{ matrix.db }}' = mysql ]; then
            echo "FAIL test/connect.test.js"
            echo "  ● connects"
            echo "    Error: no answer within 500 ms"
            echo "      at Object.<anonymous> (test/connect.test.js:3:9)"
            echo "Tests: 1 failed, 1 total"
            exit 1
          fi
          echo "Tests: 1 passed, 1 total"
  report:
    needs: [types, leg]
    if: always()
    permissions: { actions: read, contents: read }
    steps:
      - uses: actions/checkout@v1
      - { id: said, uses: ./, with: { jobs: failed } }
`;

const saidIn = ({ jobs }: RunEnd) =>
  jobs.find(({ key }) => key === 'report')?.steps.find(({ result }) => result !== null)?.result;

test('a last job explains what earlier ones logged, in both attempts, and what it asked is as GitHub describes it', async () => {
  const github = await openStandin();
  onTestFinished(() => github.close());
  const home = folder();
  const { source, ...shas } = demoProject(join(home, 'source'));
  const event = pullRequestEvent(github, shas);
  const { host, end } = await runWorkflow({
    github,
    text: WORKFLOW,
    source,
    event,
    home,
    action: ACTION,
    ref: 'refs/pull/3/merge',
    run: { sha: shas.head },
  });
  expect(end.jobs.map(({ record, conclusion }) => `${record.name}: ${conclusion}`)).toEqual([
    'types: failure',
    'leg (sqlite): success',
    'leg (mysql): failure',
    'report: failure',
  ]);
  const first = saidIn(end);
  expect(first?.outputs).toMatchObject({ verdict: 'broken', headline: expect.stringContaining('Item.price') });
  const types = end.jobs[0]?.record.id;
  expect(first?.summary).toContain(`/actions/runs/${host.run.id}/job/${types}`);
  const report = JSON.parse(readFileSync(first?.outputs.report ?? '', 'utf8'));
  expect(report.causes[0].change).toMatchObject({ path: 'src/item.ts', line: 3 });
  const second = saidIn(await rerunFailed(host, end));
  expect(second?.outputs).toMatchObject({ verdict: 'broken', headline: expect.stringContaining('Item.price') });
  // What it said itself in the first attempt is nobody's failure.
  expect(
    JSON.parse(readFileSync(second?.outputs.report ?? '', 'utf8')).findings.flatMap(
      ({ legs }: { legs: string[] }) => legs,
    ),
  ).not.toContain('report');
  expect(github.violations).toEqual([]);
}, 90_000);

test.each([
  ['GET storage/logs', 'cut', 'unclear'],
  ['TWIRP CreateArtifact', 'timeout', 'broken'],
] as const)(
  'a fault is never fine, and never holds the step: %s %s',
  async (route, kind, verdict) => {
    const act = await openScene(folder(), ACTION);
    const started = performance.now();
    const { step, violations } = await act({ jobs: 'failed', bundle: 'true' }, { route, kind });
    expect([step.outputs.verdict, violations]).toEqual([verdict, []]);
    expect(step.issues.map(({ message }) => message).join('\n')).not.toContain('Assumption itself failed');
    expect(step.summary).not.toBe('');
    expect(performance.now() - started).toBeLessThan(40_000);
  },
  90_000,
);
