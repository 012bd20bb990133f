import { sum } from './entries.js';

const two = (n) => String(n).padStart(2, '0');

/** The month of a booking's moment. */
export function monthOf(moment) {
  const at = new Date(moment);
  return `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}`;
}

/** Sums by month. */
export function byMonth(entries) {
  const months = new Map();
  for (const entry of entries) {
    const month = monthOf(entry.at);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return Object.fromEntries([...months].map(([month, list]) => [month, sum(list)]));
}
