// What went wrong in a call to GitHub, in a short phrase that says what to do. No text of an answer gets through as it came.

import type { ApiFault } from '../model/api.ts';

/** An answer that is no success; `status` is null where none came. */
export interface Failure {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

const DETAIL_CHARS = 200;

const PHRASES: Readonly<Record<number, string>> = {
  401: 'GitHub does not accept the token',
  403: 'GitHub does not allow it',
  404: 'not found',
  409: 'something else changed it at the same time',
  410: 'GitHub has deleted it',
};

/** The fault of a call that is given up. */
export function faultOf(failure: Failure, nowMs: number): ApiFault {
  return { ok: false, status: failure.status, why: whyOf(failure, nowMs) };
}

function whyOf(failure: Failure, nowMs: number): string {
  const { status } = failure;
  if (status === null) return 'GitHub did not answer';
  const reset = resetOf(failure, nowMs);
  if (reset !== null)
    return `too many requests: the limit resets at ${new Date(reset).toISOString().slice(11, 16)} UTC`;
  if (status >= 500) return 'GitHub itself failed';
  const needed = status === 403 || status === 404 ? permissionsOf(failure) : '';
  if (status === 403 && needed)
    return `the token may not do this: give ${needed}${needed.includes('write') ? ', which a pull request from a fork never has' : ''}`;
  const phrase = PHRASES[status] ?? 'GitHub refused it';
  const detail = status === 422 || status === 400 ? detailOf(failure.data) : '';
  return detail ? `${phrase}: ${detail}` : phrase;
}

/** When a limit on requests ends, in milliseconds; null where none was met. */
export function resetOf({ status, headers }: Failure, nowMs: number): number | null {
  if (status !== 429 && status !== 403) return null;
  const after = numberOf(headers['retry-after']);
  if (after !== null) return nowMs + after * 1000;
  const reset = numberOf(headers['x-ratelimit-reset']);
  if (numberOf(headers['x-ratelimit-remaining']) === 0 && reset !== null) return reset * 1000;
  // What GitHub asks for where it names no time.
  return status === 429 ? nowMs + 60_000 : null;
}

function numberOf(value: string | number | undefined): number | null {
  const text = String(value ?? '').trim();
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}

/** `pull_requests=write; issues=write` as the workflow's `permissions` would say it. */
function permissionsOf({ headers }: Failure): string {
  const sets = String(headers['x-accepted-github-permissions'] ?? '').split(';');
  const named = sets.map((set) =>
    [...set.matchAll(/([a-z_]{1,40})=(read|write)/g)].map(
      ([, name = '', level]) => `\`${name.replaceAll('_', '-')}: ${level}\``,
    ),
  );
  return named
    .filter((set) => set.length > 0)
    .slice(0, 3)
    .map((set) => set.join(' and '))
    .join(' or ');
}

/** GitHub's own words about a request it refused, made harmless: they may repeat what we sent. */
function detailOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, errors } = data as { readonly message?: unknown; readonly errors?: unknown };
  const first: unknown = Array.isArray(errors) ? errors[0] : null;
  const said =
    typeof first === 'string'
      ? first
      : typeof first === 'object' && first !== null
        ? (first as { readonly message?: unknown }).message
        : null;
  const text = typeof said === 'string' ? said : typeof message === 'string' ? message : '';
  const plain = text.slice(0, DETAIL_CHARS).replace(/[^\w .,:;()'/-]+/g, ' ');
  return plain.replaceAll('::', ': ').trim();
}
