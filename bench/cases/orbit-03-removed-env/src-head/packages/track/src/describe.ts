import { formatSpeed } from '@orbit/units';
import { type Orbit, period } from './orbit.ts';

export function describe(orbit: Orbit): string {
  const seconds = period(orbit);
  const speed = (2 * Math.PI * orbit.radiusKm) / seconds;
  return `${orbit.name}: ${Math.round(seconds / 60)} min, ${formatSpeed({ kms: speed })}`;
}
