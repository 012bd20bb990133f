// Uploads what this job found, so that a later job can put the legs together.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { secretsOf } from '../edge/world.ts';
import type { BundlePart, PartOrigin, Share } from '../model/bundle.ts';
import type { Leg } from '../model/source.ts';
import { openBundle, openPublish } from '../pipeline/open.ts';
import { broken, type Scene } from './world.ts';

/** Collects what is found, and uploads it when all is said. */
export interface Bundling extends Share {
  /** Never throws: a bundle that cannot be uploaded is one notice. */
  upload(secrets: readonly string[]): Promise<void>;
}

/** The bundling of one step; `leg` is null where there is no matrix. */
export function bundlingOf(scene: Scene, leg: Leg | null): Bundling {
  const { env } = scene.world;
  const origin = originOf(scene, leg);
  const taken: BundlePart[] = [];
  return {
    origin,
    take: (parts) => {
      taken.push(...parts);
    },
    upload: async (secrets) => {
      const why = await uploadAll(scene, taken, { origin, secrets: [...secretsOf(env), ...secrets] }).catch(reasonOf);
      if (why)
        scene.world.toolkit.notice(
          broken(
            `Broken Assumption could not upload its bundle: ${why}. Jobs that merge bundles do not see what this one found.`,
          ),
        );
    },
  };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'an unknown fault';

/** A step of a job, apart from all others of the run, and the same in each of its attempts. */
function originOf({ world: { env }, call }: Scene, leg: Leg | null): PartOrigin {
  const { GITHUB_RUN_ID: run = '0', GITHUB_JOB = 'job', GITHUB_ACTION: step = '' } = env;
  const own = leg ?? { job: GITHUB_JOB, matrix: {} };
  const attempt = attemptOf(env);
  const keyOf = (...parts: readonly string[]): string =>
    `${run}-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)}`;
  return { id: keyOf(own.job, step, call.jobId ?? '', String(attempt)), slot: keyOf(own.job, step), attempt, leg: own };
}

const attemptOf = (env: Scene['world']['env']): number => Math.max(1, Math.trunc(Number(env.GITHUB_RUN_ATTEMPT)) || 1);

interface Upload {
  readonly origin: PartOrigin;
  readonly secrets: readonly string[];
}

/** Why the bundle was not uploaded; null when it was. */
async function uploadAll(
  { world, call, folder }: Scene,
  parts: readonly BundlePart[],
  { origin, secrets }: Upload,
): Promise<string | null> {
  const artifacts = await world.openArtifacts('');
  if (!artifacts) return 'this runner has no artifact store';
  const [{ bundleLines }, { artifactName, uploadBundle, writeBundle }] = await Promise.all([
    openBundle(),
    openPublish(),
  ]);
  const { file } = await writeBundle(join(folder, 'bundle'), bundleLines(parts, secrets));
  const name = (...more: readonly string[]): string => artifactName(origin.leg?.job ?? 'job', origin.attempt, more);
  const first = await uploadBundle(artifacts, name(), file);
  // Two steps of one job, or two calls of one reusable workflow, have one name.
  const answer =
    !first.ok && first.status === 409
      ? await uploadBundle(artifacts, name(call.jobId ?? '', origin.id.slice(-8)), file)
      : first;
  return answer.ok ? null : answer.why;
}
