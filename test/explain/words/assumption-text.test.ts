// The sentence for every kind of finding, with what its text tells and with what the edit tells.

import { describe, expect, test } from 'vitest';
import type { Suspect } from '../../../src/explain/suspects/suspect.ts';
import { assumptionText, replacementOf } from '../../../src/explain/words/assumption-text.ts';
import type { PlacedFinding } from '../../../src/model/attributed.ts';
import { at, finding, suspect, titled } from '../made.ts';

type Kind = PlacedFinding['kind'];
type Said = Parameters<typeof finding>[0];
type Row = readonly [Kind, Said, string];

/** A bang before what the text itself names. */
const sentence = (kind: Kind, said: Said, edit: Suspect | null = null): string => {
  const { assumption, now, firm } = assumptionText(finding({ ...said, kind }), edit);
  return `${firm ? '!' : ''}${assumption}: ${now}`;
};

const frame = { path: 'src/rates.ts', line: 3, column: null, name: 'rate', origin: 'app' } as const;

test.each<Row>([
  ['syntax', { location: at('a.ts', 3) }, '!`a.ts` parses: it does not at line 3'],
  ['syntax', { location: at('a.ts') }, '!`a.ts` parses: it does not'],
  ['syntax', { location: at('a.ts', 3), test: titled('t') }, '`a.ts` parses: it does not at line 3'],
  ['syntax', {}, '`the file` parses: it does not'],
  ['config-valid', { tool: 'eslint' }, '!the configuration of eslint is valid: it is refused'],
  ['module-exists', { facts: { module: './b' } }, '!module `./b` exists: it cannot be found'],
  ['module-exists', {}, 'every imported module exists: one does not'],
  ['export-exists', { facts: { exported: 'f', module: './b' } }, '!`./b` exports `f`: it does not'],
  ['export-exists', { facts: { exported: 'f' } }, '!there is an export `f`: there is none'],
  [
    'export-exists',
    { message: "multiple definition of `f'", facts: { exported: 'f' } },
    '`f` is defined once: it is defined twice',
  ],
  ['export-exists', { message: 'duplicate symbol' }, 'every name is defined once: it is defined twice'],
  ['export-exists', {}, 'every imported name is exported: one is not'],
  ['name-defined', { facts: { name: 'f' } }, '!`f` is defined: it is not'],
  ['name-defined', {}, 'every name is defined: one is not'],
  ['member-exists', { facts: { owner: 'A', member: 'f' } }, '!`A.f` exists: it does not'],
  ['member-exists', { facts: { owner: 'x::y.A<T>', member: "'f'" } }, '!`A.f` exists: it does not'],
  ['member-exists', { facts: { owner: 'type[A]', member: 'f' } }, '!`A.f` exists: it does not'],
  ['member-exists', { facts: { owner: '{ a: 1 }', member: 'f' } }, '!`f` exists: it does not'],
  ['member-exists', { facts: { member: 'f' } }, '!`f` exists: it does not'],
  ['member-exists', {}, 'every member exists: one does not'],
  ['never-null', { facts: { name: 'x', callee: 'f', member: 'm' } }, '!`x` is always there: it can be null'],
  ['never-null', { facts: { callee: 'f', member: 'm' } }, '!`f` is always there: it can be null'],
  ['never-null', { facts: { member: 'm' } }, '!`m` is always there: it can be null'],
  ['never-null', {}, 'the value is always there: it can be null'],
  ['type-is', { facts: { symbols: ['A', 'B'] } }, '`A` fits its use: its type does not'],
  ['type-is', {}, 'the types fit: they do not'],
  ['signature', { facts: { callee: 'a.f' } }, '`f` takes the arguments it is given: it does not'],
  ['signature', {}, 'the calls fit their functions: one does not'],
  ['exhaustive', {}, 'all cases are handled: one is not'],
  ['value-is', { test: titled('cart > adds'), facts: { expected: '1', actual: '2' } }, '"adds" gets `1`: it gets `2`'],
  ['value-is', { test: titled('adds'), facts: { expected: 'x'.repeat(41), actual: '2' } }, '"adds" holds: it does not'],
  [
    'value-is',
    { test: titled('adds'), facts: { expected: 'x'.repeat(40), actual: 'y' } },
    `"adds" gets \`${'x'.repeat(40)}\`: it gets \`y\``,
  ],
  ['value-is', { test: titled('adds'), facts: { expected: '1' } }, '"adds" holds: it does not'],
  ['value-is', { test: titled('', 'cart.test.ts') }, '"cart.test.ts" holds: it does not'],
  ['value-is', { location: at('a.ts', 1) }, '`a.ts` holds: it does not'],
  ['value-is', {}, '`vitest` holds: it does not'],
  ['value-is', { isGeneric: true }, '`unit` holds: it does not'],
  ['value-is', { tool: 'runner' }, '`unit` holds: it does not'],
  ['throws', { test: titled('adds'), facts: { exception: 'TypeError' } }, '"adds" holds: it ends in `TypeError`'],
  ['throws', { test: titled('adds') }, '"adds" holds: it throws otherwise'],
  ['snapshot', { facts: { snapshot: 'cart 1' } }, 'snapshot `cart 1` still matches: it does not'],
  ['snapshot', {}, 'the snapshot still matches: it does not'],
  [
    'http-status',
    { test: titled('shows'), facts: { httpStatus: 500, expected: '200', actual: '500' } },
    '"shows" is answered 200: it is answered 500',
  ],
  ['http-status', { test: titled('shows') }, '"shows" is answered: it is not'],
  [
    'http-status',
    { message: 'HTTP Error 503: Service Unavailable', facts: { httpStatus: 503, endpoint: 'x.example:80' } },
    '!`x.example:80` answers: it says 503: Service Unavailable',
  ],
  [
    'http-status',
    { message: 'HTTP Error 503: Gone Away', facts: { httpStatus: 503 }, frames: [frame] },
    '!the service that `rate` asks answers: it says 503: Gone Away',
  ],
  ['ui-present', { test: titled('shows'), facts: { expected: '"a"', actual: "'b'" } }, '"shows" sees `a`: it sees `b`'],
  ['ui-present', { facts: { name: 'Save' } }, '`Save` is on the page: it never came'],
  ['ui-present', {}, 'the element is on the page: it never came'],
  ['time-limit', { test: titled('waits') }, '"waits" ends in time: it does not end'],
  ['style-rule', { location: at('a.ts', 1), rule: 'no-undef' }, '!`a.ts` follows `no-undef`: it does not'],
  ['style-rule', { location: at('a.ts', 1), tool: 'prettier' }, '!`a.ts` is formatted as prettier wants it: it is not'],
  [
    'service-up',
    { facts: { endpoint: 'localhost:5432', errno: 'ECONNREFUSED' } },
    '!`localhost:5432` answers: it refuses (ECONNREFUSED)',
  ],
  [
    'service-up',
    { message: 'connection refused', facts: {} },
    '!the service answers: it does not (connection refused)',
  ],
  [
    'network-up',
    { message: 'getaddrinfo ENOTFOUND x.example', facts: { endpoint: 'x.example' } },
    '!`x.example` can be reached: it cannot (getaddrinfo ENOTFOUND)',
  ],
  ['network-up', { message: 'it hung up' }, '!the network can be reached: it cannot'],
  [
    'network-up',
    { message: 'certificate has expired', facts: { endpoint: 'x.example:443' } },
    '!the certificate of `x.example:443` is valid: it is not (certificate has expired)',
  ],
  [
    'network-up',
    { message: 'certificate has expired' },
    '!the certificate is valid: it is not (certificate has expired)',
  ],
  [
    'network-up',
    { message: 'The requested URL returned error: 429', facts: { endpoint: 'x.example' } },
    '!`x.example` answers: it says 429',
  ],
  ['port-free', { facts: { endpoint: ':8080' } }, 'port `:8080` is free: it is in use'],
  ['port-free', {}, 'the port is free: it is in use'],
  ['env-set', { facts: { envVar: 'API_URL' } }, '!`$API_URL` is set: it is not'],
  [
    'env-set',
    { facts: { envVar: 'API_URL' }, step: { env: { API_URL: ' ' } } },
    '!`$API_URL` is set: it is empty: its value is missing',
  ],
  [
    'env-set',
    { facts: { envVar: 'API_TOKEN' }, step: { env: { API_TOKEN: '' } } },
    '!`$API_TOKEN` is set: it is empty: the secret is missing',
  ],
  ['env-set', { facts: { envVar: 'API_TOKEN' }, step: { env: { API_TOKEN: '1' } } }, '!`$API_TOKEN` is set: it is not'],
  ['env-set', {}, '!the secret is there and right: it is refused'],
  ['deps-resolve', { facts: { dependency: 'left-pad@9' } }, '!`left-pad@9` can be installed: it cannot'],
  [
    'deps-resolve',
    { facts: { dependency: 'left-pad@9', errno: 'ETARGET' } },
    '!`left-pad@9` can be installed: they do not (ETARGET)',
  ],
  [
    'deps-resolve',
    { facts: { dependency: 'a@9', endpoint: 'npm.example' } },
    '!`npm.example` gives `a@9`: it does not',
  ],
  ['deps-resolve', { facts: { endpoint: 'npm.example' } }, '!`npm.example` gives the dependencies: it does not'],
  ['deps-resolve', {}, '!the dependencies install as locked: they do not'],
  ['deps-resolve', { facts: { errno: 'EUSAGE' } }, '!the dependencies install as locked: they do not (EUSAGE)'],
  ['tool-present', { facts: { command: 'cargo' } }, '!`cargo` is there: it is not'],
  ['tool-present', {}, '!the tool is there in the version asked for: it is not'],
  ['resource', { facts: { resource: 'disk' } }, '!there is disk space left: the disk is full'],
  [
    'resource',
    { facts: { resource: 'disk' }, message: 'write: no space left on device' },
    '!there is disk space left: the disk is full (no space left on device)',
  ],
  ['resource', { facts: { resource: 'fd' } }, '!there are file handles left: too many files are open'],
  [
    'resource',
    { facts: { resource: 'mem', signal: 'SIGKILL' }, message: 'Killed' },
    '!`vitest` fits in memory: it was killed',
  ],
  [
    'resource',
    { facts: { resource: 'mem', signal: 'SIGKILL' }, message: 'exit status 137' },
    '!`vitest` fits in memory: it was killed (exit status 137)',
  ],
  ['runner', {}, '!the runner stays alive: it was lost'],
  ['file-exists', { facts: { file: 'a.json' } }, '!`a.json` is there: it is not'],
  ['file-exists', {}, 'the file is there: it is not'],
  ['generated-fresh', {}, '!the generated files are up to date: they are not'],
  ['policy', { location: at('a.tf', 2), rule: 'CKV_1' }, '!`a.tf` satisfies `CKV_1`: it does not'],
  ['policy', { location: at('a.tf', 2) }, '!`a.tf` satisfies the policy: it does not'],
  ['budget', {}, 'the budget holds: it is exceeded'],
  ['race', {}, 'memory is used by one at a time and rightly: it is not'],
  ['unknown', { message: 'boom' }, '`vitest` succeeds: it says "boom"'],
  ['unknown', {}, '`vitest` succeeds: it fails'],
])('%s %j: %s', (kind, said, expected) => {
  expect(sentence(kind, said)).toBe(expected);
});

describe('with the edit that explains it', () => {
  const renamed = suspect('b.ts', ['export const price = 1;'], ['export const cost = 1;']);
  const gone = suspect('b.ts', ['export const price = 1;'], []);
  const moved = { ...renamed, type: 'rename' } as const;
  test.each<[string, string, Suspect]>([
    [
      '`./b` exports `price`: it is `cost`',
      sentence('export-exists', { facts: { exported: 'price', module: './b' } }, renamed),
      renamed,
    ],
    [
      '`./b` exports `price`: it is gone',
      sentence('export-exists', { facts: { exported: 'price', module: './b' } }, gone),
      gone,
    ],
    ['`price` is defined: it is `cost`', sentence('name-defined', { facts: { name: 'price' } }, renamed), renamed],
    ['`other` is defined: it is not', sentence('name-defined', { facts: { name: 'other' } }, renamed), renamed],
    ['`price` exists: it is `cost`', sentence('member-exists', { facts: { member: "'price'" } }, renamed), renamed],
    ['module `./a` exists: it is `b.ts`', sentence('module-exists', { facts: { module: './a' } }, moved), moved],
    [
      'module `./a` exists: it is deleted',
      sentence('module-exists', { facts: { module: './a' } }, { ...gone, type: 'delete' }),
      gone,
    ],
    ['the file is there: it is not', sentence('file-exists', { facts: { file: 'a.json' } }, moved), moved],
  ])('%s', (expected, said) => {
    expect(said.replace(/^!/, '')).toBe(expected);
  });

  test('a member that no edit of the name explains is said loosely', () => {
    expect(sentence('member-exists', { facts: { member: 'other' } }, renamed)).toBe('`other` exists: it does not');
  });

  test('a rule broken elsewhere is no word for the edit', () => {
    expect(sentence('style-rule', { location: at('a.ts', 1), rule: 'r' }, renamed)).toBe(
      '`a.ts` follows `r`: it does not',
    );
    expect(sentence('style-rule', { location: at('b.ts', 1), rule: 'r' }, renamed)).toBe(
      '!`b.ts` follows `r`: it does not',
    );
  });

  test('a value that is always there is what the edited function gives', () => {
    const [part] = renamed.parts;
    const inside = { ...renamed, parts: part ? [{ ...part, within: 'Cart.find' }] : [] };
    expect(sentence('never-null', { facts: { name: 'x' } }, inside)).toBe(
      '!`Cart.find` always gives a value: it can be null',
    );
  });
});

test.each<[string, readonly string[], readonly string[], string | null]>([
  ['price', ['const price = 1;'], ['const cost = 1;'], 'cost'],
  ['price', ['const price = 1;'], ['const unitPrice = 1;', 'const tax = 2;'], 'unitPrice'],
  ['price', ['const price = 1;'], ['const tax = 1;', 'const vat = 2;'], null],
  ['price', ['const price = 1;'], [], null],
  ['other', ['const price = 1;'], ['const cost = 1;'], null],
  ['priced', ['use(priced);'], ['use(pricing, tax);'], 'pricing'],
])('for %s %j → %j came %j', (...row) => {
  const [name, removed, added, expected] = row;
  expect(replacementOf(name, suspect('a.ts', removed, added))).toBe(expected);
});
