// What stands around a line's text in a log: timestamps before it, colours within, carriage returns behind.

import { isStamped } from '../kit/clean.ts';

const RETURN = 13;
const ZERO = 0x30;
const NINE = 0x39;
const SEMICOLON = 0x3b;
const BRACKET = 0x5b;
const MARK = 0xfeff;
const M = 0x6d;
const K = 0x4b;

/** No timestamp is longer. */
const STAMP_CHARS = 60;

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= ZERO && code <= NINE;

/** Behind a sequence that sets colours or clears the line; -1 for any other. */
export function behindColour(units: Uint16Array, at: number, limit: number): number {
  if (units[at + 1] !== BRACKET) return -1;
  let index = at + 2;
  let digits = 0;
  for (; index < limit; index++) {
    const code = units[index] as number;
    if (isDigit(code) && digits < 3) digits++;
    else if (code === SEMICOLON && digits > 0 && isDigit(units[index + 1])) digits = 0;
    else return code === M || code === K ? index + 1 : -1;
  }
  return -1;
}

/** The start of carriage returns that end the line; -1 where something follows them. */
export function endOfReturns(units: Uint16Array, at: number, limit: number): number {
  let index = at;
  while (index < limit && units[index] === RETURN) index++;
  return index > at && (units[index] === 10 || index === limit) ? at : -1;
}

/** True for what a timestamp of these centuries may begin with. */
export const mayStamp = (code: number): boolean => code === 0x31 || code === 0x32 || code === MARK;

/** Where the text begins behind a timestamp as GitHub writes it; the line's own start where it has none; -1 for timestamps of other shapes. */
export function behindStamp(units: Uint16Array, start: number, limit: number): number {
  const code = units[start] as number;
  if (!isDigit(code) && code !== BRACKET && code !== MARK) return start;
  if (isGithubStamp(units, start) && start + 29 <= limit) {
    const body = start + 29;
    // GitLab goes on with the number of its stream.
    return isDigit(units[body]) && isDigit(units[body + 1]) && (units[body + 2] === 0x4f || units[body + 2] === 0x45)
      ? -1
      : body;
  }
  return mayBeStamp(units, start) &&
    isStamped(String.fromCharCode(...units.subarray(start, Math.min(limit, start + STAMP_CHARS))))
    ? -1
    : start;
}

/** What stands in a timestamp as GitHub writes it; 0 for digits. */
const SHAPE = Uint8Array.from('0000-00-00T00:00:00.0000000Z ', (char) => (char === '0' ? 0 : char.charCodeAt(0)));

/** `2026-11-21T01:14:35.9444501Z ` */
function isGithubStamp(units: Uint16Array, start: number): boolean {
  for (let index = 0; index < 29; index++) {
    const code = units[start + index] as number;
    const sign = SHAPE[index] as number;
    if (sign === 0 ? code < ZERO || code > NINE : code !== sign) return false;
  }
  return true;
}

/** False where a hyphen behind a year, or a word before it, is missing. */
function mayBeStamp(units: Uint16Array, start: number): boolean {
  const code = units[start] as number;
  if (code === MARK) return true;
  const next = units[start + 1] as number;
  return code === BRACKET ? next >= 0x61 || units[start + 5] === 0x2d : units[start + 4] === 0x2d;
}
