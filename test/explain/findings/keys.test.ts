// What makes findings the same: subjects, masked messages, fingerprints, their order.

import { describe, expect, test } from 'vitest';
import { fingerprintOf, hashOf, holds, maskedMessage, plain, subjectOf } from '../../../src/explain/findings/keys.ts';
import { masked } from '../../../src/explain/findings/masks.ts';
import { byPlace, bySaying, inOrderOfSaying } from '../../../src/explain/findings/order.ts';
import type { PlacedFinding } from '../../../src/model/attributed.ts';
import { at, finding, titled } from '../made.ts';

type Said = Parameters<typeof finding>[0];

test.each<[PlacedFinding['kind'], Said, string | null]>([
  ['syntax', { location: at('a.ts', 1) }, 'file:a.ts'],
  ['syntax', { location: at('a.ts', 1), test: titled('t') }, null],
  ['syntax', {}, null],
  ['config-valid', { facts: { file: 'x' } }, null],
  ['module-exists', { facts: { module: './b.ts' } }, 'module:b'],
  ['module-exists', { facts: { module: '../b/c.hpp' } }, 'module:b/c'],
  ['module-exists', { facts: { module: '@a/b' } }, 'module:@a/b'],
  ['module-exists', {}, null],
  ['export-exists', { facts: { exported: 'f', module: 'm' } }, 'export:f'],
  ['name-defined', { facts: { name: 'n' } }, 'name:n'],
  ['member-exists', { facts: { member: "'m'", owner: 'A' } }, 'member:m'],
  ['never-null', { facts: { member: 'm', name: 'n' } }, 'nonnull:m'],
  ['never-null', { facts: { name: 'n' } }, 'nonnull:n'],
  ['type-is', { facts: { owner: 'a::B', member: 'Copy' } }, 'trait:B:Copy'],
  ['type-is', { facts: { owner: 'B' } }, null],
  ['signature', { facts: { callee: 'a.b::f' } }, 'call:f'],
  ['exhaustive', { facts: { name: 'n' } }, null],
  ['value-is', { facts: { name: 'n', expected: '1' } }, null],
  ['service-up', { facts: { endpoint: 'localhost:1' } }, 'endpoint:localhost:1'],
  ['network-up', { facts: { endpoint: 'x.example' } }, 'net:x.example'],
  ['http-status', { facts: { httpStatus: 503, endpoint: 'x.example' } }, 'http:x.example 503'],
  ['http-status', { facts: { httpStatus: 503 } }, 'http: 503'],
  ['http-status', { facts: { httpStatus: 503, expected: '200' } }, null],
  ['http-status', { facts: { httpStatus: 503, expected: '2000' } }, 'http: 503'],
  ['http-status', {}, null],
  ['port-free', {}, 'port:in-use'],
  ['env-set', { facts: { envVar: 'A' } }, 'env:A'],
  ['tool-present', { facts: { command: 'jq' } }, 'cmd:jq'],
  ['deps-resolve', { facts: { dependency: 'a@1' } }, 'dep:a@1'],
  ['deps-resolve', {}, 'dep:lock'],
  ['resource', { facts: { resource: 'disk' } }, 'resource:disk'],
  ['resource', {}, 'resource:mem'],
  ['runner', {}, 'runner'],
  ['file-exists', { facts: { file: 'a.json' } }, 'path:a.json'],
  ['snapshot', { facts: { snapshot: 's 1' } }, 'snapshot:s 1'],
  ['generated-fresh', {}, 'generated'],
  ['unknown', { facts: { name: 'n' } }, null],
])('%s %j speaks of %j', (kind, said, subject) => {
  expect(subjectOf(finding({ ...said, kind }))).toBe(subject);
});

test('plain text is lower-case letters and digits', () => {
  expect(plain('Ab-3 _ä!')).toBe('ab3ä');
});

test('hashes are FNV-1a in two halves', () => {
  // Worked out by hand from the definition: FNV's offset basis for no text.
  expect(hashOf('')).toBe('811c9dc5cbf29ce4');
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c: FNV-1a of "a" and "foobar" in 32 bits.
  expect(hashOf('a').slice(0, 8)).toBe('e40c292c');
  expect(hashOf('foobar').slice(0, 8)).toBe('bf9cf968');
  expect(hashOf('ab')).not.toBe(hashOf('ba'));
  expect(hashOf('ab').slice(8)).not.toBe(hashOf('ba').slice(8));
});

test.each<[string, number, boolean]>([
  ['a-b 9', 3, true],
  ['a-b 9', 4, false],
  ['AZaz09', 6, true],
  ['@[`{/:', 1, false],
  ['äöü', 3, true],
  ['a–b', 3, false],
  ['', 0, true],
])('%j holds %d letters and digits: %j', (text, least, does) => {
  expect(holds(text, least)).toBe(does);
});

test('a message is its first two lines that say something, masked', () => {
  expect(maskedMessage(finding({ message: 'took 12ms\n\n  at 3 of 4\nand more' }))).toBe(
    'took <duration>\n  at <number> of <number-b>',
  );
  expect(maskedMessage(finding({ message: ' one ' }))).toBe(' one ');
  expect(maskedMessage(finding({ message: '  ' }))).toBe('');
  expect(maskedMessage(finding({ message: 'order 77', ownMasked: 'order <order>' }))).toBe('order <order>');
});

test.each([
  ['see http://x.example/a?b=1&c=2 now', 'see http://x.example/a<query> now'],
  ['mail a.b+c@x.example.org', 'mail <email>'],
  ['at 2026-11-21 01:14', 'at <date>'],
  ['at 2026-11-21T01:14:26,5+02:00', 'at <date>'],
  ['commit deadbeef12 and deadbeef', 'commit <sha> and deadbeef'],
  ['ip 10.0.0.1', 'ip <ip>'],
  ['host:32768 host:60999 host:8080', 'host:<port> host:<port-b> host:8080'],
  ['in /private/var/folders/ab/x.txt', 'in <tmp>'],
  ['took 3 minutes, 5s, 1.5 sec', 'took <duration>, <duration-b>, <duration-c>'],
  ['is 5 MiB or 3 bytes or 2kB', 'is <size> or <size-b> or 2kB'],
  ['was -3.5 and 4.25', 'was <number> and <number-b>'],
  ["is '3' or 3", "is '3' or <number>"],
  ['v2 x3 a-4', 'v2 x3 a-4'],
  ['exit status 3, HTTP/1.1 404, code: 12', 'exit status 3, HTTP/1.1 404, code: 12'],
  ['rule E501 and YN0028 and C4', 'rule E501 and YN0028 and C4'],
  ['port 5432 and port 40000', 'port 5432 and port <number>'],
  ['nothing varies', 'nothing varies'],
])('%j is masked as %j', (text, expected) => {
  expect(masked(text)).toBe(expected);
});

describe('a fingerprint', () => {
  const one = finding({ tool: 'tsc', rule: 'TS1', message: 'took 12ms', location: at('a.ts', 3) });
  test('does not change with lines, columns and what varies', () => {
    const other = finding({ ...one, message: 'took 13ms', location: at('a.ts', 9, 4), detail: 'x', step: {} });
    expect(fingerprintOf(other)).toBe(fingerprintOf(one));
    expect(fingerprintOf(one)).toMatch(/^v1:[0-9a-f]{16}$/);
  });
  test.each<Said>([
    { tool: 'vue-tsc' },
    { rule: 'TS2' },
    { message: 'took long' },
    { location: at('b.ts', 3) },
    { test: titled('t') },
    { test: titled('t', 's') },
  ])('changes with %j', (said) => {
    expect(fingerprintOf({ ...one, ...said } as PlacedFinding)).not.toBe(fingerprintOf(one));
  });
});

describe('order', () => {
  const rows: readonly Said[] = [
    { location: at('a.ts', 1, 1), test: titled('a', 'a') },
    { location: at('a.ts', 1, 2) },
    { location: at('a.ts', 2) },
    { location: at('b.ts', 1) },
    { test: titled('a', 'a') },
    { test: titled('b', 'a') },
    { test: titled('a', 'b'), rule: 'a' },
    { test: titled('a', 'b'), rule: 'b', message: 'a' },
    { test: titled('a', 'b'), rule: 'b', message: 'b', tool: 'a' },
    { test: titled('a', 'b'), rule: 'b', message: 'b', tool: 'b' },
  ];
  test('is by place, test, rule, message, tool; what has no place comes last', () => {
    const sorted = rows.map((row) => finding(row));
    expect([...sorted].reverse().sort(byPlace)).toEqual(sorted);
    expect([...sorted].reverse().sort(bySaying)).toEqual(sorted);
    expect(inOrderOfSaying([...sorted].reverse())).toEqual(sorted);
  });

  test('tellings of one thing are by source, order, line, leg, detail', () => {
    const leg = (job: string) => ({ job, matrix: {} }) as PlacedFinding['leg'];
    const source = (path: string, line: number) => ({ path, line, endLine: line });
    const sorted = [
      finding({ source: source('a', 9), order: 9 }),
      finding({ source: source('b', 9), order: 1 }),
      finding({ source: source('b', 1), order: 2 }),
      finding({ source: source('b', 2), order: 2, leg: leg('a'), detail: 'z' }),
      finding({ source: source('b', 2), order: 2, leg: leg('b'), detail: 'a' }),
      finding({ source: source('b', 2), order: 2, leg: leg('b'), detail: 'b' }),
    ];
    expect([...sorted].reverse().sort(bySaying)).toEqual(sorted);
  });
});
