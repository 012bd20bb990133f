import { startOfDay } from './day.js';

/** Groups high waters by their day. */
export function byDay(waters) {
  const days = new Map();
  for (const water of waters) {
    const key = startOfDay(water.at);
    days.set(key, [...(days.get(key) ?? []), water.metres]);
  }
  return [...days].map(([day, metres]) => ({ day, metres }));
}

/** The first of the highest. */
export function highest(waters) {
  return waters.reduce((best, one) => (one.metres > best.metres ? one : best));
}

export function inOrder(waters) {
  return [...waters].sort((a, b) => a.at.localeCompare(b.at));
}
