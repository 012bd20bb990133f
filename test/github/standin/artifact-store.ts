// The artifact store of a run as the toolkit's client uses it: the Twirp service, and the storage that blobs and logs are in.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { idIn, type StoredArtifact, timestamp, type World } from './world.ts';

type Json = Readonly<Record<string, unknown>>;

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const GRANT = /^Actions\.Results:(\d+):([\w-]+)$/;

/** What a method of the service answers; Twirp's errors have a code and a message. */
export interface TwirpReply {
  readonly status: number;
  readonly data: Json;
}

/** The name of a method, where a path names one. */
export const methodOf = (pathname: string): string | null =>
  pathname.startsWith(SERVICE) ? pathname.slice(SERVICE.length) : null;

/** A token for the artifacts of one run, as the runner gives it to a step: unsigned, as nobody here checks it. */
export function runtimeToken(run: number, job = 'job'): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: `Actions.Results:${run}:${job}`, exp: Math.floor(Date.now() / 1000) + 3_600 })}.`;
}

/** The run that a token is for; null where it is for none. */
function runOf(authorization: string): number | null {
  try {
    const payload: Json = JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString());
    const grant = String(payload.scp ?? '')
      .split(' ')
      .map((scope) => GRANT.exec(scope))
      .find((each) => each !== null);
    return grant ? Number(grant[1]) : null;
  } catch {
    return null;
  }
}

const failed = (status: number, code: string, msg: string): TwirpReply => ({ status, data: { code, msg } });

/** Answers a method of the service. */
export function twirp(
  world: World,
  asked: { readonly method: string; readonly body: Json; readonly authorization: string; readonly storage: string },
): TwirpReply {
  const { method, body, authorization, storage } = asked;
  const run = runOf(authorization);
  if (run === null) return failed(401, 'unauthenticated', 'token is not valid');
  if (body.workflow_run_backend_id !== String(run)) return failed(403, 'permission_denied', 'token is for another run');
  const mine = world.artifacts.filter((artifact) => artifact.run === run);
  const named = mine.find(({ name }) => name === body.name);
  const ofRun = {
    workflow_run_backend_id: String(run),
    workflow_job_run_backend_id: String(body.workflow_job_run_backend_id),
  };
  if (method === 'CreateArtifact')
    return created({ world, run, name: String(body.name), taken: named !== undefined, storage });
  if (method === 'ListArtifacts') {
    const asIs = (artifact: StoredArtifact): boolean =>
      artifact.bytes !== null &&
      (body.name_filter === undefined || artifact.name === body.name_filter) &&
      (body.id_filter === undefined || String(artifact.id) === String(body.id_filter));
    const artifacts = mine.filter(asIs).map(({ id, name, size, createdAt, digest }) => ({
      ...ofRun,
      ...{ database_id: String(id), name, size: String(size), created_at: createdAt, ...(digest ? { digest } : {}) },
    }));
    return { status: 200, data: { artifacts } };
  }
  if (!named) return failed(404, 'not_found', 'artifact not found');
  if (method === 'FinalizeArtifact') {
    if (named.bytes === null) return failed(412, 'failed_precondition', 'nothing was uploaded');
    Object.assign(named, { size: Number(body.size), digest: body.hash ?? null });
    return { status: 200, data: { ok: true, artifact_id: String(named.id) } };
  }
  if (method === 'GetSignedArtifactURL')
    return { status: 200, data: { name: named.name, signed_url: `${storage}/artifacts/${named.id}?sig=signed` } };
  if (method !== 'DeleteArtifact') return failed(404, 'bad_route', `no method ${method}`);
  world.artifacts.splice(world.artifacts.indexOf(named), 1);
  return { status: 200, data: { ok: true, artifact_id: String(named.id) } };
}

interface Creation {
  readonly world: World;
  readonly run: number;
  readonly name: string;
  readonly taken: boolean;
  readonly storage: string;
}

function created({ world, run, name, taken, storage }: Creation): TwirpReply {
  if (taken) return failed(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  if (name === '' || /["<>:|*?\r\n\\/]/.test(name))
    return failed(400, 'invalid_argument', 'artifact name is not valid');
  const id = idIn(world);
  world.artifacts.push({ id, run, name, bytes: null, size: 0, digest: null, expired: false, createdAt: timestamp() });
  return { status: 200, data: { ok: true, signed_upload_url: `${storage}/artifacts/${id}?sig=signed` } };
}

/** Uploaded blocks that no list has joined yet, by artifact. */
export type Blocks = Map<string, Map<string, Buffer>>;

/** The storage host: blobs in blocks, and downloads. Signed links need no token. */
export async function stored(
  world: World,
  blocks: Blocks,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://storage');
  const [, kind, id = ''] = pathname.split('/');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (searchParams.get('sig') !== 'signed') return end(response, 403, blobFault('AuthenticationFailed'));
  if (kind === 'logs') {
    const log = world.runs.flatMap(({ jobs }) => jobs).find((job) => String(job.id) === id)?.log;
    return log == null
      ? end(response, 404, blobFault('BlobNotFound'))
      : end(response, 200, { type: 'text/plain; charset=utf-8', bytes: Buffer.from(log) });
  }
  const artifact = world.artifacts.find((each) => String(each.id) === id);
  if (kind !== 'artifacts' || !artifact) return end(response, 404, blobFault('BlobNotFound'));
  if (request.method === 'PUT')
    return end(
      response,
      putInto(artifact, blocks, { comp: searchParams.get('comp'), block: searchParams.get('blockid') ?? '', body }),
      null,
    );
  return artifact.bytes === null
    ? end(response, 404, blobFault('BlobNotFound'))
    : end(response, 200, { type: 'application/zip', bytes: artifact.bytes, name: `${artifact.name}.zip` });
}

function putInto(
  artifact: StoredArtifact,
  blocks: Blocks,
  { comp, block, body }: { readonly comp: string | null; readonly block: string; readonly body: Buffer },
): number {
  const kept = blocks.get(String(artifact.id)) ?? new Map<string, Buffer>();
  blocks.set(String(artifact.id), kept);
  if (comp === 'block') kept.set(block, body);
  else if (comp === 'blocklist') {
    const names = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(([, name = '']) => name);
    if (names.some((name) => !kept.has(name))) return 400;
    artifact.bytes = Buffer.concat(names.map((name) => kept.get(name) ?? Buffer.alloc(0)));
  } else artifact.bytes = body;
  return 201;
}

interface Content {
  readonly type: string;
  readonly bytes: Buffer;
  readonly name?: string;
}

const blobFault = (code: string): Content => ({
  type: 'application/xml',
  bytes: Buffer.from(
    `\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>The specified blob does not exist.</Message></Error>`,
  ),
});

function end(response: ServerResponse, status: number, content: Content | null): void {
  const disposition =
    content?.name === undefined ? {} : { 'content-disposition': `attachment; filename="${content.name}"` };
  response.writeHead(
    status,
    content ? { 'content-type': content.type, 'content-length': content.bytes.length, ...disposition } : {},
  );
  response.end(content?.bytes);
}
