// Reads what the API answers as untrusted JSON: each value has the type that is asked for, or is absent.

/** The value as an object; empty when it is none. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A string without control characters, at most 300 long; null when it is none or empty. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return (
    value
      .slice(0, 300)
      .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, ' ')
      .trim() || null
  );
}

/** A positive whole number; null when it is none. */
export const idOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;

/** A time in milliseconds since the epoch; null when there is none. */
export function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) ? time : null;
}

/** Why a call failed, as the end of a sentence. */
export const whyOf = ({ status, why }: { readonly status: number | null; readonly why: string }): string =>
  status === null ? why : `${status}, ${why}`;
