// Tries the narrow commands with the runners that are installed here: each must run nothing but the selection, and its output must name the pass.
//   node bench/narrow.ts [RUNNER…]        with the runners on PATH; TOOLS=FOLDER for one whose node_modules has those of JavaScript

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DEFAULT_LIMITS } from '../src/model/limits.ts';
import { parseSource } from '../src/parse/index.ts';
import { narrowCommand, reportCommand } from '../src/prove/narrow/index.ts';
import { LINTS, type Lint, TRIALS, type Trial } from './narrow-trials.ts';

const wanted = process.argv.slice(2);
for (const trial of TRIALS) if (!wanted.length || wanted.includes(trial.runner)) console.log(await row(trial));
for (const lint of LINTS) if (!wanted.length || wanted.includes(lint.runner)) console.log(lintRow(lint));

function lintRow({ runner, command, files, chosen, version }: Lint): string {
  const root = made({ files });
  const told = run(version, root);
  if (told.status !== 0) return `| ${runner} | not installed here | | |`;
  const request = { command, tool: runner, cwd: root, root, platform: process.platform };
  const part = narrowCommand(request, { check: 'lint', tests: [], files: [chosen] }, root);
  const [whole, narrowed] = [run(command, root), run(part?.command ?? 'false', root)];
  if (process.env.VERBOSE) console.error(part?.command, whole.out, narrowed.out);
  rmSync(root, { recursive: true, force: true });
  const isRight = whole.status !== 0 && narrowed.status === 0;
  return `| ${runner} | ${/\d+(?:\.\d+)+/.exec(told.out)?.[0] ?? '?'} | ${isRight ? 'yes' : `exit ${narrowed.status} of ${whole.status}`} | its exit |`;
}

async function row(trial: Trial): Promise<string> {
  const { runner, version } = trial;
  const root = made(trial);
  const told = run(version, root);
  if (told.status !== 0) return `| ${runner} | not installed here | | |`;
  const number = /\d+(?:\.\d+)+/.exec(told.out)?.[0] ?? '?';
  const part = await tried(trial, root, narrowCommand);
  const all = await tried(trial, root, (request, _, folder) => reportCommand(request, folder));
  rmSync(root, { recursive: true, force: true });
  return `| ${runner} | ${number} | ${part} | ${all} |`;
}

type Make = typeof narrowCommand;

/** One word on a trial: `yes`, or what is wrong. */
async function tried(trial: Trial, root: string, make: Make): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'narrow-report-'));
  const read = (path: string): string | null =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
  const request = { command: trial.command, tool: trial.tool, cwd: root, root, platform: process.platform, read };
  const asked = make(request, { check: 'tests', tests: [trial.test], files: trial.chosen }, folder);
  const isPart = make === narrowCommand;
  if (!asked && isPart) return 'no command';
  const ended = run(asked?.command ?? trial.command, root);
  const reports = (asked?.reports ?? []).flatMap((path) => globSync(path));
  const passed = [
    await namesIn('log', ended.out),
    ...(await Promise.all(reports.map((path) => namesIn(path, readFileSync(path, 'utf8'))))),
  ].flat();
  rmSync(folder, { recursive: true, force: true });
  const isNamed = passed.some((name) => name.endsWith(trial.test.name) || name === trial.test.suite);
  const strays = isPart ? trial.others.filter((name) => passed.some((each) => each.endsWith(name))) : [];
  const wrong = [
    ...(ended.status === 0 ? [] : [`exit ${ended.status}`]),
    ...(isNamed ? [] : ['the pass is not named']),
    ...(strays.length ? [`also ran ${strays.join(', ')}`] : []),
  ];
  if (wrong.length && process.env.VERBOSE) console.error(asked?.command, ended.out, passed);
  return wrong.join('; ') || 'yes';
}

async function namesIn(path: string, text: string): Promise<readonly string[]> {
  const source = { path, role: 'head', attempt: 1, leg: null, check: null, step: null, chunks: [text] } as const;
  const { sections } = await parseSource(source, DEFAULT_LIMITS);
  return sections
    .flatMap(({ readings }) => readings)
    .flatMap(({ passedTests }) => passedTests.map(({ suite, name }) => `${suite} > ${name}`));
}

function made({ files }: Pick<Trial, 'files'>): string {
  const root = mkdtempSync(join(tmpdir(), 'narrow-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    if (path.endsWith('.sh')) chmodSync(join(root, path), 0o755);
  }
  if (process.env.TOOLS) symlinkSync(join(process.env.TOOLS, 'node_modules'), join(root, 'node_modules'));
  return root;
}

function run(command: string, cwd: string): { readonly status: number | null; readonly out: string } {
  const env = { ...process.env, CI: '1', NO_COLOR: '1', NODE_OPTIONS: '' };
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 180_000,
  });
  return { status, out: `${stdout}${stderr}` };
}
