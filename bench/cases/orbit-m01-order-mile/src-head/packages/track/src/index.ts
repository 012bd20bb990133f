export { altitude, period, type Orbit } from './orbit.ts';
export { describe } from './describe.ts';
