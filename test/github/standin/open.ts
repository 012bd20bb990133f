// The stand-in for one test: closed when the test ends, which fails where a request was not as GitHub describes it.

import { expect, onTestFinished } from 'vitest';
import { openApi } from '../../../src/github/api.ts';
import { type Clock, REAL_CLOCK } from '../../../src/github/patience.ts';
import type { Api } from '../../../src/model/api.ts';
import { openStandin, type Standin } from './server.ts';
import { idIn, type Job, type Run } from './world.ts';

/** A stand-in without any history. */
export async function standin(options: { readonly mayViolate?: boolean } = {}): Promise<Standin> {
  const github = await openStandin();
  onTestFinished(async () => {
    await github.close();
    if (!options.mayViolate) expect(github.violations).toEqual([]);
  });
  return github;
}

/** A clock that waits in no time and knows how long it waited; where it is `still`, nothing else moves it, however busy the machine is. */
export function fastClock(
  limits: Partial<Pick<Clock, 'answerMs' | 'waitMs'>> & { readonly still?: boolean } = {},
): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  const began = Date.now();
  let skipped = 0;
  return {
    waits,
    now: () => (limits.still ? began : Date.now()) + skipped,
    sleep: async (ms) => {
      waits.push(ms);
      skipped += ms;
    },
    answerMs: limits.answerMs ?? REAL_CLOCK.answerMs,
    waitMs: limits.waitMs ?? REAL_CLOCK.waitMs,
  };
}

/** The API of a stand-in, as the action opens it. */
export async function apiOf(github: Standin, clock: Clock = fastClock()): Promise<Api> {
  const api = await openApi(github.env(7), github.world.token, clock);
  if (!api) throw new Error('no API');
  return api;
}

/** Adds a run with jobs. */
export function addRun(github: Standin, run: Partial<Omit<Run, 'jobs'>> = {}, jobs: readonly Partial<Job>[] = []): Run {
  const added: Run = {
    ...{
      id: 7,
      workflow: { id: 70, name: 'ci', path: '.github/workflows/ci.yml' },
      branch: 'work',
      sha: 'a'.repeat(40),
      event: 'pull_request',
      attempt: 1,
    },
    ...{ status: 'in_progress', conclusion: null, createdAt: '2026-01-02T03:04:05Z', jobs: [] },
    ...run,
  };
  for (const job of jobs)
    added.jobs.push({
      id: idIn(github.world),
      name: 'job',
      attempt: 1,
      status: 'completed',
      conclusion: 'success',
      steps: [],
      log: 'log\n',
      ...job,
    });
  github.world.runs.push(added);
  return added;
}
