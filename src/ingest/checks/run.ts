// Runs checks: all of them, nearest loop first, some at once; keeps what each printed in a file of its own and how it ended.

import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Family, Loop } from '../../model/kind.ts';
import type { Step } from '../../model/source.ts';
import { type Ending, type Launch, type Launched, shellOf } from './launch.ts';
import { type CheckLine, lineReader } from './lines.ts';

/** A check to run. `loop` overrides its family's; `reports` are the globs it is known to leave. */
export interface PlannedCheck {
  readonly name: string;
  readonly command: string;
  readonly family: Family;
  readonly loop: Loop | null;
  readonly reports: readonly string[];
}

/** A check that was run. `exitCode` is null when `signal` ended it; `log` is the file that holds what it printed. */
export interface RanCheck extends PlannedCheck {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly startMs: number;
  readonly endMs: number;
  /** True when we ended it. */
  readonly interrupted: boolean;
  readonly log: string;
}

/** What happens while checks run, for whoever shows it. */
export interface CheckEvents {
  begin(check: PlannedCheck): void;
  line(check: PlannedCheck, line: CheckLine): void;
  end(check: RanCheck): void;
}

export interface CheckRun {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** How many run at once, at least 1. */
  readonly jobs: number;
  /** Directory for what they print; made when absent. */
  readonly folder: string;
  readonly launch: Launch;
  readonly events: CheckEvents;
  /** Ends what runs and starts no more. */
  readonly stop: AbortSignal;
}

/** What was run, in the order given, and what was not because it was stopped. */
export interface RanChecks {
  readonly ran: readonly RanCheck[];
  readonly notRun: readonly PlannedCheck[];
}

/** How long an ended check has to end itself. */
const GRACE_MS = 4_000;
/** A shell's own exit code for a command that it cannot start. */
const CANNOT_START = 127;

/** Runs all checks, also after one failed. Never throws for what a check does. */
export async function runChecks(checks: readonly PlannedCheck[], run: CheckRun): Promise<RanChecks> {
  mkdirSync(run.folder, { recursive: true });
  const waiting = checks.map((check, at) => ({ check, at }));
  const ran: (RanCheck | undefined)[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !run.stop.aborted; next = waiting.shift())
      ran[next.at] = await runCheck(next.check, logOf(next, run.folder), run);
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(run.jobs, checks.length)) }, worker));
  return { ran: ran.filter((each) => each !== undefined), notRun: checks.filter((_, at) => !ran[at]) };
}

const logOf = ({ check, at }: { readonly check: PlannedCheck; readonly at: number }, folder: string): string =>
  join(folder, `${String(at + 1).padStart(2, '0')}-${check.name.replace(/[^\w.-]+/g, '-').slice(0, 60)}.log`);

async function runCheck(check: PlannedCheck, log: string, run: CheckRun): Promise<RanCheck> {
  const file = openSync(log, 'w');
  const reader = lineReader();
  const take = (lines: readonly CheckLine[]): void => {
    // Once for all lines of a chunk: a call for each of many short ones takes longer than reading them.
    if (lines.length) writeSync(file, lines.map(({ text }) => `${text}\n`).join(''));
    for (const line of lines) run.events.line(check, line);
  };
  run.events.begin(check);
  const startMs = Date.now();
  let ending: Ending;
  try {
    const { cwd, env } = run;
    const started = run.launch({
      ...shellOf(check.command, run.platform, env),
      cwd,
      env,
      onData: (chunk) => take(reader.push(chunk)),
    });
    ending = await endedOrStopped(started, run.stop);
  } catch (error) {
    take([{ text: `cannot be started: ${error instanceof Error ? error.message : String(error)}`, masked: [] }]);
    ending = { exitCode: CANNOT_START, signal: null };
  }
  take(reader.end());
  closeSync(file);
  const ended = {
    ...check,
    ...ending,
    startMs,
    endMs: Date.now(),
    interrupted: run.stop.aborted && ending.exitCode !== 0,
    log,
  };
  run.events.end(ended);
  return ended;
}

/** How it ended; when stopped, ends the check as the signal asked, then for good. */
async function endedOrStopped(started: Launched, stop: AbortSignal): Promise<Ending> {
  let last: NodeJS.Timeout | undefined;
  const end = (): void => {
    started.end(stop.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
    last = setTimeout(() => started.end('SIGKILL'), GRACE_MS);
  };
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();
  try {
    return await started.done;
  } finally {
    stop.removeEventListener('abort', end);
    clearTimeout(last);
    // What a stopped check left behind must not live on.
    if (stop.aborted) started.end('SIGKILL');
  }
}

/** The step that a check was, as if a log had shown it. */
export function stepOfCheck({ name, command, exitCode, signal, startMs, endMs, interrupted }: RanCheck): Step {
  return {
    index: 0,
    name,
    command,
    env: {},
    exitCode,
    signal,
    startMs,
    endMs,
    interrupted: interrupted || exitCode === null,
    line: 1,
    endLine: 1,
  };
}
