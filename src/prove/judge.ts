// Reads what a probe told: which failures were seen passing, which are still there, and whether the probe may be trusted at all.

import type { PassedTest, PlacedFinding } from '../model/attributed.ts';
import type { CheckTold, Undoing } from '../model/proof.ts';
import { isLikeTest, isSameTest, mayHeal, sayingOf, seenPassing, type Target } from './target.ts';

/** What one probe showed. A failure in neither set was not seen: it may be hidden. Ids are of targets. */
export interface Judgement {
  readonly isSound: boolean;
  readonly passes: ReadonlySet<string>;
  readonly fails: ReadonlySet<string>;
  /** Seen passing, whatever was undone: also where the test itself was. */
  readonly seen: ReadonlySet<string>;
  /** Of those that fail, the ones that say the same. */
  readonly alike: ReadonlySet<string>;
  readonly isNarrow: boolean;
  readonly command: string | null;
  /** Tests that fail only here and passed before: they rely on what was undone. */
  readonly relying: number;
}

/** What is known of the head. */
export interface Head {
  /** Every target of the check, whether asked for or not. */
  readonly targets: readonly Target[];
  readonly passed: readonly PassedTest[];
}

const NONE: ReadonlySet<string> = new Set();
export const NOTHING_SEEN: Judgement = {
  isSound: false,
  passes: NONE,
  fails: NONE,
  seen: NONE,
  alike: NONE,
  isNarrow: false,
  command: null,
  relying: 0,
};

/** Rules of style, policies and budgets may speak up anew where a configuration is undone; it is no sign of a broken tree. */
const HARMLESS: ReadonlySet<string> = new Set(['style-rule', 'policy', 'budget']);

/** Judges a run of a check without `undo`. */
export function judge(told: CheckTold, undo: readonly Undoing[], head: Head): Judgement {
  const errors = told.findings.filter(({ severity, passedOnRetry }) => severity === 'error' && !passedOnRetry);
  const moved = movedBy(undo);
  const left = leftSayings(errors, moved);
  const failing = errors.flatMap((finding) => (finding.test ? [finding] : []));
  const failed = failedTests(failing, head.targets);
  const fails = new Set(
    head.targets.filter((target) => stillFails(target, { failed, left, moved, told })).map(({ id }) => id),
  );
  const isSound = !isBroken(told, errors, { moved, head });
  const seen = isSound
    ? head.targets
        .filter((target) => !fails.has(target.id) && passesIn(target, { told, errors, head }))
        .map(({ id }) => id)
    : [];
  const { isNarrow, command } = told;
  const passes = new Set(seen);
  const alike = alikeIn(errors, { fails, moved, targets: head.targets });
  return { isSound, fails, passes, seen: passes, alike, isNarrow, command, relying: relyingIn(failing, head) };
}

/** The judgement, without what the undoing may not prove: the failing test itself was touched. */
export const fairly = (judgement: Judgement, undo: readonly Undoing[], targets: readonly Target[]): Judgement => ({
  ...judgement,
  passes: new Set(
    targets.filter((target) => judgement.passes.has(target.id) && mayHeal(undo, target)).map(({ id }) => id),
  ),
});

/** Of the failing targets, those of which one says what it said before. */
function alikeIn(
  errors: readonly PlacedFinding[],
  {
    fails,
    moved,
    targets,
  }: { fails: ReadonlySet<string>; moved: ReadonlyMap<string, string>; targets: readonly Target[] },
): ReadonlySet<string> {
  const said = new Set(errors.map((finding) => sayingOf(finding, moved)));
  const isAlike = (target: Target): boolean => target.said.some((finding) => said.has(sayingOf(finding, moved)));
  return new Set(targets.filter((target) => fails.has(target.id) && isAlike(target)).map(({ id }) => id));
}

function movedBy(undo: readonly Undoing[]): ReadonlyMap<string, string> {
  return new Map(
    undo.flatMap((each) =>
      each.kind !== 'env' && each.oldPath !== each.path ? [[each.oldPath, each.path] as const] : [],
    ),
  );
}

/** How often each thing is said that is no test's. */
function leftSayings(
  errors: readonly PlacedFinding[],
  moved: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of errors) {
    if (finding.test) continue;
    const saying = sayingOf(finding, moved);
    counts.set(saying, (counts.get(saying) ?? 0) + 1);
  }
  return counts;
}

/** The targets that failing tests are: by their very names, else all whose names are like theirs. */
function failedTests(failing: readonly PlacedFinding[], targets: readonly Target[]): ReadonlySet<string> {
  const failed = new Set<string>();
  for (const { test } of failing) {
    if (!test) continue;
    const same = targets.filter(({ tests }) => tests.some((own) => isSameTest(own, test)));
    const meant = same.length ? same : targets.filter(({ tests }) => tests.some((own) => isLikeTest(own, test)));
    for (const { id } of meant) failed.add(id);
  }
  return failed;
}

interface Left {
  readonly failed: ReadonlySet<string>;
  readonly left: ReadonlyMap<string, number>;
  readonly moved: ReadonlyMap<string, string>;
  readonly told: CheckTold;
}

function stillFails(target: Target, { failed, left, moved, told }: Left): boolean {
  if (target.isGeneric) return told.exitCode !== 0;
  if (target.tests.length) return failed.has(target.id);
  // As long as any that says the same is left, this one may be it.
  return target.said.some((finding) => (left.get(sayingOf(finding, moved)) ?? 0) > 0);
}

interface Ran {
  readonly told: CheckTold;
  readonly errors: readonly PlacedFinding[];
  readonly head: Head;
}

/** Gone means seen passing. */
function passesIn(target: Target, { told, errors, head }: Ran): boolean {
  if (target.isGeneric) return told.exitCode === 0;
  if (target.tests.length) {
    const { targets, passed: before } = head;
    return seenPassing(target, { passed: told.passed, before, targets }) || allPassed(told);
  }
  if (told.exitCode === 0) return target.check.isStatic || told.passed.length > 0 || (told.passedCount ?? 0) > 0;
  if (target.check.isStatic) return !target.check.stopsEarly && errors.length > 0;
  const file = target.said.find(({ location }) => location)?.location?.path ?? null;
  return told.passed.some((test) => file === null || test.file === file);
}

/** A runner that tells only totals: of the failing tests alone, all passed and none was skipped. */
const allPassed = ({ isNarrow, exitCode, passedCount, skippedCount, passed, findings }: CheckTold): boolean =>
  isNarrow && exitCode === 0 && !passed.length && !findings.length && (passedCount ?? 0) > 0 && !skippedCount;

/** True when the run says nothing: it was cut short, or what did not fail to load or compile before does so now. */
function isBroken(
  told: CheckTold,
  errors: readonly PlacedFinding[],
  { moved, head }: { readonly moved: ReadonlyMap<string, string>; readonly head: Head },
): boolean {
  if (told.timedOut || told.exitCode === null || told.truncated) return true;
  const known = new Set(head.targets.flatMap(({ said }) => said.map((finding) => sayingOf(finding, moved))));
  const telling = errors.filter(({ isGeneric }) => !isGeneric);
  const fresh = telling.filter(
    (finding) => !finding.test && !HARMLESS.has(finding.kind) && !known.has(sayingOf(finding, moved)),
  );
  const isSilent =
    told.exitCode !== 0 && !telling.length && !told.passed.length && !head.targets.every((each) => each.isGeneric);
  return fresh.length > 0 || isSilent;
}

function relyingIn(failing: readonly PlacedFinding[], { targets, passed }: Head): number {
  return failing.filter(
    ({ test }) =>
      test &&
      !targets.some(({ tests }) => tests.some((own) => isLikeTest(own, test))) &&
      passed.some((each) => isSameTest(each, test)),
  ).length;
}
