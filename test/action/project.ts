// A project with a pull request, checked out as actions/checkout does it: the merge commit alone.

import { commit, git, repository, shallowAt } from '../ingest/repository.ts';
import { runStep, type StepCall, type StepResult } from './runner.ts';

/** A check that prints a text and ends with a code. */
export const says = (text: string, code = 0): string =>
  `process.stdout.write(${JSON.stringify(text)}); process.exitCode = ${code};\n`;

export const TSC = "src/a.ts(2,39): error TS2339: Property 'price' does not exist on type 'Item'.\n";

const FILES = {
  'src/item.ts': 'export interface Item {\n  price: number;\n}\n',
  'src/a.ts': "import type { Item } from './item.ts';\nexport const f = (item: Item) => item.price;\n",
  'types.mjs': says(TSC, 2),
  'good.mjs': says('all is well\n'),
};

export interface Project {
  readonly workspace: string;
  readonly event: NonNullable<StepCall['event']>;
  /** The pull request's own head. */
  readonly head: string;
}

/** A merge commit of a branch that renames a field, checked out with depth 1. `files` come on top, on both sides. */
export function pullRequest(files: Readonly<Record<string, string>> = {}): Project {
  const server = repository({ ...FILES, ...files });
  const base = git(server, 'rev-parse', 'HEAD');
  git(server, 'checkout', '-q', '-b', 'work');
  const head = commit(server, { 'src/item.ts': 'export interface Item {\n  cost: number;\n}\n' });
  git(server, 'checkout', '-q', 'main');
  commit(server, { 'other.txt': 'other\n' });
  const onto = git(server, 'rev-parse', 'HEAD');
  git(server, 'merge', '-q', '--no-ff', '-m', 'merge', 'work');
  const sha = git(server, 'rev-parse', 'HEAD');
  const payload = { pull_request: { head: { sha: head }, base: { sha: base === onto ? base : onto } } };
  return { workspace: shallowAt(server, sha), event: { name: 'pull_request', payload, sha }, head };
}

/** Runs the action on a project. */
export const act = (
  { workspace, event }: Project,
  inputs: Readonly<Record<string, string>>,
  more: Partial<StepCall> = {},
): Promise<StepResult> =>
  runStep({ workspace, event, inputs, expressions: { 'job.check_run_id': '42', 'toJSON(matrix)': 'null' }, ...more });
