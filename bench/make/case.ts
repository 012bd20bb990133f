// Makes one case: base, head, each cause reverted and alone, then everything the scorer reads.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyEdits, type Tagged, type Tree } from './edits.ts';
import { jobLog } from './job-log.ts';
import type { CasePlan, Mutation, Project } from './plan.ts';
import { type Fail, readLeg, type Said } from './read.ts';
import { homeOf, type LegRun, runAll } from './run.ts';
import { attribute, notRun } from './truth.ts';

export type CaseJob = { readonly project: Project; readonly plan: CasePlan; readonly bases: Map<string, LegRun[]>; readonly out: string };

function readTree(dir: string): Tree {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map((entry) => { const full = join(entry.parentPath, entry.name); return [full.slice(dir.length + 1), readFileSync(full, 'utf8')] as const; }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function writeTree(dir: string, tree: Iterable<readonly [string, string]>): void {
  for (const [path, text] of tree) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** The diff git shows between two trees. */
function diffOf(base: Tree, head: Tree): string {
  const dir = mkdtempSync(join(tmpdir(), 'case-'));
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: dir, encoding: 'utf8' });
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

/** What all legs said, as one; with each failure the legs that said it. */
function readAll(project: Project, runs: readonly LegRun[]): Said & { readonly legsOf: (key: string) => string[] } {
  const legs = runs.map((run) => ({ name: run.leg.name, said: readLeg(project.tools, run, homeOf(project)) }));
  const fails = new Map<string, Fail>();
  for (const { said } of legs) for (const fail of said.fails) if (!fails.has(fail.key)) fails.set(fail.key, fail);
  const legsOf = (key: string) => legs.filter(({ said }) => said.fails.some((fail) => fail.key === key)).map(({ name }) => name);
  return { fails: [...fails.values()], tests: [...new Set(legs.flatMap(({ said }) => said.tests))].sort(), legsOf };
}

type Trees = { readonly base: Tree; readonly head: Tree; readonly groups: readonly Tagged[]; readonly ids: readonly string[]; readonly baseTag: Tagged };

function treesOf({ project, plan }: CaseJob): Trees {
  const root = readTree(join(project.dir, 'tree'));
  const baseTag = { tag: 900, edits: plan.base ?? [] };
  const noise = (plan.noise ?? []).map((name, i) => ({ tag: 500 + i, edits: project.noise[name] ?? missing(`noise ${name}`) }));
  const ids = plan.mutations ?? [];
  const causes = ids.map((id, i) => ({ tag: i, edits: mutationOf(project, id).edits }));
  const groups = [baseTag, ...noise, ...causes];
  return { base: applyEdits(root, [baseTag]).tree, head: applyEdits(root, groups).tree, groups, ids, baseTag };
}

function missing(what: string): never {
  throw new Error(`no ${what}`);
}
const mutationOf = (project: Project, id: string): Mutation => project.mutations[id] ?? missing(`mutation ${id}`);

async function baseRun({ project, plan, bases }: CaseJob, trees: Trees): Promise<LegRun[]> {
  const key = JSON.stringify(plan.base ?? []);
  const known = bases.get(key);
  if (known) return known;
  const runs = await runAll(project, trees.base);
  const said = readAll(project, runs);
  const bad = runs.flatMap((run) => run.steps.filter((step) => step.code !== 0).map((step) => `${step.step.id} exit ${step.code}\n${step.lines.slice(-25).map((line) => line.text).join('\n')}`));
  if (!plan.base && bad.length) throw new Error(`the base is not green: ${bad.join('\n')}`);
  if (plan.base && !said.fails.length) throw new Error('the base was to fail');
  bases.set(key, runs);
  return runs;
}

/** The head with some of the causes only. */
async function runWith(job: CaseJob, trees: Trees, keep: (id: string) => boolean): Promise<LegRun[]> {
  const root = readTree(join(job.project.dir, 'tree'));
  const groups = trees.groups.filter((group) => group.tag >= 500 || keep(trees.ids[group.tag] ?? ''));
  return runAll(job.project, applyEdits(root, groups).tree, job.plan.world && trees.ids.length ? job.plan.world : 'default');
}

async function headRuns(job: CaseJob, trees: Trees): Promise<{ first: LegRun[]; retry: LegRun[] | null }> {
  const again = () => runAll(job.project, trees.head, job.plan.world);
  if (!job.plan.flaky) return { first: await again(), retry: null };
  let first: LegRun[] | null = null;
  let retry: LegRun[] | null = null;
  for (let turn = 0; turn < 30 && !(first && retry); turn += 1) {
    const runs = await again();
    const flakyFails = mutedKeys(job, runs);
    if (flakyFails && !first) first = runs;
    else if (!flakyFails && first) retry = runs;
  }
  if (!first || !retry) throw new Error('it did not both fail and pass');
  return { first, retry };
}

/** Whether any failure is there that a flaky mutation names in its kind (`flaky: NAME`). */
function mutedKeys(job: CaseJob, runs: readonly LegRun[]): boolean {
  const flaky = (job.plan.mutations ?? []).map((id) => mutationOf(job.project, id)).filter((one) => one.kind.startsWith('flaky'));
  const files = flaky.flatMap((one) => one.edits.map((edit) => edit.file.replace(/\.\w+$/, '').replace(/\//g, '.')));
  return readAll(job.project, runs).fails.some((fail) => files.some((file) => fail.id.replace(/\//g, '.').includes(file)));
}

export async function makeCase(job: CaseJob): Promise<string> {
  const trees = treesOf(job);
  const baseRuns = await baseRun(job, trees);
  const base = readAll(job.project, baseRuns);
  const { first, retry } = await headRuns(job, trees);
  const head = readAll(job.project, first);
  const reverted = new Map<string, Said>();
  const alone = new Map<string, Said>();
  for (const id of trees.ids) reverted.set(id, readAll(job.project, await runWith(job, trees, (one) => one !== id)));
  for (const id of trees.ids) alone.set(id, trees.ids.length === 1 ? head : aloneOf(trees.ids, id, reverted) ?? readAll(job.project, await runWith(job, trees, (one) => one === id)));
  if (!trees.ids.length) await verifyOutside(job, trees, base);
  const truth = truthOf(job, trees, { base, head, retry: retry && readAll(job.project, retry), reverted, alone, first });
  write(job, trees, { truth, first, retry, baseRuns });
  return `${truth.causes.length} causes, ${truth.causes.map((cause) => cause.failures.length).join('+')} failures, ${truth.notRun.length} not run`;
}

/** Of two causes, one reverted is the other alone. */
const aloneOf = (ids: readonly string[], id: string, reverted: ReadonlyMap<string, Said>) => (ids.length === 2 ? reverted.get(ids.find((one) => one !== id) ?? '') : undefined);

async function verifyOutside(job: CaseJob, trees: Trees, base: Said): Promise<void> {
  const calm = readAll(job.project, await runAll(job.project, trees.head, 'default'));
  const known = new Set(base.fails.map((fail) => fail.key));
  const left = calm.fails.filter((fail) => !known.has(fail.key));
  if (left.length) throw new Error(`the change alone fails: ${left.map((fail) => fail.id).join(', ')}`);
}

type Seen = { readonly base: Said; readonly head: ReturnType<typeof readAll>; readonly retry: Said | null; readonly reverted: Map<string, Said>; readonly alone: Map<string, Said>; readonly first: readonly LegRun[] };
const idsOf = (fails: readonly Fail[]) => [...new Set(fails.map((fail) => fail.id))].sort();

function truthOf(job: CaseJob, trees: Trees, seen: Seen) {
  const { project, plan } = job;
  const split = attribute(trees.ids, seen, seen.base);
  const retryKeys = seen.retry && new Set(seen.retry.fails.map((fail) => fail.key));
  const flaky = retryKeys ? seen.head.fails.filter((fail) => !retryKeys.has(fail.key)) : [];
  const root = readTree(join(project.dir, 'tree'));
  const { placesOf } = applyEdits(root, trees.groups);
  const log = seen.first.map((run) => run.steps.map((step) => step.lines.map((line) => line.text).join('\n')).join('\n')).join('\n');
  const causes = trees.ids.map((id, i) => causeOf({ id, mutation: mutationOf(project, id), culprit: placesOf(i), fails: split.byCause.get(id) ?? [], hidden: split.hidden.get(id) ?? [], legsOf: seen.head.legsOf, log }));
  if (plan.outside) causes.push({ id: 'outside', assumption: plan.outside.assumption, outside: true, culprit: [], thing: plan.outside.thing, things: plan.outside.things ?? [plan.outside.thing], thingInLog: log.includes(plan.outside.thing), failures: idsOf(seen.head.fails.filter((fail) => !split.kept.includes(fail))) } as never);
  const shown = causes.filter((cause) => cause.failures.length);
  const hiddenCauses = causes.filter((cause) => !cause.failures.length);
  if (trees.ids.length && !shown.length) throw new Error('nothing fails at head');
  if (split.interactions.length && !plan.outside) throw new Error(`belongs to no cause: ${idsOf(split.interactions).join(', ')}`);
  const legs = seen.first.length > 1 ? { legs: Object.fromEntries(seen.first.map((run) => [run.leg.name, run.leg.values])) } : {};
  return {
    project: project.name, kind: plan.kind ?? causes.map((cause) => trees.ids.map((id) => mutationOf(project, id).kind).join('; ') || cause.assumption)[0] ?? 'all green with noise',
    causes: shown, ...(hiddenCauses.length ? { hiddenCauses } : {}), sharedByAllCauses: idsOf(split.shared), ...legs,
    preexisting: idsOf(split.kept), flaky: idsOf(flaky), notRun: notRun(seen.base, seen.head), interrupted: [],
    tools: Object.fromEntries(seen.first.flatMap((run) => run.steps.filter((step) => project.tools[step.step.id]).map((step) => [run.leg.name ? `${run.leg.name}:${step.step.id}` : step.step.id, step.code]))),
    rawLines: log.split('\n').length, noiseFiles: [...new Set((plan.noise ?? []).flatMap((name) => (project.noise[name] ?? []).map((edit) => edit.file)))].sort(), verified: true,
    details: seen.head.fails.map((fail) => ({ id: fail.id, message: fail.message.slice(0, 200), ...(seen.first.length > 1 ? { legs: seen.head.legsOf(fail.key) } : {}) })),
  };
}

type CauseIn = { readonly id: string; readonly mutation: Mutation; readonly culprit: ReturnType<ReturnType<typeof applyEdits>['placesOf']>; readonly fails: readonly Fail[]; readonly hidden: readonly Fail[]; readonly legsOf: (key: string) => string[]; readonly log: string };

function causeOf(at: CauseIn) {
  const legs = [...new Set(at.fails.flatMap((fail) => at.legsOf(fail.key)))];
  const dimension = at.mutation.dimension ? { dimension: at.mutation.dimension, legs } : {};
  return { id: at.id, assumption: at.mutation.assumption, mutation: at.mutation.kind, culprit: at.culprit, failures: idsOf(at.fails), ...dimension, maskedAtHead: idsOf(at.hidden), culpritNamedInLog: at.culprit.some((place) => at.log.includes(place.file)) };
}

type Made = { readonly truth: ReturnType<typeof truthOf>; readonly first: readonly LegRun[]; readonly retry: readonly LegRun[] | null; readonly baseRuns: readonly LegRun[] };

function write({ project, plan, out }: CaseJob, trees: Trees, made: Made): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeRuns(out, project, { runs: made.first, logs: 'logs', reports: 'reports', combined: 'combined', lose: plan.lose ?? [] });
  if (made.retry) writeRuns(out, project, { runs: made.retry, logs: 'logs-retry', reports: 'reports-retry', combined: 'combined-retry', lose: [] });
  if (plan.base) writeRuns(out, project, { runs: made.baseRuns, logs: 'logs-base', reports: 'reports-base', combined: null, lose: [] });
  writeTree(join(out, 'src-head'), trees.head);
  writeFileSync(join(out, 'tree.txt'), `${[...trees.head.keys()].sort().join('\n')}\n`);
  writeFileSync(join(out, 'pr.diff'), diffOf(trees.base, trees.head));
  writeFileSync(join(out, 'truth.json'), `${JSON.stringify(made.truth, null, 1)}\n`);
}

type RunFiles = { readonly runs: readonly LegRun[]; readonly logs: string; readonly reports: string; readonly combined: string | null; readonly lose: readonly string[] };

function writeRuns(out: string, project: Project, files: RunFiles): void {
  for (const run of files.runs) {
    const leg = run.leg.name;
    const steps = run.steps.filter((step) => project.tools[step.step.id]);
    writeTree(join(out, files.logs, leg), steps.map((step) => [`${step.step.id}.log`, step.lines.map((line) => `${line.text}\n`).join('')] as const));
    writeTree(join(out, files.reports, leg), [...run.reports].filter(([name]) => !files.lose.includes(name)));
    writeFileSync(join(out, files.logs, leg, 'steps.json'), `${JSON.stringify(steps.map((step) => ({ name: step.step.id, shown: step.step.run, rc: step.code, duration: (step.ended - step.began) / 1000 })), null, 1)}\n`);
    if (files.combined) writeFileSync(join(out, `${files.combined}${leg ? `.${leg}` : ''}.log`), jobLog(`acme/${project.name}`, run));
  }
}
