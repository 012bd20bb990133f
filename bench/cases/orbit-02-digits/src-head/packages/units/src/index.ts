export { toKm, toMiles } from './length.ts';
export { formatSpeed, type Speed } from './speed.ts';
export { settings } from './settings.ts';
