export { config } from './config';
export { formatPrice, formatReceipt } from './format';
export { closingDay, total } from './sales';
export type { Sale } from './sales';
