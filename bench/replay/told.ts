// What a check told in a replay: its lines as a job log would have them, and its failing tests by the runner's own report.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'junit2json';
import type { Line } from '../make/run.ts';
import type { PlannedCheck, ReplayPlan } from './plan.ts';

export type Told = {
  readonly check: PlannedCheck;
  readonly code: number | null;
  readonly began: number;
  readonly ended: number;
  readonly lines: readonly Line[];
  /** Failing tests as `segment > segment`; null where nothing but the exit tells. */
  readonly failing: readonly string[] | null;
  readonly report: { readonly name: string; readonly text: string } | null;
};

const LIMIT_SECONDS = 120;

type Place = { readonly dir: string; readonly plan: ReplayPlan };

/** Runs a check in the checkout, then its witness where that is another command. */
export async function runCheck(check: PlannedCheck, place: Place): Promise<Told> {
  const { witness } = check;
  const file = witness?.file ? join(place.dir, witness.file) : null;
  if (file) rmSync(file, { force: true });
  const began = Date.now();
  const { code, lines } = await shell(check.run, place);
  const ended = Date.now();
  const own = lines.map(({ text }) => text).join('\n');
  const second = witness?.run && code !== 0 ? await shell(witness.run, place) : null;
  const said = second ? second.lines.map(({ text }) => text).join('\n') : own;
  const report =
    file && existsSync(file) ? { name: file.slice(place.dir.length + 1), text: readFileSync(file, 'utf8') } : null;
  const failing = witness && code !== 0 ? await failingOf(witness, report?.text ?? said) : null;
  return { check, code, began, ended, lines, failing, report };
}

function shell(script: string, { dir, plan }: Place): Promise<{ code: number | null; lines: Line[] }> {
  return new Promise((done) => {
    const child = spawn(
      'timeout',
      ['-k', '2', String(plan.seconds ?? LIMIT_SECONDS), 'bash', '-e', '-c', `exec 2>&1\n${script}`],
      {
        cwd: dir,
        env: { ...process.env, CI: 'true', FORCE_COLOR: undefined, NO_COLOR: undefined, TZ: 'UTC', ...plan.env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const lines: Line[] = [];
    let rest = '';
    const take = (chunk: string): void => {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop() ?? '';
      const at = Date.now();
      for (const text of parts) lines.push({ at, text });
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.on('close', (code) => {
      if (rest) lines.push({ at: Date.now(), text: rest });
      done({ code, lines });
    });
  });
}

async function failingOf({ kind, pattern }: NonNullable<PlannedCheck['witness']>, text: string): Promise<string[]> {
  if (kind === 'tap')
    return [...text.matchAll(/^not ok \d+ (?:- )?(?!.*# TODO)(.+?)\s*(?:# time=.*)?$/gm)].map(([, name]) => name ?? '');
  if (kind === 'lines')
    return [...new Set([...text.matchAll(new RegExp(pattern ?? '(?!)', 'gm'))].map(([, name]) => (name ?? '').trim()))];
  if (kind === 'go') return goFailing(text);
  return junitFailing(await parse(text));
}

/** Leaves of the tests that failed: a parent fails with its subtests. */
function goFailing(text: string): string[] {
  const names = text.split('\n').flatMap((line) => {
    try {
      const { Action, Test } = JSON.parse(line);
      return Action === 'fail' && Test ? [String(Test)] : [];
    } catch {
      return [];
    }
  });
  return [...new Set(names)].filter((name) => !names.some((other) => other.startsWith(`${name}/`)));
}

type Suite = {
  name?: string;
  testsuite?: Suite[];
  testcase?: { name?: string; classname?: string; failure?: unknown[]; error?: unknown[] }[];
};

function junitFailing(root: unknown): string[] {
  const visit = (suite: Suite): string[] => [
    ...(suite.testsuite ?? []).flatMap(visit),
    ...(suite.testcase ?? []).flatMap(({ name, classname, failure, error }) =>
      failure?.length || error?.length ? [[classname, name].filter(Boolean).join(' > ')] : [],
    ),
  ];
  return [...new Set(visit(root as Suite))];
}
