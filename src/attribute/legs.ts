// Says which leg of a matrix a source belongs to, and gives a job's matrix values their names where the workflow tells them.

import type { Leg, Section } from '../model/source.ts';

/** Every leg seen in logs, by job name, sorted. */
export function legsOf(sections: readonly Section[]): readonly Leg[] {
  const byJob = new Map<string, Leg>();
  for (const { leg, role } of sections) if (leg && role === 'head' && !byJob.has(leg.job)) byJob.set(leg.job, leg);
  return [...byJob.values()].sort((a, b) => (a.job < b.job ? -1 : 1));
}

/** The leg of a report: the one whose every matrix value stands in its path; the only leg when there is but one; else null. */
export function legOfReport(path: string, legs: readonly Leg[]): Leg | null {
  if (legs.length === 1) return legs[0] ?? null;
  const tokens = new Set(
    path
      .toLowerCase()
      .split(/[^a-z0-9.]+/)
      .flatMap((token) => [token, token.replace(/\.\w+$/, '')]),
  );
  const fitting = legs.filter(({ matrix, job }) => {
    const values = Object.values(matrix)
      .flatMap((value) => value.toLowerCase().split(/[^a-z0-9.]+/))
      .filter(Boolean);
    return values.length ? values.every((value) => tokens.has(value)) : tokens.has(job.toLowerCase());
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
