// Marks what already failed on the base as known and what passed on a retry as flaky.

import type { Attributed, PassedTest, PlacedFinding } from '../../model/attributed.ts';
import type { TestCase } from '../../model/finding.ts';
import type { Folded } from './fold.ts';
import { maskedMessage, plain } from './keys.ts';
import { fullName, fullNamesMeet, leafOf } from './names.ts';

/** The folded findings with their status. What is known or flaky is never a new cause. */
export function withStatus(
  folded: readonly Folded[],
  { base, retry }: Pick<Attributed, 'base' | 'retry'>,
): readonly Folded[] {
  const budget = baseCounts(base);
  const known = namesakesIn(base);
  const passed = passesOf(retry);
  return folded.map((entry) => {
    if (entry.status === 'flaky' || passed(entry)) return { ...entry, status: 'flaky' };
    return takeKnown(entry.finding, known, budget) ? { ...entry, status: 'known' } : entry;
  });
}

/** Tells whether a finding's test passed on the retry. */
function passesOf({ findings, passed, completed }: Attributed['retry']): (entry: Folded) => boolean {
  const failedAgain = namesakesIn(findings);
  const passedThen = namesakesIn(passed);
  const broken = findings.filter((other) => !other.test && other.severity === 'error');
  const isAnyGeneric = broken.some(({ isGeneric }) => isGeneric);
  const brokenFiles = new Set(broken.map(({ location }) => location?.path));
  return ({ finding: { test, tool }, said }) => {
    if (!test) return false;
    if (failedAgain(test).length || isAnyGeneric || (test.file !== null && brokenFiles.has(test.file))) return false;
    if (passedThen(test).length) return true;
    // Runners that print only counts for what passes: a run to its end that does not name the test passed it.
    return [tool, ...said.map((telling) => telling.tool)].some((name) => name !== null && completed.includes(name));
  };
}

/** Full names that meet end alike, or their leaves are the same. */
const END_CHARS = 5;

/** Finds those of many that may be the test of a given name, without comparing it with all. */
function namesakesIn<T extends PlacedFinding | PassedTest>(all: readonly T[]): (test: TestCase) => readonly T[] {
  const byEnd = new Map<string, T[]>();
  const short: T[] = [];
  const add = (key: string, one: T): void => {
    const same = byEnd.get(key);
    if (same) same.push(one);
    else byEnd.set(key, [one]);
  };
  for (const one of all) {
    const test = testOf(one);
    if (!test) continue;
    const name = fullName(test);
    if (name.length < END_CHARS) short.push(one);
    else add(`e${name.slice(-END_CHARS)}`, one);
    add(`l${plain(leafOf(test))}`, one);
  }
  return (test) => {
    if (!all.length) return [];
    const name = fullName(test);
    const ends = name.length < END_CHARS ? all : [...short, ...(byEnd.get(`e${name.slice(-END_CHARS)}`) ?? [])];
    const near = new Set([...ends, ...(byEnd.get(`l${plain(leafOf(test))}`) ?? [])]);
    return [...near].filter((one) => {
      const other = testOf(one);
      return other !== null && sameFile(other.file, test.file) && fullNamesMeet(other, test);
    });
  };
}

const testOf = (one: PlacedFinding | PassedTest): TestCase | null => ('message' in one ? one.test : one);

const sameFile = (a: string | null, b: string | null): boolean => !a || !b || a === b;

/** How often the base says each located thing: a second one on the head is new. */
function baseCounts(base: readonly PlacedFinding[]): Map<string, number> {
  const lines = new Map<string, Set<string>>();
  for (const finding of base) {
    if (finding.test) continue;
    const key = knownKey(finding);
    lines.set(
      key,
      (lines.get(key) ?? new Set()).add(`${finding.location?.line ?? 0}:${finding.location?.column ?? 0}`),
    );
  }
  return new Map([...lines].map(([key, places]) => [key, places.size]));
}

const knownKey = (finding: PlacedFinding): string =>
  [finding.location?.path ?? '', finding.rule ?? '', plain(maskedMessage(finding))].join('\u0000');

function takeKnown(
  finding: PlacedFinding,
  known: (test: TestCase) => readonly PlacedFinding[],
  budget: Map<string, number>,
): boolean {
  const { test } = finding;
  if (test) return known(test).some((other) => sameFailure(other, finding));
  if (!budget.size) return false;
  const key = knownKey(finding);
  const left = budget.get(key) ?? 0;
  if (left > 0) budget.set(key, left - 1);
  return left > 0;
}

/** A test that failed on the base for another reason is broken anew. */
const sameFailure = (a: PlacedFinding, b: PlacedFinding): boolean =>
  a.kind === b.kind || plain(maskedMessage(a)) === plain(maskedMessage(b));
