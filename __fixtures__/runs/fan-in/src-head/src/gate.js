/** A gate that others wait at until somebody opens it. */
export function gate() {
  const { promise: opened, resolve: open } = Promise.withResolvers();
  return { open, opened };
}
