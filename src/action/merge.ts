// Reads what other jobs bundled: of this run, or, in a `workflow_run` job, of the run that ended.

import { join } from 'node:path';
import type { Note } from '../model/source.ts';
import { type Input, openGithub, payloadAt } from '../pipeline/open.ts';
import type { Scene } from './world.ts';

/** What the artifact store gave to read. */
export interface Bundled {
  readonly inputs: readonly Input[];
  readonly notes: readonly Note[];
  /** Takes away what was kept in files. */
  drop(): Promise<void>;
}

/** Fetches the bundles. Never throws for what the store answers: each fault is a note. */
export async function askArtifacts({ world, call, folder }: Scene): Promise<Bundled> {
  const { env } = world;
  const artifacts = await world.openArtifacts(call.token);
  const none = (message: string): Bundled => ({
    inputs: [],
    notes: [{ level: 'error', message }],
    drop: async () => {},
  });
  if (!artifacts) return none('`merge` needs the artifact store of a GitHub run, and there is none here.');
  const { endedRun, fetchBundles, dropBundles } = await openGithub();
  const run = endedRun(env.GITHUB_EVENT_NAME, payloadAt(env.GITHUB_EVENT_PATH));
  if (run === null && env.GITHUB_EVENT_NAME === 'workflow_run')
    return none('The event does not name the run that ended, so its bundles cannot be fetched.');
  const store = { run, folder: join(folder, 'bundles') };
  return { ...(await fetchBundles(artifacts, store)), drop: () => dropBundles(store.folder) };
}
