// What a route of the stand-in is given and gives.

import type { World } from './world.ts';

export interface Call {
  readonly world: World;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Where files are downloaded from: another host than the API's. */
  readonly storage: string;
}

export type Reply =
  | { readonly status: number; readonly data: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** A list that the server divides into pages; `key` where it stands in an object with its total. */
  | { readonly items: readonly unknown[]; readonly key?: string };

export type Route = (call: Call) => Reply;

export const found = (data: unknown, status = 200): Reply => ({ status, data });
export const missing = (message = 'Not Found'): Reply => ({
  status: 404,
  data: { message, documentation_url: 'https://docs.github.com/rest', status: '404' },
});
export const redirect = (location: string): Reply => ({ status: 302, data: undefined, headers: { location } });

/** How GitHub refuses what it cannot process. */
export function refused(resource: string, message: string): Reply {
  const errors = [{ resource, code: 'unprocessable', field: 'data', message }];
  return {
    status: 422,
    data: { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest', status: '422' },
  };
}
