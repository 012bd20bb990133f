import { altitude, describe, type Orbit } from '@orbit/track';
import { settings, toMiles } from '@orbit/units';

export function row(orbit: Orbit): string {
  const km = altitude(orbit);
  const height = settings.units === 'metric' ? `${km} km` : `${Math.round(toMiles(km))} mi`;
  return `${describe(orbit)} | ${height}`;
}

export function table(orbits: readonly Orbit[]): string[] {
  return [...orbits].sort((a, b) => a.radiusKm - b.radiusKm).map(row);
}
