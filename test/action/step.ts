// One step as GitHub's runner runs it: the action with its inputs and defaults from action.yml, or a script; the environment, the five command files, then its verdict.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import { type Issue, openLog } from './log.ts';

/** One step of a job. */
export interface StepCall {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What expressions in the defaults of inputs stand for. */
  readonly expressions?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown; readonly sha: string };
  /** What earlier text of the summary file is. */
  readonly summary?: string;
  /** The script to run; default: the action from its sources. */
  readonly script?: string;
  /** What a `run` step would run, instead of the action. */
  readonly shell?: string;
  /** Cancels the step, after what it printed says so. */
  readonly cancelWhen?: (line: string) => boolean;
}

/** How the step ended. */
export interface StepResult {
  readonly result: 'success' | 'failure';
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  /** What the run's page shows; null when the runner refuses it. */
  readonly summary: string | null;
  readonly issues: readonly Issue[];
  readonly dropped: number;
  readonly violations: readonly string[];
  readonly carriedOut: readonly string[];
  readonly log: string;
  /** The same with what was annotated, as a job's raw log has it. */
  readonly raw: readonly string[];
  /** What the step put on the path of later ones. */
  readonly path: readonly string[];
}

const SUMMARY_BYTES = 1_048_576;
const FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** Node 24 is what `using: node24` means. */
export const NODE = join(process.cwd(), 'node_modules/node/bin/node');
const SOURCE = join(process.cwd(), 'src/action/index.ts');

/** Runs a step once, with its files in a directory of its own. */
export async function runStepIn(home: string, call: StepCall): Promise<StepResult> {
  mkdirSync(join(home, 'temp'), { recursive: true });
  for (const name of FILES) writeFileSync(join(home, name), name === 'GITHUB_STEP_SUMMARY' ? (call.summary ?? '') : '');
  writeFileSync(join(home, 'event.json'), JSON.stringify(call.event?.payload ?? {}));
  const { log, line, mask } = openLog(call.workspace);
  const exitCode = await printed({ call, home, env: { ...envOf(call, home), ...call.env }, line });
  const [outputs, exported, state] = (['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE'] as const).map((name) =>
    pairsOf(readFileSync(join(home, name), 'utf8')),
  );
  const summary = summaryOf(join(home, 'GITHUB_STEP_SUMMARY'), log.issues);
  const failed = exitCode !== 0 || log.violations.length > 0;
  return {
    ...{
      result: failed ? 'failure' : 'success',
      exitCode,
      summary: summary === null ? null : mask(summary),
      log: log.lines.join('\n'),
      raw: log.raw,
    },
    ...{ outputs: masked(outputs ?? {}, mask), exported: exported ?? {}, state: state ?? {} },
    ...{ issues: log.issues, dropped: log.dropped, violations: log.violations, carriedOut: log.carriedOut },
    path: readFileSync(join(home, 'GITHUB_PATH'), 'utf8').split('\n').filter(Boolean),
  };
}

interface Printing {
  readonly call: StepCall;
  readonly home: string;
  readonly env: Record<string, string>;
  readonly line: (text: string) => void;
}

function printed({ call, home, env, line }: Printing): Promise<number | null> {
  const script = join(home, 'script.sh');
  if (call.shell !== undefined) writeFileSync(script, call.shell);
  const [file, args] =
    call.shell === undefined
      ? [NODE, ['--disable-warning=ExperimentalWarning', call.script ?? SOURCE]]
      : ['bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script]];
  const child = spawn(file, args, { cwd: call.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (text) => {
      line(text);
      if (call.cancelWhen?.(text)) child.kill('SIGINT');
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

function envOf(call: StepCall, home: string): Record<string, string> {
  const files = Object.fromEntries(FILES.map((name) => [name, join(home, name)]));
  const event = call.event
    ? { GITHUB_EVENT_NAME: call.event.name, GITHUB_EVENT_PATH: join(home, 'event.json'), GITHUB_SHA: call.event.sha }
    : {};
  return {
    ...{
      PATH: process.env.PATH ?? '',
      HOME: home,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: call.workspace,
      RUNNER_TEMP: join(home, 'temp'),
    },
    ...{
      RUNNER_OS: 'Linux',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'example/shop',
      GITHUB_RUN_ID: '7',
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__self',
    },
    ...files,
    ...event,
    ...(call.shell === undefined ? inputsOf(call) : {}),
  };
}

/** Every declared input with its default, every given one, as the variables the action reads. */
function inputsOf({ inputs = {}, expressions = {} }: StepCall): Record<string, string> {
  const declared: Record<string, { default?: string } | null> = parse(readFileSync('action.yml', 'utf8')).inputs;
  const defaults = Object.entries(declared).map(
    ([name, input]) =>
      [name, (input?.default ?? '').replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, text) => expressions[text] ?? '')] as const,
  );
  const all = { ...Object.fromEntries(defaults), ...inputs };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

/** Reads `name=value` lines and `name<<DELIMITER` blocks; throws where the runner would fail the step. */
export function pairsOf(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/);
  const pairs: Record<string, string> = {};
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name, mark, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (!name) throw new Error(`Invalid format '${line}'`);
    if (mark === '=') pairs[name] = rest;
    else {
      const end = lines.indexOf(rest);
      if (end < 0 || rest === '') throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
      pairs[name] = lines
        .splice(0, end + 1)
        .slice(0, end)
        .join('\n');
    }
  }
  return pairs;
}

function masked(pairs: Readonly<Record<string, string>>, mask: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(pairs).map(([name, value]) => [name, mask(value)]));
}

/** Above its limit the whole summary is refused, with an error. */
function summaryOf(path: string, issues: Issue[]): string | null {
  const { size } = statSync(path);
  if (size <= SUMMARY_BYTES) return readFileSync(path, 'utf8');
  issues.push({
    level: 'error',
    message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(size / 1024)}k`,
    properties: {},
  });
  return null;
}
