export { config } from './config';
export { formatLabel } from './format';
export { bestBefore } from './days';
