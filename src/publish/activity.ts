// Shows what is being done when it takes long: on a terminal one line that is written again and taken away, in CI a line now and then, else nothing.

import type { Clock } from '../model/clock.ts';

const SHOWN_AFTER_MS = 1_000;
const TICK_MS = 250;
const CI_EVERY_MS = 10_000;

/** Where it is shown: a terminal with so many columns, a CI system's log, or nowhere. */
export type ActivityPlace = { readonly columns: number } | 'ci' | 'nowhere';

export interface ActivityOptions {
  /** Never standard output: the report stands there. */
  readonly write: (text: string) => unknown;
  /** Is asked once something is to be shown. */
  readonly place: () => ActivityPlace;
  readonly clock: Clock;
}

export interface Activity {
  /** Tells what is being done from now on. */
  say(doing: string): void;
  /** Takes the line away. */
  end(): void;
}

/** Starts; nothing is shown in the first second. `end` must be called. */
export function openActivity({ write, place, clock }: ActivityOptions): Activity {
  const startMs = clock.now();
  let doing = '';
  let shown = '';
  let shownMs = startMs;
  let found: ActivityPlace | null = null;
  const draw = (): void => {
    const nowMs = clock.now();
    if (!doing || nowMs - startMs < SHOWN_AFTER_MS) return;
    found ??= place();
    if (found === 'nowhere') return;
    const said = plain(doing);
    if (found === 'ci') {
      if (nowMs - shownMs < CI_EVERY_MS) return;
      shownMs = nowMs;
      write(`broken-assumption: ${said}, ${Math.floor((nowMs - startMs) / 1_000)} s\n`);
      return;
    }
    const text = said.slice(0, Math.max(1, found.columns - 1));
    if (text === shown) return;
    write(`\r\u001B[2K\u001B[2m${text}\u001B[0m`);
    shown = text;
  };
  const stop = clock.every(TICK_MS, draw);
  return {
    say(text) {
      const isOther = kindOf(text) !== kindOf(doing);
      doing = text;
      // What comes may keep the machine busy until it is done.
      if (isOther) draw();
    },
    end() {
      stop();
      if (shown) write('\r\u001B[2K');
      shown = '';
      doing = '';
    },
  };
}

const kindOf = (text: string): string => text.slice(0, text.indexOf(' '));

/** A file's name may hold anything, also what a terminal or GitHub's runner acts on. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replaceAll('##[', '# #[');
