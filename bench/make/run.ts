// Puts a tree where a hosted runner would have it and runs a leg's steps there, as that runner would.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Tree } from './edits.ts';
import type { Project, World } from './plan.ts';
import { type Leg, legsOf, type Step } from './workflow.ts';

export type Line = { readonly at: number; readonly text: string };
export type StepRun = {
  readonly step: Step;
  readonly began: number;
  readonly ended: number;
  readonly code: number | null;
  readonly lines: readonly Line[];
};
export type LegRun = {
  readonly leg: Leg;
  readonly steps: readonly StepRun[];
  readonly reports: ReadonlyMap<string, string>;
};

/** Where what no system package gives lies: `node_modules` (see a project's `modules`) and `python` (pytest for the versions of a matrix). */
const TOOLS = process.env.CASES_TOOLS ?? '/tmp/cases-tools';
const NODES: Readonly<Record<string, string>> = {
  20: '/usr/bin',
  24: join(import.meta.dirname, '../../node_modules/node/bin'),
};
const PYTHONS: Readonly<Record<string, string>> = {
  '3.10': '/root/.pyenv/versions/3.10.13/bin',
  '3.12': '/root/.pyenv/versions/3.12.1/bin',
};
const HIDE: readonly (readonly [RegExp, string])[] = [
  [/\/root\/\.pyenv\/versions\/([\d.]+)/g, '/opt/hostedtoolcache/Python/$1/x64'],
  [/\/root\/\.cargo/g, '/home/runner/.cargo'],
  [/\/root\/\.rustup/g, '/home/runner/.rustup'],
  [/\/work\/main\/node_modules\/node\/bin/g, '/opt/hostedtoolcache/node/24/x64/bin'],
  [/hostname="[^"]*"/g, 'hostname="runner"'],
];
const neutral = (text: string) =>
  HIDE.reduce((t, [from, to]) => t.replace(from, to), text.replaceAll(TOOLS, '/home/runner/work'));

/** Where a project's checkout lies. */
export const homeOf = (project: Project) => `/home/runner/work/${project.name}/${project.name}`;

export function place(project: Project, tree: Tree): string {
  const home = homeOf(project);
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home))
    if (name !== 'node_modules' || !project.modules) rmSync(join(home, name), { recursive: true, force: true });
  for (const [path, text] of tree) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text, { mode: /\.sh$|^bin\//.test(path) ? 0o755 : 0o644 });
  }
  if (project.modules && !existsSync(join(home, 'node_modules')))
    execFileSync('cp', ['-al', join(TOOLS, 'node_modules'), join(home, 'node_modules')]);
  for (const [link, target] of Object.entries(project.links ?? {})) {
    mkdirSync(dirname(join(home, link)), { recursive: true });
    rmSync(join(home, link), { force: true });
    symlinkSync(target, join(home, link));
  }
  mkdirSync(join(home, 'reports'), { recursive: true });
  rmSync(join('/home/runner/work', project.name, '_temp'), { recursive: true, force: true });
  mkdirSync(join('/home/runner/work', project.name, '_temp'), { recursive: true });
  return home;
}

/** Runs a script; its output line by line with the time of arrival (ms). Killed after `limit` seconds. */
export function shell(
  script: string,
  options: { cwd: string; env: NodeJS.ProcessEnv; prefix?: string | undefined; limit: number },
): Promise<{ code: number | null; lines: Line[] }> {
  return new Promise((done) => {
    const words = [...(options.prefix?.split(' ') ?? []), '/usr/bin/bash', '-e', '-c', `exec 2>&1\n${script}`];
    const child = spawn('timeout', ['-k', '2', String(options.limit), ...words], {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: Line[] = [];
    let rest = '';
    const take = (chunk: string) => {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop() ?? '';
      const at = Date.now();
      for (const text of parts) lines.push({ at, text: neutral(text) });
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('close', (code) => {
      if (rest) lines.push({ at: Date.now(), text: neutral(rest) });
      done({ code, lines });
    });
  });
}

export function envOf(step: Step, leg: Leg, world: World): NodeJS.ProcessEnv {
  const node =
    NODES[
      leg.values.node ?? leg.steps.find((s) => s.uses?.startsWith('actions/setup-node'))?.with['node-version'] ?? '20'
    ] ?? '/usr/bin';
  const python = PYTHONS[leg.values.python ?? ''];
  const path = [
    ...(python ? [python] : []),
    node,
    '/root/.pyenv/shims',
    '/root/.cargo/bin',
    '/usr/local/bin',
    '/usr/bin',
    '/bin',
  ].join(':');
  return {
    PATH: path,
    HOME: '/home/runner',
    RUSTUP_HOME: '/root/.rustup',
    CARGO_HOME: '/root/.cargo',
    PYENV_ROOT: '/root/.pyenv',
    npm_config_update_notifier: 'false',
    LANG: 'C.UTF-8',
    CI: 'true',
    GOFLAGS: '-mod=mod',
    GOPROXY: 'off',
    RUNNER_TEMP: '/home/runner/work/_temp',
    ...(python ? { PYTHONPATH: join(TOOLS, 'python'), PYTHONDONTWRITEBYTECODE: '1' } : {}),
    ...world.env,
    ...withSecrets(step.env, world.secrets ?? {}),
  };
}

const SECRET = /\$\{\{\s*secrets\.(\w+)\s*\}\}/g;
/** A secret nobody set is an empty text, as on a hosted runner. */
const withSecrets = (env: Step['env'], secrets: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(env).map(([name, text]) => [name, text.replace(SECRET, (_, key: string) => secrets[key] ?? '')]),
  );
const masked = (step: Step, world: World): Step => {
  const stars = Object.fromEntries(Object.keys(world.secrets ?? {}).map((key) => [key, '***']));
  return { ...step, env: withSecrets(step.env, stars) };
};

function readReports(home: string): Map<string, string> {
  const dir = join(home, 'reports');
  if (!existsSync(dir)) return new Map();
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries
      .map((entry) => {
        const full = join(entry.parentPath, entry.name);
        return [full.slice(dir.length + 1), neutral(readFileSync(full, 'utf8'))] as const;
      })
      .sort(),
  );
}

async function runStep(project: Project, plain: Step, at: { home: string; leg: Leg; world: World }): Promise<StepRun> {
  const began = Date.now();
  const step = masked(plain, at.world);
  const canned = project.canned?.[step.run ?? ''];
  if (step.run === null || canned !== undefined)
    return {
      step,
      began,
      ended: began,
      code: 0,
      lines: (canned ?? '')
        .split('\n')
        .filter(Boolean)
        .map((text) => ({ at: began, text })),
    };
  if (step.directory) mkdirSync(join(at.home, 'reports', basename(step.directory)), { recursive: true });
  const cwd = step.directory ? join(at.home, step.directory) : at.home;
  const { code, lines } = await shell(step.run, {
    cwd,
    env: envOf(plain, at.leg, at.world),
    prefix: at.world.prefix,
    limit: 120,
  });
  return { step, began, ended: Date.now(), code, lines };
}

async function runLeg(project: Project, leg: Leg, at: { home: string; world: World }): Promise<LegRun> {
  const steps: StepRun[] = [];
  const failed = new Set<string>();
  for (const step of leg.steps) {
    if (step.always ? step.needs.some((id) => failed.has(id)) : failed.size > 0) continue;
    const ran = await runStep(project, step, { ...at, leg });
    steps.push(ran);
    if (ran.code !== 0) failed.add(step.id);
  }
  return { leg, steps, reports: readReports(at.home) };
}

/** Runs every leg of a tree's workflow in one world. */
export async function runAll(project: Project, tree: Tree, worldName = 'default'): Promise<LegRun[]> {
  const world = project.worlds?.[worldName] ?? {};
  const runs: LegRun[] = [];
  const workflow = tree.get('.github/workflows/ci.yml') ?? '';
  for (const leg of legsOf(workflow)) {
    const home = place(project, tree);
    const around = { cwd: project.dir, env: { ...process.env, HOME_OF: home, TOOLS, LEG: leg.name }, limit: 60 };
    if (world.up) await expectOk(world.up, around);
    runs.push(await runLeg(project, leg, { home, world }));
    if (world.down) await shell(world.down, around);
  }
  return runs;
}

export async function expectOk(
  script: string,
  around: { cwd: string; env: NodeJS.ProcessEnv; limit: number },
): Promise<void> {
  const { code, lines } = await shell(script, around);
  if (code !== 0) throw new Error(`world: exit ${code}: ${lines.map((line) => line.text).join('\n')}`);
}
