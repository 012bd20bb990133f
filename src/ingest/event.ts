// What a CI event says of the change: which commits stand before and after it.

import { readFileSync, realpathSync, statSync } from 'node:fs';

/** An event as far as the change needs it. Commits are full hashes, null when the event does not name them. */
export interface CiEvent {
  /** GitHub's event name: `push`, `pull_request`, `merge_group`, … */
  readonly name: string;
  /** The commit the run was started for (`GITHUB_SHA`). */
  readonly sha: string | null;
  readonly pullRequest: { readonly headSha: string | null; readonly baseSha: string | null } | null;
  /** A push's commit before it; all zeros for a new branch. */
  readonly before: string | null;
  /** A merge group's base. */
  readonly baseSha: string | null;
  /** The commit that the run a `workflow_run` event tells of was of. */
  readonly endedSha?: string | null;
}

const PAYLOAD_BYTES = 16 * 2 ** 20;
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads GitHub's event payload. What is missing or no full commit hash becomes null: the payload may end in a git call. */
export function eventOf(name: string, sha: string | undefined, payload: unknown): CiEvent {
  const event = recordOf(payload);
  const pull = event.pull_request === undefined ? null : recordOf(event.pull_request);
  return {
    name,
    sha: hashOf(sha),
    pullRequest: pull && { headSha: hashOf(recordOf(pull.head).sha), baseSha: hashOf(recordOf(pull.base).sha) },
    before: hashOf(event.before),
    baseSha: hashOf(recordOf(event.merge_group).base_sha),
    ...(name === 'workflow_run' ? { endedSha: hashOf(recordOf(event.workflow_run).head_sha) } : {}),
  };
}

/** The event of the GitHub run we are in, when `root` is its checkout; null elsewhere. A payload that cannot be read names nothing. */
export async function eventOfRun(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): Promise<CiEvent | null> {
  const { GITHUB_ACTIONS, GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_WORKSPACE } = env;
  if (GITHUB_ACTIONS !== 'true' || !GITHUB_EVENT_NAME || !GITHUB_WORKSPACE) return null;
  const [workspace, home] = [GITHUB_WORKSPACE, root].map(realOf);
  if (workspace === undefined || !`${home}/`.startsWith(`${workspace}/`)) return null;
  return eventOf(GITHUB_EVENT_NAME, GITHUB_SHA, payloadAt(GITHUB_EVENT_PATH));
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** The payload of the event at a path (`GITHUB_EVENT_PATH`); null where there is none, it is too long or no JSON. */
export function payloadAt(path: string | undefined): unknown {
  try {
    if (!path || statSync(path).size > PAYLOAD_BYTES) return null;
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

const hashOf = (value: unknown): string | null => (typeof value === 'string' && HASH.test(value) ? value : null);

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
