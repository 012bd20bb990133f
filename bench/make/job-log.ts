// Writes what a leg did as GitHub's raw job log has it: a time on every line, a group per step, the exit code.
import type { LegRun, StepRun } from './run.ts';

const BEFORE = ['Hosted Compute Agent'];
const OS = ['Ubuntu', '24.04.3', 'LTS'];

function* opening(repository: string, run: LegRun): Generator<string> {
  yield "Current runner version: '2.329.0'";
  yield* [
    '##[group]Runner Image Provisioner',
    ...BEFORE,
    '##[endgroup]',
    '##[group]Operating System',
    ...OS,
    '##[endgroup]',
  ];
  yield* [
    '##[group]GITHUB_TOKEN Permissions',
    'Contents: read',
    'Metadata: read',
    '##[endgroup]',
    'Secret source: Actions',
  ];
  yield* ['Prepare workflow directory', 'Prepare all required actions', `Complete job name: ${run.leg.job}`];
  yield* [
    '##[group]Run actions/checkout@v4',
    'with:',
    `  repository: ${repository}`,
    '  fetch-depth: 1',
    '##[endgroup]',
    `Syncing repository: ${repository}`,
  ];
}

function* stepHead(ran: StepRun): Generator<string> {
  const { step } = ran;
  const lines = (step.run ?? step.uses ?? '').split('\n');
  yield `##[group]Run ${lines[0]}`;
  if (step.run) {
    for (const line of lines) yield `\u001b[36;1m${line}\u001b[0m`;
    yield 'shell: /usr/bin/bash -e {0}';
  } else yield* ['with:', ...Object.entries(step.with).map(([k, v]) => `  ${k}: ${v}`)];
  const env = Object.entries(step.env);
  if (env.length) yield* ['env:', ...env.map(([k, v]) => `  ${k}: ${v}`)];
  yield '##[endgroup]';
}

/** The whole log of one leg; times are those of the run. */
export function jobLog(repository: string, run: LegRun): string {
  const out: string[] = [];
  const first = run.steps[0]?.began ?? 0;
  let micro = 1207;
  const say = (at: number, text: string) => {
    micro = (micro + 13) % 10000;
    out.push(`${new Date(at).toISOString().slice(0, -1)}${String(micro).padStart(4, '0')}Z ${text}`);
  };
  let before = first - 8000;
  for (const text of opening(repository, run)) say((before += 150), text);
  for (const ran of run.steps) {
    if (ran.step.uses?.startsWith('actions/checkout')) continue;
    for (const text of stepHead(ran)) say(ran.began, text);
    for (const line of ran.lines) say(line.at, line.text);
    if (ran.code) say(ran.ended, `##[error]Process completed with exit code ${ran.code}.`);
  }
  const end = run.steps.at(-1)?.ended ?? first;
  for (const text of [
    'Post job cleanup.',
    '[command]/usr/bin/git version',
    'git version 2.51.0',
    'Cleaning up orphan processes',
  ])
    say(end + 400, text);
  return `${out.join('\n')}\n`;
}
