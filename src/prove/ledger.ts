// What was asked and seen so far, and the one way to ask. It lives for one pass through the strategy, which is repeated from the answers.

import type { TestCase } from '../model/finding.ts';
import type { Probe, ProbeOutcome, Selection, Undoing } from '../model/proof.ts';
import { fairly, type Judgement, judge, NOTHING_SEEN } from './judge.ts';
import { keyOfAll } from './kinship.ts';
import type { Problem, ProvableCheck } from './problem.ts';
import { type Target, targetsOf } from './target.ts';

/** Yields probes, is answered with their outcomes. */
export type Flow<T> = Generator<{ readonly probe: Probe; readonly aim: string | null }, T, ProbeOutcome>;

/** What was shown of some failures. */
export interface Found {
  readonly undo: readonly Undoing[];
  readonly relation: 'alone' | 'all' | 'any' | 'among';
  readonly healed: ReadonlySet<string>;
  readonly relying: number;
  readonly suspect: string | null;
  readonly command: string | null;
  readonly expectation: 'old-passes' | 'old-fails' | 'both-new' | null;
}

export interface Spent {
  /** All runs, and those of them without an edit. */
  runs: number;
  probes: number;
  ms: number;
}

export interface Ledger {
  readonly problem: Problem;
  readonly targets: readonly Target[];
  /** Failures that were seen again and are not yet settled. */
  readonly open: Set<string>;
  /** Checks of which only all shows the failures. */
  readonly whole: Set<string>;
  readonly judged: Map<string, Judgement>;
  readonly found: Found[];
  /** By cause: what was undone soundly and changed nothing. */
  readonly ruledOut: Map<string, Map<string, readonly Undoing[]>>;
  readonly flaky: Set<string>;
  /** One tree, two results: nothing can be proved of them. */
  readonly unstable: Set<string>;
  /** Passed alone and failed in company, or the other way round. */
  readonly shaky: Set<string>;
  readonly inBase: Set<string>;
  /** How often each failure was seen, the first run with it. */
  readonly seenFailing: Map<string, number>;
  readonly spent: Spent;
  readonly spentOn: Map<string, Spent>;
}

export function openLedger(problem: Problem): Ledger {
  const targets = targetsOf(problem.accused, problem.checks);
  return {
    problem,
    targets,
    open: new Set(targets.map(({ id }) => id)),
    whole: new Set(),
    judged: new Map(),
    found: [],
    ruledOut: new Map(),
    flaky: new Set(),
    unstable: new Set(),
    shaky: new Set(),
    inBase: new Set(),
    seenFailing: new Map(targets.map(({ id }) => [id, 1])),
    spent: { runs: 0, probes: 0, ms: 0 },
    spentOn: new Map(),
  };
}

/** A question: what does this check say without these edits? */
export interface Question {
  readonly undo: readonly Undoing[];
  readonly check: ProvableCheck;
  readonly aim: string | null;
  /** Only these failures; default: all open ones of the check. */
  readonly targets?: readonly Target[];
  /** Asked again though it was answered; may go a little beyond the number of probes. */
  readonly isRepeat?: boolean;
  readonly isWhole?: boolean;
}

/** Open failures of a check, of one cause where it is told. */
export const openOf = (
  { targets, open }: Ledger,
  { check, cause }: { readonly check?: ProvableCheck; readonly cause?: string },
): readonly Target[] =>
  targets.filter(
    (target) =>
      open.has(target.id) && (!check || target.check === check) && (cause === undefined || target.cause === cause),
  );

/** Beyond the number of probes there is room to ask once more what was seen. */
const REPEATS = 6;
/** Linters and compilers run whole: narrowed they would have to show the failure first. Longer ones are worth it. */
const LONG_MS = 20_000;

/** The answer, asked for only where it is not known; nothing seen where the budget is used up. */
export function* ask(ledger: Ledger, question: Question): Flow<Judgement> {
  const { undo, check, aim, isRepeat = false, isWhole = false } = question;
  const key = `${check.name}\u0002${keyOfAll(undo)}`;
  const known = ledger.judged.get(key);
  if (known && !isRepeat) return known;
  const { budget } = ledger.problem;
  if (ledger.spent.ms >= budget.ms || ledger.spent.runs >= budget.runs + (isRepeat ? REPEATS : 0)) return NOTHING_SEEN;
  const asked = question.targets ?? openOf(ledger, { check });
  const selection = isWhole || isRunWhole(check, ledger) ? null : selectionOf(check, asked);
  const outcome = yield { probe: { undo, check: check.name, selection }, aim };
  const isProbe = undo.length > 0;
  note(ledger, { ms: outcome.ran ? outcome.told.ms : outcome.ms, isProbe }, [
    ...new Set(asked.map(({ cause }) => cause)),
  ]);
  const judgement = judgementOf(outcome, question, ledger);
  for (const id of judgement.fails) ledger.seenFailing.set(id, (ledger.seenFailing.get(id) ?? 0) + 1);
  if (!isRepeat) ledger.judged.set(key, judgement);
  return judgement;
}

/** True where all of a check is run. */
export const isRunWhole = (check: ProvableCheck, { whole }: Pick<Ledger, 'whole'>): boolean =>
  whole.has(check.name) || (check.isStatic && check.ms <= LONG_MS);

function judgementOf(outcome: ProbeOutcome, { undo, check }: Question, { targets, problem }: Ledger): Judgement {
  if (!outcome.ran) return NOTHING_SEEN;
  const own = targets.filter((target) => target.check === check);
  const judgement = judge(outcome.told, undo, { targets: own, passed: problem.passed });
  // The tree as it is, or as the base had it, is what it is; a part of the change undone must leave the test alone.
  return undo.length ? fairly(judgement, undo, own) : judgement;
}

function note(
  ledger: Ledger,
  { ms, isProbe }: { readonly ms: number; readonly isProbe: boolean },
  causes: readonly string[],
): void {
  const add = (spent: Spent): void => {
    spent.runs += 1;
    spent.probes += isProbe ? 1 : 0;
    spent.ms += ms;
  };
  add(ledger.spent);
  for (const cause of causes) {
    const spent = ledger.spentOn.get(cause) ?? { runs: 0, probes: 0, ms: 0 };
    ledger.spentOn.set(cause, spent);
    add(spent);
  }
}

/** Nothing but these failures' tests and files, sorted. */
export function selectionOf(check: ProvableCheck, targets: readonly Target[]): Selection {
  const tests = new Map(targets.flatMap((target) => target.tests).map((test) => [keyOfTest(test), test]));
  const files = targets.flatMap(({ said }) => said.flatMap(({ test, location }) => test?.file ?? location?.path ?? []));
  return {
    check: check.name,
    tests: [...tests].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, test]) => test),
    files: [...new Set(files)].sort(),
  };
}

const keyOfTest = ({ file, suite, name }: TestCase): string => `${file ?? ''}\u0000${suite}\u0000${name}`;
