// How GitHub's runner marks the parts of a job in its log.
//   2026-11-21T01:14:35.9444501Z ##[group]Run npx tsc --noEmit
//   2026-11-21T01:14:37.7986688Z ##[error]Process completed with exit code 2.

import type { Leg } from '../../model/source.ts';
import type { RawLine } from '../kit/clean.ts';
import type { Begin, Following, OpenStep } from './following.ts';

const JOB_NAME = /^Complete job name: (.{1,300})$/;
const MATRIX_NAME = /^(.{0,400}?)\s{0,9}\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/;
const RUN = /^##\[group\]Run (.*)$/;
const EXIT = /^##\[error\](?:Process completed with exit code (\d+)|.{0,200}failed with exit code (\d+))/;
const ENDED_BADLY =
  /^##\[error\](?:The operation was cancell?ed|The runner has received a shutdown signal|The job running on runner .* has exceeded|.*lost communication with the server|The action .* has timed out|Process completed with exit code (?:13[0-9]|14[0-3])\b)/;
const OWN_LINE =
  /^(?:Current runner version: |##\[(?:group|endgroup)\]|Post job cleanup\.$|Cleaning up orphan processes$|\[command\]\/usr\/bin\/git )/;
const GITHUB = /^(?:Current runner version: |##\[(?:group|error|warning|endgroup)\]|Complete job name: )/;
const JOB_BEGINS = /^Current runner version: /;
const JOB_ENDS =
  /^(?:Cleaning up orphan processes$|Post job cleanup\.$|Evaluate and set job outputs$|Uploading runner diagnostic logs)/;
const ENV_VALUE = /^ {2}([A-Za-z_][A-Za-z0-9_]*): (.*)$/;

/** One of these fits every line that the runner prints for itself. */
export const GITHUB_SIGNS: readonly RegExp[] = [/^##\[/, JOB_NAME, JOB_BEGINS, JOB_ENDS, OWN_LINE, GITHUB];

/** True for a line that only this runner prints. */
export const isGithubLine = (text: string): boolean => GITHUB.test(text);

/** True for a line that the runner prints for itself. */
export const isOwnGithubLine = (text: string): boolean => OWN_LINE.test(text);

/** The leg a job's display name tells: `test (20, scan)` gives job `test (20, scan)` with values `0: 20`, `1: scan`. */
export function legOf(displayName: string): Leg {
  const match = MATRIX_NAME.exec(displayName);
  const values = match?.[2] ? match[2].split(/,\s*/) : [];
  return { job: displayName, matrix: Object.fromEntries(values.map((value, at) => [String(at), value])) };
}

/** Follows a line of GitHub's; true when it belongs to a step's header and is no output. */
export function followGithub(
  raw: RawLine,
  log: Following,
  { begin, leg }: { readonly begin: Begin; leg(leg: Leg): void },
): boolean {
  const { text } = raw;
  const job = JOB_NAME.exec(text);
  if (job?.[1]) leg(legOf(job[1]));
  if (JOB_BEGINS.test(text)) log.hasBegun = true;
  if (JOB_ENDS.test(text)) log.hasEnded = true;
  const run = RUN.exec(text);
  if (run) begin(run[1] ?? '', raw).header = 'command';
  else if (raw.step !== null && raw.step !== log.viewedStep) begin(raw.step, raw);
  else if (text === 'Post job cleanup.') begin('Post job cleanup', raw).isAside = true;
  log.viewedStep = raw.step;
  if (run) return true;
  if (!log.step) return false;
  if (readHeader(log.step, text)) return true;
  readEnd(log.step, text);
  return false;
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
  open.hasError = true;
  const exit = EXIT.exec(text);
  if (exit) open.exitCode = Number(exit[1] ?? exit[2]);
  if (ENDED_BADLY.test(text)) open.interrupted = true;
}
