// Names of legs, and the step that each part of a log is of.

import { describe, expect, test } from 'vitest';
import { legNamesIn } from '../../src/ingest/github/workflow.ts';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import { parseSource } from '../../src/parse/index.ts';
import { placedSteps } from '../../src/parse/job-steps.ts';
import { type LoggedStep, type MadeJob, madeJob } from './job-log.ts';

const WORKFLOW = `
jobs:
  test:
    strategy:
      matrix:
        os: [ubuntu-24.04, "windows, the new one"]
        node: [20, 24]
        include:
          - { os: macos-15, node: 24, arch: arm64 }
          - { extra: only }
  named:
    name: Test on \${{ matrix.os }} / Node \${{ matrix.node }}
    strategy: { matrix: { os: [linux, linux / musl], node: [20, 24] } }
  plain:
    name: Type check
  dynamic:
    strategy: { matrix: { shard: "\${{ fromJSON(needs.plan.outputs.shards) }}" } }
`;

describe('the legs of a matrix', () => {
  const names = legNamesIn(WORKFLOW);
  test.each([
    ['test (ubuntu-24.04, 20)', 'test', { os: 'ubuntu-24.04', node: '20' }],
    ['test (windows, the new one, 24)', 'test', { os: 'windows, the new one', node: '24' }],
    ['test (macos-15, 24, arm64)', 'test', { os: 'macos-15', node: '24', arch: 'arm64' }],
    ['test (only)', 'test', { extra: 'only' }],
    ['Test on linux / Node 20', 'named', { os: 'linux', node: '20' }],
    ['Test on linux / musl / Node 24', 'named', { os: 'linux / musl', node: '24' }],
    ['Type check', 'plain', {}],
    ['dynamic (7)', 'dynamic', { shard: '7' }],
    ['caller / test (a, b)', 'caller / test', { 0: 'a', 1: 'b' }],
    ['unknown', 'unknown', {}],
    ['test (one, two, three, four)', 'test', { 0: 'one', 1: 'two', 2: 'three', 3: 'four' }],
  ])('%s', (name, group, matrix) => {
    expect(names(name)).toEqual({ leg: { job: name, matrix }, group });
  });

  test('a workflow that is no workflow names nothing', () => {
    for (const text of ['', '[', 'jobs: 7', 'jobs: { a: null, b: [1] }', 'a: &a [*a]', 'x: '.repeat(5_000)])
      expect(legNamesIn(text)('test (20)')).toEqual({ leg: { job: 'test (20)', matrix: { 0: '20' } }, group: 'test' });
  });

  test('names made to take long do not', () => {
    const start = performance.now();
    const value = `${'(a, '.repeat(20_000)})`;
    legNamesIn(WORKFLOW)(`test (${value}`);
    legNamesIn(WORKFLOW)(`Test on ${value}`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('the steps of a log', () => {
  /** The names of the steps that the sections of a job's log are of, with the first line of each. */
  async function stepsOf({ log, listed }: MadeJob): Promise<string[]> {
    const { sections } = await parseSource(
      { path: 'x', role: 'head', attempt: 1, leg: null, chunks: [log] },
      DEFAULT_LIMITS,
    );
    const steps = (
      listed.steps as { name: string; number: number; conclusion: string; started_at: string; completed_at: string }[]
    ).map((step) => ({
      ...step,
      startMs: Date.parse(step.started_at),
      endMs: Date.parse(step.completed_at),
    }));
    const placed = placedSteps(sections, steps);
    return sections.map(
      (section) => `${section.step?.name} = ${placed.get(section)?.step.name} from ${placed.get(section)?.firstLine}`,
    );
  }
  const job = (...steps: readonly LoggedStep[]): MadeJob => madeJob({ id: 1, name: 'x', steps });
  const quick = { seconds: 0 };

  test('are told by their times and their first lines', async () => {
    expect(
      await stepsOf(
        job({ run: null, uses: 'actions/checkout@v6' }, { name: 'Types', run: 'npx tsc' }, { run: 'npx tsc' }),
      ),
    ).toEqual([
      ' = Set up job from 1',
      'actions/checkout@v6 = Run actions/checkout@v6 from 7',
      'npx tsc = Types from 11',
      'npx tsc = Run npx tsc from 15',
      'Post job cleanup = Complete job from 19',
    ]);
  });

  test('within one second follow one another, and skipped ones are passed over', async () => {
    const made = job(
      { ...quick, name: 'One', run: 'a' },
      { ...quick, name: 'Off', run: 'b', conclusion: 'skipped' },
      { ...quick, name: 'Two', run: 'a' },
      { ...quick, run: 'c' },
    );
    expect((await stepsOf(made)).slice(1, 4)).toEqual(['a = One from 7', 'a = Two from 11', 'c = Run c from 15']);
  });

  test('of an action that runs several commands are one', async () => {
    const made = job(
      {
        name: 'Set up',
        run: 'a',
        output: '##[group]Run inner one\ninner one\n##[endgroup]\n##[group]Run inner two\ninner two\n##[endgroup]',
        seconds: 9,
      },
      { run: 'z' },
    );
    expect((await stepsOf(made)).slice(1, 5)).toEqual([
      'a = Set up from 7',
      'inner one = Set up from 7',
      'inner two = Set up from 7',
      'z = Run z from 17',
    ]);
  });
});
