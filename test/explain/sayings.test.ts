// The grammar of what is so now, where nothing says what became of a name.

import { expect, it } from 'vitest';
import { assumptionText } from '../../src/explain/words/assumption-text.ts';
import type { PlacedFinding } from '../../src/model/attributed.ts';

type Facts = Partial<PlacedFinding['facts']>;

const said = (kind: PlacedFinding['kind'], facts: Facts): string => {
  const finding = { tool: 'tsc', kind, facts: { symbols: [], ...facts }, message: '', location: null, test: null };
  const { assumption, now } = assumptionText(finding as unknown as PlacedFinding, null);
  return `${assumption}: ${now}`;
};

it('denies each belief in its own words', () => {
  expect(said('member-exists', { owner: 'Item', member: 'price' })).toBe('`Item.price` exists: it does not');
  expect(said('export-exists', { module: './item', exported: 'price' })).toBe('`./item` exports `price`: it does not');
  expect(said('export-exists', { exported: 'price' })).toBe('there is an export `price`: there is none');
  expect(said('name-defined', { name: 'price' })).toBe('`price` is defined: it is not');
});
