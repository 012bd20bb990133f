// A stand-in for GitHub on loopback: the REST API for one repository, the artifact service, and the storage behind both, each request and answer held against GitHub's own description.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Blocks, methodOf, runtimeToken, stored, twirp } from './artifact-store.ts';
import { CHECK_ROUTES } from './checks.ts';
import { COMMENT_ROUTES } from './comments.ts';
import { answerFaults, matchOf, partOf, requestFaults } from './contract.ts';
import { dueAt, type Fault, inflict } from './faults.ts';
import { mayNot } from './permissions.ts';
import { PULL_ROUTES } from './pulls.ts';
import { found, type Reply, type Route } from './reply.ts';
import { RUN_ROUTES } from './runs.ts';
import { newWorld, type World } from './world.ts';

/** One request, and how it was answered. */
export interface Seen {
  readonly route: string;
  readonly status: number;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Standin {
  readonly url: string;
  readonly world: World;
  readonly seen: Seen[];
  readonly faults: Fault[];
  /** What in requests or answers is not as GitHub describes it, and tokens that went to the wrong host. Empty, or the test has found something. */
  readonly violations: string[];
  /** The environment of a step of a run. */
  env(run: number): Record<string, string>;
  close(): Promise<void>;
}

type Json = Readonly<Record<string, unknown>>;

const ROUTES: Readonly<Record<string, Route>> = {
  ...RUN_ROUTES,
  ...CHECK_ROUTES,
  ...COMMENT_ROUTES,
  ...PULL_ROUTES,
  'GET /rate_limit': ({ world }) => {
    const resource = {
      limit: world.rate.limit,
      remaining: world.rate.remaining,
      reset: world.rate.resetAt,
      used: world.rate.limit - world.rate.remaining,
    };
    return found(partOf('rate-limit-overview', { resources: { core: resource, search: resource }, rate: resource }));
  },
};

/** Starts the stand-in. */
export async function openStandin(): Promise<Standin> {
  const state = {
    world: newWorld(),
    seen: [] as Seen[],
    faults: [] as Fault[],
    violations: [] as string[],
    storage: '',
  };
  const blocks: Blocks = new Map();
  const storage = createServer((request, response) => {
    const route = `${request.method} storage/${(request.url ?? '').split('/')[1]}`;
    if (request.headers.authorization) state.violations.push(`${route}: a token went to the storage host`);
    const fault = dueAt(state.faults, route);
    response.on('close', () =>
      state.seen.push({ route, status: fault ? 0 : response.statusCode, query: {}, body: undefined }),
    );
    if (fault) return inflict(fault, response);
    stored(state.world, blocks, { request, response }).catch((error) => state.violations.push(`${route}: ${error}`));
  });
  const api = createServer((request, response) => {
    answered(state, request, response).catch((error) => {
      state.violations.push(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
  state.storage = await listening(storage);
  const url = await listening(api);
  const { world, seen, faults, violations } = state;
  const env = (run: number): Record<string, string> => ({
    ...{ GITHUB_API_URL: url, GITHUB_REPOSITORY: `${world.owner}/${world.repo}`, GITHUB_RUN_ID: String(run) },
    ...{ ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken(run) },
  });
  return {
    url,
    world,
    seen,
    faults,
    violations,
    env,
    close: async () => void (await Promise.all([closed(api), closed(storage)])),
  };
}

interface State extends Pick<Standin, 'world' | 'seen' | 'faults' | 'violations'> {
  readonly storage: string;
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function answered(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://api');
  const query = Object.fromEntries(searchParams);
  const body = await bodyOf(request);
  const method = methodOf(pathname);
  const match = method === null ? matchOf(request.method ?? '', pathname) : null;
  const route = method === null ? (match?.route ?? `${request.method} ${pathname}`) : `TWIRP ${method}`;
  const fault = dueAt(state.faults, route);
  response.on('close', () => state.seen.push({ route, status: fault ? 0 : response.statusCode, query, body }));
  if (fault) return inflict(fault, response);
  const authorization = request.headers.authorization ?? '';
  if (method !== null) {
    const { status, data } = twirp(state.world, {
      method,
      body: (body ?? {}) as Json,
      authorization,
      storage: state.storage,
    });
    return send(response, { status, data, headers: {} });
  }
  const { path = {} } = match ?? {};
  const reply = replyTo(state, { route, known: match !== null, authorization, path, query, body });
  const { status, data, headers } = paged(reply, query, `http://${request.headers.host}${pathname}`);
  if (match && status !== 401)
    state.violations.push(...answerFaults(route, status, data).map((wrong) => `${route} answered: ${wrong}`));
  send(response, { status, data, headers: { ...headers, ...rateHeaders(state.world) } });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

interface Question {
  readonly route: string;
  readonly known: boolean;
  readonly authorization: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

function replyTo(
  { world, violations, storage }: State,
  { route, known, authorization, path, query, body }: Question,
): Reply {
  const refusal = (status: number, message: string, headers = {}): Reply => ({
    status,
    headers,
    data: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  });
  if (!known) {
    violations.push(`${route} is no operation that the stand-in knows`);
    return refusal(404, 'Not Found');
  }
  if (authorization.replace(/^(?:token|bearer) /i, '') !== world.token) return refusal(401, 'Bad credentials');
  if (route !== 'GET /rate_limit') {
    if (world.rate.remaining <= 0) return refusal(403, 'API rate limit exceeded for installation.');
    world.rate.remaining -= 1;
  }
  if (path.owner !== undefined && (path.owner !== world.owner || path.repo !== world.repo))
    return refusal(404, 'Not Found');
  const needed = mayNot(world.permissions, route);
  if (needed)
    return refusal(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': needed });
  const wrong = requestFaults({ route, path }, query, body);
  if (wrong.length === 0)
    return ROUTES[route]?.({ world, path, query, body: (body ?? {}) as Json, storage }) ?? refusal(501, 'not built');
  violations.push(...wrong.map((each) => `${route} asked: ${each}`));
  return {
    status: 422,
    data: {
      message: `Invalid request.\n\n${wrong.join('\n')}`,
      documentation_url: 'https://docs.github.com/rest',
      status: '422',
    },
  };
}

function paged(
  reply: Reply,
  query: Readonly<Record<string, string>>,
  url: string,
): { status: number; data: unknown; headers: Readonly<Record<string, string>> } {
  if (!('items' in reply)) return { status: reply.status, data: reply.data, headers: reply.headers ?? {} };
  const { items, key } = reply;
  const size = Math.min(100, Number(query.per_page ?? 30));
  const page = Number(query.page ?? 1);
  const last = Math.ceil(items.length / size);
  const shown = items.slice((page - 1) * size, page * size);
  const link = (to: number, rel: string): string =>
    `<${url}?${new URLSearchParams({ ...query, page: String(to) })}>; rel="${rel}"`;
  const headers: Record<string, string> =
    page < last ? { link: [link(page + 1, 'next'), link(last, 'last')].join(', ') } : {};
  return { status: 200, data: key === undefined ? shown : { total_count: items.length, [key]: shown }, headers };
}

function rateHeaders({ rate: { limit, remaining, resetAt } }: World): Record<string, string> {
  const counts = { limit, remaining, used: limit - remaining, reset: resetAt, resource: 'core' };
  return Object.fromEntries(Object.entries(counts).map(([name, value]) => [`x-ratelimit-${name}`, String(value)]));
}

function send(
  response: ServerResponse,
  { status, data, headers }: { status: number; data: unknown; headers: Readonly<Record<string, string>> },
): void {
  response.writeHead(status, {
    ...(data === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  });
  response.end(data === undefined ? undefined : JSON.stringify(data));
}
