export { config } from './config';
export { formatBatch } from './format';
export { batches, bakedWeight } from './plan';
