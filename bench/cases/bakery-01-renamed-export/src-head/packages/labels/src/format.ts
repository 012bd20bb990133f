import { formatGrams } from '@bakery/dough';
import { ash, type Flour } from '@bakery/dough/flour';
import { formatPrice } from '@bakery/till';
import { config } from './config';
import { bestBefore } from './days';

export type Ware = { name: string; grams: number; cents: number; flour: Flour; baked: string };

export function formatLabel(ware: Ware): string {
  const head = `${ware.name} (${ash(ware.flour)})`.slice(0, config.width);
  return [head, `${formatGrams(ware.grams)}  ${formatPrice(ware.cents)}`, `best before ${bestBefore(ware.baked)}`].join('\n');
}
