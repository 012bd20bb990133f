// Makes one case: base, head, each cause reverted and alone, then everything the scorer reads.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insideOf, outsideOf } from './causes.ts';
import { applyEdits, type Tagged, type Tree } from './edits.ts';
import { type CasePlan, type Mutation, type Outside, outsidesOf, type Project } from './plan.ts';
import { readLeg } from './read.ts';
import { homeOf, type LegRun, runAll } from './run.ts';
import { type Fail, idsOf, type Said } from './said.ts';
import { type Attribution, attribute, notRun } from './truth.ts';
import { writeCase } from './write.ts';

export type CaseJob = {
  readonly project: Project;
  readonly plan: CasePlan;
  readonly bases: Map<string, LegRun[]>;
  readonly out: string;
};

function readTree(dir: string): Tree {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries
      .map((entry) => {
        const full = join(entry.parentPath, entry.name);
        return [full.slice(dir.length + 1), readFileSync(full, 'utf8')] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What all legs said, as one; with each failure the legs that said it. */
function readAll(project: Project, runs: readonly LegRun[]): Said & { readonly legsOf: (key: string) => string[] } {
  const legs = runs.map((run) => ({ name: run.leg.name, said: readLeg(project.tools, run, homeOf(project)) }));
  const fails = new Map<string, Fail>();
  for (const { said } of legs) for (const fail of said.fails) if (!fails.has(fail.key)) fails.set(fail.key, fail);
  const legsOf = (key: string) =>
    legs.filter(({ said }) => said.fails.some((fail) => fail.key === key)).map(({ name }) => name);
  return { fails: [...fails.values()], tests: [...new Set(legs.flatMap(({ said }) => said.tests))].sort(), legsOf };
}

export type Trees = {
  readonly base: Tree;
  readonly head: Tree;
  readonly groups: readonly Tagged[];
  readonly ids: readonly string[];
  readonly outs: ReadonlyMap<string, Outside>;
};

export function treesOf({ project, plan }: Pick<CaseJob, 'project' | 'plan'>): Trees {
  const root = readTree(join(project.dir, 'tree'));
  const baseTag = { tag: 900, edits: plan.base ?? [] };
  const noise = (plan.noise ?? []).map((name, i) => ({
    tag: 500 + i,
    edits: project.noise[name] ?? missing(`noise ${name}`),
  }));
  const ids = plan.mutations ?? [];
  const causes = ids.map((id, i) => ({ tag: i, edits: mutationOf(project, id).edits }));
  const groups = [baseTag, ...noise, ...causes];
  return {
    base: applyEdits(root, [baseTag]).tree,
    head: applyEdits(root, groups).tree,
    groups,
    ids,
    outs: outsidesOf(plan),
  };
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
  const bad = runs.flatMap((run) =>
    run.steps
      .filter((step) => step.code !== 0)
      .map(
        (step) =>
          `${step.step.id} exit ${step.code}\n${step.lines
            .slice(-25)
            .map((line) => line.text)
            .join('\n')}`,
      ),
  );
  if (!plan.base && bad.length) throw new Error(`the base is not green: ${bad.join('\n')}`);
  if (plan.base && !said.fails.length) throw new Error('the base was to fail');
  if (!plan.base) await noiseIsHarmless(project, trees.base);
  bases.set(key, runs);
  return runs;
}

/** All noise edits of a project together, on its base, must leave every tool green. */
async function noiseIsHarmless(project: Project, base: Tree): Promise<void> {
  const groups = Object.values(project.noise).map((edits, i) => ({ tag: 500 + i, edits }));
  const runs = await runAll(project, applyEdits(base, groups).tree);
  const bad = runs.flatMap((run) => run.steps.filter((step) => step.code !== 0).map((step) => step.step.id));
  if (bad.length) throw new Error(`noise breaks ${bad.join(', ')}`);
}

/** The world in which only the kept outside causes are there. */
function worldOf({ plan }: CaseJob, outs: Trees['outs'], keep: (id: string) => boolean): string {
  const kept = [...outs].filter(([id]) => keep(id));
  if (kept.length === outs.size) return plan.world ?? 'default';
  if (kept.length > 1) throw new Error('more than two causes outside');
  return kept.length ? (kept[0]?.[1].world ?? missing('world of its own')) : 'default';
}

/** The head with some of the causes only. */
async function runWith(job: CaseJob, trees: Trees, keep: (id: string) => boolean): Promise<LegRun[]> {
  const root = readTree(join(job.project.dir, 'tree'));
  const groups = trees.groups.filter((group) => group.tag >= 500 || keep(trees.ids[group.tag] ?? ''));
  return runAll(job.project, applyEdits(root, groups).tree, worldOf(job, trees.outs, keep));
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
  const flaky = (job.plan.mutations ?? [])
    .map((id) => mutationOf(job.project, id))
    .filter((one) => one.kind.startsWith('flaky'));
  const files = flaky.flatMap((one) => one.edits.map((edit) => edit.file.replace(/\.\w+$/, '').replace(/\//g, '.')));
  return readAll(job.project, runs).fails.some((fail) =>
    files.some((file) => fail.id.replace(/\//g, '.').includes(file)),
  );
}

export async function makeCase(job: CaseJob): Promise<string> {
  const trees = treesOf(job);
  const baseRuns = await baseRun(job, trees);
  const base = readAll(job.project, baseRuns);
  const { first, retry } = await headRuns(job, trees);
  const head = readAll(job.project, first);
  const all = [...trees.ids, ...trees.outs.keys()];
  const reverted = new Map<string, Said>();
  const alone = new Map<string, Said>();
  for (const id of all) reverted.set(id, readAll(job.project, await runWith(job, trees, (one) => one !== id)));
  for (const id of all)
    alone.set(
      id,
      all.length === 1
        ? head
        : (aloneOf(all, id, reverted) ?? readAll(job.project, await runWith(job, trees, (one) => one === id))),
    );
  if (!trees.ids.length) await verifyOutside(job, trees, base);
  const truth = truthOf(job, trees, {
    base,
    head,
    retry: retry && readAll(job.project, retry),
    reverted,
    alone,
    first,
  });
  writeCase(job, { truth, first, retry, baseRuns, base: trees.base, head: trees.head });
  return `${truth.causes.length} causes, ${truth.causes.map((cause) => cause.failures.length).join('+')} failures, ${truth.notRun.length} not run`;
}

/** Of two causes, one reverted is the other alone. */
const aloneOf = (ids: readonly string[], id: string, reverted: ReadonlyMap<string, Said>) =>
  ids.length === 2 ? reverted.get(ids.find((one) => one !== id) ?? '') : undefined;

async function verifyOutside(job: CaseJob, trees: Trees, base: Said): Promise<void> {
  const calm = readAll(job.project, await runAll(job.project, trees.head, 'default'));
  const known = new Set(base.fails.map((fail) => fail.key));
  const left = calm.fails.filter((fail) => !known.has(fail.key));
  if (left.length) throw new Error(`the change alone fails: ${left.map((fail) => fail.id).join(', ')}`);
}

type Seen = {
  readonly base: Said;
  readonly head: ReturnType<typeof readAll>;
  readonly retry: Said | null;
  readonly reverted: Map<string, Said>;
  readonly alone: Map<string, Said>;
  readonly first: readonly LegRun[];
};

function causesOf(job: CaseJob, trees: Trees, at: { seen: Seen; split: Attribution; log: string }) {
  const { placesOf } = applyEdits(readTree(join(job.project.dir, 'tree')), trees.groups);
  const { seen, split, log } = at;
  const shared = (id: string) => ({
    id,
    fails: split.byCause.get(id) ?? [],
    hidden: split.hidden.get(id) ?? [],
    legsOf: seen.head.legsOf,
    log,
  });
  const inside = trees.ids.map((id, i) =>
    insideOf({ ...shared(id), mutation: mutationOf(job.project, id), culprit: placesOf(i) }),
  );
  return [...inside, ...[...trees.outs].map(([id, outside]) => outsideOf({ ...shared(id), outside }))];
}

/** What happened around the causes: what was run, known, flaky, not run. */
function circumstances({ project, plan }: CaseJob, seen: Seen, log: string) {
  const many = seen.first.length > 1;
  const steps = seen.first.flatMap((run) =>
    run.steps
      .filter((step) => project.tools[step.step.id])
      .map((step) => [many ? `${run.leg.name}:${step.step.id}` : step.step.id, step.code]),
  );
  const retryKeys = seen.retry && new Set(seen.retry.fails.map((fail) => fail.key));
  return {
    ...(many ? { legs: Object.fromEntries(seen.first.map((run) => [run.leg.name, run.leg.values])) } : {}),
    flaky: retryKeys ? idsOf(seen.head.fails.filter((fail) => !retryKeys.has(fail.key))) : [],
    notRun: notRun(seen.base, seen.head),
    interrupted: [],
    tools: Object.fromEntries(steps),
    rawLines: log.split('\n').length,
    noiseFiles: [
      ...new Set((plan.noise ?? []).flatMap((name) => (project.noise[name] ?? []).map((edit) => edit.file))),
    ].sort(),
    verified: true,
    details: seen.head.fails.map((fail) => ({
      id: fail.id,
      message: fail.message.slice(0, 200),
      ...(many ? { legs: seen.head.legsOf(fail.key) } : {}),
    })),
  };
}

function truthOf(job: CaseJob, trees: Trees, seen: Seen) {
  const { project, plan } = job;
  const split = attribute([...trees.ids, ...trees.outs.keys()], seen, seen.base);
  const log = seen.first.flatMap((run) => run.steps.flatMap((step) => step.lines.map((line) => line.text))).join('\n');
  const causes = causesOf(job, trees, { seen, split, log });
  const shown = causes.filter((cause) => cause.failures.length);
  const hiddenCauses = causes.filter((cause) => !cause.failures.length);
  if (causes.length && !shown.length) throw new Error('nothing fails at head');
  if (split.interactions.length) throw new Error(`belongs to no cause: ${idsOf(split.interactions).join(', ')}`);
  const kinds = [...trees.ids.map((id) => mutationOf(project, id).kind), ...(trees.outs.size ? ['outside'] : [])].join(
    '; ',
  );
  return {
    project: project.name,
    kind: plan.kind ?? (kinds || 'all green with noise'),
    causes: shown,
    ...(hiddenCauses.length ? { hiddenCauses } : {}),
    sharedByAllCauses: idsOf(split.shared),
    preexisting: idsOf(split.kept),
    ...circumstances(job, seen, log),
  };
}
