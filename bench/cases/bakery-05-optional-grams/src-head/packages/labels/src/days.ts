import { config } from './config';

const DAY = 24 * 3600 * 1000;

export function bestBefore(baked: string): string {
  return new Date(Date.parse(`${baked}T00:00:00Z`) + config.keepsDays * DAY).toISOString().slice(0, 10);
}
