// The sticky comment at the stand-in: found by marker and author, changed rather than written anew, the oldest kept.

import { expect, test } from 'vitest';
import type { Answer, Api } from '../../src/model/api.ts';
import type { Digest } from '../../src/model/cause.ts';
import { keepComment } from '../../src/publish/github/comment.ts';
import { COMMENT_MARKER, isOurComment, renderComment, type Telling } from '../../src/render/comment.ts';
import { readState, stateLine } from '../../src/render/comment-state.ts';
import { LINKED, readDigest } from '../render/digests.ts';
import { apiOf, standin } from './standin/open.ts';
import type { Standin } from './standin/server.ts';
import { idIn } from './standin/world.ts';

type Teller = Telling['teller'];

const TELLER = { owner: 'ab12', sha: 'c'.repeat(40) };
const BROKEN = readDigest('renamed-field');
const FINE = readDigest('green');
const HEAD = { ref: 'work', sha: 'a'.repeat(40), repository: 'example/shop' };

async function withPull(): Promise<Standin> {
  const github = await standin();
  github.world.pulls.push({
    number: 3,
    state: 'open',
    title: 'work',
    files: [],
    head: HEAD,
    base: { ref: 'main', sha: 'b'.repeat(40) },
  });
  return github;
}

function addComment(
  { world }: Standin,
  { login = 'github-actions[bot]', type = 'Bot' as 'Bot' | 'User', body = `${COMMENT_MARKER}\nold` } = {},
): number {
  const id = idIn(world);
  world.comments.push({
    id,
    issue: 3,
    login,
    type,
    body,
    createdAt: '2026-01-02T03:04:05Z',
    updatedAt: '2026-01-02T03:04:05Z',
  });
  return id;
}

const textFor =
  (digest: Digest, teller: Teller = TELLER) =>
  (earlier: string | null): string =>
    renderComment(digest, LINKED, { teller, earlier });

const keep = (api: Api, digest: Digest, { mayCreate = true, teller = TELLER as Teller } = {}) =>
  keepComment(api, {
    pull: 3,
    mayCreate,
    isOurs: (text) => isOurComment(text, teller),
    textOf: textFor(digest, teller),
  });

test('one comment over many runs: new, still failing, fixed', async () => {
  const github = await withPull();
  const api = await apiOf(github);
  expect(await keep(api, BROKEN)).toBeNull();
  const first = github.world.comments[0]?.body ?? '';
  expect(first).toMatch(/^<!-- broken-assumption -->\n### ✗ One assumption broke\n/);
  expect(first).not.toContain('Since');
  expect(await keep(api, BROKEN)).toBeNull();
  expect(github.world.comments[0]?.body).toContain('Since `cccccccccc`: **1 still failing**.');
  expect(await keep(api, FINE)).toBeNull();
  const green = github.world.comments[0]?.body ?? '';
  expect(green).toContain('Since `cccccccccc`: **1 fixed** (`Product.priceCents` exists).');
  expect(await keep(api, FINE)).toBeNull();
  expect(github.world.comments.map(({ body }) => body)).toEqual([green]);
  expect(await keep(api, BROKEN)).toBeNull();
  expect(github.world.comments[0]?.body).toContain('**1 new**');
  expect(github.world.comments).toHaveLength(1);
});

test('a run that was cut short tells nothing fixed, and remembers what was open', () => {
  const first = renderComment(BROKEN, LINKED, { teller: TELLER, earlier: null });
  const unread: Digest = { ...FINE, verdict: 'unclear', notes: [{ level: 'error', message: 'gone' }] };
  const second = renderComment(unread, LINKED, { teller: TELLER, earlier: first });
  expect(second).not.toContain('fixed**');
  expect(renderComment(FINE, LINKED, { teller: TELLER, earlier: second })).toContain('**1 fixed**');
});

test('none is created where it may not be, but one that is there is turned', async () => {
  const github = await withPull();
  const api = await apiOf(github);
  expect(await keep(api, FINE, { mayCreate: false })).toBeNull();
  expect(github.world.comments).toEqual([]);
  addComment(github);
  expect(await keep(api, FINE, { mayCreate: false })).toBeNull();
  expect(github.world.comments[0]?.body).toContain('Nothing broke');
});

test('a stranger who writes the marker is not answered in their comment', async () => {
  const github = await standin({ mayViolate: true });
  github.world.pulls.push({
    number: 3,
    state: 'open',
    title: 'work',
    files: [],
    head: HEAD,
    base: { ref: 'main', sha: 'b'.repeat(40) },
  });
  addComment(github, { login: 'mallory', type: 'User' });
  addComment(github, { login: 'github-actions', type: 'User' });
  addComment(github, { login: 'echo[bot]', type: 'Bot' });
  expect(await keep(await apiOf(github), BROKEN)).toBeNull();
  expect(github.world.comments.map(({ login, body }) => [login, body.endsWith('old')])).toEqual([
    ['mallory', true],
    ['github-actions', true],
    ['echo[bot]', true],
    ['github-actions[bot]', false],
  ]);
});

test("another step's comment is another comment", async () => {
  const github = await withPull();
  const api = await apiOf(github);
  await keep(api, BROKEN);
  await keep(api, BROKEN, { teller: { owner: 'cd34', sha: null } });
  await keep(api, FINE);
  expect(github.world.comments.map(({ body }) => body.includes('Nothing broke'))).toEqual([true, false]);
});

test('it is found behind hundreds of others, and the oldest of several stays', async () => {
  const github = await withPull();
  for (let at = 0; at < 250; at += 1) addComment(github, { login: 'mira', type: 'User', body: 'hello' });
  const oldest = addComment(github);
  addComment(github);
  addComment(github, { login: 'mira', type: 'User', body: 'hello' });
  addComment(github);
  expect(await keep(await apiOf(github), BROKEN)).toBeNull();
  const ours = github.world.comments.filter(({ login }) => login !== 'mira');
  expect(ours.map(({ id }) => id)).toEqual([oldest]);
  expect(ours[0]?.body).toContain('One assumption broke');
});

/** An API in memory that somebody else writes to between our calls. */
function racing(
  rows: { id: number; body: string; login: string; type: string }[],
  { viewer = null as string | null, older = false },
): Api & { rows: typeof rows } {
  const data = (row: (typeof rows)[number]) => ({
    id: row.id,
    body: row.body,
    user: { login: row.login, type: row.type },
  });
  const ok = (value: unknown): Answer => ({ ok: true, status: 200, data: value });
  const missing: Answer = { ok: false, status: 404, why: 'not found' };
  return {
    ...{ owner: 'o', repo: 'r', rows },
    list: async () => ({ items: rows.map(data), fault: null }),
    download: async () => ({ ok: false, status: 404, why: '' }),
    request: async (route, parameters = {}) => {
      if (route === 'POST /graphql') return viewer === null ? missing : ok({ data: { viewer: { login: viewer } } });
      const at = rows.findIndex(({ id }) => id === parameters.comment_id);
      if (route.startsWith('POST ')) {
        const row = { id: 100, body: String(parameters.body), login: viewer ?? 'app[bot]', type: 'Bot' };
        if (older) rows.push({ ...row, id: 99, body: `${COMMENT_MARKER}\nother run` });
        rows.push(row);
        return ok(data(row));
      }
      if (at < 0) return missing;
      if (route.startsWith('DELETE ')) rows.splice(at, 1);
      if (route.startsWith('PATCH ')) Object.assign(rows[at] ?? {}, { body: String(parameters.body) });
      return ok(null);
    },
  };
}

test('two runs that write their first at once leave one', async () => {
  const api = racing([], { older: true });
  expect(await keep(api, BROKEN)).toBeNull();
  expect(api.rows.map(({ id }) => id)).toEqual([99]);
  expect(api.rows[0]?.body).toContain('One assumption broke');
});

test.each([
  { who: 'an app finds its own', viewer: 'app', login: 'app[bot]', type: 'Bot', left: [7] },
  { who: 'so does a user', viewer: 'mira', login: 'mira', type: 'User', left: [7] },
  {
    who: "an app leaves a user's of nearly its name alone",
    viewer: 'app[bot]',
    login: 'app',
    type: 'User',
    left: [7, 100],
  },
  { who: 'who cannot ask who it is finds out by writing', viewer: null, login: 'app[bot]', type: 'Bot', left: [7] },
  { who: "another bot's is another's", viewer: 'app[bot]', login: 'echo[bot]', type: 'Bot', left: [7, 100] },
])('$who', async ({ viewer, login, type, left }) => {
  const api = racing([{ id: 7, body: `${COMMENT_MARKER}\nold`, login, type }], { viewer });
  expect(await keep(api, BROKEN)).toBeNull();
  expect(api.rows.map(({ id }) => id)).toEqual(left);
});

test.each([403, 404, 409, 422, 429, 500, 'cut'] as const)(
  'a fault is told and nothing is written twice: %s',
  async (kind) => {
    for (const route of [
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    ]) {
      const github = await withPull();
      github.faults.push({ route, kind });
      const fault = await keep(await apiOf(github), BROKEN);
      expect(fault).toMatchObject({ ok: false, status: kind === 'cut' ? null : kind });
      expect(github.world.comments).toEqual([]);
    }
  },
);

test.each([403, 422, 429, 'cut'] as const)(
  'one that cannot be changed is told, and no second is written: %s',
  async (kind) => {
    const github = await withPull();
    addComment(github);
    addComment(github);
    const comment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    github.faults.push({ route: `PATCH ${comment}`, kind }, { route: `DELETE ${comment}`, kind });
    expect(await keep(await apiOf(github), BROKEN)).toMatchObject({ ok: false, status: kind === 'cut' ? null : kind });
    expect(github.world.comments.map(({ body }) => body.endsWith('old'))).toEqual([true, true]);
  },
);

test('what is remembered is read as hostile', () => {
  const said = (more: unknown) =>
    `${COMMENT_MARKER}\nx\n<!-- broken-assumption-state ${JSON.stringify(more).replaceAll('>', '\\u003e').replaceAll('<', '\\u003c')} -->`;
  const open = [
    {
      key: 'member-exists|member:x|a',
      says: '@everyone [l](http://evil.example) <img src=x>\n# big ![i](http://evil.example/x.png) ::error::x',
    },
  ];
  const text = renderComment(FINE, LINKED, {
    teller: TELLER,
    earlier: said({ owner: 'ab12', sha: '](http://evil.example)', open, fixed: 'no list' }),
  });
  const shown = text.slice(0, text.lastIndexOf('<!--'));
  expect(shown).toContain('Since the run before: **1 fixed**');
  expect(
    shown
      .replace(COMMENT_MARKER, '')
      .replace(/`[^`\n]*`/g, '')
      .replaceAll('\\<', ''),
  ).not.toMatch(/[<@\]]|http/);
  for (const odd of [{}, [], null, 1, { owner: 1 }, { owner: 'AB' }, { owner: 'ab', open: [1, null, { key: 1 }] }])
    expect(readState(said(odd))?.open ?? []).toEqual([]);
  expect(readState(said({ owner: 'ab', open: Array.from({ length: 9_000 }, () => open[0]) }))).toBeNull();
});

test('the memory is small, whatever is told, and cannot end its comment', () => {
  const cause = { key: 'k-->'.repeat(60), says: '--> <script> \u2028 😀'.repeat(9) };
  const state = { owner: 'ab', sha: null, open: Array.from({ length: 500 }, () => cause), fixed: [cause] };
  const line = stateLine(state, 6_000);
  expect(line.length).toBeLessThanOrEqual(6_000);
  expect(line.indexOf('-->')).toBe(line.length - 3);
  expect(line).toMatch(/^[\x20-\x7e]+$/);
  expect(readState(`x\n${line}\n`)?.open[0]?.says).toContain('<script>');
});

test('a line of a log that looks like the memory is none', () => {
  const forged = `<!-- broken-assumption-state {"owner":"ffff","sha":null,"open":[],"fixed":[]} -->`;
  const digest: Digest = { ...BROKEN, excerpts: BROKEN.excerpts.map((excerpt) => ({ ...excerpt, lines: [forged] })) };
  const text = renderComment(digest, LINKED, { teller: TELLER, earlier: null });
  expect(text).toContain(forged);
  expect(readState(text)?.owner).toBe('ab12');
});
