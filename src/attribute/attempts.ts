// Settles what several attempts of one job say: what failed before and passes now is flaky, and only the last attempt is counted.

import type { Finding } from '../model/finding.ts';
import type { Section } from '../model/source.ts';

/** Sections with what a later attempt mended marked. Without several attempts they are the same. */
export function settledAttempts(sections: readonly Section[]): readonly Section[] {
  const newest = newestOf(sections);
  if (![...newest.values()].some((attempt) => attempt > 1)) return sections;
  const latest = new Map<string, Section[]>();
  for (const section of sections)
    if (section.role === 'head' && section.leg && isNewest(section, newest)) grow(latest, section.leg.job, section);
  return sections.map((section) => {
    const now =
      section.leg && section.role === 'head' && !isNewest(section, newest) ? latest.get(section.leg.job) : undefined;
    return now ? mended(section, now) : section;
  });
}

/** Tells whether a section is of the last attempt of its job: only those count. */
export function isLastOf(sections: readonly Section[]): (section: Section) => boolean {
  const newest = newestOf(sections);
  return (section) => isNewest(section, newest);
}

function newestOf(sections: readonly Section[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { leg, role, attempt } of sections)
    if (leg && role === 'head') newest.set(leg.job, Math.max(attempt, newest.get(leg.job) ?? 0));
  return newest;
}

const isNewest = ({ leg, role, attempt }: Section, newest: ReadonlyMap<string, number>): boolean =>
  !leg || role !== 'head' || newest.get(leg.job) === attempt;

function grow(groups: Map<string, Section[]>, key: string, section: Section): void {
  const group = groups.get(key);
  if (group) group.push(section);
  else groups.set(key, [section]);
}

/** A section of an earlier attempt, its findings marked that the last attempt does not have. */
function mended(section: Section, now: readonly Section[]): Section {
  const failing = now.filter(hasError);
  const isOver = !failing.length || passedStep(section, now);
  const readings = section.readings.map((reading) => {
    const again = isOver ? null : testsAgain(reading.tool, failing);
    const passes = (finding: Finding): boolean =>
      isOver || (again !== null && finding.test !== null && !again.has(nameOf(finding)));
    return {
      ...reading,
      findings: reading.findings.map((finding) => (passes(finding) ? { ...finding, passedOnRetry: true } : finding)),
    };
  });
  return { ...section, readings };
}

const hasError = ({ readings }: Section): boolean =>
  readings.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));

/** True when the same step ran again and has nothing to complain of. */
function passedStep({ step }: Section, now: readonly Section[]): boolean {
  if (!step) return false;
  const same = now.filter((other) => other.step?.name === step.name && other.step.command === step.command);
  return (
    same.length > 0 && same.every((other) => !hasError(other) && !other.step?.exitCode && !other.step?.interrupted)
  );
}

/** The tests that failed again, null when the tool did not run to its end: then nobody knows. */
function testsAgain(tool: string | null, failing: readonly Section[]): ReadonlySet<string> | null {
  const readings = failing.flatMap((section) => section.readings);
  const own = readings.filter(
    (reading) => reading.tool === tool && (reading.passed !== null || reading.failed !== null),
  );
  const isUnclear = readings.some(({ format, findings }) => format === 'generic' && findings.length > 0);
  if (!own.length || isUnclear || own.some(({ truncated }) => truncated)) return null;
  return new Set(own.flatMap(({ findings }) => findings.filter(({ test }) => test !== null).map(nameOf)));
}

const nameOf = ({ test }: Finding): string => `${test?.file ?? ''}\u0000${test?.suite ?? ''}\u0000${test?.name ?? ''}`;
