/** The day of a moment, the same everywhere. */
export function startOfDay(moment) {
  return new Date(moment).toISOString().slice(0, 10);
}

export function weekdayOf(day) {
  return new Date(`${day}T00:00:00Z`).getDay();
}
