// The port through which the pure stages see the checkout.

/** The checkout's files. Synchronous, bounded and memoised by whoever provides it. */
export interface Sources {
  /** Repository-relative POSIX paths, sorted; empty when there is no checkout. */
  readonly paths: readonly string[];
  /** A file's text, or null when it is absent, binary, too large or outside the checkout. */
  read(path: string): string | null;
}

/** No checkout at all. */
export const NO_SOURCES: Sources = { paths: [], read: () => null };
