// Makes jobs as GitHub has them: what the API lists of a job, and the log that its runner uploads, which has no step names.

/** One step: what it ran, what that printed, how it ended. */
export interface LoggedStep {
  /** Its name, where the workflow gives one. */
  readonly name?: string;
  /** Commands, one a line; `null` for an action. */
  readonly run: string | null;
  readonly uses?: string;
  readonly output?: string;
  readonly exitCode?: number;
  readonly seconds?: number;
  readonly conclusion?: string;
}

export interface LoggedJob {
  readonly id: number;
  readonly name: string;
  readonly steps: readonly LoggedStep[];
  readonly attempt?: number;
  readonly conclusion?: string;
  readonly start?: string;
}

/** A job as the API lists it, with its log. */
export interface MadeJob {
  readonly log: string;
  readonly listed: Readonly<Record<string, unknown>> & { readonly id: number; readonly name: string };
}

const START = '2026-11-21T08:00:00Z';
const isoSecond = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

/** Makes a job. Steps take two seconds where they do not say; the job fails with its first step that does. */
export function madeJob({ id, name, steps, attempt = 1, conclusion, start = START }: LoggedJob): MadeJob {
  const lines: string[] = [];
  const listed: Record<string, unknown>[] = [];
  let now = Date.parse(start);
  const say = (...texts: readonly string[]): void => {
    for (const text of texts) {
      lines.push(`${new Date(now).toISOString().replace('Z', '4321Z')} ${text}`);
      now += 1;
    }
  };
  const end = (step: {
    readonly name: string;
    readonly from: number;
    readonly seconds: number;
    readonly conclusion: string;
  }): void => {
    now = Math.max(now, step.from + step.seconds * 1_000);
    const times = { started_at: isoSecond(step.from), completed_at: isoSecond(now) };
    listed.push({
      name: step.name,
      number: listed.length + 1,
      status: 'completed',
      conclusion: step.conclusion,
      ...times,
    });
  };
  say(
    "Current runner version: '2.336.0'",
    '##[group]Runner Image',
    'Image: ubuntu-24.04',
    '##[endgroup]',
    'Prepare workflow directory',
    `Complete job name: ${name}`,
  );
  end({ name: 'Set up job', from: Date.parse(start), seconds: 1, conclusion: 'success' });
  let failed: boolean = false;
  for (const step of steps) {
    const from = now;
    const isSkipped = step.conclusion === 'skipped' || (failed && step.conclusion === undefined);
    if (!isSkipped) say(...linesOf(step));
    const ended: string = step.conclusion ?? (isSkipped ? 'skipped' : step.exitCode ? 'failure' : 'success');
    end({
      name: step.name ?? `Run ${step.uses ?? step.run?.split('\n')[0]}`,
      from,
      seconds: isSkipped ? 0 : (step.seconds ?? 2),
      conclusion: ended,
    });
    failed ||= ended === 'failure' || ended === 'cancelled';
  }
  const from = now;
  say('Post job cleanup.', 'Cleaning up orphan processes');
  end({ name: 'Complete job', from, seconds: 1, conclusion: 'success' });
  return {
    log: `\uFEFF${lines.join('\r\n')}\r\n`,
    listed: {
      ...{
        id,
        name,
        run_attempt: attempt,
        status: 'completed',
        conclusion: conclusion ?? (failed ? 'failure' : 'success'),
        steps: listed,
      },
      ...{ started_at: start, completed_at: isoSecond(now), runner_name: `GitHub Actions ${id}` },
      html_url: `https://github.com/example/relay/actions/runs/7/job/${id}`,
    },
  };
}

function linesOf({ run, uses, output = '', exitCode = 0 }: LoggedStep): string[] {
  const head =
    run === null
      ? [`##[group]Run ${uses}`, 'with:', '  fetch-depth: 1']
      : [`##[group]Run ${run.split('\n')[0]}`, ...run.split('\n'), 'shell: /usr/bin/bash -e {0}'];
  const printed = output === '' ? [] : output.replace(/\n$/, '').split('\n');
  return [
    ...head,
    '##[endgroup]',
    ...printed,
    ...(exitCode ? [`##[error]Process completed with exit code ${exitCode}.`] : []),
  ];
}
