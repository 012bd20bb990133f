// Runs the command line on one reported case, in this process.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/commands.ts';
import { type Expected, type Judged, judge, type Report } from './judge.ts';

const CASES = join(import.meta.dirname, '../../__fixtures__/reported/cases');

/** All cases, by name. */
export const CASE_NAMES: readonly string[] = readdirSync(CASES).sort();

export interface Outcome {
  readonly expected: Expected;
  readonly report: Report;
  readonly status: number;
  readonly judged: readonly Judged[];
  /** Something failed, and the verdict is fine. */
  readonly isFalseGreen: boolean;
}

/** Explains a case in a folder outside of every repository. Throws where the answer is no JSON. */
export async function runCase(name: string): Promise<Outcome> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'reported-')));
  try {
    cpSync(join(CASES, name), folder, { recursive: true });
    const expected = JSON.parse(take(folder, 'expect.json')) as Expected;
    const words = wordsOf(take(folder, 'args'));
    const isExact = checkedOut(join(folder, 'repo'));
    const { text, status } = await explained(folder, words);
    const report = JSON.parse(text) as Report;
    const judged = judge(expected, report, isExact);
    const isFalseGreen =
      report.verdict === 'fine' &&
      judged.some(({ kind, ok }) => kind === 'verdict' && !ok) &&
      ![expected.verdict ?? 'fine'].flat().includes('fine');
    return { expected, report, status, judged, isFalseGreen };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder: string, name: string): string {
  const text = readFileSync(join(folder, name), 'utf8');
  rmSync(join(folder, name));
  return text;
}

/** `'…'` and `"…"` keep blanks; globs reach the program as they are. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );

/** Makes the folder a checkout with one commit, where it is there. */
function checkedOut(repo: string): boolean {
  if (!existsSync(repo)) return false;
  if (existsSync(join(repo, '_gitignore'))) renameSync(join(repo, '_gitignore'), join(repo, '.gitignore'));
  const git = (...args: readonly string[]): unknown =>
    spawnSync(
      'git',
      ['-C', repo, '-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args],
      { stdio: 'ignore' },
    );
  git('init', '-q', '-b', 'main', '--template=');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  return true;
}

async function explained(cwd: string, words: readonly string[]) {
  const written: string[] = [];
  const faults: string[] = [];
  const status = await runCli({
    argv: ['explain', ...words, '--format', 'json'],
    env: { PATH: process.env.PATH },
    cwd,
    stdin: { async *[Symbol.asyncIterator]() {} },
    stdout: { write: (text) => written.push(text) },
    stderr: { write: (text) => faults.push(text) },
  });
  if (status === 2) throw new Error(faults.join(''));
  return { text: written.join(''), status };
}
