// Gathers what the sections say into checks: one question CI asked, over all its legs, counted once.

import type { Check } from '../model/cause.ts';
import { type Family, loopOf } from '../model/kind.ts';
import type { Leg, Reading, Section } from '../model/source.ts';

/** A reading with where it was read and the check it belongs to. */
export interface CheckedReading {
  readonly reading: Reading;
  readonly section: Section;
  readonly leg: Leg | null;
  readonly check: string;
  readonly family: Family;
}

/** The name of a check: its family, or for what no family fits the command's own name. */
export function checkName(reading: Reading, section: Section): { readonly check: string; readonly family: Family } {
  if (reading.family !== 'other') return { check: reading.family, family: reading.family };
  const command = section.step?.command ?? section.step?.name ?? '';
  const word = /^(?:\S+=\S+\s+)*(?:(?:npx|bunx|pnpm|yarn|npm|run|exec|python3?|-m|sudo|bash|sh|node|make|uv|poetry)\s+)*(\S+)/.exec(command)?.[1] ?? 'other';
  return { check: word.slice(word.lastIndexOf('/') + 1).replace(/\.\w+$/, '') || 'other', family: 'other' };
}

/** One check per name, sorted by loop and name. Readings of one run in a log and in a report count once. */
export function checksOf(readings: readonly CheckedReading[], sections: readonly Section[]): readonly Check[] {
  const names = [...new Set(readings.map(({ check }) => check))].sort();
  return names.map((name) => checkOf(name, readings.filter(({ check }) => check === name), sections));
}

function checkOf(name: string, own: readonly CheckedReading[], sections: readonly Section[]): Check {
  const steps = [...new Set(own.flatMap(({ section }) => (section.step ? [section.step] : [])))];
  const counted = countedOnce(own);
  const sum = (key: 'passed' | 'failed' | 'skipped'): number => counted.reduce((total, { reading }) => total + (reading[key] ?? 0), 0);
  const exits = steps.map(({ exitCode }) => exitCode).filter((code) => code !== null);
  const times = steps.filter(({ startMs, endMs }) => startMs !== null && endMs !== null).map(({ startMs, endMs }) => (endMs ?? 0) - (startMs ?? 0));
  const failing = own.find(({ section }) => section.step?.exitCode) ?? own.find(({ section }) => section.step?.command);
  const finished = sections.some(({ step }) => step !== null);
  return {
    name, loop: loopOf(own[0]?.family ?? 'other'),
    tools: [...new Set(own.map(({ reading }) => reading.tool))].sort(),
    command: failing?.section.step?.command ?? null,
    exitCode: exits.length ? Math.max(...exits) : steps.length && finished && !steps.some(({ interrupted }) => interrupted) ? 0 : null,
    durationMs: times.length ? times.reduce((total, time) => total + time, 0) : null,
    passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'),
    truncated: own.some(({ reading }) => reading.truncated),
    notRun: [...new Set(own.flatMap(({ reading }) => reading.notRun))].sort().slice(0, 1_000),
  };
}

/** Leaves out the second telling of one run: same leg, same counts, told by another source or tool. */
function countedOnce(own: readonly CheckedReading[]): readonly CheckedReading[] {
  const seen = new Map<string, Set<string>>();
  return own.filter(({ reading, leg, section }) => {
    if (reading.passed === null && reading.failed === null) return false;
    const key = JSON.stringify([leg?.job ?? null, reading.passed ?? 0, reading.failed ?? 0]);
    const teller = `${section.source}\u0000${section.order}\u0000${reading.format}`;
    const tellers = seen.get(key) ?? new Set<string>();
    seen.set(key, tellers.add(teller));
    return tellers.size === 1;
  });
}
