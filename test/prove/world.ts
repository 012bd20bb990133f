// A project of which the truth is known: which edits break what, alone, together or either; what hides what; what is a coin.

import type { PlacedFinding } from '../../src/model/attributed.ts';
import type { Edit } from '../../src/model/change.ts';
import type { CheckTold, Probe, ProbeOutcome, Undoable, Undoing } from '../../src/model/proof.ts';
import { begin, next, observe, type Problem } from '../../src/prove/index.ts';

/** One edit of the change. `needs` are edits without which it no longer builds. */
export interface WorldEdit {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly needs?: readonly string[];
  readonly role?: Undoable['role'];
}

/** A failure: broken while the edits of any of these sets are all there. No sets: a coin, or broken without the change. */
export interface WorldFailure {
  readonly id: string;
  readonly cause: string;
  readonly check: string;
  readonly file: string;
  readonly breaks: readonly (readonly string[])[];
  readonly isOld?: boolean;
  /** Fails so often by chance. */
  readonly coin?: number;
  /** While it is broken nothing else of its check is run. */
  readonly hides?: boolean;
}

export interface World {
  readonly edits: readonly WorldEdit[];
  readonly failures: readonly WorldFailure[];
  /** By cause, ids of edits. */
  readonly ranked: Readonly<Record<string, readonly string[]>>;
  readonly statics?: readonly string[];
  readonly confidence?: 'certain' | 'likely' | 'possible';
  readonly probes?: number;
  readonly random?: () => number;
}

const editOf = ({ line, id }: WorldEdit): Edit => ({
  line,
  endLine: line,
  oldLine: line,
  removed: [`old_${id}`],
  added: [`new_${id}`],
  before: [],
  after: [],
  heading: '',
});

export const undoingOf = (edit: WorldEdit): Undoing => ({
  kind: 'edit',
  path: edit.path,
  oldPath: edit.path,
  edit: editOf(edit),
});

/** A finding as an attributed one would be. */
export function findingOf(
  { id, check, file }: WorldFailure,
  isStatic: boolean,
  message = `${id} broke`,
): PlacedFinding {
  return {
    tool: isStatic ? 'tsc' : 'vitest',
    severity: 'error',
    rule: null,
    message,
    detail: '',
    location: { path: file, line: 5, column: null },
    frames: [],
    test: isStatic ? null : { suite: file, name: id, file },
    kind: isStatic ? 'type-is' : 'value-is',
    facts: { symbols: [] },
    source: { path: `${check}.log`, line: 1, endLine: 1 },
    scope: null,
    passedOnRetry: false,
    check,
    family: isStatic ? 'types' : 'unit',
    leg: null,
    attempt: 1,
    step: null,
    order: 0,
    isLog: true,
    isGeneric: false,
  };
}

export function problemOf(world: World): Problem {
  const statics = world.statics ?? [];
  const checks = [...new Set(world.failures.map(({ check }) => check))].sort();
  const causes = [...new Set(world.failures.map(({ cause }) => cause))];
  return {
    undoables: world.edits.map((edit) => ({
      id: edit.id,
      undo: [undoingOf(edit)],
      site: { path: edit.path, line: edit.line, endLine: edit.line },
      role: edit.role ?? 'code',
    })),
    accused: causes.map((cause) => ({
      cause,
      confidence: world.confidence ?? 'likely',
      failures: world.failures
        .filter((failure) => failure.cause === cause)
        .map((failure) => ({ id: failure.id, said: [findingOf(failure, statics.includes(failure.check))] })),
      suspects: world.ranked[cause] ?? [],
    })),
    whole: world.edits.map(undoingOf),
    checks: checks.map((name) => ({
      name,
      ms: 1_000,
      isStatic: statics.includes(name),
      stopsEarly: world.failures.some(({ check, hides }) => check === name && hides),
    })),
    passed: [],
    isSamePlace: true,
    isWholeUndone: true,
    budget: { runs: world.probes ?? 60, ms: 1_000_000 },
  };
}

/** True while these edits are there. */
export const isBroken = ({ breaks, isOld }: WorldFailure, present: ReadonlySet<string>): boolean =>
  isOld === true || breaks.some((set) => set.every((id) => present.has(id)));

/** What the checks of the world say to a probe. */
export function runWorld(world: World, probe: Probe): ProbeOutcome {
  const undone = new Set(
    probe.undo.flatMap((each) => (each.kind === 'edit' ? [`${each.path}:${each.edit.line}`] : [])),
  );
  const present = new Set(world.edits.filter(({ path, line }) => !undone.has(`${path}:${line}`)).map(({ id }) => id));
  const isStatic = (world.statics ?? []).includes(probe.check);
  const lame = world.edits.find(({ id, needs }) => present.has(id) && needs?.some((need) => !present.has(need)));
  const own = world.failures.filter(({ check }) => check === probe.check);
  const asked = probe.selection ? own.filter(({ id }) => probe.selection?.tests.some(({ name }) => name === id)) : own;
  if (lame) {
    const [first] = own;
    const crash = first ? [{ ...findingOf(first, true, `does not load: ${lame.id}`), tool: 'loader' }] : [];
    return { ran: true, told: toldOf(probe, { findings: crash, passed: [] }) };
  }
  const toss = world.random ?? (() => 1);
  const broken = asked.filter((failure) => isBroken(failure, present) || toss() < (failure.coin ?? 0));
  const hiding = broken.find(({ hides }) => hides);
  const findings = (hiding ? [hiding] : broken).map((failure) => findingOf(failure, isStatic));
  const passed = hiding || isStatic ? [] : asked.filter((failure) => !broken.includes(failure));
  return {
    ran: true,
    told: toldOf(probe, {
      findings,
      passed: passed.map(({ id, file }) => ({ suite: file, name: id, file, tool: 'vitest', leg: null })),
    }),
  };
}

const toldOf = (probe: Probe, { findings, passed }: Pick<CheckTold, 'findings' | 'passed'>): CheckTold => ({
  check: probe.check,
  command: `run ${probe.check}`,
  isNarrow: probe.selection !== null,
  exitCode: findings.length ? 1 : 0,
  timedOut: false,
  ms: 100,
  findings,
  passed,
  passedCount: passed.length,
  skippedCount: 0,
  truncated: false,
});

const MOST = 300;

/** Proves in the world to the end; also the probes made. */
export function proveIn(world: World) {
  let state = begin(problemOf(world));
  const probes: Probe[] = [];
  for (let at = 0; at < MOST; at++) {
    const step = next(state);
    if (step.done) return { ...step, made: probes };
    probes.push(step.probe);
    state = observe(state, runWorld(world, step.probe));
  }
  throw new Error('it does not end');
}
