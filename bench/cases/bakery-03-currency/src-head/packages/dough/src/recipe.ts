import { config } from './config';

export type Part = { name: string; grams: number; liquid?: boolean };
export type Recipe = { name: string; pieces: number; parts: readonly Part[] };

/** Water per flour, both by weight. */
export function hydration(recipe: Recipe): number {
  const sum = (liquid: boolean) => recipe.parts.filter((part) => Boolean(part.liquid) === liquid).reduce((all, part) => all + part.grams, 0);
  return sum(true) / sum(false);
}

/** The same recipe for so many pieces, in steps a scale can show. */
export function scale(recipe: Recipe, pieces: number): Recipe {
  const step = config.roundGrams;
  const of = (grams: number) => Math.round((grams * pieces) / recipe.pieces / step) * step;
  return { ...recipe, pieces, parts: recipe.parts.map((part) => ({ ...part, grams: of(part.grams) })) };
}
