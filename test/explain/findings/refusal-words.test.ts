// Who refused, in whose words: one row for each way tools say it.

import { expect, test } from 'vitest';
import { endpointOf, refusalOf } from '../../../src/explain/findings/refusal.ts';
import type { PlacedFinding } from '../../../src/model/attributed.ts';
import { at, finding, titled } from '../made.ts';

type Kind = PlacedFinding['kind'];
type Said = Parameters<typeof finding>[0];

const of = (kind: Kind, message: string, said: Said = {}): string => {
  const refusal = refusalOf(finding({ ...said, kind, message }));
  return refusal ? `${refusal.sort}: ${refusal.words}${refusal.status === null ? '' : ` ${refusal.status}`}` : 'none';
};

test.each<[string, string]>([
  ['urllib: HTTP Error 503: Service Unavailable', 'status: 503: Service Unavailable 503'],
  ['HTTP Error 404', 'status: 404 404'],
  ['ERROR 404: Not Found.', 'status: 404: Not Found 404'],
  ['npm error Too Many Requests - GET https://x', 'status: Too Many Requests'],
  ['Service Unavailable - PUT https://x', 'status: Service Unavailable'],
  ['Bad Gateway - HEAD https://x', 'status: Bad Gateway'],
  ['Gateway Time-out - GET https://x', 'status: Gateway Time-out'],
  ['500 Server Error: Internal Server Error for url: https://x', 'status: 500 Server Error: Internal Server Error 500'],
  ['404 Client Error for url', 'status: 404 Client Error 404'],
  ["Client error '403 Forbidden' for url", 'status: 403 Forbidden 403'],
  ["Server error '502 Bad Gateway' for url", 'status: 502 Bad Gateway 502'],
  ['Response code 403 (rate limit)', 'status: 403 (rate limit) 403'],
  ['Request failed with status code 429', 'status: 429 429'],
  ['The requested URL returned error: 429 Too Many', 'status: 429 Too Many 429'],
  ['dial: bad response 503 from x', 'status: 503 503'],
  ['HTTP status client error (404 Not Found) for url', 'status: 404 Not Found 404'],
  ['HTTP status server error (503 Away) for url', 'status: 503 Away 503'],
  ['Received status code 401 from server', 'status: 401 401'],
  ['Response status code does not indicate success: 404 (Not Found).', 'status: 404 (Not Found) 404'],
  ['the server responded with status 500', 'status: 500 500'],
  ['`GET x` resulted in a `401 Unauthorized` response', 'status: 401 Unauthorized 401'],
  ['received unexpected 502 "Bad Gateway"', 'status: 502 "Bad Gateway" 502'],
  ["ClientResponseError: 418, message='Teapot'", 'status: 418 418'],
  ['error: 410 Gone', 'status: 410 Gone 410'],
  ['error: 504 Gateway Timeout', 'status: 504 Gateway Timeout 504'],
  ['toomanyrequests: slow down', 'status: toomanyrequests'],
  ['API rate limit exceeded for x', 'status: API rate limit exceeded'],
  ['you have reached your pull rate limit', 'status: pull rate limit'],
  ['Server returned HTTP response code: 503 for URL', 'status: HTTP response code: 503 503'],
  ['Name or service not known', 'name: Name or service not known'],
  ['nodename nor servname provided, or not known', 'name: nodename nor servname provided'],
  ['Temporary failure in name resolution', 'name: Temporary failure in name resolution'],
  ['failed to lookup address information: x', 'name: failed to lookup address information'],
  ['curl: (6) Could not resolve host: x', 'name: Could not resolve host'],
  ['dial tcp: lookup x: no such host', 'name: no such host'],
  ['java.net.UnknownHostException: x', 'name: UnknownHostException'],
  ['getaddrinfo EAI_AGAIN x', 'name: getaddrinfo EAI_AGAIN'],
  ['getaddrinfo failed', 'name: getaddrinfo failed'],
  ['ENOTFOUND x', 'name: ENOTFOUND'],
  ['certificate has expired or is not yet valid', 'certificate: certificate has expired or is not yet valid'],
  ['x509: certificate signed by unknown authority', 'certificate: certificate signed by unknown authority'],
  ['certificate verify failed: x', 'certificate: certificate verify failed'],
  ['self-signed certificate in certificate chain', 'certificate: self-signed certificate in certificate chain'],
  ['unable to get local issuer certificate', 'certificate: unable to get local issuer certificate'],
  ['PKIX path building failed: x', 'certificate: PKIX path building failed'],
  [
    'The remote certificate is invalid because of errors: NotTimeValid',
    'certificate: The remote certificate is invalid because of errors: NotTimeValid',
  ],
  ['invalid peer certificate: Expired', 'certificate: invalid peer certificate: Expired'],
  ['CertificateExpiredException: x', 'certificate: CertificateExpiredException'],
  ['SSL certificate problem: x', 'certificate: SSL certificate problem'],
  ['The SSL connection could not be established', 'certificate: The SSL connection could not be established'],
  ['code DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate: DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['code UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate: UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['Timed out waiting 60000ms from config.webServer', 'connection: Timed out waiting 60000ms from config.webServer'],
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'Connection refused',
    'connection reset by peer',
    'connect timed out',
    'actively refused',
    'Network is unreachable',
    'No route to host',
    'TLS handshake timeout',
    'i/o timeout',
    'socket hang up',
    'transfer failed',
    'ReadTimeoutError',
    'ConnectTimeoutError',
  ].map((words): [string, string] => [`x: ${words} y`, `connection: ${words}`]),
  ['it went away', 'connection: '],
])('%s is %s', (message, expected) => {
  expect(of('network-up', message)).toBe(expected);
});

test.each<[Kind, string, Said, string]>([
  ['deps-resolve', 'Not Found - GET https://npm.example/x', {}, 'dependency: Not Found'],
  ['deps-resolve', 'No versions available for x', {}, 'dependency: No versions available'],
  ['deps-resolve', 'No matching distribution found for x', {}, 'dependency: No matching distribution'],
  [
    'deps-resolve',
    'Could not find a version that satisfies x',
    {},
    'dependency: Could not find a version that satisfies',
  ],
  ['deps-resolve', 'code ETARGET', {}, 'dependency: ETARGET'],
  ['deps-resolve', 'ResolutionImpossible', {}, 'dependency: ResolutionImpossible'],
  ...[
    'the lock file is out of date',
    'package-lock.json',
    'not in sync',
    'frozen',
    'missing go.sum entry',
    'not up to date',
    'OUTDATED_LOCKFILE',
    'EUSAGE',
    'YN0028',
    'EINTEGRITY',
    'checksum mismatch',
  ].map((message): [Kind, string, Said, string] => ['deps-resolve', message, {}, 'none']),
  ['resource', 'No space left on device', { facts: { resource: 'disk' } }, 'disk: No space left on device'],
  ['resource', 'Disk quota exceeded', { facts: { resource: 'disk' } }, 'disk: Disk quota exceeded'],
  [
    'resource',
    'The forked VM terminated',
    { facts: { resource: 'mem', signal: 'SIGKILL' } },
    'memory: The forked VM terminated',
  ],
  ['resource', 'exit code 137', { facts: { resource: 'mem', signal: 'SIGKILL' } }, 'memory: exit code 137'],
  ['resource', 'heap out of memory', { facts: { resource: 'mem' } }, 'none'],
  ['service-up', 'Connection refused', {}, 'connection: Connection refused'],
  ['http-status', 'x', { facts: { httpStatus: 503 } }, 'status:  503'],
  ['http-status', 'x', { facts: { httpStatus: 503, expected: '200' } }, 'none'],
  ['http-status', 'x', {}, 'none'],
  ['value-is', 'ECONNREFUSED', {}, 'none'],
])('%s %j with %j is %s', (...row) => {
  const [kind, message, said, expected] = row;
  expect(of(kind, message, said)).toBe(expected);
});

test.each<[Said, string]>([
  [{ facts: { endpoint: 'x.example:80.' } }, 'x.example:80'],
  [{ message: 'get https://a.example:8080/x' }, 'a.example:8080'],
  [{ message: 'get https://me@a.example/x' }, 'a.example'],
  [{ message: 'https://a.example/x or https://b.example/y' }, ''],
  [{ message: 'Timed out waiting 60000ms from config.webServer https://a.example' }, ''],
  [{ step: { command: 'curl https://a.example/x' } }, 'a.example'],
  [{ step: { command: 'curl https://a.example/x' }, test: titled('t') }, ''],
  [{ step: { env: { DB: 'postgres://me@db:5432/x' } }, test: titled('t') }, 'db:5432'],
  [{ step: { env: { DB: 'db:5432', CACHE: 'cache:6379' } } }, ''],
  [{ step: { env: { DB: 'db:5432' } }, kind: 'deps-resolve' }, ''],
  [{}, ''],
])('%j asked %j', (said, endpoint) => {
  expect(endpointOf(finding(said))).toBe(endpoint);
});

const test_ = { test: titled('t') };
const frame = (origin: 'app' | 'test') => [{ path: 'a.ts', line: 1, column: null, name: null, origin } as const];
test.each<[Kind, string, Said, boolean]>([
  ['network-up', 'no such host', test_, true],
  ['network-up', 'certificate has expired', test_, true],
  ['network-up', 'ECONNREFUSED', { facts: { endpoint: 'x.example:80' } }, true],
  ['network-up', 'ECONNREFUSED', { facts: { endpoint: 'localhost:80' } }, false],
  ['network-up', 'ECONNREFUSED', { facts: { endpoint: '127.0.0.1:80' } }, false],
  ['network-up', 'ECONNREFUSED', { facts: { endpoint: '[::1]:80' } }, false],
  ['network-up', 'ECONNREFUSED', { facts: { endpoint: '0.0.0.0:80' } }, false],
  ['network-up', 'ECONNREFUSED', {}, false],
  ['resource', 'no space left on device', { facts: { resource: 'disk' }, ...test_ }, true],
  ['resource', 'Killed', { facts: { resource: 'mem', signal: 'SIGKILL' } }, true],
  ['resource', 'Killed', { facts: { resource: 'mem', signal: 'SIGKILL' }, ...test_ }, false],
  ['resource', 'Killed', { facts: { resource: 'mem', signal: 'SIGKILL' }, location: at('a.ts', 1) }, false],
  ['deps-resolve', 'no', { facts: { dependency: 'a@1' } }, true],
  ['deps-resolve', 'no left-pad@^9', {}, true],
  ['deps-resolve', 'no', {}, false],
  ...[401, 403, 404, 407, 410, 429, 451, 500, 501, 502, 503, 504, 507, 520, 524].map(
    (httpStatus): [Kind, string, Said, boolean] => [
      'http-status',
      'x',
      { facts: { httpStatus, endpoint: 'x.example' } },
      true,
    ],
  ),
  ...[400, 405, 409, 422].map((httpStatus): [Kind, string, Said, boolean] => [
    'http-status',
    'x',
    { facts: { httpStatus, endpoint: 'x.example' } },
    false,
  ]),
  ...[410, 429, 502, 503, 504].map((httpStatus): [Kind, string, Said, boolean] => [
    'http-status',
    'x',
    { facts: { httpStatus } },
    true,
  ]),
  ...[401, 404, 500].map((httpStatus): [Kind, string, Said, boolean] => [
    'http-status',
    'x',
    { facts: { httpStatus } },
    false,
  ]),
  ['http-status', 'x', { facts: { httpStatus: 503 }, ...test_, frames: frame('test') }, false],
  ['http-status', 'x', { facts: { httpStatus: 503 }, ...test_, frames: frame('app') }, true],
])('%s %j with %j is from outside: %j', (...row) => {
  const [kind, message, said, isOutside] = row;
  expect(refusalOf(finding({ ...said, kind, message }))?.isOutside).toBe(isOutside);
});
