// Faults that a test orders: how an endpoint fails, and how often.

import type { ServerResponse } from 'node:http';

/** A status that GitHub answers with, silence, or a connection that ends in the middle of an answer. */
export type FaultKind = 403 | 404 | 409 | 422 | 429 | 500 | 502 | 503 | 'timeout' | 'cut';

export interface Fault {
  /** A route as GitHub writes it, `TWIRP method`, or `GET storage/logs`, `GET storage/artifacts`, `PUT storage/artifacts`; `*` for all. */
  readonly route: string;
  readonly kind: FaultKind;
  /** How often; default: always. */
  times?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export const KINDS: readonly FaultKind[] = [403, 404, 409, 422, 429, 500, 'timeout', 'cut'];

const MESSAGES: Readonly<Record<number, string>> = {
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service Unavailable',
};

/** The fault that is due at a route, which is then used up. */
export function dueAt(faults: readonly Fault[], route: string): Fault | null {
  const due = faults.find((fault) => (fault.route === route || fault.route === '*') && fault.times !== 0);
  if (due?.times !== undefined) due.times -= 1;
  return due ?? null;
}

/** Fails an answer. Silence lasts until the client has had enough. */
export function inflict({ kind, headers = {} }: Fault, response: ServerResponse): void {
  if (kind === 'timeout') return;
  if (kind === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': 5_000 });
    response.write('{"total_count":1,"jobs":[{"id":1,"na');
    setTimeout(() => response.destroy(), 20);
    return;
  }
  response.writeHead(kind, {
    'content-type': 'application/json; charset=utf-8',
    ...(kind === 429 ? { 'retry-after': '1' } : {}),
    ...headers,
  });
  response.end(
    JSON.stringify({
      message: MESSAGES[kind],
      code: 'fault',
      msg: MESSAGES[kind],
      documentation_url: 'https://docs.github.com/rest',
      status: String(kind),
    }),
  );
}
