// What GitHub tells of a job of a workflow run besides its log.

import type { Leg } from './source.ts';

/** A step as the API lists it. Times in milliseconds since the epoch, whole seconds; null where it never began or ended. */
export interface JobStep {
  readonly number: number;
  readonly name: string;
  readonly conclusion: string | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
}

/** One execution of a job, ended. */
export interface Job {
  readonly id: number;
  readonly leg: Leg;
  /** The job without its matrix values: its key in the workflow, where that is known. */
  readonly group: string;
  readonly attempt: number;
  /** `success`, `failure`, `cancelled`, `timed_out`, … */
  readonly conclusion: string;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly steps: readonly JobStep[];
  /** Its page; `#step:{number}:{line}` names a line of its log. */
  readonly url: string;
  /** True when it was cancelled only because another leg of its matrix failed. */
  readonly isFailFast: boolean;
}

const BAD: ReadonlySet<string> = new Set([
  'failure',
  'cancelled',
  'timed_out',
  'startup_failure',
  'action_required',
  'stale',
]);

/** True for a job that did not end well. */
export const endedBadly = ({ conclusion }: Pick<Job, 'conclusion'>): boolean => BAD.has(conclusion);
