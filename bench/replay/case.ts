// Makes and writes one replay: fixes taken back on today's code, verified alone and together, as a pull request that began some commits ago.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jobLog } from '../make/job-log.ts';
import type { LegRun } from '../make/run.ts';
import type { ReplayPlan } from './plan.ts';
import { baseOf, type Fix, type Repository, reset, undo } from './repository.ts';
import { runCheck, type Told } from './told.ts';

export type Verified = { readonly fix: Fix; readonly told: readonly Told[]; readonly failing: readonly string[] };

const idOf = ({ check }: Told, name: string): string => `${check.tool}|${name}`;

/** Every failing test, or the failing check as a whole where no test is named. */
export const failuresOf = (told: readonly Told[]): string[] =>
  told.flatMap((each) => {
    if (each.code === 0) return [];
    return each.failing?.length ? each.failing.map((name) => idOf(each, name)) : [idOf(each, '<crash>')];
  });

/** Runs all checks, also after one failed. */
export async function runAll(repository: Repository, plan: ReplayPlan): Promise<Told[]> {
  const told: Told[] = [];
  for (const check of plan.checks) told.push(await runCheck(check, { dir: repository.dir, plan }));
  return told;
}

/** The fixes taken back on HEAD, with what then fails; null where nothing does or they do not apply together. */
export async function withoutFixes(
  repository: Repository,
  plan: ReplayPlan,
  fixes: readonly Fix[],
): Promise<Told[] | null> {
  reset(repository);
  if (!fixes.every((fix) => undo(repository, fix))) return null;
  const told = await runAll(repository, plan);
  return told.every(({ code }) => code === 0) ? null : told;
}

export type CaseSeed = { readonly name: string; readonly seed: number; readonly out: string };

type Culprit = { file: string; lineStart: number; lineEnd: number; fix: string };

/** Where the undoing changed HEAD, on the lines of the new head. */
function culpritsOf(repository: Repository, fixes: readonly Fix[]): Culprit[] {
  const text = repository.git('diff', '-U0', '--no-ext-diff', 'HEAD');
  const found: Culprit[] = [];
  let file = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('+++ b/')) file = line.slice(6);
    const [, at, count] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (at === undefined) continue;
    const size = count === undefined ? 1 : Number(count);
    const start = Math.max(1, Number(at));
    const fix = fixes.find(({ files }) => files.includes(file))?.commit ?? '';
    found.push({ file, lineStart: start, lineEnd: size ? start + size - 1 : start, fix });
  }
  return found;
}

/** Writes the case in the notation of bench/cases; false where no base fits. The checkout is left with the fixes taken back. */
export async function writeReplay(
  { repository, plan, causes }: { repository: Repository; plan: ReplayPlan; causes: readonly Verified[] },
  { name, seed, out }: CaseSeed,
): Promise<boolean> {
  const fixes = causes.map(({ fix }) => fix);
  const base = baseOf(repository, plan, { fixes, seed });
  const told = base && (await withoutFixes(repository, plan, fixes));
  if (!base || !told) return false;
  const { git, dir } = repository;
  const culprits = culpritsOf(repository, fixes);
  const all = failuresOf(told);
  const owned = causes.map(({ failing }) => new Set(failing));
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'combined.log'), jobLog(`acme/${plan.name.split('/')[1]}`, legOf(told, dir)));
  if (seed % 3 === 0) writeReports(folder, told);
  writeFileSync(join(folder, 'pr.diff'), git('diff', '-M', '--no-ext-diff', '--no-textconv', base.base));
  for (const path of git('ls-files').split('\n').filter(Boolean)) {
    if (!existsSync(join(dir, path))) continue;
    mkdirSync(dirname(join(folder, 'src-head', path)), { recursive: true });
    cpSync(join(dir, path), join(folder, 'src-head', path), { dereference: false });
  }
  const truth = {
    project: plan.name,
    language: plan.language,
    kind: 'fix undone',
    causes: causes.map(({ fix }, at) => ({
      id: fix.commit.slice(0, 10),
      culprit: culprits
        .filter((culprit) => culprit.fix === fix.commit || fixes.length === 1)
        .map(({ fix: _, ...place }) => place),
      failures: all.filter((id) => owned[at]?.has(id) && owned.filter((each) => each.has(id)).length === 1),
    })),
    sharedByAllCauses: all.filter((id) => owned.filter((each) => each.has(id)).length > 1),
    preexisting: [],
    flaky: [],
    notRun: [],
    replay: {
      head: repository.head,
      base: base.base,
      distance: base.distance,
      undone: fixes.map(({ commit }) => commit),
    },
  };
  if (truth.causes.some(({ failures, culprit }) => !failures.length || !culprit.length)) {
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
  writeFileSync(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
  writeFileSync(join(folder, 'undo.patch'), git('diff', 'HEAD'));
  return true;
}

function legOf(told: readonly Told[], dir: string): LegRun {
  const home = '/home/runner/work/app/app';
  return {
    leg: { name: '', job: 'test', values: {}, steps: [] } as unknown as LegRun['leg'],
    steps: told.map(({ check, began, ended, code, lines }) => ({
      step: {
        id: check.name,
        name: check.name,
        run: check.run,
        uses: undefined,
        env: {},
        with: {},
      } as unknown as LegRun['steps'][number]['step'],
      ...{ began, ended, code, lines: lines.map(({ at, text }) => ({ at, text: text.replaceAll(dir, home) })) },
    })),
    reports: new Map(),
  };
}

function writeReports(folder: string, told: readonly Told[]): void {
  for (const { report, code } of told) {
    if (!report || code === 0) continue;
    const path = join(folder, 'reports', report.name.replaceAll('/', '-'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, report.text);
  }
}
