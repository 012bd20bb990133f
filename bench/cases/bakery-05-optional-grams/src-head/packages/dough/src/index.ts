export { config } from './config';
export { formatGrams, formatShare } from './format';
export { hydration, scale } from './recipe';
export type { Part, Recipe } from './recipe';
