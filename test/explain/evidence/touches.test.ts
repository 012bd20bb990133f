// Which edit changes what was refused: its address, its name, its limit, a package.

import { describe, expect, test } from 'vitest';
import { touchedBy } from '../../../src/explain/evidence/touches.ts';
import { refusalOf } from '../../../src/explain/findings/refusal.ts';
import { finding, suspect } from '../made.ts';

describe('what was refused is touched', () => {
  const refused = (message: string, said: Parameters<typeof finding>[0]) => finding({ message, ...said });
  const away = refused('The requested URL returned error: 404', {
    kind: 'http-status',
    facts: { httpStatus: 404, endpoint: 'api.example:8080' },
  });
  const slow = refused('The requested URL returned error: 429', {
    kind: 'http-status',
    facts: { httpStatus: 429, endpoint: 'api.example' },
  });
  const closed = refused('The requested URL returned error: 401', {
    kind: 'http-status',
    facts: { httpStatus: 401, endpoint: 'api.example' },
  });
  const trust = refused('certificate has expired', { kind: 'network-up', facts: { endpoint: 'api.example' } });
  const down = refused('connect ECONNREFUSED', { kind: 'network-up', facts: { endpoint: 'db.example:5432' } });
  const disk = refused('no space left on device', { kind: 'resource', facts: { resource: 'disk' } });
  const memory = refused('signal: killed', { kind: 'resource', facts: { resource: 'mem', signal: 'SIGKILL' } });
  const lost = refused('No matching version found for left-pad@9.9.9', {
    kind: 'deps-resolve',
    facts: { dependency: 'left-pad@9.9.9' },
  });
  test.each<[string, ReturnType<typeof finding>, string, string, string | null]>([
    ['an address', away, "get('https://a.example/x')", "get('https://b.example/x')", 'https://a.example/x'],
    ['a host', down, 'db = "db.example"', 'db = "db2"', 'db.example'],
    ['a port', down, 'f(5432)', 'f(1)', '5432'],
    ['a setting of an address', down, 'DB_HOST=a', 'DB_HOST=b', 'DB_HOST'],
    ['a time limit', down, 'timeout: 5', 'timeout: 6', 'timeout'],
    ['a time limit of a status', away, 'timeout: 5', 'timeout: 6', null],
    ['a path', away, "get('/v1/items')", "get('/v2/items')", '/v1/items'],
    ['a path that was refused otherwise', slow, "get('/v1/items')", "get('/v2/items')", null],
    ['the status', away, 'f(404)', 'f(200)', '404'],
    ['a pace', slow, 'retries: 1', 'retries: 2', 'retries'],
    ['a pace of another status', closed, 'retries: 1', 'retries: 2', null],
    ['a token', closed, 'api_key: a', 'api_key: b', 'api_key'],
    ['a token of another status', slow, 'api_key: a', 'api_key: b', null],
    ['trust', trust, 'verify: true', 'verify: false', 'verify'],
    ['trust in a connection', down, 'verify: true', 'verify: false', null],
    ['nothing', down, 'f(a)', 'f(b)', null],
    ['a disk in code', disk, 'size: 1', 'size: 2', null],
    ['memory in code', memory, 'heap: 1', 'heap: 2', null],
    ['a package', lost, '"left-pad": "^1.0.0"', '"left-pad": "^9.9.9"', 'left-pad'],
    ['another package', lost, '"right-pad": "^1.0.0"', '"right-pad": "^2.0.0"', null],
  ])('%s', (...row) => {
    const [, said, old, now, token] = row;
    const refusal = refusalOf(said);
    expect(refusal && touchedBy(suspect('src/b.ts', [old], [now]), refusal, said)).toBe(token);
  });

  test.each<[string, ReturnType<typeof finding>, string, string, string | null]>([
    ['a disk', disk, 'size: 1', 'size: 2', 'size'],
    ['a disk by memory', disk, 'heap: 1', 'heap: 2', null],
    ['memory', memory, 'heap: 1', 'heap: 2', 'heap'],
    ['a runtime', lost, 'node-version: 20', 'node-version: 24', 'node-version'],
  ])('%s in a workflow', (...row) => {
    const [, said, old, now, token] = row;
    const refusal = refusalOf(said);
    const one = { ...suspect('.github/workflows/ci.yml', [old], [now]), role: 'workflow' } as const;
    expect(refusal && touchedBy(one, refusal, said)?.replace(/[:=].*/, '')).toBe(token ?? undefined);
  });
});
