/** Entries of one account: { day, cents, tag }. */
export function sum(entries) {
  return entries.reduce((all, entry) => all + entry.cents, 0);
}

/** Tags that two accounts share, by name. */
export function sharedTags(one, two) {
  const known = new Set(two.map((entry) => entry.tag));
  return [...new Set(one.map((entry) => entry.tag))].filter((tag) => known.has(tag)).sort();
}

/** The newest entries first. */
export function newest(entries, count = 3) {
  return [...entries].sort((a, b) => (a.day < b.day ? 1 : -1)).slice(0, count);
}
