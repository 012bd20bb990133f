// Joins what a job's log says with what GitHub tells of the job: its leg, its attempt, its steps, how it ended, the page of each line.

import type { Facts, Finding, SourceSpan } from '../model/finding.ts';
import { endedBadly, type Job, type JobStep } from '../model/job.ts';
import type { Kind } from '../model/kind.ts';
import type { Limits } from '../model/limits.ts';
import type { Reading, Role, Section } from '../model/source.ts';
import { placedSteps, type StepPlace } from './job-steps.ts';
import { findingOf } from './kit/draft.ts';
import { readingOf } from './reading.ts';

/** Whose sections they are. */
export interface JobPlace {
  readonly job: Job;
  /** The name of the log. */
  readonly path: string;
  readonly role: Role;
}

/** The sections of a job: those of its log, and where they do not say why it ended badly one that says that it did. */
export function jobSections(sections: readonly Section[], place: JobPlace, limits: Limits): readonly Section[] {
  const { job } = place;
  const steps = placedSteps(sections, job.steps);
  const own = sections.map((section) => ofJob(section, job, steps.get(section) ?? null));
  if (job.conclusion === 'success') return own.length ? own.map(survived) : [endOf(place, own, [])];
  if (job.isFailFast) return own.map(withoutCancel).some(hasError) ? own.map(withoutCancel) : [];
  if (!endedBadly(job) || own.some(hasError)) return own.length ? own : [endOf(place, own, [])];
  return [...own, endOf(place, own, [readingFor(endFinding(place, limits))])];
}

const hasError = ({ readings }: Section): boolean =>
  readings.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));

/** Names a section by its step, and gives each of its lines the page that shows it. */
function ofJob(section: Section, job: Job, place: StepPlace | null): Section {
  const pageOf = ({ line }: SourceSpan): string =>
    place && line >= place.firstLine ? `${job.url}#step:${place.step.number}:${line - place.firstLine + 1}` : job.url;
  const paged = <T extends SourceSpan>(span: T): T => ({ ...span, url: pageOf(span) });
  const readings = section.readings.map((reading) => ({
    ...reading,
    findings: reading.findings.map((finding) => ({
      ...finding,
      source: paged(finding.source),
      ...(finding.around ? { around: paged(finding.around) } : {}),
    })),
  }));
  return {
    ...section,
    leg: job.leg,
    attempt: job.attempt,
    step: section.step && { ...section.step, ...toldOf(section.step, place) },
    readings,
  };
}

/** What the API knows better of a step than its log. */
function toldOf(step: NonNullable<Section['step']>, place: StepPlace | null): Partial<NonNullable<Section['step']>> {
  if (!place) return {};
  const { name, conclusion } = place.step;
  return {
    ...(name.startsWith('Run ') && step.name ? {} : { name }),
    ...(conclusion === 'cancelled' || conclusion === 'timed_out' ? { interrupted: true } : {}),
  };
}

/** What a job that passed said in spite of it failed nothing: GitHub itself tells that it ended well. */
const survived = (section: Section): Section => ({
  ...section,
  ended: 'well',
  step: section.step && { ...section.step, exitCode: section.step.exitCode === null ? null : 0, interrupted: false },
  readings: section.readings.map((reading) => ({ ...reading, findings: reading.findings.map(asWarning) })),
});

const asWarning = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;

/** That a leg was cancelled with the others says nothing; what it said before does. */
const withoutCancel = (section: Section): Section => ({
  ...section,
  readings: section.readings.map((reading) => ({
    ...reading,
    findings: reading.findings.filter(({ rule, kind }) => rule !== 'cancelled' || kind !== 'runner'),
  })),
});

/** A section for what no log says. */
function endOf({ job, path, role }: JobPlace, own: readonly Section[], readings: readonly Reading[]): Section {
  const order = Math.max(-1, ...own.map((section) => section.order)) + 1;
  const check = readings.length ? { name: job.group, family: 'other' as const } : null;
  const ended = endedBadly(job) ? 'badly' : 'well';
  return {
    ...{ source: path, role, leg: job.leg, attempt: job.attempt, check, step: null },
    ...{ readings, order, ended, isLog: true },
  };
}

interface End {
  readonly rule: string | null;
  readonly kind: Kind;
  readonly message: string;
  readonly facts?: Partial<Facts>;
}

/** What a job's end says by itself. */
function endSaid({ conclusion, steps }: Job): End {
  if (conclusion === 'cancelled')
    return { rule: 'cancelled', kind: 'runner', message: `The job was cancelled${at(stoppedIn(steps))}` };
  if (conclusion === 'timed_out')
    return {
      rule: 'timed-out',
      kind: 'time-limit',
      message: `The job ran out of time${at(stoppedIn(steps))}`,
      facts: { resource: 'time' },
    };
  const step = steps.find((each) => each.conclusion === 'failure');
  if (step) return { rule: null, kind: 'unknown', message: `The job failed${at(step)}, and its log does not say why` };
  return {
    rule: 'runner-lost',
    kind: 'runner',
    message: 'The job failed outside its steps: it got no runner, or lost it',
  };
}

const stoppedIn = (steps: readonly JobStep[]): JobStep | undefined =>
  steps.find(({ conclusion }) => conclusion === 'cancelled' || conclusion === 'timed_out' || conclusion === 'failure');

const at = (step: JobStep | undefined): string => (step ? ` in its step "${step.name}"` : '');

function endFinding({ job, path }: JobPlace, { detailChars }: Limits): Finding {
  const { rule, kind, message, facts = {} } = endSaid(job);
  const source = { path, line: 1, endLine: 1, url: job.url };
  const finding = findingOf({ tool: rule === null ? 'github' : 'infra', rule, message, kind, source }, detailChars);
  return { ...finding, facts: { symbols: [], ...facts } };
}

/** Where nothing but the end tells, it is as good as an exit code: no tool's own word. */
const readingFor = (finding: Finding): Reading =>
  readingOf(
    { name: finding.rule === null ? 'generic' : 'infra', family: 'other' },
    { tool: finding.tool, findings: [finding] },
  );
