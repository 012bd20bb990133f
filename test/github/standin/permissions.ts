// What a token must be allowed for each route, as GitHub says it in `x-accepted-github-permissions`.

import type { Permissions } from './world.ts';

type Name = keyof Permissions;

const NEEDED: readonly (readonly [RegExp, readonly Name[]])[] = [
  [/\/actions\//, ['actions']],
  [/\/check-runs/, ['checks']],
  [/\/issues\//, ['issues', 'pull_requests']],
  [/\/pulls/, ['pull_requests']],
  [/\/(?:compare|contents)\//, ['contents']],
];

/** The permissions of which one is needed and none is there, in the header's words; null where the token may. */
export function mayNot(permissions: Permissions, route: string): string | null {
  const names = NEEDED.find(([pattern]) => pattern.test(route))?.[1];
  if (!names) return null;
  const level = route.startsWith('GET ') ? 'read' : 'write';
  const may = names.some((name) => permissions[name] === 'write' || permissions[name] === level);
  return may ? null : names.map((name) => `${name}=${level}`).join('; ');
}
