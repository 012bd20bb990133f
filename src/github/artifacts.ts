// The edge to GitHub's artifact store: the toolkit's client for this run, the REST API for others, behind the port that stages see.

import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Answer, Api, ApiFault, Artifact, Artifacts } from '../model/api.ts';
import { openApi } from './api.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Target = { readonly file: string; readonly limitBytes: number };
type Found = Awaited<ReturnType<Artifacts['list']>>;

/** How long one call of the toolkit may take, with all that it tries again. */
const CALL_MS = 120_000;
/** As many as the toolkit lists. */
const MOST = 1_000;

/** The artifact store; null where the runner offers none and no token is there for other runs. */
export async function openArtifacts(env: Env, token: string): Promise<Artifacts | null> {
  const own = Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL);
  const api = await openApi(env, token);
  if (!own && !api) return null;
  return {
    upload: (name, file) => (own ? upload(name, file) : Promise.resolve(absent('this runner has no artifact store'))),
    list: (run) => {
      if (run !== null)
        return api ? listOf(api, run) : Promise.resolve({ artifacts: [], fault: absent('a token is missing') });
      return own ? listOwn() : Promise.resolve({ artifacts: [], fault: absent('this runner has no artifact store') });
    },
    save: async (artifact, run, to) => {
      if (artifact.bytes > to.limitBytes) return tooBig(to);
      await mkdir(dirname(to.file), { recursive: true });
      if (run !== null) return api ? saveOf(api, artifact, to) : absent('a token is missing');
      return own ? saveOwn(artifact, to) : absent('this runner has no artifact store');
    },
  };
}

const absent = (why: string): ApiFault => ({ ok: false, status: null, why });
const tooBig = ({ limitBytes }: Target): ApiFault => absent(`it is larger than ${limitBytes} bytes`);

async function upload(name: string, file: string): Promise<Answer> {
  const given = await quietly(async (client) =>
    client.uploadArtifact(name, [file], dirname(file), { compressionLevel: 6 }),
  );
  return 'ok' in given
    ? given
    : { ok: true, status: 200, data: { id: given.value.id ?? null, bytes: given.value.size ?? null } };
}

async function listOwn(): Promise<Found> {
  const given = await quietly(async (client) => client.listArtifacts({ latest: true }));
  if ('ok' in given) return { artifacts: [], fault: given };
  return { artifacts: given.value.artifacts.map(({ id, name, size }) => ({ id, name, bytes: size })), fault: null };
}

async function listOf(api: Api, run: number): Promise<Found> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const { items, fault } = await api.list(route, { run_id: run }, { most: MOST, key: 'artifacts' });
  // A later attempt uploads under the same name again.
  const newest = new Map<string, Artifact>();
  for (const artifact of items.flatMap(artifactOf))
    if ((newest.get(artifact.name)?.id ?? 0) < artifact.id) newest.set(artifact.name, artifact);
  return { artifacts: [...newest.values()], fault };
}

function artifactOf(item: unknown): Artifact[] {
  const { id, name, size_in_bytes: bytes, expired } = (item ?? {}) as Readonly<Record<string, unknown>>;
  return typeof id === 'number' && typeof name === 'string' && typeof bytes === 'number' && expired !== true
    ? [{ id, name, bytes }]
    : [];
}

async function saveOf(api: Api, artifact: Artifact, to: Target): Promise<Answer> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  const given = await api.download(route, { artifact_id: artifact.id, archive_format: 'zip' });
  if (!given.ok) return given;
  let bytes = 0;
  async function* capped(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > to.limitBytes) throw new RangeError();
      yield chunk;
    }
  }
  try {
    await pipeline(given.bytes, capped, createWriteStream(to.file));
    return { ok: true, status: 200, data: { bytes } };
  } catch (error) {
    await rm(to.file, { force: true });
    return error instanceof RangeError ? tooBig(to) : absent('the download was cut off');
  }
}

/** The toolkit names the file itself, so it gets a folder of its own. */
async function saveOwn(artifact: Artifact, to: Target): Promise<Answer> {
  const folder = await mkdtemp(`${to.file}-`);
  try {
    const given = await quietly(async (client) =>
      client.downloadArtifact(artifact.id, { path: folder, skipDecompress: true }),
    );
    if ('ok' in given) return given;
    const [name = ''] = await readdir(folder);
    const { size } = await stat(join(folder, name));
    if (size > to.limitBytes) return tooBig(to);
    await rename(join(folder, name), to.file);
    return { ok: true, status: 200, data: { bytes: size } };
  } catch {
    return absent('the download could not be stored');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Client = import('@actions/artifact').DefaultArtifactClient;

/** Calls the toolkit's client, and waits only so long. */
async function quietly<T>(use: (client: Client) => Promise<T>): Promise<{ readonly value: T } | ApiFault> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const speak = hush();
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('late')), CALL_MS);
    });
    return { value: await Promise.race([use(new DefaultArtifactClient()), late]) };
  } catch (error) {
    return faultFrom(error);
  } finally {
    clearTimeout(timer);
    speak();
  }
}

const loud = process.stdout.write;
let quiet = 0;

/** The toolkit tells standard output all that it does, answers of a server among it: while it works, nothing but masks gets there. */
function hush(): () => void {
  const masksOnly = (text: string | Uint8Array): boolean =>
    String(text).startsWith('::add-mask::') ? loud.call(process.stdout, text) : true;
  process.stdout.write = masksOnly as typeof loud;
  quiet += 1;
  return () => {
    quiet -= 1;
    if (quiet === 0) process.stdout.write = loud;
  };
}

/** The toolkit says the status in its message only. */
function faultFrom(error: unknown): ApiFault {
  const text = error instanceof Error ? `${error.name} ${error.message}` : '';
  const status = Number(/\((\d{3})\)/.exec(text)?.[1] ?? 0) || null;
  if (/GHES/.test(text)) return absent('GitHub Enterprise Server has no store for such artifacts');
  if (/Usage|quota/i.test(text)) return { ok: false, status, why: 'the storage for artifacts is used up' };
  if (status === 409) return { ok: false, status, why: 'this run has an artifact of that name' };
  if (/ArtifactNotFound/.test(text)) return { ok: false, status: 404, why: 'not found' };
  if (/artifact name is not valid|Invalid characters/i.test(text))
    return { ok: false, status: null, why: 'an artifact cannot have that name' };
  return {
    ok: false,
    status,
    why: status === null ? 'the artifact store did not answer' : `the artifact store refused it (${status})`,
  };
}
