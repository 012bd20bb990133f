// Marks what already failed on the base as known and what passed on a retry as flaky.

import type { Attributed, PlacedFinding } from '../model/attributed.ts';
import type { Folded } from './fold.ts';
import { fullNamesMeet } from './fold.ts';
import { maskedMessage, plain } from './keys.ts';

/** The folded findings with their status. What is known or flaky is never a new cause. */
export function withStatus(folded: readonly Folded[], attributed: Attributed): readonly Folded[] {
  const budget = baseCounts(attributed.base);
  return folded.map((entry) => {
    if (entry.status === 'flaky' || passedOnRetry(entry.finding, entry.said, attributed)) return { ...entry, status: 'flaky' };
    return takeKnown(entry.finding, attributed.base, budget) ? { ...entry, status: 'known' } : entry;
  });
}

function passedOnRetry({ test, tool }: PlacedFinding, said: readonly PlacedFinding[], { retry }: Attributed): boolean {
  if (!test) return false;
  if (retry.findings.some((other) => other.test && sameFile(other.test.file, test.file) && fullNamesMeet(other.test, test))) return false;
  if (retry.findings.some((other) => !other.test && other.severity === 'error' && (other.isGeneric || other.location?.path === test.file))) return false;
  if (retry.passed.some((other) => sameFile(other.file, test.file) && fullNamesMeet(other, test))) return true;
  // Runners that print only counts for what passes: a run to its end that does not name the test passed it.
  return [tool, ...said.map((telling) => telling.tool)].some((name) => retry.completed.includes(name));
}

const sameFile = (a: string | null, b: string | null): boolean => !a || !b || a === b;

/** How often the base says each located thing: a second one on the head is new. */
function baseCounts(base: readonly PlacedFinding[]): Map<string, number> {
  const lines = new Map<string, Set<string>>();
  for (const finding of base) {
    if (finding.test) continue;
    const key = knownKey(finding);
    lines.set(key, (lines.get(key) ?? new Set()).add(`${finding.location?.line ?? 0}:${finding.location?.column ?? 0}`));
  }
  return new Map([...lines].map(([key, places]) => [key, places.size]));
}

const knownKey = (finding: PlacedFinding): string => [finding.location?.path ?? '', finding.rule ?? '', plain(maskedMessage(finding))].join('\u0000');

function takeKnown(finding: PlacedFinding, base: readonly PlacedFinding[], budget: Map<string, number>): boolean {
  const { test } = finding;
  if (test) return base.some((other) => other.test && sameFile(other.test.file, test.file) && fullNamesMeet(other.test, test) && sameFailure(other, finding));
  const key = knownKey(finding);
  const left = budget.get(key) ?? 0;
  if (left > 0) budget.set(key, left - 1);
  return left > 0;
}

/** A test that failed on the base for another reason is broken anew. */
const sameFailure = (a: PlacedFinding, b: PlacedFinding): boolean => a.kind === b.kind || plain(maskedMessage(a)) === plain(maskedMessage(b));
