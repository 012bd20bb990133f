// The action from its sources, under Node 24, as GitHub's runner would run it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { temporary, write } from '../ingest/repository.ts';
import { act, pullRequest, says, TSC } from './project.ts';
import { runStep, type StepResult } from './runner.ts';

const isReport = new Ajv().compile(JSON.parse(readFileSync('schema/report.schema.json', 'utf8')));
const reportOf = ({ outputs }: StepResult) => JSON.parse(readFileSync(outputs.report ?? '', 'utf8'));
const errors = ({ issues }: StepResult) => issues.filter(({ level }) => level === 'error');
const BUNDLE = join(process.cwd(), 'dist/action/index.js');

describe('a pull request, checked out as its merge commit alone', () => {
  test.each([undefined, ...(existsSync(BUNDLE) ? [BUNDLE] : [])])(
    'checks run, one assumption broke, the step fails (%s)',
    async (script) => {
      const project = pullRequest();
      const step = await act(
        project,
        { checks: 'types: node types.mjs\nunit: node good.mjs' },
        script ? { script } : {},
      );
      expect([step.result, step.violations, step.dropped]).toEqual(['failure', [], 0]);
      expect(step.outputs).toMatchObject({
        verdict: 'broken',
        causes: '1',
        findings: '1',
        headline: expect.stringContaining('Item.price'),
      });
      const report = reportOf(step);
      expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
      expect(report.causes[0].change).toMatchObject({ path: 'src/item.ts', line: 2 });
      expect(
        report.checks.map(({ name, exitCode, durationMs }: { name: string; exitCode: number; durationMs: number }) => [
          name,
          exitCode,
          durationMs > 0,
        ]),
      ).toEqual([
        ['types', 2, true],
        ['unit', 0, true],
      ]);
      expect(errors(step)).toEqual([
        expect.objectContaining({ properties: expect.objectContaining({ file: 'src/item.ts', line: '2' }) }),
      ]);
      expect(step.summary).toContain('One assumption broke');
      expect(step.summary).toContain(`https://github.com/example/shop/blob/${project.head}/src/item.ts#L2`);
      expect(step.log).toContain('##[group]types: node types.mjs');
      expect(readFileSync(step.outputs.summary ?? '', 'utf8')).toBe(step.summary);
      expect(readFileSync(step.outputs.brief ?? '', 'utf8')).toContain('src/item.ts:2');
    },
  );

  test('green is one line and no failure', async () => {
    const step = await act(pullRequest(), { checks: 'unit: node good.mjs' });
    expect([step.result, step.outputs.verdict, step.issues]).toEqual(['success', 'fine', []]);
    expect(step.summary?.trim().split('\n')).toHaveLength(1);
    expect((await act(pullRequest(), { checks: 'unit: node good.mjs', summary: 'on-failure' })).summary).toBe('');
  });

  test('all checks run, nearest loop first, also after one failed', async () => {
    const checks =
      'smoke: node good.mjs\nunit: node good.mjs\ntypes: node types.mjs\nlint: node good.mjs\nfmt: node good.mjs';
    const { log } = await act(pullRequest(), { checks });
    expect([...log.matchAll(/##\[group\](\w+): node/g)].map(([, name]) => name)).toEqual([
      'fmt',
      'lint',
      'types',
      'unit',
      'smoke',
    ]);
  });

  test('the configuration names checks, loops and reports; a report that never came is unclear', async () => {
    const config =
      'checks:\n  - { name: unit, command: node good.mjs, reports: out/*.xml }\nloops: { types: runtime }\n';
    const project = pullRequest({ '.github/broken-assumption.yml': config, 'out/old.xml': '<testsuite/>' });
    const past = new Date(Date.now() - 60_000);
    (await import('node:fs')).utimesSync(join(project.workspace, 'out/old.xml'), past, past);
    const step = await act(project, { checks: 'types: node good.mjs\nunit' });
    expect([...step.log.matchAll(/##\[group\](\w+): node/g)].map(([, name]) => name)).toEqual(['unit', 'types']);
    expect([step.result, step.outputs.verdict]).toEqual(['success', 'unclear']);
    expect(step.issues).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('unit left only reports from before it ran at out/*.xml'),
      }),
    ]);
    expect((await act(project, { checks: 'unit', 'if-empty': 'fail' })).result).toBe('failure');
    expect(await act(project, { checks: 'unit', 'if-empty': 'ignore' })).toMatchObject({
      result: 'success',
      issues: [],
      outputs: { verdict: 'unclear' },
    });
  });

  test('a report that a command names is read', async () => {
    const junit =
      '<testsuite name="s" tests="1"><testcase classname="s" name="breaks"><failure message="expected 1 to be 2">at src/a.ts:2:1</failure></testcase></testsuite>';
    const script = `require('node:fs').writeFileSync('r.xml', ${JSON.stringify(junit)}); process.exitCode = 1;`;
    const step = await act(pullRequest({ 'tests.cjs': script }), {
      checks: 'unit: node tests.cjs --reporter-outputFile=r.xml',
    });
    expect(reportOf(step).findings).toEqual([
      expect.objectContaining({
        check: 'unit',
        test: { suite: 's', name: 'breaks' },
        source: expect.objectContaining({ path: 'r.xml' }),
      }),
    ]);
  });
});

describe('what others print', () => {
  const HOSTILE = [
    '::add-mask::a',
    '::set-env name=A::b',
    'x ##[error]legacy',
    '::error::typed',
    '::stop-commands::mine',
    '::mine::',
    '  ::set-output name=verdict::fine',
    '##[group]g',
    '\r::warning::after a return',
  ];

  test('is never a command to the runner, in the log, the report or the annotations', async () => {
    const text = `${HOSTILE.join('\n')}\nsrc/a.ts(2,39): error TS2339: Property '##[error]::error::' does not exist on type 'Item'.\n`;
    const step = await act(pullRequest({ 'bad.mjs': says(text, 1) }), { checks: 'types: node bad.mjs' });
    expect(step.violations).toEqual([]);
    expect(new Set(step.carriedOut)).toEqual(new Set(['group', 'stop-commands', 'endgroup', 'error', 'notice']));
    expect(
      step.issues
        .map(({ properties }) => properties.title ?? '')
        .filter((title) => !/assumption|Failure without/.test(title)),
    ).toEqual([]);
    expect(step.outputs.verdict).not.toBe('fine');
    expect(step.log).toContain('::set-env name=A::b');
  });

  test('is masked where a check asks for it, for values of eight characters and more', async () => {
    const text = `::add-mask::hunter2-hunter2\n::add-mask::abc\nabc hunter2-hunter2\n${TSC.replace('price', 'hunter2-hunter2')}`;
    const step = await act(pullRequest({ 'bad.mjs': says(text, 1) }), { checks: 'types: node bad.mjs' });
    expect(step.carriedOut.filter((name) => name === 'add-mask')).toHaveLength(1);
    expect(step.log).toContain('abc ***');
    for (const shown of [
      step.log,
      step.summary,
      JSON.stringify(step.issues),
      readFileSync(step.outputs.report ?? '', 'utf8'),
    ])
      expect(shown).not.toContain('hunter2');
  });

  test('sees neither our inputs nor the files of our outputs', async () => {
    const script =
      "const seen = Object.keys(process.env).filter((name) => /^INPUT_|^GITHUB_OUTPUT$|RUNTIME_TOKEN/.test(name)); console.log('seen', seen.length, process.env.GITHUB_SHA.length);";
    const { log } = await act(
      pullRequest({ 'env.cjs': script }),
      { checks: 'unit: node env.cjs' },
      { env: { ACTIONS_RUNTIME_TOKEN: 'secret-token' } },
    );
    expect(log).toContain('seen 0 40');
  });
});

describe('limits', () => {
  const many = Array.from(
    { length: 40 },
    (_, at) => `src/m${at}.ts(1,1): error TS2304: Cannot find name 'gone${at}'. ${'x'.repeat(6000)}\n`,
  ).join('');

  test('ten annotations of a level, 4,096 units each, all counted', async () => {
    const step = await act(pullRequest({ 'many.mjs': says(many, 1) }), { checks: 'types: node many.mjs' });
    expect([step.dropped, errors(step).length]).toEqual([0, 10]);
    expect(Math.max(...step.issues.map(({ message }) => message.length))).toBeLessThanOrEqual(4096);
    expect(step.outputs.findings).toBe('40');
    const few = await act(pullRequest({ 'many.mjs': says(many, 1) }), {
      checks: 'types: node many.mjs',
      'max-annotations': '2',
    });
    expect(errors(few)).toHaveLength(2);
    const none = await act(pullRequest({ 'many.mjs': says(many, 1) }), {
      checks: 'types: node many.mjs',
      annotations: 'false',
    });
    expect(none.issues).toEqual([{ level: 'error', message: expect.stringMatching(/^broken: /), properties: {} }]);
  });

  test('the summary file is never filled beyond what GitHub takes', async () => {
    const room = await act(pullRequest(), { checks: 'types: node types.mjs' }, { summary: 'x'.repeat(1_040_000) });
    expect(room.summary).toContain('One assumption broke');
    const full = await act(pullRequest(), { checks: 'types: node types.mjs' }, { summary: 'x'.repeat(1_047_000) });
    expect(full.summary).toBe('x'.repeat(1_047_000));
    expect(readFileSync(full.outputs.summary ?? '', 'utf8')).toContain('One assumption broke');
  });
});

describe('when the step fails', () => {
  const JUNIT =
    '<testsuite name="s" tests="1"><testcase classname="s" name="breaks"><failure message="no">at src/a.ts:2:1</failure></testcase></testsuite>';

  test('never, where it must not; also for known failures, where it should', async () => {
    const project = pullRequest({ 'head.xml': JUNIT, 'base.xml': JUNIT });
    expect((await act(project, { reports: 'head.xml', 'fail-on': 'never' })).result).toBe('success');
    expect(await act(project, { reports: 'head.xml', base: 'base.xml' })).toMatchObject({
      result: 'success',
      outputs: { verdict: 'fine' },
    });
    expect((await act(project, { reports: 'head.xml', base: 'base.xml', 'fail-on': 'any' })).result).toBe('failure');
  });

  test('a glob that matches nothing is unclear and warns', async () => {
    const step = await act(pullRequest({ 'good.log': '3 passed in 0.10s\n' }), {
      reports: 'none/*.xml',
      logs: '*.log\n!bad*',
    });
    expect([step.result, step.outputs.verdict, step.issues.map(({ level }) => level)]).toEqual([
      'success',
      'unclear',
      ['warning'],
    ]);
  });

  test.each([
    [{ 'fail-on': 'brokn' }, /`fail-on` cannot be `brokn`: did you mean `broken`\?/],
    [{ 'max-annotations': '50' }, /from 0 to 10/],
    [{ reports: '' }, /Nothing to read/],
    [{ 'path-map': 'ab' }, /FROM=TO/],
    [{ 'working-directory': 'nowhere' }, /is not there/],
    [{ config: 'none.yml' }, /none\.yml could not be read/],
  ])('a wrong call says so in one sentence: %j', async (inputs: Record<string, string>, message) => {
    const { workspace, event } = pullRequest();
    const step = await runStep({ workspace, event, inputs: { reports: 'good.log', ...inputs } });
    expect([step.result, step.issues]).toEqual([
      'failure',
      [{ level: 'error', message: expect.stringMatching(message), properties: {} }],
    ]);
    expect(step.issues[0]?.message.split('\n')).toHaveLength(1);
  });

  test('what needs the API says so where there is none; the rest is still read', async () => {
    const { workspace, event } = pullRequest({ 'good.log': '3 passed in 0.10s\n' });
    const withJobs = await runStep({ workspace, event, inputs: { jobs: 'failed' } });
    expect([withJobs.outputs.verdict, reportOf(withJobs).notes]).toEqual([
      'unclear',
      expect.arrayContaining([{ level: 'error', message: expect.stringMatching(/`jobs` needs GitHub's API/) }]),
    ]);
    const withBase = await runStep({ workspace, event, inputs: { logs: 'good.log', base: 'auto' } });
    expect([withBase.result, withBase.outputs.verdict]).toEqual(['success', 'fine']);
    expect(reportOf(withBase).notes).toContainEqual({
      level: 'warning',
      message: expect.stringMatching(/`base: auto` needs GitHub's API/),
    });
  });

  test('a fault of our own is a warning: it fails nothing that passes and passes nothing that failed', async () => {
    const project = pullRequest();
    const occupied = join(temporary(), 'a-file');
    writeFileSync(occupied, '');
    const green = await act(project, { logs: 'good.mjs' }, { env: { RUNNER_TEMP: occupied } });
    expect([green.result, green.issues]).toEqual([
      'success',
      [expect.objectContaining({ level: 'warning', message: expect.stringContaining('itself failed') })],
    ]);
    // The check takes away what we would read, and puts a file where we would write.
    const home = 'process.env.RUNNER_TEMP + "/broken-assumption"';
    for (const after of ['', `writeFileSync(${home}, '')`]) {
      write(project.workspace, {
        'spoil.mjs': `import { rmSync, writeFileSync } from 'node:fs';\nrmSync(${home}, { recursive: true });\n${after}\nprocess.exitCode = 1;\n`,
      });
      const red = await act(project, { checks: 'unit: node spoil.mjs' });
      expect([red.result, red.issues.at(-1)?.message]).toEqual(['failure', expect.stringContaining('unit failed')]);
    }
  });

  test('a cancelled run ends its checks, fails, and still explains what was read', async () => {
    const marker = join(temporary(), 'alive');
    const script = `process.stdout.write(${JSON.stringify(TSC)}); process.stdout.write('waiting\\n'); setTimeout(() => require('node:fs').writeFileSync(${JSON.stringify(marker)}, ''), 6000);`;
    const project = pullRequest({ 'slow.cjs': script });
    const step = await act(
      project,
      { checks: 'types: node slow.cjs; true\nunit: node good.mjs' },
      { cancelWhen: (line) => line === 'waiting' },
    );
    expect(step.result).toBe('failure');
    expect(reportOf(step).findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: 'TS2339', check: 'types' })]),
    );
    expect(reportOf(step).notes).toEqual(
      expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining('unit was not run') })]),
    );
    expect(existsSync(marker)).toBe(false);
  });
});
