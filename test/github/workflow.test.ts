// Whole workflows on the emulated runner: what the runner itself must do, so that tests of the action in them mean something.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { git, repository } from '../ingest/repository.ts';
import { standin } from './standin/open.ts';
import type { Standin } from './standin/server.ts';
import { allows, evaluate, filled } from './workflow/expressions.ts';
import { legsOf, nameOf, ordered } from './workflow/plan.ts';
import { rerunFailed, runWorkflow } from './workflow.ts';

/** Runs a workflow of scripts; `action` is what stands for our action. */
async function run(github: Standin, text: string, action = 'none') {
  const source = repository({
    'a.txt': 'a\n',
    'act.mjs':
      "import { appendFileSync } from 'node:fs';\nappendFileSync(process.env.GITHUB_OUTPUT, 'jobs=' + process.env.INPUT_JOBS + '\\n');\n",
  });
  const home = mkdtempSync(join(tmpdir(), 'workflow-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const event = { name: 'push', payload: {}, sha: git(source, 'rev-parse', 'HEAD') };
  return runWorkflow({ github, text, source, event, home, action: action === 'none' ? '' : join(source, action) });
}

const CHECKOUT = 'uses: actions/checkout@v1';

test('a matrix, needs, conditions and outputs', async () => {
  const github = await standin();
  const text = `
on: push
jobs:
  a:
    strategy: { matrix: { os: [x, y], n: [1, 2], exclude: [{ os: y, n: 1 }] } }
    outputs: { said: '\${{ steps.s.outputs.said }}' }
    steps:
      - id: s
        run: |
          echo "leg \${{ matrix.os }}-\${{ matrix.n }}"
          echo said=hello >> "$GITHUB_OUTPUT"
          if [ '\${{ matrix.n }}' = 2 ] && [ '\${{ matrix.os }}' = y ]; then exit 3; fi
      - run: echo not after a failure
      - if: failure()
        run: echo only after a failure
  b: { needs: a, steps: [{ run: echo never }] }
  c: { needs: [a, b], if: always(), steps: [{ run: 'echo \${{ needs.a.result }} \${{ needs.b.result }} \${{ needs.a.outputs.said }}' }] }
`;
  const { end } = await run(github, text);
  expect(end.jobs.map(({ record, conclusion }) => [record.name, conclusion])).toEqual([
    ['a (x, 1)', 'success'],
    ['a (x, 2)', 'success'],
    ['a (y, 2)', 'failure'],
    ['b', 'skipped'],
    ['c', 'success'],
  ]);
  expect(end.conclusion).toBe('failure');
  const [, , failed, , last] = end.jobs;
  expect(failed?.steps.map(({ conclusion }) => conclusion)).toEqual(['failure', 'skipped', 'success']);
  expect(failed?.record.steps.map(({ name, number }) => [number, name])).toEqual([
    [1, 'Set up job'],
    [2, 'Run echo "leg y-2"'],
    [3, 'Run echo not after a failure'],
    [4, 'Run echo only after a failure'],
    [8, 'Complete job'],
  ]);
  expect(failed?.record.log).toMatch(/^\ufeff2026-01-02T03:04:05\.\d{7}Z Current runner version/);
  expect(failed?.record.log).toMatch(/Z ##\[group\]Run echo "leg y-2"\n.*Z \u001b\[36;1mecho "leg y-2"/);
  expect(failed?.record.log).toContain('Z leg y-2\n');
  expect(failed?.record.log).toContain('Z ##[error]Process completed with exit code 3.\n');
  expect(last?.record.log).toContain('Z failure skipped hello\n');
  expect(github.world.runs[0]).toMatchObject({ status: 'completed', conclusion: 'failure', attempt: 1 });
});

test('a second attempt runs what failed and what needs it; the rest is there under new ids', async () => {
  const github = await standin();
  const text = `
on: push
jobs:
  good: { steps: [{ run: echo good }] }
  flaky: { steps: [{ run: '[ "$GITHUB_RUN_ATTEMPT" = 2 ]' }] }
  last: { needs: [good, flaky], if: always(), steps: [{ run: 'echo attempt $GITHUB_RUN_ATTEMPT' }] }
`;
  const { host, end } = await run(github, text);
  expect(end.conclusion).toBe('failure');
  const again = await rerunFailed(host, end);
  expect([again.conclusion, host.run.attempt]).toEqual(['success', 2]);
  expect(again.jobs[2]?.record.log).toContain('attempt 2');
  expect(again.jobs[0]?.record).toMatchObject({
    attempt: 2,
    log: end.jobs[0]?.record.log,
    completedAt: end.jobs[0]?.record.completedAt,
  });
  expect(again.jobs[0]?.record.id).not.toBe(end.jobs[0]?.record.id);
  expect(github.world.runs[0]?.jobs.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 2, 2, 2]);
});

test('a checkout, the environment from step to step, our action with its inputs, a token that may no more than asked', async () => {
  const github = await standin();
  const text = `
on: push
permissions: {}
env: { SHARED: '\${{ github.run_attempt }}' }
jobs:
  a:
    permissions: { actions: read, pull-requests: write }
    steps:
      - { run: 'ls | wc -l' }
      - { ${CHECKOUT} }
      - { run: 'cat a.txt; echo NEXT=next >> "$GITHUB_ENV"; echo /some/where >> "$GITHUB_PATH"' }
      - { run: 'echo "$NEXT $SHARED \${ACTIONS_RUNTIME_TOKEN:-none} \${PATH%%:*}"' }
      - { id: self, uses: ./, with: { jobs: failed } }
      - { run: 'echo "jobs are \${{ steps.self.outputs.jobs }}"' }
`;
  const { end } = await run(github, text, 'act.mjs');
  const log = end.jobs[0]?.record.log ?? '';
  expect([end.conclusion, log.match(/Z (\d+)\n/)?.[1]]).toEqual(['success', '0']);
  for (const line of ['a', 'next 1 none /some/where', 'jobs are failed', 'Post job cleanup.'])
    expect(log).toContain(`Z ${line}\n`);
  expect(github.world.permissions).toEqual({ actions: 'read', pull_requests: 'write' });
});

describe('expressions and plans', () => {
  test("are evaluated by GitHub's evaluator", () => {
    const contexts = { matrix: { os: 'x', n: 1 }, needs: { a: { result: 'failure' } } };
    expect(filled(`a \${{ matrix.os }} \${{ matrix.none }} \${{ format('{0}!', matrix.n) }}`, contexts)).toBe(
      'a x  1!',
    );
    expect(evaluate('toJSON(matrix.n)', contexts)).toBe('1');
    expect(allows("needs.a.result == 'failure'", contexts, 'failure')).toBe(false);
    expect(allows(`\${{ always() && needs.a.result == 'failure' }}`, contexts, 'failure')).toBe(true);
    expect(allows('!cancelled()', contexts, 'failure')).toBe(true);
  });

  test('an include joins the legs it fits, or is one of its own', () => {
    const matrix = { os: ['x', 'y'], include: [{ os: 'x', extra: true }, { os: 'z' }, { all: 1 }] };
    expect(legsOf({ strategy: { matrix } }, {})).toEqual([
      { os: 'x', extra: true, all: 1 },
      { os: 'y', all: 1 },
      { os: 'z' },
    ]);
    expect(
      legsOf(
        { strategy: { matrix: `\${{ fromJSON(needs.a.outputs.m) }}` } },
        { needs: { a: { outputs: { m: '{"n":[1]}' } } } },
      ),
    ).toEqual([{ n: 1 }]);
  });

  test("names and order are GitHub's; a circle is an error", () => {
    const contexts = { matrix: { os: 'x' } };
    expect(nameOf('k', {}, { matrix: { os: 'x', n: 1 }, contexts })).toBe('k (x, 1)');
    expect(nameOf('k', { name: `On \${{ matrix.os }}` }, { matrix: { os: 'x' }, contexts })).toBe('On x');
    expect(ordered({ c: { needs: ['a', 'b'] }, b: { needs: 'a' }, a: {} })).toEqual(['a', 'b', 'c']);
    expect(() => ordered({ a: { needs: 'b' }, b: { needs: 'a' } })).toThrow();
  });
});
