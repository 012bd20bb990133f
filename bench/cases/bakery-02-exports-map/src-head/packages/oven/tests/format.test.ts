import { expect, it } from 'vitest';
import { batches, formatBatch } from '../src/index';

const rolls = { name: 'rolls', pieces: 10, parts: [{ name: 'flour', grams: 500 }, { name: 'water', grams: 340, liquid: true }] };

it('tells a batch', () => {
  expect(batches(rolls, 130).map(formatBatch)).toEqual(['+0 min: 120 rolls, 10.08 kg, water 68 %', '+18 min: 10 rolls, 840 g, water 68 %']);
});
