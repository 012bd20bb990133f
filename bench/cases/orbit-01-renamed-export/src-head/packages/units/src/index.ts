export { toKm, toMiles } from './length.ts';
export { showSpeed, type Speed } from './speed.ts';
export { settings } from './settings.ts';
