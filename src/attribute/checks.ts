// Gathers what the sections say into checks: one question CI asked, over all its legs, counted once.

import type { Check } from '../model/cause.ts';
import { familyOf } from '../model/command.ts';
import { type Family, loopOf, mayRefuse } from '../model/kind.ts';
import type { Reading, Section } from '../model/source.ts';
import type { CheckedReading } from './checked-reading.ts';
import { countedOnce } from './counts.ts';

/** The readings of a section that say something. Of a step that failed, what says nothing is no check beside one that tells why. */
export function tellingOf({ step, readings }: Section): readonly Reading[] {
  if (!step?.exitCode || !readings.some(({ findings }) => findings.some(({ severity }) => severity === 'error')))
    return readings;
  return readings.filter(
    ({ findings, passed, failed, skipped, truncated, notRun }) =>
      findings.length || passed !== null || failed !== null || skipped !== null || truncated || notRun.length,
  );
}

/** The name of a check: as given, else its family, or for what no family fits the command's own name. */
export function checkName(reading: Reading, section: Section): { readonly check: string; readonly family: Family } {
  if (section.check)
    return { check: section.check.name, family: reading.family === 'other' ? section.check.family : reading.family };
  if (reading.family !== 'other') return { check: reading.family, family: reading.family };
  const command = section.step?.command ?? section.step?.name ?? '';
  const family = section.step?.command ? familyOf(command) : 'other';
  if (family !== 'other') return { check: family, family };
  const word =
    /^(?:[^\s=]+=\S+\s+)*(?:(?:npx|bunx|pnpm|yarn|npm|run|exec|python3?|-m|sudo|bash|sh|node|make|uv|poetry)\s+)*(\S+)/.exec(
      command,
    )?.[1] ?? 'other';
  return { check: word.slice(word.lastIndexOf('/') + 1).replace(/\.\w+$/, '') || 'other', family: 'other' };
}

/** One check per name, sorted by loop and name. Readings of one run in a log and in a report count once. */
export function checksOf(readings: readonly CheckedReading[], sections: readonly Section[]): readonly Check[] {
  const names = [
    ...new Set([...readings.map(({ check }) => check), ...sections.flatMap(({ check }) => check?.name ?? [])]),
  ].sort();
  return names.map((name) =>
    checkOf(
      name,
      readings.filter(({ check }) => check === name),
      sections,
    ),
  );
}

function checkOf(name: string, own: readonly CheckedReading[], sections: readonly Section[]): Check {
  // A given check that says nothing was run all the same.
  const given = sections.filter(({ check }) => check?.name === name);
  const steps = [...new Set([...own.map(({ section }) => section), ...given].flatMap(({ step }) => step ?? []))];
  const counted = countedOnce(own);
  const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
    counted.reduce((total, { reading }) => total + (reading[key] ?? 0), 0);
  const exits = steps.map(({ exitCode }) => exitCode).filter((code) => code !== null);
  const times = steps
    .filter(({ startMs, endMs }) => startMs !== null && endMs !== null)
    .map(({ startMs, endMs }) => (endMs ?? 0) - (startMs ?? 0));
  const failing = steps.find(({ exitCode }) => exitCode) ?? steps.find(({ command }) => command);
  const finished = sections.some(({ step }) => step !== null);
  return {
    name,
    loop: loopOf(given[0]?.check?.family ?? own[0]?.family ?? 'other'),
    ...(given[0]?.check ? { family: given[0].check.family } : {}),
    tools: [...new Set(own.map(({ reading }) => reading.tool))].sort(),
    command: failing?.command ?? null,
    exitCode: exits.length
      ? Math.max(...exits)
      : steps.length && finished && !steps.some(({ interrupted }) => interrupted)
        ? 0
        : null,
    durationMs: times.length ? times.reduce((total, time) => total + time, 0) : null,
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    truncated: own.some((entry) => entry.reading.truncated || isRefused(entry)),
    notRun: [...new Set(own.flatMap(({ reading }) => reading.notRun))].sort().slice(0, 1_000),
  };
}

/** True for a step that failed by refusals alone: it did not get to what it is there for, nor did what comes after it. */
function isRefused({ reading, section }: CheckedReading): boolean {
  const errors = reading.findings.filter(({ severity }) => severity === 'error');
  return (
    (section.step?.exitCode ?? 0) > 0 &&
    !reading.passed &&
    errors.length > 0 &&
    errors.every(({ kind, test }) => mayRefuse(kind) && !test)
  );
}
