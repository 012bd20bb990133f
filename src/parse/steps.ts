// Reads a raw job log as its steps: which command ran, with which environment, how it ended, and which lines it printed.

import type { Line } from '../model/format.ts';
import type { Leg, Step } from '../model/source.ts';
import type { RawLine } from './kit/clean.ts';
import { COPIED_SIGNS } from './marked.ts';
import { scopeTracker } from './scopes.ts';
import { DIALECT_SIGNS, dialectOf } from './steps/dialects.ts';
import { type Begin, type Following, newFollowing, newStep, type OpenStep } from './steps/following.ts';
import { followGithub, GITHUB_SIGNS, isGithubLine, isOwnGithubLine, legOf } from './steps/github.ts';
import { followDialect } from './steps/others.ts';

export type { OpenStep } from './steps/following.ts';

export interface StepEvents {
  /** A step begins; what follows belongs to it. */
  begin(step: OpenStep): void;
  line(line: Line): void;
  /** The job's name and matrix values, once known. */
  leg(leg: Leg): void;
}

/** What a log says of its job as a whole: nothing where both are false. */
export interface Verdict {
  readonly hasFailed: boolean;
  readonly hasPassed: boolean;
}

/** A line that begins or ends anything, or is no output, fits one of these. */
export const STEP_SIGNS: readonly RegExp[] = [...GITHUB_SIGNS, ...DIALECT_SIGNS, ...COPIED_SIGNS];

/** Follows a log line by line. */
export interface StepReader {
  push(raw: RawLine): void;
  /** Tells that output came up to a line, none of it with a sign. */
  pass(number: number, timeMs: number | null): void;
  /** True where every line must be pushed. */
  isStrict(): boolean;
  /** The scope of output that was passed. */
  scope(): string | null;
  /** Call once the log is read: a log that stops inside a step interrupts it. */
  end(): Verdict;
  /** True when the exit code of the last own step may come after other steps. */
  isLate(): boolean;
}

/** A finished step as the model knows it. */
export function stepOf(open: OpenStep): Step {
  const { index, name, env, exitCode, startMs, endMs, interrupted, line, endLine } = open;
  const command = open.command.join('\n').trim();
  return { index, name, command: command || null, env, exitCode, startMs, endMs, interrupted, line, endLine };
}

/** Follows a log line by line and tells `events` what it sees. A log without any CI system's marks is one step without command. */
export function stepReader(events: StepEvents): StepReader {
  const log = newFollowing();
  const scopes = scopeTracker();
  const begin: Begin = (name, raw, isGroup = false) => {
    const step = beginIn(log, newStep(log.count++, name, raw), isGroup);
    scopes.reset();
    events.begin(step);
    return step;
  };
  return {
    push(raw) {
      if (raw.job && raw.job !== log.viewedJob) events.leg(legOf((log.viewedJob = raw.job)));
      const text = textOf(raw, log);
      const line = text === raw.text ? raw : { ...raw, text };
      const isHeader = log.dialect
        ? followDialect(line, log, begin)
        : followGithub(line, log, { begin, leg: events.leg });
      const open = log.step ?? begin('', raw);
      open.endLine = raw.number;
      open.endMs = raw.timeMs ?? open.endMs;
      log.marks = raw.marks;
      if (isHeader) return;
      const scope = scopes.of(text);
      if (!isOwn(text, log)) events.line({ text, number: raw.number, scope });
    },
    end() {
      if (log.step && log.hasBegun && !log.hasEnded && log.step.exitCode === null) log.step.interrupted = true;
      return { hasFailed: log.hasFailed, hasPassed: log.hasEnded && !log.hasFailed };
    },
    pass(number, timeMs) {
      if (!log.step) return;
      log.step.endLine = number;
      log.step.endMs = timeMs ?? log.step.endMs;
      log.marks = '';
    },
    isStrict: () => log.step === null || log.step.header !== null || log.dialect !== null,
    scope: () => scopes.current,
    isLate: () => log.dialect?.late === true,
  };
}

/** Makes a step the current one; what follows a group that is aside is aside, too. */
function beginIn(log: Following, step: OpenStep, isGroup: boolean): OpenStep {
  const isAside = log.dialect?.aside.test(step.name) ?? false;
  if (isGroup && isAside) log.isOver = true;
  step.isAside = isGroup || isAside || log.isOver;
  if (log.step && log.isGithub && !log.step.hasError && !log.step.interrupted) log.step.hasSurvived = true;
  log.step = step;
  if (!step.isAside) log.own = step;
  return step;
}

/** True for what the CI system prints for itself, but for the words with which it stops a job. */
const isOwn = (text: string, { dialect }: Following): boolean =>
  dialect ? dialect.own.test(text) && !dialect.cut.test(text) : isOwnGithubLine(text);

/** Recognises the CI system and takes off what it puts before the line. */
function textOf(raw: RawLine, log: Following): string {
  if (!log.isGithub && log.dialect === null) {
    log.dialect = dialectOf(raw.text, raw.marks);
    if (log.dialect?.end) log.hasBegun = true;
    if (log.dialect === null && isGithubLine(raw.text)) log.isGithub = true;
  }
  return log.dialect?.prefix ? raw.text.replace(log.dialect.prefix, '') : raw.text;
}

/** Follows the output of one known step: whatever it prints is its own, even what looks like another step. */
export function givenStepReader(step: Step, events: StepEvents): StepReader {
  const open: OpenStep = {
    ...step,
    command: step.command === null ? [] : [step.command],
    env: { ...step.env },
    header: null,
    isAside: false,
    hasError: false,
    hasSurvived: false,
  };
  const scopes = scopeTracker();
  let isBegun = false;
  return {
    push(raw) {
      if (!isBegun) events.begin(open);
      isBegun = true;
      open.endLine = raw.number;
      events.line({ text: raw.text, number: raw.number, scope: scopes.of(raw.text) });
    },
    pass: (number) => void (open.endLine = number),
    isStrict: () => !isBegun,
    scope: () => scopes.current,
    end: () => ({ hasFailed: (open.exitCode ?? 0) !== 0, hasPassed: open.exitCode === 0 }),
    isLate: () => false,
  };
}
