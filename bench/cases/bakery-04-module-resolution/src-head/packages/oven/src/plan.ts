import { config as shared, scale, type Recipe } from '@bakery/dough';
import { config } from './config';

export type Batch = { recipe: Recipe; startMinute: number };

/** One batch per full oven, one after the other. */
export function batches(recipe: Recipe, pieces: number): Batch[] {
  const room = config.traysPerOven * config.piecesPerTray;
  const count = Math.ceil(pieces / room);
  return Array.from({ length: count }, (_, i) => ({
    recipe: scale(recipe, Math.min(room, pieces - i * room)),
    startMinute: i * config.minutes,
  }));
}

/** Dough loses water in the oven. */
export function bakedWeight(grams: number): number {
  return Math.round(grams * (1 - shared.lossPercent / 100));
}
