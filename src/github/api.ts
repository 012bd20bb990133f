// The edge to GitHub's REST API: the toolkit's client behind the port that stages see.

import type { IncomingMessage } from 'node:http';
import type { Answer, Api, ApiFault, Download, Listed } from '../model/api.ts';
import { type Failure, faultOf } from './fault.ts';
import { type Attempt, type Clock, patience, REAL_CLOCK } from './patience.ts';

type Parameters = Readonly<Record<string, unknown>>;
type Headers = Failure['headers'];

/** A success as the client gives it. */
interface Given {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

type Ask = (route: string, parameters: Parameters) => Promise<Given>;

/** What a run of the action has of GitHub. */
interface Connection {
  readonly ask: Ask;
  readonly persist: ReturnType<typeof patience>['persist'];
  readonly clock: Clock;
}

const PER_PAGE = 100;
const NAME = /^[\w.-]{1,100}$/;
const AGENT = 'broken-assumption';

/** The API for the repository of this run; null where the environment names none, or no token is given. */
export async function openApi(
  env: Readonly<Record<string, string | undefined>>,
  token: string,
  clock: Clock = REAL_CLOCK,
): Promise<Api | null> {
  const [owner = '', repo = '', ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (!NAME.test(owner) || !NAME.test(repo) || rest.length > 0 || token === '') return null;
  const { getOctokit } = await import('@actions/github');
  const mute = () => undefined;
  const log = { debug: mute, info: mute, warn: mute, error: mute };
  const octokit = getOctokit(token, { baseUrl: env.GITHUB_API_URL || 'https://api.github.com', userAgent: AGENT, log });
  const ask: Ask = (route, parameters) =>
    octokit.request(route, { ...(route.includes('{owner}') ? { owner, repo } : {}), ...parameters }) as Promise<Given>;
  const connection = { ask, clock, persist: patience(clock).persist };
  return {
    owner,
    repo,
    request: (route, parameters = {}) => request(connection, route, parameters),
    list: (route, parameters, page) => list(connection, { route, parameters, ...page }),
    download: (route, parameters) => download(connection, route, parameters),
  };
}

async function request(connection: Connection, route: string, parameters: Parameters): Promise<Answer> {
  const { value, fault } = await call(connection, route, parameters);
  return value ? { ok: true, status: value.status, data: value.data } : fault;
}

type Called = { readonly value: Given; readonly fault: null } | { readonly value: null; readonly fault: ApiFault };

async function call({ ask, persist, clock }: Connection, route: string, parameters: Parameters): Promise<Called> {
  const given = await persist(() => attempt(ask, clock, { route, parameters }), isRepeatable(route, parameters));
  return 'value' in given
    ? { value: given.value, fault: null }
    : { value: null, fault: faultOf(given.failure, clock.now()) };
}

/** Creating twice makes two, and a check run appends what it is given. */
function isRepeatable(route: string, parameters: Parameters): boolean {
  return !route.startsWith('POST ') && !(route.startsWith('PATCH ') && 'output' in parameters);
}

interface Asked {
  readonly route: string;
  readonly parameters: Parameters;
  readonly options?: Readonly<Record<string, unknown>>;
}

async function attempt(ask: Ask, clock: Clock, { route, parameters, options }: Asked): Promise<Attempt<Given>> {
  try {
    const value = await ask(route, {
      ...parameters,
      request: { ...options, signal: AbortSignal.timeout(clock.answerMs) },
    });
    return isWhole(value) ? { value } : lost(true);
  } catch (error) {
    return failed(error);
  }
}

/** A body that is cut off is no JSON; the client then hands out its text. */
function isWhole({ status, headers, data }: Given): boolean {
  return (
    status === 204 || typeof data !== 'string' || !String(headers['content-type'] ?? '').startsWith('application/json')
  );
}

const lost = (reached: boolean): Attempt<never> => ({ failure: { status: null, headers: {}, data: null }, reached });

const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

function failed(error: unknown): Attempt<never> {
  const { response } = error as { readonly response?: Given };
  if (response && typeof response.status === 'number') return { failure: response, reached: true };
  return lost(!codesOf(error).some((code) => NOT_REACHED.has(code)));
}

/** The codes of an error and of what caused it. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (
    let at: unknown = error, depth = 0;
    typeof at === 'object' && at !== null && depth < 5;
    at = (at as { readonly cause?: unknown }).cause, depth += 1
  )
    codes.push(String((at as { readonly code?: unknown }).code ?? ''));
  return codes;
}

interface Listing {
  readonly route: string;
  readonly parameters: Parameters;
  readonly most: number;
  readonly key?: string;
}

async function list(connection: Connection, { route, parameters, most, key }: Listing): Promise<Listed> {
  const items: unknown[] = [];
  for (let page = 1; items.length < most; page += 1) {
    const { value, fault } = await call(connection, route, { ...parameters, per_page: PER_PAGE, page });
    if (!value) return { items, fault };
    const found = key === undefined ? value.data : (value.data as Readonly<Record<string, unknown>> | null)?.[key];
    if (!Array.isArray(found))
      return { items, fault: { ok: false, status: value.status, why: 'GitHub answered in a form we do not know' } };
    items.push(...found.slice(0, most - items.length));
    if (found.length === 0 || !String(value.headers.link ?? '').includes('rel="next"')) break;
  }
  return { items, fault: null };
}

async function download({ ask, persist, clock }: Connection, route: string, parameters: Parameters): Promise<Download> {
  const given = await persist(() => fetched(ask, clock, { route, parameters, options: { redirect: 'manual' } }), true);
  return 'value' in given ? { ok: true, bytes: given.value } : faultOf(given.failure, clock.now());
}

/** Both hops in one attempt: the link of the first lives for a minute. */
async function fetched(ask: Ask, clock: Clock, asked: Asked): Promise<Attempt<AsyncIterable<Uint8Array>>> {
  const given = await attempt(ask, clock, asked);
  if ('failure' in given) return given;
  const { status, headers, data } = given.value;
  if (status < 300) return { value: once(data) };
  const { location } = headers;
  return typeof location === 'string' ? follow(location, clock) : { failure: given.value, reached: true };
}

async function* once(data: unknown): AsyncIterable<Uint8Array> {
  yield data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : Buffer.from(typeof data === 'string' ? data : JSON.stringify(data));
}

/** Another host, which the token is not for. The toolkit's client knows the proxies. */
async function follow(location: string, clock: Clock): Promise<Attempt<AsyncIterable<Uint8Array>>> {
  try {
    const { HttpClient } = await import('@actions/http-client');
    const client = new HttpClient(AGENT, [], { socketTimeout: clock.answerMs, keepAlive: false });
    const { message } = await client.get(location);
    const status = message.statusCode ?? 0;
    if (status === 200) return { value: bytesOf(message, clock.answerMs) };
    message.destroy();
    return { failure: { status, headers: message.headers as Headers, data: null }, reached: true };
  } catch {
    return lost(true);
  }
}

async function* bytesOf(message: IncomingMessage, idleMs: number): AsyncIterable<Uint8Array> {
  message.setTimeout(idleMs, () => message.destroy(new Error('the download stood still')));
  yield* message;
}
