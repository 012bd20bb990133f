import { describe, expect, it } from 'vitest';
import { ash } from '../src/flour';
import { hydration, scale } from '../src/index';

const rolls = { name: 'rolls', pieces: 10, parts: [{ name: 'flour', grams: 500 }, { name: 'water', grams: 340, liquid: true }] };

describe('a recipe', () => {
  it('has so much water', () => expect(hydration(rolls)).toBeCloseTo(0.68));
  it('scales in steps of the scale', () => expect(scale(rolls, 13).parts.map((part) => part.grams)).toEqual([650, 440]));
  it('keeps its name', () => expect(scale(rolls, 1).name).toBe('rolls'));
});

it('knows the ash of a flour', () => expect(ash('rye 1150')).toBe(1150));
