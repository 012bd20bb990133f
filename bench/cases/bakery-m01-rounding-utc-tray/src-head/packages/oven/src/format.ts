import { formatGrams, hydration, formatShare } from '@bakery/dough';
import type { Batch } from './plan';

export function formatBatch({ recipe, startMinute }: Batch): string {
  const grams = recipe.parts.reduce((all, part) => all + part.grams, 0);
  return `+${startMinute} min: ${recipe.pieces} ${recipe.name}, ${formatGrams(grams)}, water ${formatShare(hydration(recipe))}`;
}
