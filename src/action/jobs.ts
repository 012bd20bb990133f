// What the action reads through GitHub's API: the logs of this run's other jobs, what the base branch's last run said, the change where git cannot tell it.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Api } from '../model/api.ts';
import type { Job } from '../model/job.ts';
import type { Note } from '../model/source.ts';
import { type Input, openGithub, payloadAt } from '../pipeline/open.ts';
import type { ExplainOptions } from '../pipeline/options.ts';
import type { Scene } from './world.ts';

type Github = Awaited<ReturnType<typeof openGithub>>;
type RunPlace = Parameters<Github['jobsOfRun']>[1];
type BaseRun = NonNullable<Awaited<ReturnType<Github['findBaseRun']>>['run']>;

/** What the API gave to read. */
export interface Asked {
  readonly inputs: readonly Input[];
  readonly base: readonly Input[];
  readonly notes: readonly Note[];
  /** Takes away what was kept in files. */
  drop(): Promise<void>;
}

const NOTHING: Asked = { inputs: [], base: [], notes: [], drop: async () => {} };

/** Reads what `jobs` and `base: auto` name. Never throws for what GitHub answers: each fault is a note. */
export async function askGithub(scene: Scene): Promise<Asked> {
  const { call, world } = scene;
  if (call.jobs === 'none' && !call.autoBase) return NOTHING;
  const what = call.jobs === 'none' ? '`base: auto`' : '`jobs`';
  const run = Number(world.env.GITHUB_RUN_ID);
  const api = await apiOf(scene);
  if (!api || !Number.isSafeInteger(run)) {
    const level = call.jobs === 'none' ? 'warning' : 'error';
    return {
      ...NOTHING,
      notes: [
        {
          level,
          message: `${what} needs GitHub's API, and there is ${api ? 'no run to ask for' : 'no token for it'}: leave the \`token\` input as it is.`,
        },
      ],
    };
  }
  const github = await openGithub();
  const folder = join(scene.folder, 'logs');
  const reading: Reading = { scene, api, github, run, folder };
  const own = call.jobs === 'none' ? NOTHING : await ownJobs(reading, call.jobs);
  const base = call.autoBase ? await baseJobs(reading) : NOTHING;
  return {
    inputs: own.inputs,
    base: base.inputs,
    notes: [...own.notes, ...base.notes],
    drop: () => github.dropLogs(folder),
  };
}

/** GitHub's API with the token of the call; null without one. */
const apiOf = async ({ call, world }: Scene): Promise<Api | null> => (call.token ? world.openApi(call.token) : null);

interface Reading {
  readonly scene: Scene;
  readonly api: Api;
  readonly github: Github;
  readonly run: number;
  readonly folder: string;
}

type Read = Pick<Asked, 'inputs' | 'notes'>;

async function ownJobs(reading: Reading, wanted: 'failed' | 'all' | readonly string[]): Promise<Read> {
  const { api, github, run, scene } = reading;
  const { env } = scene.world;
  const own = {
    ownId: scene.call.jobId === null ? null : Number(scene.call.jobId),
    ownRunner: env.RUNNER_NAME || null,
  };
  const found = await github.jobsOfRun(api, {
    ...placeOf(reading),
    run,
    attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
    ...own,
  });
  const { read, known, notes } = github.chosenOf(found, wanted);
  const logs = await github.fetchLogs(api, read, storeOf(reading, 'head'));
  const inputs = [...logs.inputs, ...github.endsOf(known)];
  const nothing: Note[] =
    inputs.length || found.notes.length || notes.length
      ? []
      : [{ level: 'error', message: 'No other job of this run has ended: name them in `needs`.', about: 'empty' }];
  return {
    inputs,
    notes: [...found.notes, ...notes, ...nothing, ...logs.notes, ...(read.length ? checkoutNote(scene) : [])],
  };
}

const placeOf = ({ api, github, scene: { world, config } }: Reading): Pick<RunPlace, 'pages' | 'names'> => ({
  pages: `${world.env.GITHUB_SERVER_URL || 'https://github.com'}/${api.owner}/${api.repo}/actions/runs`,
  names: github.legNames(config.root, world.env.GITHUB_WORKFLOW_REF),
});

const storeOf = ({ folder, scene: { config } }: Reading, role: string) => ({
  folder: join(folder, role),
  logBytes: config.limits.sourceBytes,
  allBytes: config.limits.sourceBytes,
});

/** The logs name files that only a checkout holds. */
function checkoutNote({ config }: Scene): Note[] {
  if (readdirSync(config.root).length) return [];
  return [
    {
      level: 'info',
      message:
        'This job has no checkout: what the files say beyond the logs and the change could not be used. A step with `actions/checkout` before this one gives them.',
    },
  ];
}

/** What failed in the base branch's newest finished run: its bundles say it best, else its logs. */
async function baseJobs(reading: Reading): Promise<Read> {
  const { api, github, run, scene } = reading;
  const { env } = scene.world;
  const question = {
    run,
    event: env.GITHUB_EVENT_NAME ?? '',
    payload: payloadAt(env.GITHUB_EVENT_PATH),
    refName: env.GITHUB_REF_NAME || null,
  };
  const { run: base, notes } = await github.findBaseRun(api, question);
  if (!base) return { inputs: [], notes };
  if (!base.hasFailed) return { inputs: [], notes: [...notes, told(`${base.title} passed: every failure is new`)] };
  const bundled = await baseBundles(reading, base.id);
  const found = bundled.inputs.length ? bundled : await baseLogs(reading, base);
  return {
    inputs: found.inputs,
    notes: [...notes, told(`what failed in ${base.title} is known`), ...mild(found.notes)],
  };
}

async function baseBundles({ github, folder, scene: { world, call } }: Reading, run: number): Promise<Read> {
  const artifacts = await world.openArtifacts(call.token);
  return artifacts
    ? github.fetchBundles(artifacts, { run, folder: join(folder, 'bundles') })
    : { inputs: [], notes: [] };
}

async function baseLogs(reading: Reading, base: BaseRun): Promise<Read> {
  const { api, github } = reading;
  const found = await github.jobsOfRun(api, {
    ...placeOf(reading),
    run: base.id,
    attempt: base.attempt,
    ownId: null,
    ownRunner: '',
  });
  const { read } = github.chosenOf({ ...found, earlier: [] }, 'failed');
  const logs = await github.fetchLogs(api, read.filter(isTelling), storeOf(reading, 'base'));
  return { inputs: logs.inputs, notes: [...found.notes, ...logs.notes] };
}

/** A job that was cancelled says nothing that could be known. */
const isTelling = ({ conclusion }: Job): boolean => conclusion === 'failure' || conclusion === 'timed_out';

const told = (what: string): Note => ({ level: 'info', message: `The base: ${what}.` });

/** What is missing of a base leaves more to explain; it hides no failure. */
const mild = (notes: readonly Note[]): Note[] =>
  notes.map((note) => ({
    level: note.level === 'error' ? 'warning' : note.level,
    message: `The base: ${note.message}`,
  }));

/** Asks GitHub for the change, where git could not tell it and there is a token. */
export const comparedBy =
  (scene: Scene): NonNullable<ExplainOptions['compared']> =>
  async (event) => {
    const api = await apiOf(scene);
    return api ? (await openGithub()).comparedChange(api, event) : { change: null, notes: [] };
  };
