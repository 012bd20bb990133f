// What our comment remembers from one run to the next, hidden in itself. Whoever may edit the comment may have written it: it is read as hostile.

import { cleanText, clip, oneLine } from './hostile.ts';
import type { Redactor } from './redact.ts';

/** A cause as it was told. `key` stays the same when its lines move; `says` is the assumption. */
export interface ToldCause {
  readonly key: string;
  readonly says: string;
}

export interface CommentState {
  /** Which step's comment it is: several workflows may comment on one pull request. */
  readonly owner: string;
  /** The commit that was checked; null when it is not known. */
  readonly sha: string | null;
  /** What is broken. */
  readonly open: readonly ToldCause[];
  readonly fixed: readonly ToldCause[];
}

// The last line: an excerpt may hold such a line too, and stands before it.
const STATE = /\n<!-- broken-assumption-state (\{[^<>\n]{0,8000}\}) -->\s{0,8}$/;
const MOST = 40;
const KEY_UNITS = 200;
const SAYS_UNITS = 100;
const STATE_BYTES = 6_000;
const HEX = /^[0-9a-f]{1,64}$/;

/** The line that holds a state; its lists are cut to what a comment can spare. Nothing in it can end the HTML comment. */
export function stateLine({ open, fixed, ...rest }: CommentState, mostBytes: number): string {
  for (let most = MOST; ; most = Math.floor(most / 2)) {
    const text = JSON.stringify({ ...rest, open: open.slice(0, most), fixed: fixed.slice(0, most) });
    const line = `<!-- broken-assumption-state ${text.replace(/[^\x20-\x7e]|[<>&-]/g, escaped)} -->`;
    if (line.length <= Math.min(STATE_BYTES, mostBytes) || most === 0) return line;
  }
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The state in a comment's text; null where there is none that we could have written. */
export function readState(text: string): CommentState | null {
  try {
    const { owner, sha, open, fixed }: Record<string, unknown> = JSON.parse(STATE.exec(text)?.[1] ?? 'null') ?? {};
    if (typeof owner !== 'string' || !HEX.test(owner)) return null;
    return {
      owner,
      sha: typeof sha === 'string' && HEX.test(sha) ? sha : null,
      open: toldIn(open),
      fixed: toldIn(fixed),
    };
  } catch {
    return null;
  }
}

function toldIn(value: unknown): ToldCause[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST).flatMap((each: unknown) => {
    const { key, says } = (typeof each === 'object' && each !== null ? each : {}) as Record<string, unknown>;
    if (typeof key !== 'string' || typeof says !== 'string') return [];
    return [{ key: clip(key, KEY_UNITS), says: clip(oneLine(cleanText(says)), SAYS_UNITS) }];
  });
}

/** A cause as the next run shall know it. */
export const toldOf = (key: string, says: string, redact: Redactor): ToldCause => ({
  key: clip(key, KEY_UNITS),
  says: clip(oneLine(redact(says)), SAYS_UNITS),
});
