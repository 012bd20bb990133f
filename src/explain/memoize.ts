// Answers that are kept: a pair's score asks the same of its finding and of its suspect for thousands of pairs.

/** A function of an object that keeps each answer as long as the object lives. */
export function memoize<K extends object, V>(answer: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.value;
    const value = answer(key);
    answers.set(key, { value });
    return value;
  };
}
