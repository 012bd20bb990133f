import { settings } from '@orbit/units';

export interface Orbit {
  name: string;
  radiusKm: number;
}

const MU = 398_600.4418;

/** Seconds of one turn. */
export function period(orbit: Orbit): number {
  return 2 * Math.PI * Math.sqrt(orbit.radiusKm ** 3 / MU);
}

/** Above the ground. */
export function altitude(orbit: Orbit): number {
  return orbit.radiusKm - settings.bodyRadiusKm;
}
