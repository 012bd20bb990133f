// Writes a case's folder: logs, reports, the diff, the checkout and the truth.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Tree } from './edits.ts';
import { jobLog } from './job-log.ts';
import type { CasePlan, Project } from './plan.ts';
import type { LegRun } from './run.ts';

type Target = { readonly project: Project; readonly plan: CasePlan; readonly out: string };

function writeTree(dir: string, tree: Iterable<readonly [string, string]>): void {
  for (const [path, text] of tree) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** The diff git shows between two trees. */
function diffOf(base: Tree, head: Tree): string {
  const dir = mkdtempSync(join(tmpdir(), 'case-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: dir, encoding: 'utf8' });
  git('init', '-q');
  writeTree(dir, base);
  git('add', '-A', '-f');
  git('commit', '-qm', 'base');
  for (const path of base.keys()) if (!head.has(path)) rmSync(join(dir, path));
  writeTree(dir, head);
  git('add', '-A', '-f');
  const diff = git('diff', '-M', '--cached', 'HEAD');
  rmSync(dir, { recursive: true, force: true });
  return diff;
}

/** What a case was made of: its runs, its two trees and what is true of it. */
export type Made = {
  readonly truth: object;
  readonly base: Tree;
  readonly head: Tree;
  readonly first: readonly LegRun[];
  readonly retry: readonly LegRun[] | null;
  readonly baseRuns: readonly LegRun[];
};

/** Writes everything the scorer reads of one case into its folder, which is emptied first. */
export function writeCase({ project, plan, out }: Target, made: Made): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeRuns(out, project, {
    runs: made.first,
    logs: 'logs',
    reports: 'reports',
    combined: 'combined',
    lose: plan.lose ?? [],
  });
  if (made.retry)
    writeRuns(out, project, {
      runs: made.retry,
      logs: 'logs-retry',
      reports: 'reports-retry',
      combined: 'combined-retry',
      lose: [],
    });
  if (plan.base)
    writeRuns(out, project, {
      runs: made.baseRuns,
      logs: 'logs-base',
      reports: 'reports-base',
      combined: null,
      lose: [],
    });
  writeTree(join(out, 'src-head'), made.head);
  writeFileSync(join(out, 'tree.txt'), `${[...made.head.keys()].sort().join('\n')}\n`);
  writeFileSync(join(out, 'pr.diff'), diffOf(made.base, made.head));
  writeFileSync(join(out, 'truth.json'), `${JSON.stringify(made.truth, null, 1)}\n`);
}

type RunFiles = {
  readonly runs: readonly LegRun[];
  readonly logs: string;
  readonly reports: string;
  readonly combined: string | null;
  readonly lose: readonly string[];
};

function writeRuns(out: string, project: Project, files: RunFiles): void {
  for (const run of files.runs) {
    const leg = run.leg.name;
    const steps = run.steps.filter((step) => project.tools[step.step.id]);
    writeTree(
      join(out, files.logs, leg),
      steps.map((step) => [`${step.step.id}.log`, step.lines.map((line) => `${line.text}\n`).join('')] as const),
    );
    writeTree(
      join(out, files.reports, leg),
      [...run.reports].filter(([name]) => !files.lose.includes(name)),
    );
    writeFileSync(
      join(out, files.logs, leg, 'steps.json'),
      `${JSON.stringify(
        steps.map((step) => ({
          name: step.step.id,
          shown: step.step.run,
          rc: step.code,
          duration: (step.ended - step.began) / 1000,
        })),
        null,
        1,
      )}\n`,
    );
    if (files.combined)
      writeFileSync(join(out, `${files.combined}${leg ? `.${leg}` : ''}.log`), jobLog(`acme/${project.name}`, run));
  }
}
