// Logs as each CI system writes them: the steps, how they ended, and that what their tools said reads as it does in a plain file.

import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import type { Section } from '../../src/model/source.ts';
import { parseSource } from '../../src/parse/index.ts';

const ESC = '\u001B';
const TSC = "src/a.ts(3,7): error TS2304: Cannot find name 'total'.";

async function read(text: string): Promise<readonly Section[]> {
  const { sections } = await parseSource(
    { path: 'job.log', role: 'head', attempt: 1, leg: null, chunks: [text] },
    DEFAULT_LIMITS,
  );
  return sections;
}

const LOGS: Readonly<Record<string, readonly string[]>> = {
  travis: [
    `travis_fold:start:install\r${ESC}[0Ktravis_time:start:0a\r${ESC}[0K$ npm ci`,
    'added 3 packages',
    `travis_time:end:0a:start=1,finish=2,duration=1\r${ESC}[0Ktravis_fold:end:install\r${ESC}[0Ktravis_time:start:0b\r${ESC}[0K$ npx tsc`,
    TSC,
    `travis_time:end:0b:start=2,finish=3,duration=1\r${ESC}[0K${ESC}[31;1mThe command "npx tsc" exited with 2.${ESC}[0m`,
    `travis_time:start:0c\r${ESC}[0K$ npm run lint`,
    `travis_time:end:0c:start=3,finish=4,duration=1\r${ESC}[0KThe command "npm run lint" exited with 0.`,
    `travis_fold:start:after_failure\r${ESC}[0Ktravis_time:start:0d\r${ESC}[0K$ cat debug.log`,
    'Error: nothing',
    `travis_fold:end:after_failure\r${ESC}[0KDone. Your build exited with 1.`,
  ],
  'travis with two carriage returns': [
    `travis_time:start:0b\r${ESC}[0K$ npx tsc\r\r`,
    `${TSC}\r\r`,
    `travis_time:end:0b:start=2,finish=3,duration=1\r${ESC}[0KThe command "npx tsc" exited with 2.\r\r`,
    'Done. Your build exited with 1.\r\r',
  ],
  gitlab: [
    'Running with gitlab-runner 17.5.0 (9882d9c7)',
    `section_start:1732150470:get_sources\r${ESC}[0KGetting source from Git repository`,
    `section_end:1732150474:get_sources\r${ESC}[0Ksection_start:1732150475:step_script\r${ESC}[0KExecuting "step_script"`,
    `${ESC}[32;1m$ npm ci${ESC}[0;m`,
    'added 3 packages',
    `${ESC}[32;1m$ npx tsc${ESC}[0;m`,
    TSC,
    `section_end:1732150479:step_script\r${ESC}[0Ksection_start:1732150480:after_script\r${ESC}[0KRunning after_script`,
    `${ESC}[32;1m$ echo done${ESC}[0;m`,
    'done',
    `section_end:1732150481:after_script\r${ESC}[0Ksection_start:1732150482:cleanup_file_variables\r${ESC}[0KCleaning up`,
    `section_end:1732150482:cleanup_file_variables\r${ESC}[0K${ESC}[31;1mERROR: Job failed: exit code 2`,
  ],
  'gitlab with timestamps': [
    '2026-11-21T01:14:35.944450Z 00O Running with gitlab-runner 17.5.0 (9882d9c7)',
    `2026-11-21T01:14:36.944450Z 00O section_start:1732150475:step_script\r${ESC}[0KExecuting "step_script"`,
    '2026-11-21T01:14:37.944450Z 00O $ npx tsc',
    `2026-11-21T01:14:38.944450Z 01O ${TSC}`,
    '2026-11-21T01:14:39.944450Z 00O ERROR: Job failed: exit code 2',
  ],
  azure: [
    '2026-11-21T01:14:35.9444501Z ##[section]Starting: Types',
    '2026-11-21T01:14:35.9444501Z ========================== Starting Command Output ===========================',
    '2026-11-21T01:14:35.9444501Z ##[command]npx tsc',
    `2026-11-21T01:14:36.9444501Z ${TSC}`,
    "2026-11-21T01:14:37.9444501Z ##[error]Bash exited with code '2'.",
    '2026-11-21T01:14:37.9444501Z ##[section]Finishing: Types',
  ],
  jenkins: [
    'Started by user ada',
    '[Pipeline] node',
    '[Pipeline] { (Types)',
    '[Pipeline] sh',
    '+ npx tsc',
    TSC,
    '[Pipeline] }',
    '[Pipeline] { (Declarative: Post Actions)',
    '[Pipeline] sh',
    '+ echo bye',
    'bye',
    '[Pipeline] End of Pipeline',
    'Finished: FAILURE',
  ],
  buildkite: [
    `${ESC}_bk;t=1732150475000\u0007~~~ Running agent environment hook`,
    `${ESC}_bk;t=1732150475001\u0007--- :typescript: Types`,
    `${ESC}_bk;t=1732150475002\u0007$ npx tsc`,
    `${ESC}_bk;t=1732150475003\u0007${TSC}`,
    '🚨 Error: The command exited with status 2',
    '^^^ +++',
  ],
  circleci: ['#!/bin/bash -eo pipefail', 'npx tsc', TSC, '', 'Exited with code exit status 2'],
  teamcity: [
    '[01:14:35]i: TeamCity server version is 2026.1',
    '[01:14:35]W:\t [Step 1/2] Starting: npx tsc',
    `[01:14:36] :\t [Step 1/2] ${TSC}`,
    '[01:14:37]W:\t [Step 1/2] Process exited with code 2',
  ],
  appveyor: [
    '[00:00:01] Build started',
    '[00:00:02] npx tsc',
    `[00:00:03] ${TSC}`,
    '[00:00:04] Command exited with code 2',
    '[00:00:05] Build failed',
  ],
  taskcluster: [
    '[taskcluster 2026-11-21 01:14:35.000Z] Task ID: Ab1',
    `[task 2026-11-21T01:14:36.000Z] ${TSC}`,
    '[taskcluster 2026-11-21 01:14:37.000Z] Unsuccessful task run with exit code: 2 completed in 2 seconds',
  ],
};

describe.each(Object.entries(LOGS))('a log of %s', (name, lines) => {
  it('tells the step that failed, and what its tool said', async () => {
    const sections = await read(`${lines.join('\n')}\n`);
    const failed = sections.filter(({ step }) => step?.exitCode);
    expect(failed).toHaveLength(1);
    expect(failed[0]?.step?.exitCode).toBe(name === 'jenkins' ? 1 : 2);
    const findings = sections.flatMap(({ readings }) => readings.flatMap((reading) => reading.findings));
    expect(findings.map(({ tool, location }) => [tool, location?.path, location?.line])).toEqual([
      ['tsc', 'src/a.ts', 3],
    ]);
    expect(failed[0]?.readings.filter((reading) => reading.findings.length).map(({ format }) => format)).toEqual([
      'tsc',
    ]);
    expect(lines[(findings[0]?.source.line ?? 0) - 1]).toContain('TS2304');
  });
});

it.each(['travis', 'gitlab', 'jenkins', 'buildkite', 'circleci', 'teamcity'])(
  '%s: the command that failed is told',
  async (name) => {
    const sections = await read((LOGS[name] ?? []).join('\n'));
    expect(sections.find(({ step }) => step?.exitCode)?.step?.command).toContain('npx tsc');
  },
);

it.each([
  ['GitHub', "Current runner version: '2.329.0'\n##[group]Run npm test\nnpm test\n##[endgroup]\nrunning\n"],
  ['Travis', `travis_time:start:0b\r${ESC}[0K$ npm test\nrunning\n`],
  ['GitLab', 'Running with gitlab-runner 17.5.0\n$ npm test\nrunning\n'],
  ['Jenkins', 'Started by user ada\n[Pipeline] sh\n+ npm test\nrunning\n'],
])('%s: a log that ends inside a step says that it was cut', async (_name, text) => {
  const sections = await read(text);
  expect(sections.at(-1)?.step?.interrupted).toBe(true);
});

it('takes no diff for a step', async () => {
  const sections = await read(
    '~~~ Running agent environment hook\n--- Types\n--- a/src/a.ts\n+++ b/src/a.ts\n--- Expected\n+++ Received\n',
  );
  expect(sections.map(({ step }) => step?.name)).toEqual(['Running agent environment hook', 'Types']);
});
