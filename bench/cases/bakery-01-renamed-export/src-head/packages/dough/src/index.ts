export { config } from './config';
export { formatShare, showGrams } from './format';
export { hydration, scale } from './recipe';
export type { Part, Recipe } from './recipe';
