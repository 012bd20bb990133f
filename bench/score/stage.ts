// Puts a case's inputs where no path tells what the case is about, and says how they are to be explained.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

export const MODES = ['full', 'log', 'nodiff'] as const;
/** `full`: reports, job logs, diff and checkout. `log`: job logs and diff, as another job has them. `nodiff`: no diff and no base, as a scheduled run has them. */
export type Mode = (typeof MODES)[number];

/** Absolute paths; `diff` may be `none`. */
export interface Staged {
  readonly cwd: string;
  readonly root: string;
  readonly diff: string;
  readonly inputs: readonly string[];
  readonly base: readonly string[];
  readonly retry: readonly string[];
}

/** Names of the folders that hold a case, sorted; those that hold one of the words of `only`, where there are any. */
export function casesIn(folder: string, only: readonly string[] = []): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'truth.json')))
    .filter((name) => !only.length || only.some((word) => name.includes(word)))
    .sort();
}

/** A folder in which one case after the other is staged. */
export const openStage = (): string => mkdtempSync(join(tmpdir(), 'score-'));

export const closeStage = (stage: string): void => rmSync(stage, { recursive: true, force: true });

/** Copies what a mode may see of the case in `from` to `stage`, in the place of the case before it. */
export function stageCase(from: string, mode: Mode, stage: string): Staged {
  const to = join(stage, 'run');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, 'empty'), { recursive: true });
  const put = (file: string, as: string): string => {
    const target = join(to, as);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(from, file), target, { recursive: true });
    return target;
  };
  const logs = readdirSync(from).filter((name) => /^combined.*\.log$/.test(name) && name !== 'combined-retry.log');
  const reports = mode === 'log' ? [] : filesOf(from, 'reports');
  const base = mode === 'nodiff' ? [] : ['reports-base', 'logs-base', 'base'].flatMap((name) => filesOf(from, name));
  return {
    cwd: stage,
    root: mode === 'log' ? join(to, 'empty') : put('src-head', 'checkout'),
    diff: mode === 'nodiff' ? 'none' : put('pr.diff', 'change.diff'),
    inputs: [
      ...logs.sort().map((name) => put(name, `logs/${name.replace('combined', 'job')}`)),
      ...reports.map((file) => put(file, file)),
    ],
    base: base.filter((file) => !/steps\.json$|console\.log$/.test(file)).map((file) => put(file, join('base', file))),
    retry: existsSync(join(from, 'combined-retry.log')) ? [put('combined-retry.log', 'retry/job.log')] : [],
  };
}

/** Every file below a folder of the case, relative to the case, sorted; none where there is no such folder. */
function filesOf(from: string, name: string): string[] {
  const folder = join(from, name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)))
    .sort();
}
