// In which way a value is off. Failures of one cause are mostly off in one way.

import { numberOf } from '../../evidence/numbers.ts';

/**
 * `near`: numbers are off by a rounding. `count`: a small whole number is off by one. `form`: the same letters and digits, written otherwise. `gone`: no value came.
 * `status`: another answer of a server. `count` and the last three say little: anything may end in them.
 */
export type Deviation = 'near' | 'count' | 'number' | 'time' | 'order' | 'form' | 'text' | 'gone' | 'truth' | 'status';

/** Manners of which two unlike ones speak against one cause. */
export const TELLING_DEVIATIONS: ReadonlySet<Deviation> = new Set<Deviation>([
  'near',
  'number',
  'time',
  'order',
  'form',
  'text',
]);

const DATE =
  /\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b\d{1,2}:\d{2}(?::\d{2})?\b|\bdate\((\d{1,4}), (\d{1,2}), (\d{1,2})/g;
const SPAN = /^\s*['"]?-?\d+(?:\.\d+)?\s?(?:ns|us|µs|ms|s|m|h|min)['"]?\s*$/;
const STATUS = /^(?:20[0-6]|30[1-478]|4(?:0\d|1[0-8]|2[2-9]|31|51)|50[0-5])$/;
const TIMED = /\b\d+(?:\.\d+)?(?:ns|us|µs|ms|s)\b|\d{4}-\d{2}-\d{2} \d{2}:\d{2}/;
const MOST_PIECES = 400;

/** The deviation of two values; null where they show none. */
export function deviationOf(wanted: string, got: string, message: string): Deviation | null {
  const [before, after] = [wanted.trim(), got.trim()];
  if (!before && !after) return TIMED.test(message) ? 'time' : null;
  if (!before || !after) return null;
  // What went at one place came at another.
  if (before === after) return 'order';
  if (/^(?:undefined|null|None|nil|\[\]|\{\}|""|'')$/.test(after)) return 'gone';
  if (/^(?:true|false)$/i.test(after)) return 'truth';
  if (isStatus(before) && isStatus(after)) return 'status';
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const sorted = (pieces: readonly string[]): string => [...pieces].sort().join(' ').toLowerCase();
  if (old.length > 1 && sorted(old) === sorted(now) && old.join(' ').toLowerCase() !== now.join(' ').toLowerCase())
    return isMoved(before, after) ? 'order' : 'form';
  if (isForm(before, after)) return 'form';
  if (SPAN.test(before) && SPAN.test(after)) return 'time';
  return deviationOfPieces(...differing(old, now));
}

const isStatus = (text: string): boolean => {
  const codes = text.split(/[\s,[\]]+/).filter(Boolean);
  return codes.length > 0 && codes.every((code) => STATUS.test(code));
};
const isMoved = (before: string, after: string): boolean => /[,\n[(]/.test(before) && /[,\n[(]/.test(after);

/** The same but for case, spaces, marks, leading or trailing zeros, or the order in which a date is written. */
function isForm(before: string, after: string): boolean {
  const bare = (text: string): string =>
    (text.toLowerCase().match(/\p{L}+|\d+(?:\.\d+)?/gu) ?? [])
      .map((piece) => (/^\d/.test(piece) ? String(Number(piece)) : piece))
      .sort()
      .join(' ');
  return bare(before) !== '' && bare(before) === bare(after);
}

/** Words, numbers and dates, a date as one piece. */
function piecesOf(text: string): readonly string[] {
  return (
    text
      .slice(0, 4_000)
      .replace(/(?<=\d)[uUlLfF]{1,3}\b/g, '')
      .match(new RegExp(`${DATE.source}|\\p{L}+|-?\\d+(?:\\.\\d+)?`, 'gu')) ?? []
  ).slice(0, MOST_PIECES);
}

/** What is left of both without their common beginning and end. */
function differing(old: readonly string[], now: readonly string[]): readonly [readonly string[], readonly string[]] {
  if (old.length === now.length) {
    const at = old.map((_, index) => index).filter((index) => old[index] !== now[index]);
    return [at.map((index) => old[index] as string), at.map((index) => now[index] as string)];
  }
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++;
  return [old.slice(start, old.length - end), now.slice(start, now.length - end)];
}

function deviationOfPieces(old: readonly string[], now: readonly string[]): Deviation | null {
  if (!old.length && !now.length) return null;
  const isDate = (piece: string): boolean => new RegExp(`^(?:${DATE.source})`).test(piece);
  const all = [...old, ...now];
  if (all.some(isDate)) return all.every((piece) => isDate(piece)) ? 'time' : null;
  const numbers = all.map(numberOf);
  if (numbers.some((number) => number === null)) return numbers.every((number) => number !== null) ? 'number' : 'text';
  if (old.length !== now.length) return 'number';
  if (!old.every((piece, index) => isNear(piece, now[index] ?? ''))) return 'number';
  return all.every((piece) => /^-?\d$/.test(piece)) ? 'count' : 'near';
}

/** Off by what a rounding, or a few of them, can do in the last digit shown. */
function isNear(wanted: string, got: string): boolean {
  const decimals = /^\d+\.0$/.test(wanted) ? 0 : (wanted.split('.')[1]?.length ?? 0);
  const apart = Math.abs(Number(wanted) - Number(got)) * 10 ** decimals;
  return apart <= 1.0001 || (apart <= 5 && apart < 0.002 * Math.abs(Number(wanted)) * 10 ** decimals);
}
