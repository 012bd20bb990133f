// Gathers what the sections say into checks: one question CI asked, over all its legs, counted once.

import type { Check } from '../model/cause.ts';
import { familyOf } from '../model/command.ts';
import { type Family, loopOf, mayRefuse } from '../model/kind.ts';
import type { Ended, Reading, Section } from '../model/source.ts';
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
  return {
    name,
    loop: loopOf(given[0]?.check?.family ?? own[0]?.family ?? 'other'),
    ...(given[0]?.check ? { family: given[0].check.family } : {}),
    tools: [
      ...new Set(own.flatMap(({ reading }) => (reading.format === 'closing' ? [] : (reading.tool ?? [])))),
    ].sort(),
    command: failing?.command ?? null,
    exitCode: exits.length ? Math.max(...exits) : null,
    signal: steps.find(({ signal }) => signal)?.signal ?? null,
    ended: endOf([...new Set([...own.map(({ section }) => section), ...given])], own),
    ...(own.some(runsTests) ? { runsTests: true } : {}),
    durationMs: times.length ? times.reduce((total, time) => total + time, 0) : null,
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    truncated: own.some((entry) => entry.reading.truncated || isRefused(entry)),
    notRun: [...new Set(own.flatMap(({ reading }) => reading.notRun))].sort().slice(0, 1_000),
  };
}

const TEST_FAMILIES: ReadonlySet<Family> = new Set(['unit', 'integration', 'e2e']);

const runsTests = ({ reading, family }: CheckedReading): boolean => TEST_FAMILIES.has(family) && countsIt(reading);

const countsIt = ({ passed, failed }: Reading): boolean => passed !== null || failed !== null;

/** Badly where anything ended badly, well where all did; what counts ended well where no failure is among it. */
function endOf(sections: readonly Section[], own: readonly CheckedReading[]): Ended | null {
  const ends = sections.map((section): Ended | null => {
    const readings = own.filter((entry) => entry.section === section).map(({ reading }) => reading);
    if (section.ended === 'badly' && isOthers(section, readings)) return null;
    if (section.ended) return section.ended;
    if (readings.some(({ failed }) => (failed ?? 0) > 0)) return 'badly';
    const isTold = readings.length > 0 && readings.every((reading) => !section.isLog || countsIt(reading));
    return isTold && !readings.some(({ truncated }) => truncated) ? 'well' : null;
  });
  if (ends.includes('badly')) return 'badly';
  return ends.length && ends.every((end) => end === 'well') ? 'well' : null;
}

/** True where a text ended badly by its own words, and what failed in it is not of these readings. */
function isOthers({ step, readings }: Section, own: readonly Reading[]): boolean {
  if (step?.exitCode != null || step?.signal || step?.interrupted) return false;
  return readings.some((reading) => !own.includes(reading) && hasFailed(reading)) && !own.some(hasFailed);
}

const hasFailed = ({ findings, failed }: Reading): boolean =>
  (failed ?? 0) > 0 || findings.some(({ severity }) => severity === 'error');

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
