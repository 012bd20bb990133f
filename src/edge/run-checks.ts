// Runs planned checks and makes inputs of what they left, for the command line and for the action.

import type { Digest } from '../model/cause.ts';
import type { Note } from '../model/source.ts';
import {
  type CheckConsole,
  type CheckInput,
  type Launch,
  openChecks,
  type PlannedCheck,
  type RanCheck,
} from '../pipeline/open.ts';

export interface CheckPlace {
  readonly cwd: string;
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Directory for what checks print. */
  readonly folder: string;
  readonly jobs: number;
  readonly console: CheckConsole;
  /** Default: our own, which ends whole process groups. */
  readonly launch?: Launch;
  readonly stop: AbortSignal;
  /** True refuses reports that are links out of the workspace. */
  readonly strict: boolean;
}

/** What running the checks gave. */
export interface CheckOutcome {
  readonly ran: readonly RanCheck[];
  readonly inputs: readonly CheckInput[];
  /** What was stopped before it began, and reports that never came. */
  readonly notes: readonly Note[];
  /** Values that checks asked to be masked. */
  readonly secrets: readonly string[];
}

/** Runs the checks, nearest loop first. */
export async function runPlanned(plans: readonly PlannedCheck[], place: CheckPlace): Promise<CheckOutcome> {
  const checks = await openChecks();
  const secrets = new Set<string>();
  const { console } = place;
  const events = {
    begin: console.begin,
    line(check: PlannedCheck, line: { readonly text: string; readonly masked: readonly string[] }) {
      for (const value of line.masked) secrets.add(value);
      console.line(check, line);
    },
    end: console.end,
  };
  const run = { ...place, platform: process.platform, launch: place.launch ?? checks.launch, events };
  const { ran, notRun } = await checks.runChecks(checks.nearestFirst(plans), run);
  console.close();
  const left = await Promise.all(ran.map((check) => checks.reportsOf(check, place)));
  const inputs = ran.flatMap((check, at) => inputsOf(check, left[at]?.reports ?? [], checks.stepOfCheck(check)));
  const notes = [...left.flatMap((each) => each.notes), ...notRun.map(notStarted)];
  return { ran, inputs, notes, secrets: [...secrets] };
}

function inputsOf(
  check: RanCheck,
  reports: readonly { readonly path: string; readonly file: string }[],
  step: CheckInput['step'],
): CheckInput[] {
  const of = { name: check.name, family: check.family };
  return [
    { name: `${check.name}.log`, file: check.log, check: of, step },
    ...reports.map(({ path, file }) => ({ name: path, file, check: of, step: null })),
  ];
}

const notStarted = ({ name }: PlannedCheck): Note => ({
  level: 'error',
  message: `${name} was not run: the run was stopped before.`,
});

/** Names of the checks that did not pass; empty when all did. */
export const failedNames = (ran: readonly Pick<RanCheck, 'name' | 'exitCode'>[]): string =>
  ran.flatMap(({ name, exitCode }) => (exitCode === 0 ? [] : [name])).join(', ');

/** True when a check failed and nothing in a digest that calls itself fine accounts for it. */
export function hidesFailure({ verdict, findings }: Digest, ran: readonly RanCheck[]): boolean {
  const excused = (name: string): boolean =>
    findings.some(({ check, severity }) => check === name && severity === 'error');
  return verdict === 'fine' && ran.some(({ name, exitCode }) => exitCode !== 0 && !excused(name));
}
