import { expect, it } from 'vitest';
import { bakedWeight, batches } from '../src/index';

const rolls = { name: 'rolls', pieces: 10, parts: [{ name: 'flour', grams: 500 }, { name: 'water', grams: 340, liquid: true }] };

it('fills ovens one after the other', () => {
  expect(batches(rolls, 250).map((batch) => [batch.startMinute, batch.recipe.pieces])).toEqual([[0, 120], [18, 120], [36, 10]]);
});
it('needs one oven for a full one', () => expect(batches(rolls, 120)).toHaveLength(1));
it('loses water', () => expect(bakedWeight(84)).toBe(74));
