// The artifact store as the stages see it, with the toolkit's own client, against the stand-in.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openArtifacts } from '../../src/github/artifacts.ts';
import type { Artifact, Artifacts } from '../../src/model/api.ts';
import { temporary } from '../ingest/repository.ts';
import { addRun, standin } from './standin/open.ts';
import type { Standin } from './standin/server.ts';

beforeEach(() => vi.unstubAllEnvs());

/** The store of run 7. The toolkit reads the environment of the process. */
async function opened(github: Standin): Promise<Artifacts> {
  const env: Record<string, string> = {
    ...github.env(7),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: temporary(),
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const artifacts = await openArtifacts(env, github.world.token);
  if (!artifacts) throw new Error('no store');
  return artifacts;
}

function fileOf(text: string): string {
  const file = join(temporary(), 'bundle.json');
  writeFileSync(file, text);
  return file;
}

const content = (zip: string): string => execFileSync('unzip', ['-p', zip], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const named = (artifacts: readonly Artifact[], name: string): Artifact =>
  artifacts.find((each) => each.name === name) ?? { id: 0, name: '', bytes: 0 };

test('is not there where neither the runner nor a token offers it', async () => {
  expect(await openArtifacts({}, '')).toBe(null);
  const remote = await openArtifacts({ GITHUB_REPOSITORY: 'a/b' }, 'token');
  expect(await remote?.upload('x', fileOf('{}'))).toMatchObject({
    ok: false,
    why: 'this runner has no artifact store',
  });
  expect((await remote?.list(null))?.fault?.why).toBe('this runner has no artifact store');
});

describe('this run', () => {
  test('takes what jobs upload and gives it back, without a token and without a word', async () => {
    const github = await standin();
    addRun(github);
    const store = await opened(github);
    const said: unknown[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(text) > 0);
    const texts = ['{"leg":1}', `{"leg":${'2'.repeat(3_000_000)}}`];
    for (const [at, text] of texts.entries())
      expect(await store.upload(`bundle-${at}`, fileOf(text))).toMatchObject({ ok: true });
    expect(await store.upload('bundle-0', fileOf('{}'))).toEqual({
      ok: false,
      status: 409,
      why: 'this run has an artifact of that name',
    });
    expect(await store.upload('a:b', fileOf('{}'))).toMatchObject({
      ok: false,
      why: 'an artifact cannot have that name',
    });
    const { artifacts, fault } = await store.list(null);
    expect([artifacts.map(({ name }) => name).sort(), fault]).toEqual([['bundle-0', 'bundle-1'], null]);
    for (const [at, text] of texts.entries()) {
      const file = join(temporary(), 'a', 'b.zip');
      expect(await store.save(named(artifacts, `bundle-${at}`), null, { file, limitBytes: 1_000_000 })).toMatchObject({
        ok: true,
      });
      expect(content(file)).toBe(text);
      expect(readdirSync(join(file, '..'))).toEqual(['b.zip']);
    }
    expect(github.seen.filter(({ route }) => route.startsWith('GET /repos'))).toEqual([]);
    spy.mockRestore();
    expect(said.filter((text) => !String(text).startsWith('::add-mask::'))).toEqual([]);
  });

  test('is not stored beyond the bound, whatever the list says', async () => {
    const github = await standin();
    addRun(github);
    const store = await opened(github);
    await store.upload('big', fileOf(readFileSync(process.execPath).subarray(0, 300_000).toString('base64')));
    const { artifacts } = await store.list(null);
    const file = join(temporary(), 'b.zip');
    const artifact = named(artifacts, 'big');
    expect(await store.save(artifact, null, { file, limitBytes: 1_000 })).toMatchObject({
      ok: false,
      why: 'it is larger than 1000 bytes',
    });
    expect(await store.save({ ...artifact, bytes: 10 }, null, { file, limitBytes: 1_000 })).toMatchObject({
      ok: false,
      why: 'it is larger than 1000 bytes',
    });
    expect(existsSync(file)).toBe(false);
  });

  test('faults are phrases', async () => {
    const github = await standin();
    addRun(github);
    const store = await opened(github);
    for (const [kind, why] of [
      [403, 'the artifact store refused it (403)'],
      [409, 'this run has an artifact of that name'],
    ] as const) {
      github.faults.splice(0, 9, { route: 'TWIRP CreateArtifact', kind });
      expect(await store.upload('x', fileOf('{}'))).toEqual({ ok: false, status: kind, why });
    }
    github.faults.splice(0, 9, { route: 'TWIRP ListArtifacts', kind: 404 });
    expect(await store.list(null)).toEqual({
      artifacts: [],
      fault: { ok: false, status: 404, why: 'the artifact store refused it (404)' },
    });
    github.faults.splice(0, 9);
    expect(
      await store.save({ id: 4711, name: 'gone', bytes: 1 }, null, { file: join(temporary(), 'x'), limitBytes: 10 }),
    ).toMatchObject({ status: 404 });
  });
});

describe('another run', () => {
  test('is read through the API: the newest of a name, nothing that expired, no more bytes than wanted', async () => {
    const github = await standin();
    addRun(github, { id: 8 });
    const bytes = readFileSync(process.execPath).subarray(0, 200_000);
    const common = { run: 8, size: bytes.length, bytes, digest: null, createdAt: '2026-01-01T00:00:00Z' };
    github.world.artifacts.push(
      { ...common, id: 1, name: 'a', expired: false },
      { ...common, id: 2, name: 'a', expired: false },
    );
    github.world.artifacts.push(
      { ...common, id: 3, name: 'old', expired: true },
      { ...common, id: 4, name: 'lies', size: 5, expired: false },
    );
    const store = await opened(github);
    const { artifacts } = await store.list(8);
    expect(artifacts).toEqual([
      { id: 2, name: 'a', bytes: 200_000 },
      { id: 4, name: 'lies', bytes: 5 },
    ]);
    const file = join(temporary(), 'x.zip');
    const [first, lies] = [named(artifacts, 'a'), named(artifacts, 'lies')];
    expect(await store.save(first, 8, { file, limitBytes: 300_000 })).toEqual({
      ok: true,
      status: 200,
      data: { bytes: 200_000 },
    });
    expect(statSync(file).size).toBe(200_000);
    for (const artifact of [first, lies])
      expect(await store.save(artifact, 8, { file: `${file}2`, limitBytes: 50_000 })).toMatchObject({
        ok: false,
        why: 'it is larger than 50000 bytes',
      });
    expect(existsSync(`${file}2`)).toBe(false);
    github.faults.push({ route: 'GET storage/artifacts', kind: 'cut' });
    expect(await store.save(first, 8, { file, limitBytes: 300_000 })).toMatchObject({
      ok: false,
      why: 'the download was cut off',
    });
    expect((await store.list(9)).fault).toMatchObject({ status: 404, why: 'not found' });
  });
});
