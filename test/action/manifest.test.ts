// action.yml and the workflows, by GitHub's own parser and by a small lint of ours.

import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runStep } from './runner.ts';
import { lintWorkflow } from './workflow-lint.ts';

// It imports JSON without saying that it is JSON, which Node alone refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');

const trace = new NoOperationTraceWriter();
const read = (path: string): string => readFileSync(path, 'utf8');
const actionErrors = (content: string): string[] =>
  parseAction({ name: 'action.yml', content }, trace).context.errors.getErrors().map(String);

async function workflowErrors(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, trace);
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(String);
}

const WORKFLOWS = ['.github/workflows', 'docs/workflows']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.yml'));
/** A workflow to copy names our own commit once there is a release. */
const pinned = (path: string): string =>
  read(path).replaceAll('OWNER/broken-assumption@COMMIT', `owner/broken-assumption@${'0'.repeat(40)}`);

describe('action.yml', () => {
  const manifest = parse(read('action.yml'));

  test('is what GitHub accepts', () => {
    expect(actionErrors(read('action.yml'))).toEqual([]);
    expect(actionErrors(read('action.yml').replace('node24', 'node99'))).not.toEqual([]);
    expect(actionErrors(read('action.yml').replace('crosshair', 'hexagon'))).not.toEqual([]);
  });

  test('declares exactly the inputs that are read, and each with a sentence', () => {
    const inputs = read('src/action/inputs.ts');
    const used = new Set([...inputs.matchAll(/\bget(?:\(|, )'([\w-]+)'\)/g)].map(([, name]) => name));
    expect(Object.keys(manifest.inputs).sort()).toEqual([...used].sort());
    const described = [...Object.entries(manifest.inputs), ...Object.entries(manifest.outputs)] as [
      string,
      { description?: string; required?: boolean },
    ][];
    expect(
      described.filter(([, { description, required }]) => !description?.trim().endsWith('.') || required !== undefined),
    ).toEqual([]);
  });

  test('declares exactly the outputs that are set', async () => {
    const { outputs } = await runStep({ workspace: process.cwd(), inputs: { logs: 'LICENSE', summary: 'never' } });
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(manifest.outputs).sort());
  });

  test('has no word that needs a name in it', () => {
    expect(read('action.yml')).not.toMatch(/\b(?:v\d+\.\d+|TODO)\b/);
  });
});

describe('the workflows', () => {
  test.each(WORKFLOWS)('%s is what GitHub accepts and what we ask', async (path) => {
    expect(await workflowErrors(path, pinned(path))).toEqual([]);
    expect(lintWorkflow(pinned(path))).toEqual([]);
  });

  test('a wrong one is refused', async () => {
    expect(await workflowErrors('w.yml', 'on: push\njobs:\n  a:\n    runs-on: x\n    stesp: []\n')).not.toEqual([]);
    expect(
      await workflowErrors(
        'w.yml',
        "on: push\njobs:\n  a:\n    if: \u0024{{ secret.A == '' }}\n    runs-on: x\n    steps: [{ run: a }]\n",
      ),
    ).not.toEqual([]);
  });

  test.each([
    [
      'on: push\npermissions: {}\njobs: { a: { permissions: {}, timeout-minutes: 1, steps: [{ uses: actions/cache@v4 }] } }',
      'a: actions/cache@v4 is not pinned by its commit',
    ],
    [
      'on: push\npermissions: {}\njobs: { a: { permissions: {}, timeout-minutes: 1, steps: [{ run: "echo \u0024{{ github.head_ref }}" }] } }',
      'a: an expression stands in a script: echo \u0024{{ github.head_ref }}',
    ],
    ['on: push\npermissions: {}\njobs: { a: { timeout-minutes: 1 } }', 'a: names no permissions'],
    [
      'on: push\npermissions: {}\njobs: { a: { permissions: write-all, timeout-minutes: 1 } }',
      'a: takes all permissions of a kind',
    ],
    ['on: push\njobs: {}', 'workflow: permissions are not {}'],
    ['on: [pull_request_target]\npermissions: {}', 'workflow: pull_request_target gives strangers a token that writes'],
    ['on: push\npermissions: {}\njobs: { a: { permissions: {} } }', 'a: has no time limit'],
    [
      `on: push\npermissions: {}\njobs:\n  a:\n    permissions: {}\n    timeout-minutes: 1\n    steps:\n      - uses: a/b@${'0'.repeat(40)}\n`,
      `workflow: a/b@${'0'.repeat(40)} does not say its version`,
    ],
    [
      `on: push\npermissions: {}\njobs:\n  a:\n    permissions: {}\n    timeout-minutes: 1\n    steps:\n      - uses: actions/checkout@${'0'.repeat(40)} # v1.2.3\n`,
      'a: checkout leaves its token behind',
    ],
  ])('our lint sees %#', (text, wrong) => {
    expect(lintWorkflow(text)).toEqual([wrong]);
  });

  test('those to copy are all in the table, each with what it asks for', () => {
    const rows = read('docs/workflows/README.md')
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    const named = rows.flatMap((row) => [...row.matchAll(/\]\(([\w-]+\.yml)\)/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(
      readdirSync('docs/workflows')
        .filter((name) => name !== 'README.md')
        .sort(),
    );
    for (const row of rows) {
      const texts = [...row.matchAll(/\]\(([\w-]+\.yml)\)/g)].map(([, name]) =>
        parse(pinned(`docs/workflows/${name}`)),
      );
      const asked = texts.flatMap(({ jobs }) =>
        Object.values<{ permissions: object }>(jobs).flatMap(({ permissions }) => Object.entries(permissions)),
      );
      const beyond = asked
        .map(([name, level]) => `${name}: ${level}`)
        .filter((permission) => permission !== 'contents: read');
      expect([...row.matchAll(/`([\w-]+: (?:read|write))`/g)].map(([, permission]) => permission).sort()).toEqual(
        [...new Set(beyond)].sort(),
      );
    }
  });

  test("the README's is one too", async () => {
    const blocks = [...read('README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
    const whole = blocks.filter((text) => /^jobs:/m.test(text));
    expect(whole).toHaveLength(1);
    for (const text of whole) expect(await workflowErrors('w.yml', text)).toEqual([]);
    expect(blocks.join('')).not.toMatch(/run:.*\$\{\{/);
  });

  test('the gate waits for every other job', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml'));
    expect([...jobs.gate.needs, 'gate'].sort()).toEqual(Object.keys(jobs).sort());
    expect(jobs.gate.if).toBe('always()');
  });

  test('what the smoke job asks of the action is what it answers', async () => {
    const steps: { id?: string; uses?: string; with?: Record<string, unknown> }[] = parse(
      read('.github/workflows/ci.yml'),
    ).jobs.smoke.steps;
    const verdicts = await Promise.all(
      steps
        .filter(({ uses }) => uses === './')
        .map(async (step) => {
          const inputs = Object.fromEntries(
            Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)]),
          );
          const { outputs, result } = await runStep({ workspace: process.cwd(), inputs });
          return [step.id, outputs.verdict, result];
        }),
    );
    expect(verdicts).toEqual([
      ['broken', 'broken', 'success'],
      ['fine', 'fine', 'success'],
    ]);
  });
});
