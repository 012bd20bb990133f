// Proves the causes of a digest: planner, workspace and runner put together, within a budget.

import { join, relative } from 'node:path';
import type { ExplainInput } from '../explain/conclude.ts';
import type { RanCheck } from '../ingest/checks/index.ts';
import { type EnvUndoing, environmentUndoings, inPlaceOf, openWorkspace } from '../ingest/workspace/index.ts';
import type { PassedTest } from '../model/attributed.ts';
import type { Digest } from '../model/cause.ts';
import type { Change } from '../model/change.ts';
import type { CheckRunner, ProbeOutcome, Provable, Selection, Settled as Shown, Workspace } from '../model/proof.ts';
import type { Note } from '../model/source.ts';
import type { Sources } from '../model/sources.ts';
import { begin, next, observe, type Problem, type ProvableCheck, type Step } from '../prove/index.ts';
import { narrowCommand, reportCommand } from '../prove/narrow/index.ts';
import type { Prove, Settled } from './options.ts';
import { type Commanded, probeRunner } from './probe.ts';
import { undoablesHere } from './undoable.ts';

/** What there is to prove, and with what. */
export interface ProvingInput {
  readonly provable: Provable;
  readonly prove: Prove;
  readonly change: Change;
  readonly sources: Sources;
  readonly passed: readonly PassedTest[];
  readonly settled: Settled;
}

/** What was shown, and what should be known of how. */
export interface Proved {
  readonly shown: readonly Shown[];
  readonly notes: readonly Note[];
}

/** Runs for one cause, and for each cause more. */
const RUNS = { first: 16, more: 8, most: 48 } as const;

const STATIC: ReadonlySet<string> = new Set(['lint', 'format', 'types', 'build', 'policy']);
/** Compilers end at the first file, or the first phase, that fails. */
const STOPS_EARLY =
  /\b(?:cargo|go|gcc|g\+\+|clang\S*|make|cmake|ninja|mvnw?|gradlew?|javac|kotlinc|dotnet|msbuild|swift)\b/;

export type Explain = (input: ExplainInput) => Promise<Digest> | Digest;

interface Handed {
  readonly provable: Provable;
  readonly retell: (settled: readonly Shown[]) => Promise<Digest>;
}

/** The explanation as its proofs have it. */
export async function provedDigest(
  explain: Explain,
  input: ExplainInput & { readonly change: Change },
  settled: Settled & { readonly prove: Prove },
): Promise<Digest> {
  const handed: Handed[] = [];
  const guessed = await explain({
    ...input,
    proving: { take: (provable, retell) => handed.push({ provable, retell }) },
  });
  const [first] = handed;
  if (!first) return guessed;
  const { prove } = settled;
  const { shown, notes } = await proveAll({ ...input, ...first, prove, passed: input.attributed.passed, settled });
  const digest = shown.length ? await first.retell(shown) : guessed;
  return notes.length ? { ...digest, notes: [...digest.notes, ...notes] } : digest;
}

/** Proves what can be proved. A workspace that cannot be had, or not be restored, is a note. */
export async function proveAll(input: ProvingInput): Promise<Proved> {
  const { prove, settled, change } = input;
  const checks = checksOf(input);
  if (!checks.length || prove.budgetMs <= 0) return { shown: [], notes: [] };
  const opened = await openWorkspace({
    root: settled.root,
    change,
    mode: prove.mode,
    env: settled.env,
    stop: prove.stop,
  });
  if ('refused' in opened) return { shown: [], notes: [info(`Nothing was proved. ${opened.refused}`)] };
  const { workspace, notes } = opened;
  const interrupt = (): void => void workspace.close();
  prove.stop.addEventListener('abort', interrupt, { once: true });
  try {
    const environment = await environmentUndoings({
      change,
      read: input.sources.read,
      job: settled.env.GITHUB_JOB ?? null,
      matrix: settled.leg?.matrix ?? {},
    });
    const { problem, left } = problemOf(input, checks, environment.undoings);
    return { shown: await loop(problem, { input, workspace }), notes: [...notes, ...left, ...environment.notes] };
  } finally {
    prove.stop.removeEventListener('abort', interrupt);
    const closed = await workspace.close();
    if (closed.state === 'refused') settled.onProgress(`the checkout could not be restored: ${closed.why}`);
  }
}

const info = (message: string): Note => ({ level: 'info', message });

/** The checks that failed and may run again. */
function checksOf({ prove, provable }: ProvingInput): readonly ProvableCheck[] {
  const asked = new Set(
    provable.accused.flatMap(({ failures }) => failures.flatMap(({ said }) => said[0]?.check ?? [])),
  );
  return prove.checks
    .filter(
      ({ name, loop, family }) =>
        asked.has(name) &&
        !prove.never.includes(name) &&
        loop !== 'runtime' &&
        family !== 'smoke' &&
        family !== 'install',
    )
    .map(({ name, family, command, startMs, endMs }) => ({
      name,
      ms: Math.max(1, endMs - startMs),
      isStatic: STATIC.has(family),
      stopsEarly: family === 'build' || STOPS_EARLY.test(command),
    }));
}

function problemOf(
  { provable, prove, change, passed }: ProvingInput,
  checks: readonly ProvableCheck[],
  environment: readonly EnvUndoing[],
) {
  const { undoables, whole, isWholeUndone, notes } = undoablesHere(provable.undoables, change, environment);
  const runs = Math.min(RUNS.most, RUNS.first + RUNS.more * Math.max(0, provable.accused.length - 1));
  const problem: Problem = {
    accused: provable.accused,
    undoables,
    whole,
    isWholeUndone,
    checks,
    passed,
    isSamePlace: prove.mode === 'place',
    budget: { runs, ms: prove.budgetMs },
  };
  return { problem, left: notes };
}

interface Place {
  readonly input: ProvingInput;
  readonly workspace: Workspace;
}

async function loop(problem: Problem, { input, workspace }: Place): Promise<readonly Shown[]> {
  const { prove, settled, change, sources } = input;
  const cwd = join(workspace.root, relative(settled.root, settled.cwd));
  const runner = probeRunner({
    checks: prove.checks,
    cwd,
    root: workspace.root,
    env: inPlaceOf(prove.env, settled.root, workspace.root),
    folder: prove.folder,
    launch: prove.launch,
    change,
    sources,
    settled,
    commandFor: commanderFor(input, { cwd, root: workspace.root }),
  });
  const endMs = Date.now() + prove.budgetMs;
  let state = begin(problem);
  for (let step = next(state); !step.done; step = next(state)) {
    settled.onProgress(doing(step, problem));
    const leftMs = prove.stop.aborted ? 0 : endMs - Date.now();
    state = observe(state, await outcomeOf(step, { problem, workspace, runner, leftMs, stop: prove.stop }));
  }
  const end = next(state);
  return end.done ? end.settled : [];
}

interface Trial {
  readonly problem: Problem;
  readonly workspace: Workspace;
  readonly runner: CheckRunner;
  readonly leftMs: number;
  readonly stop: AbortSignal;
}

/** A check that hangs without an edit is ended after several times what it took. */
const PATIENCE = { times: 5, moreMs: 20_000 } as const;

async function outcomeOf(
  { probe }: Asking,
  { problem, workspace, runner, leftMs, stop }: Trial,
): Promise<ProbeOutcome> {
  if (leftMs <= 0) return { ran: false, why: 'the time is used up', ms: problem.budget.ms };
  const startMs = Date.now();
  const undone = await workspace.undo(probe.undo.filter(({ kind }) => kind !== 'env'));
  if (undone.state === 'refused') return { ran: false, why: undone.why, ms: Date.now() - startMs };
  const env = Object.fromEntries(
    probe.undo.flatMap((each) => (each.kind === 'env' ? [[each.name, each.value ?? undefined] as const] : [])),
  );
  const own = problem.checks.find(({ name }) => name === probe.check)?.ms ?? 0;
  const timeoutMs = Math.min(leftMs, own * PATIENCE.times + PATIENCE.moreMs);
  return { ran: true, told: await runner.run(probe.check, probe.selection, { env, timeoutMs, stop }) };
}

type Asking = Extract<Step, { readonly done: false }>;

/** `proving 2 of 3: without src/order.ts:5`. */
function doing({ probe, aim }: Asking, { accused }: Problem): string {
  const at = accused.findIndex(({ cause }) => cause === aim);
  const which = at < 0 ? 'proving' : `proving ${at + 1} of ${accused.length}`;
  const [first] = probe.undo;
  if (!first) return `${which}: ${probe.check} once more as it is`;
  const line = first.kind === 'edit' ? first.edit.line : first.kind === 'env' ? first.line : null;
  const more = probe.undo.length > 1 ? ` and ${probe.undo.length - 1} more` : '';
  return `${which}: without ${first.path}${line === null ? '' : `:${line}`}${more}`;
}

/** The command for a probe: a part where one is chosen and can be told apart, else all, with what passes named. */
function commanderFor({ provable, sources }: ProvingInput, place: { readonly cwd: string; readonly root: string }) {
  const tools = toolsOf(provable);
  return (check: RanCheck, selection: Selection | null, folder: string): Commanded => {
    const tool = tools.get(check.name) ?? '';
    const { command } = check;
    const request = { command, tool, ...place, platform: process.platform, read: sources.read };
    const narrow = selection && narrowCommand(request, selection, folder);
    return narrow
      ? { ...narrow, isNarrow: true }
      : { ...(reportCommand(request, folder) ?? { command, reports: [], env: {} }), isNarrow: false };
  };
}

/** The tool each check's failures name most truly: a report's format is none. */
function toolsOf({ accused }: Provable): ReadonlyMap<string, string> {
  const tools = new Map<string, string>();
  for (const { failures } of accused)
    for (const { said } of failures)
      for (const { check, tool } of said)
        if (tool !== null && (!tools.has(check) || REPORTS.has(tools.get(check) ?? ''))) tools.set(check, tool);
  return tools;
}

const REPORTS: ReadonlySet<string> = new Set(['junit', 'tap', 'generic']);
