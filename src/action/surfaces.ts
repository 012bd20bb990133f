// Writes what a pull request shows beside the job: the sticky comment and the check run. What GitHub refuses becomes one notice.

import { createHash } from 'node:crypto';
import type { Api, ApiFault } from '../model/api.ts';
import type { Digest } from '../model/cause.ts';
import { openGithub, openSurfaces, payloadAt } from '../pipeline/open.ts';
import type { RenderOptions } from '../pipeline/render.ts';
import { broken, type Scene } from './world.ts';

/** What is to be shown. */
export interface Shown {
  /** With its places on the lines of the pull request's head. */
  readonly digest: Digest;
  readonly options: RenderOptions;
  /** True when the step fails, whatever the verdict. */
  readonly hasFailed: boolean;
  /** True when something failed or may have: a comment is written then. */
  readonly isNews: boolean;
}

/** The API, and the pull request that the run is of. */
interface Target {
  readonly api: Api;
  readonly pull: number | null;
  /** The commit that was checked. */
  readonly sha: string | null;
  readonly why: string | null;
}

const COMMENT_BYTES = 60_000;
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Writes both. True when a check run stands there with the annotations. Never throws for what GitHub answers. */
export async function writeSurfaces(scene: Scene, shown: Shown): Promise<boolean> {
  const { call, world } = scene;
  const target = await targetOf(scene);
  if (typeof target === 'string') {
    world.toolkit.notice(broken(`Broken Assumption wrote its summary alone: ${target}.`));
    return false;
  }
  const comment = call.comment === 'never' ? null : await commented(scene, shown, target);
  const check = call.checkRun === null ? null : await checked(scene, shown, target);
  const faults = [
    comment && `no comment: ${comment}`,
    check?.why && `${check.isThere ? 'not the whole check run' : 'no check run'}: ${check.why}`,
  ].filter(Boolean);
  if (faults.length)
    world.toolkit.notice(broken(`Broken Assumption wrote ${faults.join('; ')}. The summary has it all.`));
  return check?.isThere ?? false;
}

async function targetOf({ call, world }: Scene): Promise<Target | string> {
  const { env } = world;
  const api = call.token ? await world.openApi(call.token) : null;
  if (!api) return '`comment` and `check-run` need a token: leave the `token` input as it is';
  const { findPull } = await openGithub();
  const payload = payloadAt(env.GITHUB_EVENT_PATH);
  const { pull, notes } = await findPull(api, { event: env.GITHUB_EVENT_NAME, payload });
  const sha = pull?.headSha ?? endedSha(payload) ?? env.GITHUB_SHA ?? null;
  return {
    api,
    pull: pull?.number ?? null,
    sha: sha && HASH.test(sha) ? sha : null,
    why: pull ? null : (notes[0]?.message.replace(/\.$/, '') ?? null),
  };
}

/** The commit of the run that a `workflow_run` event tells of. */
function endedSha(payload: unknown): string | null {
  const { workflow_run: run } = (payload ?? {}) as { readonly workflow_run?: { readonly head_sha?: unknown } };
  return typeof run?.head_sha === 'string' ? run.head_sha : null;
}

/** Why there is no comment; null where there is one, or none is wanted. A run that is of no pull request wants none. */
async function commented(
  { call, world }: Scene,
  { digest, options, isNews }: Shown,
  { api, pull, sha, why }: Target,
): Promise<string | null> {
  if (pull === null) return why;
  const { isOurComment, keepComment, renderComment } = await openSurfaces();
  const teller = { owner: ownerOf(world.env, call.workingDirectory), sha };
  const fault = await keepComment(api, {
    pull,
    mayCreate: call.comment === 'always' || isNews,
    isOurs: (text) => isOurComment(text, teller),
    textOf: (earlier) => renderComment(digest, { ...options, budgetBytes: COMMENT_BYTES }, { teller, earlier }),
  });
  return fault && reasonOf(fault);
}

/** The same for every run of this step, and for no other: several jobs and workflows may comment on one pull request. */
function ownerOf(
  { GITHUB_WORKFLOW_REF, GITHUB_WORKFLOW = '', GITHUB_JOB = '' }: Scene['world']['env'],
  folder: string,
): string {
  const workflow = GITHUB_WORKFLOW_REF?.split('@', 1)[0] || GITHUB_WORKFLOW;
  return createHash('sha256')
    .update(JSON.stringify([workflow, GITHUB_JOB, folder]))
    .digest('hex')
    .slice(0, 16);
}

async function checked(
  { call }: Scene,
  { digest, options, hasFailed }: Shown,
  { api, sha }: Target,
): Promise<{ isThere: boolean; why: string | null }> {
  if (sha === null) return { isThere: false, why: 'the event names no commit' };
  const { renderCheckRun, writeCheckRun } = await openSurfaces();
  const conclusion = hasFailed ? 'failure' : digest.verdict === 'fine' ? 'success' : 'neutral';
  const text = renderCheckRun(digest, { ...options, budgetBytes: COMMENT_BYTES });
  const annotations = call.annotations ? text.annotations : [];
  const { isThere, fault } = await writeCheckRun(api, {
    ...{ ...text, annotations, name: call.checkRun ?? '', sha, conclusion },
    url: options.links?.runUrl ?? null,
  });
  return { isThere, why: fault && reasonOf(fault) };
}

const reasonOf = ({ status, why }: ApiFault): string => (status === null ? why : `${why} (${status})`);
