// What each kind is, read off the one table: a kind that moves from one list to another changes who may be blamed.

import { expect, test } from 'vitest';
import {
  isBehaviour,
  isBuilding,
  isCrash,
  isInfrastructure,
  isLoading,
  isMisfit,
  isNameMissing,
  isOfWorld,
  isRefusal,
  isSetup,
  KINDS,
  type Kind,
  mayRefuse,
  rankOf,
} from '../../src/model/kind.ts';

const REFUSALS = [
  'service-up',
  'network-up',
  'port-free',
  'env-set',
  'deps-resolve',
  'tool-present',
  'resource',
  'runner',
];
const LOADING = ['syntax', 'config-valid', 'module-exists', 'export-exists'];
const BUILDING = ['name-defined', 'member-exists', 'never-null', 'type-is', 'signature', 'exhaustive'];

test.each<readonly [string, (kind: Kind) => boolean, readonly string[]]>([
  ['loading', isLoading, LOADING],
  ['building', isBuilding, [...LOADING, ...BUILDING]],
  ['a missing name', isNameMissing, ['module-exists', 'export-exists', 'name-defined', 'member-exists']],
  ['a misfit', isMisfit, ['never-null', 'type-is', 'signature', 'exhaustive']],
  ['behaviour', isBehaviour, ['never-null', 'value-is', 'throws', 'snapshot', 'http-status', 'ui-present', 'unknown']],
  ['a crash', isCrash, [...BUILDING, 'throws']],
  ['a refusal', isRefusal, REFUSALS],
  ['set-up', isSetup, ['deps-resolve', 'tool-present']],
  ["the world's", isOfWorld, ['network-up', 'runner']],
  ["the infrastructure's", isInfrastructure, REFUSALS.filter((kind) => kind !== 'env-set' && kind !== 'port-free')],
  ['perhaps a refusal', mayRefuse, [...REFUSALS, 'http-status']],
])('tells what is %s', (_, is, kinds) => {
  expect(KINDS.filter(is).sort()).toEqual([...kinds].sort());
});

test('ranks what tells most before what tells least', () => {
  const ranked = [...KINDS].sort((a, b) => rankOf(a) - rankOf(b));
  expect(ranked[0]).toBe('deps-resolve');
  expect(ranked.at(-1)).toBe('unknown');
  expect(rankOf('module-exists')).toBeLessThan(rankOf('value-is'));
});
