// Takes what was attributed apart into the parts that legs exchange, one for each leg.

import { fold } from '../explain/findings/fold.ts';
import { compare } from '../explain/findings/order.ts';
import { withStatus } from '../explain/findings/status.ts';
import type { Attributed, PassedTest, PlacedFinding } from '../model/attributed.ts';
import {
  BUNDLE_CAPS,
  type BundleChange,
  type BundleFinding,
  type BundlePart,
  type PartOrigin,
  type TestClass,
} from '../model/bundle.ts';
import type { Change } from '../model/change.ts';
import type { Leg, Note } from '../model/source.ts';

export interface PartsInput {
  readonly attributed: Attributed;
  readonly origin: PartOrigin;
  readonly change: Change | null;
  readonly notes: readonly Note[];
}

/** The parts of one job, the first with all that belongs to no single leg. What a retry mended is marked, so that no part needs it. */
export function partsOf({ attributed, origin, change, notes }: PartsInput): readonly BundlePart[] {
  const jobs = [...new Set(attributed.legs.map(({ job }) => job))].filter((job) => job !== origin.leg?.job);
  const legOf = new Map(attributed.legs.map((leg) => [leg.job, leg]));
  const findings = byLeg(mended(attributed), origin);
  const passed = byLeg(attributed.passed, origin);
  const base = attributed.base.map(bundled);
  const bare = {
    ...origin,
    sources: 0,
    checks: [],
    completed: [],
    notes: [],
    change: change && changeOf(change),
    base: [],
  };
  const partFor = (job: string | null): Pick<BundlePart, 'findings' | 'classes' | 'cut'> => {
    const all = findings.get(job) ?? [];
    const kept = all.length > BUNDLE_CAPS.findings ? [...all].sort(byWeight).slice(0, BUNDLE_CAPS.findings) : all;
    return {
      findings: kept.map(bundled),
      classes: classesOf(passed.get(job) ?? [], all),
      cut: all.length - kept.length,
    };
  };
  const { sources, checks, completed } = attributed;
  const first = {
    ...bare,
    sources,
    checks,
    completed: completed ?? [],
    notes,
    base: base.slice(0, BUNDLE_CAPS.findings),
    ...partFor(null),
  };
  const others = jobs.map((job) => ({
    ...bare,
    id: `${origin.id}/${job}`,
    slot: `${origin.slot}/${job}`,
    leg: legOf.get(job) ?? null,
    ...partFor(job),
  }));
  return [{ ...first, cut: first.cut + (attributed.cut ?? 0) }, ...others];
}

const byWeight = (a: PlacedFinding, b: PlacedFinding): number =>
  Number(b.severity === 'error') - Number(a.severity === 'error') ||
  compare(a.location?.path ?? '', b.location?.path ?? '') ||
  compare(a.message, b.message);

/** The findings, those that passed on a retry marked so. */
function mended(attributed: Attributed): readonly PlacedFinding[] {
  const { findings, retry } = attributed;
  if (!retry.findings.length && !retry.passed.length && !retry.completed.length) return findings;
  return withStatus(fold(findings), { ...attributed, base: [] }).flatMap(({ said, status }) =>
    status === 'flaky' ? said.map((finding) => ({ ...finding, passedOnRetry: true })) : said,
  );
}

/** What each leg has, by its job's name; null for the origin's own and for what names no leg. */
function byLeg<T extends { readonly leg: Leg | null }>(
  all: readonly T[],
  { leg: own }: PartOrigin,
): ReadonlyMap<string | null, readonly T[]> {
  const found = new Map<string | null, T[]>();
  for (const one of all) {
    const key = one.leg && one.leg.job !== own?.job ? one.leg.job : null;
    const same = found.get(key);
    if (same) same.push(one);
    else found.set(key, [one]);
  }
  return found;
}

const bundled = ({ leg: _leg, legs: _legs, attempt: _attempt, ...finding }: PlacedFinding): BundleFinding => finding;

interface Counted extends TestClass {
  readonly names: string[];
  passed: number;
  failed: number;
}

/** Tests by class and file, sorted. Names are told as long as there is room, counts always. */
function classesOf(passed: readonly PassedTest[], findings: readonly PlacedFinding[]): readonly TestClass[] {
  const classes = new Map<string, Counted>();
  const counted = ({ suite, file }: Pick<PassedTest, 'suite' | 'file'>, tool: string | null): Counted => {
    const key = `${tool ?? ''}\u0000${file ?? ''}\u0000${suite}`;
    const known = classes.get(key) ?? { tool, suite, file, passed: 0, failed: 0, names: [] };
    classes.set(key, known);
    return known;
  };
  let room: number = BUNDLE_CAPS.names;
  for (const test of passed) {
    const own = counted(test, test.tool);
    own.passed++;
    if (room-- > 0) own.names.push(test.name);
  }
  for (const { test, tool, passedOnRetry } of findings) if (test && !passedOnRetry) counted(test, tool).failed++;
  const all = [...classes]
    .sort((a, b) => compare(a[0], b[0]))
    .map(([, own]) => ({ ...own, names: own.names.sort(compare) }));
  return all.slice(0, BUNDLE_CAPS.classes);
}

/** The change with as many edits as a bundle has room for; files beyond keep their names. */
function changeOf({ base, head, files }: Change): BundleChange {
  let room: number = BUNDLE_CAPS.change;
  let cut = Math.max(0, files.length - BUNDLE_CAPS.files);
  const told = files.slice(0, BUNDLE_CAPS.files).map((file) => {
    const chars = file.edits.reduce(
      (sum, edit) =>
        sum + charsOf(edit.removed) + charsOf(edit.added) + charsOf(edit.before) + charsOf(edit.after) + 40,
      0,
    );
    const most = Math.max(
      file.edits.length,
      ...file.edits.map(({ removed, added }) => Math.max(removed.length, added.length)),
    );
    if (chars <= room && most <= BUNDLE_CAPS.edits) {
      room -= chars;
      return file;
    }
    cut++;
    return { ...file, edits: [] };
  });
  return { base, head, files: told, cut };
}

const charsOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0);
