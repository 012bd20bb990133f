// Where the action says that things are: from the workspace, on the lines of the pull request's head, in the leg of its job.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commit, git, repository, shallowAt, temporary, write } from '../ingest/repository.ts';
import { act, pullRequest, says, TSC } from './project.ts';
import { runStep, type StepResult } from './runner.ts';

const reportOf = ({ outputs }: StepResult) => JSON.parse(readFileSync(outputs.report ?? '', 'utf8'));
const errors = ({ issues }: StepResult) => issues.filter(({ level }) => level === 'error');

describe('places', () => {
  test('stand on the lines of the pull request’s head, when the base moved them', async () => {
    const types = 'export interface Item {\n  price: number;\n}\n';
    const server = repository({
      'src/item.ts': `// one\n// two\n// three\n// four\n${types}`,
      'src/a.ts': "import type { Item } from './item.ts';\nexport const f = (item: Item) => item.price;\n",
      'types.mjs': says(TSC, 2),
    });
    git(server, 'checkout', '-q', '-b', 'work');
    const head = commit(server, {
      'src/item.ts': `// one\n// two\n// three\n// four\n${types.replace('price', 'cost')}`,
    });
    git(server, 'checkout', '-q', 'main');
    const base = commit(server, { 'src/item.ts': `// zero\n// half\n// one\n// two\n// three\n// four\n${types}` });
    git(server, 'merge', '-q', '--no-ff', '-m', 'merge', 'work');
    const sha = git(server, 'rev-parse', 'HEAD');
    const event = {
      name: 'pull_request',
      payload: { pull_request: { head: { sha: head }, base: { sha: base } } },
      sha,
    };
    const step = await runStep({
      workspace: shallowAt(server, sha),
      event,
      inputs: { checks: 'types: node types.mjs' },
    });
    expect(reportOf(step).causes[0].change).toMatchObject({ path: 'src/item.ts', line: 8 });
    expect(errors(step)[0]?.properties).toMatchObject({ file: 'src/item.ts', line: '6' });
    expect(step.summary).toContain(`/blob/${head}/src/item.ts#L6`);
  });

  test('annotations start at the workspace also when the repository stands below it', async () => {
    const workspace = temporary();
    const project = pullRequest();
    git(workspace, 'clone', '-q', '--depth=1', `file://${project.workspace}`, 'sub');
    const step = await runStep({
      workspace,
      event: project.event,
      inputs: { checks: 'types: node types.mjs', 'working-directory': 'sub', diff: 'none' },
    });
    expect(errors(step)[0]?.properties.file).toBe('sub/src/a.ts');
    expect(reportOf(step).causes[0].site.path).toBe('src/a.ts');
  });

  test('a matrix names the leg of this job, a job id its page', async () => {
    const project = pullRequest();
    const step = await act(
      project,
      { checks: 'types: node types.mjs' },
      { expressions: { 'toJSON(matrix)': '{"os":"linux","node":22}', 'job.check_run_id': '99' } },
    );
    expect(reportOf(step).findings[0].legs).toEqual(['test (linux, 22)']);
  });

  test('a push is compared with what stood before it; a workspace without git has no change', async () => {
    const workspace = repository({ 'src/a.ts': 'export const a: string = 1;\n' });
    write(workspace, {
      'types.log': "src/a.ts(1,14): error TS2322: Type 'number' is not assignable to type 'string'.\n",
    });
    const sha = git(workspace, 'rev-parse', 'HEAD');
    const event = { name: 'push', payload: { before: '0'.repeat(40) }, sha };
    expect((await runStep({ workspace, event, inputs: { logs: 'types.log' } })).outputs.verdict).toBe('broken');
    const bare = temporary();
    write(bare, { 'types.log': TSC });
    expect((await runStep({ workspace: bare, inputs: { logs: 'types.log' } })).outputs.findings).toBe('1');
  });
});
