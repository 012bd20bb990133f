import { config as shared } from '@bakery/dough';
import { config } from './config';
import { type Sale, total } from './sales';

export function formatPrice(cents: number): string {
  return `${(cents / 100).toFixed(2)} ${shared.currency}`;
}

/** The dearest line first. */
export function formatReceipt(sales: readonly Sale[]): string {
  const lines = [...sales].sort((a, b) => b.cents * b.count - a.cents * a.count).map((sale) => `${sale.count} x ${sale.item}`);
  return [`till ${config.name}`, ...lines, formatPrice(total(sales))].join('\n');
}
