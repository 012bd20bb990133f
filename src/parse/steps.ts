// Reads a raw GitHub job log as its steps: which command ran, with which environment, how it ended, and which lines it printed.
//   2026-11-21T01:14:35.9444501Z ##[group]Run npx tsc --noEmit
//   2026-11-21T01:14:37.7986688Z ##[error]Process completed with exit code 2.

import type { Line } from '../model/format.ts';
import type { Leg, Step } from '../model/source.ts';
import type { RawLine } from './clean.ts';
import { scopeTracker } from './scopes.ts';

const JOB_NAME = /^Complete job name: (.{1,300})$/;
const MATRIX_NAME = /^(.*?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/;
const RUN = /^##\[group\]Run (.*)$/;
const EXIT = /^##\[error\](?:Process completed with exit code (\d+)|.{0,200}failed with exit code (\d+))/;
const ENDED_BADLY =
  /^##\[error\](?:The operation was cancell?ed|The runner has received a shutdown signal|The job running on runner .* has exceeded|.*lost communication with the server|The action .* has timed out|Process completed with exit code (?:13[0-9]|14[0-3])\b)/;
const OWN_LINE = /^(?:Current runner version: |##\[(?:group|endgroup)\]|Post job cleanup\.$|Cleaning up orphan processes$|\[command\]\/usr\/bin\/git )/;
const ENV_VALUE = /^ {2}([A-Za-z_][A-Za-z0-9_]*): (.*)$/;

/** A step under construction, with the sink for its lines. */
export interface OpenStep {
  index: number;
  name: string;
  command: string[];
  env: Record<string, string>;
  exitCode: number | null;
  startMs: number | null;
  endMs: number | null;
  interrupted: boolean;
  line: number;
  endLine: number;
  header: 'command' | 'shell' | 'env' | null;
}

export interface StepEvents {
  /** A step begins; what follows belongs to it. */
  begin(step: OpenStep): void;
  line(line: Line): void;
  /** The job's name and matrix values, once known. */
  leg(leg: Leg): void;
}

/** The leg a job's display name tells: `test (20, scan)` gives job `test (20, scan)` with values `0: 20`, `1: scan`. */
export function legOf(displayName: string): Leg {
  const match = MATRIX_NAME.exec(displayName);
  const values = match?.[2] ? match[2].split(/,\s*/) : [];
  return { job: displayName, matrix: Object.fromEntries(values.map((value, at) => [String(at), value])) };
}

/** A finished step as the model knows it. */
export function stepOf(open: OpenStep): Step {
  const { index, name, env, exitCode, startMs, endMs, interrupted, line, endLine } = open;
  const command = open.command.join('\n').trim();
  return { index, name, command: command || null, env, exitCode, startMs, endMs, interrupted, line, endLine };
}

const newStep = (index: number, name: string, raw: RawLine): OpenStep => ({
  index,
  name,
  command: [],
  env: {},
  exitCode: null,
  startMs: raw.timeMs,
  endMs: raw.timeMs,
  interrupted: false,
  line: raw.number,
  endLine: raw.number,
  header: null,
});

/** Follows a log line by line and tells `events` what it sees. A log without GitHub's marks is one step without command. */
export function stepReader(events: StepEvents): (raw: RawLine) => void {
  let step: OpenStep | null = null;
  let count = 0;
  let viewedStep: string | null = null;
  let viewedJob: string | null = null;
  const scopes = scopeTracker();
  const begin = (name: string, raw: RawLine): OpenStep => {
    step = newStep(count++, name, raw);
    scopes.reset();
    events.begin(step);
    return step;
  };
  return (raw) => {
    if (raw.job && raw.job !== viewedJob) events.leg(legOf((viewedJob = raw.job)));
    const job = JOB_NAME.exec(raw.text);
    if (job?.[1]) events.leg(legOf(job[1]));
    const run = RUN.exec(raw.text);
    if (run) begin(run[1] ?? '', raw).header = 'command';
    else if (raw.step !== null && raw.step !== viewedStep) begin(raw.step, raw);
    else if (raw.text === 'Post job cleanup.') begin('Post job cleanup', raw);
    viewedStep = raw.step;
    const open = step ?? begin('', raw);
    open.endLine = raw.number;
    open.endMs = raw.timeMs ?? open.endMs;
    if (run || readHeader(open, raw.text)) return;
    readEnd(open, raw.text);
    if (!OWN_LINE.test(raw.text)) events.line({ text: raw.text, number: raw.number, scope: scopes.of(raw.text) });
  };
}

/** Follows the output of one known step: whatever it prints is its own, even what looks like another step. */
export function givenStepReader(step: Step, events: StepEvents): (raw: RawLine) => void {
  const open: OpenStep = { ...step, command: step.command === null ? [] : [step.command], env: { ...step.env }, header: null };
  const scopes = scopeTracker();
  let isBegun = false;
  return (raw) => {
    if (!isBegun) events.begin(open);
    isBegun = true;
    open.endLine = raw.number;
    events.line({ text: raw.text, number: raw.number, scope: scopes.of(raw.text) });
  };
}

/** Takes the lines between `##[group]Run` and `##[endgroup]`; true when the line was one of them. */
function readHeader(open: OpenStep, text: string): boolean {
  if (!open.header) return false;
  if (text === '##[endgroup]') open.header = null;
  else if (text.startsWith('shell: ')) open.header = 'shell';
  else if (text === 'env:' || text === 'with:') open.header = text === 'env:' ? 'env' : 'shell';
  else if (open.header === 'command') open.command.push(text);
  else if (open.header === 'env') {
    const value = ENV_VALUE.exec(text);
    if (value?.[1]) open.env[value[1]] = value[2] ?? '';
  }
  return true;
}

function readEnd(open: OpenStep, text: string): void {
  if (!text.startsWith('##[error]')) return;
  const exit = EXIT.exec(text);
  if (exit) open.exitCode = Number(exit[1] ?? exit[2]);
  if (ENDED_BADLY.test(text)) open.interrupted = true;
}
