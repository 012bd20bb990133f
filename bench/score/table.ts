// How tables show their cells.

/** A figure with at most three digits after the point; a dash where there is none. */
export const show = (value: unknown): string =>
  value === null || value === undefined
    ? '–'
    : typeof value === 'number' && !Number.isInteger(value)
      ? value.toFixed(3)
      : String(value);

/** One row of a table. */
export const row = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |`;
