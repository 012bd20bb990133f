// Runs one case live: its base and head as commits, its checks through the built command line, in the checkout as in CI.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { treesOf } from '../make/case.ts';
import type { Tree } from '../make/edits.ts';
import type { CasePlan, Project } from '../make/plan.ts';
import { envOf, expectOk, homeOf, place } from '../make/run.ts';
import { type Leg, legsOf } from '../make/workflow.ts';

const TOOLS = process.env.CASES_TOOLS ?? '/tmp/cases-tools';

/** A place as the report gives it. */
export type Span = { readonly path: string; readonly line: number; readonly endLine: number };

/** What the report says of a cause, as far as it is measured. */
export type ToldCause = {
  readonly confidence: string;
  readonly status: string;
  readonly change: Span | null;
  readonly headline: string;
  readonly findings: readonly string[];
  readonly proof: {
    readonly how: string;
    readonly edits: readonly Span[];
    readonly relation: string;
    readonly gone: number;
    readonly left: number;
    readonly expectation: string | null;
    readonly probes: number;
    readonly ms: number;
  } | null;
};

export type Report = {
  readonly verdict: string;
  readonly causes: readonly ToldCause[];
  readonly unattributed: readonly string[];
  readonly checks: readonly {
    readonly name: string;
    readonly exitCode: number | null;
    readonly durationMs: number | null;
  }[];
  readonly notes: readonly { readonly message: string }[];
};

/** One run: the report, the time it took with its probes, and whether the tree was left as it was. */
export type Live = {
  readonly report: Report | null;
  readonly ms: number;
  readonly isRestored: boolean;
  readonly stderr: string;
};

const GIT = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.test', '-c', 'commit.gpgsign=false'];
const git = (home: string, ...words: readonly string[]): string =>
  execFileSync('git', [...GIT, ...words], { cwd: home, encoding: 'utf8' }).trim();

/** The failing leg of a case, by what its recorded logs say; the first where they do not tell. */
function legOf(legs: readonly Leg[], logs: string): Leg | null {
  const isFailing = ({ name }: Leg): boolean => {
    const file = join(logs, name, 'steps.json');
    if (!existsSync(file)) return false;
    const steps = JSON.parse(readFileSync(file, 'utf8')) as { rc: number | null }[];
    return steps.some(({ rc }) => rc !== 0);
  };
  return legs.find(isFailing) ?? legs[0] ?? null;
}

function commitTree(project: Project, base: Tree, head: Tree): { home: string; sha: string } {
  rmSync(homeOf(project), { recursive: true, force: true });
  const home = place(project, base);
  git(home, 'init', '-q', '-b', 'main');
  writeFileSync(
    join(home, '.git/info/exclude'),
    'node_modules\nreports\nbuild\ntarget\n__pycache__\n.mypy_cache\n.pytest_cache\n',
  );
  git(home, 'add', '-A');
  git(home, 'commit', '-qm', 'base');
  const sha = git(home, 'rev-parse', 'HEAD');
  for (const path of base.keys()) if (!head.has(path)) rmSync(join(home, path), { force: true });
  for (const [path, text] of head) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text, { mode: /\.sh$|^bin\//.test(path) ? 0o755 : 0o644 });
  }
  git(home, 'add', '-A');
  git(home, 'commit', '-qm', 'head', '--allow-empty');
  return { home, sha };
}

/** Runs a case; null where the project has no checks here. */
export async function runLive(
  { project, plan }: { readonly project: Project; readonly plan: CasePlan },
  { cli, seconds, cases }: { readonly cli: string; readonly seconds: number; readonly cases: string },
): Promise<Live | null> {
  const { base, head } = treesOf({ project, plan });
  const leg = legOf(legsOf(head.get('.github/workflows/ci.yml') ?? ''), join(cases, plan.name, 'logs'));
  if (!leg) return null;
  const { home, sha } = commitTree(project, base, head);
  const world = project.worlds?.[plan.world ?? 'default'] ?? {};
  const around = { cwd: project.dir, env: { ...process.env, HOME_OF: home, TOOLS, LEG: leg.name }, limit: 60 };
  const steps = leg.steps.filter(({ run }) => run !== null && project.canned?.[run] === undefined);
  const words = steps.map(({ id, run, directory }) => `${id}=${directory ? `cd ${directory} && ` : ''}${run}`);
  for (const { directory } of steps)
    if (directory) mkdirSync(join(home, 'reports', directory.split('/').at(-1) ?? ''), { recursive: true });
  const env = Object.assign({}, ...steps.map((step) => envOf(step, leg, world))) as NodeJS.ProcessEnv;
  if (world.up) await expectOk(world.up, around);
  const startMs = Date.now();
  const { out, err } = await start(
    [cli, 'run', ...words, `--prove=${seconds}`, '--format', 'json', '--diff', sha],
    home,
    env,
  );
  const ms = Date.now() - startMs;
  if (world.down) await expectOk(world.down, around).catch(() => {});
  return { report: reportOf(out), ms, isRestored: git(home, 'status', '--porcelain') === '', stderr: err };
}

function reportOf(text: string): Report | null {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return null;
  }
}

function start(words: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<{ out: string; err: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [...words], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', () => done({ out, err }));
  });
}

/** The names of the cases that are kept, of which the truth was verified. */
export const casesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => existsSync(join(folder, name, 'truth.json')));
