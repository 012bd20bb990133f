// Finds which step of a job each section of its log is: the log has times and first lines, the API has names and numbers.

import type { JobStep } from '../model/job.ts';
import type { Section, Step } from '../model/source.ts';

/** The step that a section is of, and the line of the log where that step begins. */
export interface StepPlace {
  readonly step: JobStep;
  readonly firstLine: number;
}

const SECOND = 1_000;
/** Steps that run no command of the workflow. */
const RUNNERS_OWN = /^(?:Set up job$|Complete job$|Initialize containers$|Stop containers$|Post )/;

/** Places the sections of one log, in their order. One that fits no step is left out. */
export function placedSteps(sections: readonly Section[], steps: readonly JobStep[]): ReadonlyMap<Section, StepPlace> {
  const ran = steps.filter(({ conclusion }) => conclusion !== 'skipped').sort((a, b) => a.number - b.number);
  const placed = new Map<Section, StepPlace>();
  let current = null as StepPlace | null;
  for (const section of [...sections].sort((a, b) => a.order - b.order)) {
    if (!section.step) continue;
    const before: StepPlace | null = current;
    const found = stepOf(section.step, ran, before?.step ?? null);
    if (!found) continue;
    const place: StepPlace = before && found === before.step ? before : { step: found, firstLine: section.step.line };
    placed.set(section, place);
    current = place;
  }
  return placed;
}

/** Steps never go back. A step that was given no name is called by its first line; of others the next is meant, then the one we are in: an action may hold several commands. */
function stepOf(section: Step, ran: readonly JobStep[], current: JobStep | null): JobStep | null {
  const isCommand = section.command !== null;
  const ahead = ran.filter(
    ({ number, name }) => (current === null || number >= current.number) && !(isCommand && RUNNERS_OWN.test(name)),
  );
  const fitting = ahead.filter((step) => fits(step, section));
  // A clock that differs leaves the words.
  if (!fitting.length) return ahead.find((step) => isCalled(step, section)) ?? null;
  const next =
    fitting.find((step) => step !== current && isCalled(step, section)) ??
    fitting.find((step) => isCalled(step, section));
  if (next) return next;
  const free = fitting.filter(({ name }) => !name.startsWith('Run '));
  return free.find((step) => step !== current) ?? fitting.find((step) => step === current) ?? null;
}

const isCalled = ({ name }: JobStep, section: Step): boolean =>
  section.name !== '' && name === `Run ${section.name}`.trim();

/** The API's times are whole seconds, cut off. */
function fits({ startMs, endMs }: JobStep, section: Step): boolean {
  if (section.startMs === null) return false;
  const second = Math.floor(section.startMs / SECOND) * SECOND;
  return (startMs === null || startMs <= section.startMs) && (endMs === null || second <= endMs);
}
