/** Splits cents among people; the first ones pay the odd cents. */
export function split(cents, people) {
  const each = Math.floor(cents / people);
  const odd = cents - each * people;
  return Array.from({ length: people }, (_, i) => each + (i < odd ? 1 : 0));
}

/** To the nearest. */
export function percent(part, whole) {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}
