import { config } from './config';

export type Sale = { item: string; cents: number; count: number; at: string };

/** With the tax, in cents. */
export function total(sales: readonly Sale[]): number {
  const net = sales.reduce((all, sale) => all + sale.cents * sale.count, 0);
  return Math.round(net * (1 + config.taxPercent / 100));
}

/** The day a sale counts for: the night belongs to the day before. */
export function closingDay(sale: Sale): string {
  const at = new Date(sale.at);
  if (at.getHours() < config.dayEndsAt) at.setDate(at.getDate() - 1);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}
