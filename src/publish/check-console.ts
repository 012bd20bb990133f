// Shows checks while they run: live, one after the other even where several run at once, and never as commands to GitHub's runner.

import type { StoppedCommands } from './stopped-commands.ts';

/** Where and how it is shown. `github` groups and stops commands, `terminal` adds one progress line, `quiet` shows that line alone. */
export interface ConsoleOptions {
  readonly mode: 'github' | 'plain' | 'terminal' | 'quiet';
  readonly write: (text: string) => unknown;
  /** How many checks there are. */
  readonly total: number;
  /** Columns of the terminal; 0 where there is none, and then there is no progress line. */
  readonly columns: number;
  readonly stopped: StoppedCommands;
  /** Masks a value that a check asked to be masked; only called for `github`. */
  readonly setSecret: (value: string) => void;
}

interface Shown {
  readonly name: string;
  readonly command: string;
}

interface Line {
  readonly text: string;
  readonly masked: readonly string[];
}

interface Ended extends Shown {
  readonly exitCode: number | null;
  readonly startMs: number;
  readonly endMs: number;
}

export interface CheckConsole {
  begin(check: Shown): void;
  line(check: Shown, line: Line): void;
  end(check: Ended): void;
  close(): void;
}

interface Active {
  readonly check: Shown;
  readonly startMs: number;
  /** What it said while another one was shown. */
  readonly held: string[];
  dropped: number;
  ended: Ended | null;
}

const HELD_LINES = 20_000;
const TICK_MS = 250;

/** Opens a console. `close` must be called, it ends the progress line. */
export function openConsole(options: ConsoleOptions): CheckConsole {
  const { mode, stopped, write } = options;
  const active: Active[] = [];
  let done = 0;
  const progress = progressLine(options, () => ({ done, running: active.filter(({ ended }) => !ended) }));
  const print = (text: string): void => {
    if (mode === 'quiet') return;
    progress.clear();
    write(text);
  };
  const output = (text: string): void => print(mode === 'github' ? stopped.line(text) : `${text}\n`);
  const mask = (values: readonly string[]): void => {
    const { before, after } = stopped.around();
    print(before);
    values.forEach(options.setSecret);
    print(after);
  };
  const open = ({ check }: Active): void => print(mode === 'github' ? stopped.open(`${check.name}: ${check.command}`) : `── ${check.name}: ${oneLine(check.command)}\n`);
  const close = (ended: Ended): void => print(mode === 'github' ? stopped.close(`${markOf(ended)} ${endText(ended)}`) : `${markOf(ended)} ${endText(ended)}\n\n`);
  const replay = ({ held, dropped }: Active): void => {
    if (dropped) output(`(${dropped} lines left out)`);
    for (const text of held) output(text);
  };
  /** Shows what waited behind the one that ended. */
  const advance = (): void => {
    for (let front = active[0]; front?.ended; front = active[0]) {
      close(front.ended);
      active.shift();
      const next = active[0];
      if (next) open(next), replay(next), next.held.splice(0);
    }
  };
  return {
    begin(check) {
      const entry: Active = { check, startMs: Date.now(), held: [], dropped: 0, ended: null };
      if (active.push(entry) === 1) open(entry);
      progress.draw();
    },
    line(check, { text, masked }) {
      if (mode === 'github' && masked.length) mask(masked);
      if (active[0]?.check.name === check.name) return output(text);
      const entry = active.find((each) => each.check.name === check.name);
      if (entry && entry.held.push(text) > HELD_LINES) entry.dropped += entry.held.splice(0, 1).length;
    },
    end(ended) {
      done += 1;
      const entry = active.find((each) => each.check.name === ended.name);
      if (entry) entry.ended = ended;
      advance();
    },
    close() {
      for (const entry of active.splice(0)) if (entry.ended) close(entry.ended);
      progress.end();
    },
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const markOf = ({ exitCode }: Ended): string => (exitCode === 0 ? '✓' : '✗');

function endText({ name, exitCode, startMs, endMs }: Ended): string {
  const how = exitCode === 0 ? 'passed' : exitCode === null ? 'was ended by a signal' : `failed with exit code ${exitCode}`;
  return `${oneLine(name)} ${how} after ${secondsText(endMs - startMs)}`;
}

const secondsText = (ms: number): string => (ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`);

interface Progress {
  clear(): void;
  draw(): void;
  end(): void;
}

/** One dim line below the output, drawn again a few times a second. */
function progressLine({ columns, total, write }: ConsoleOptions, state: () => { readonly done: number; readonly running: readonly Active[] }): Progress {
  if (!columns) return { clear: () => {}, draw: () => {}, end: () => {} };
  let isShown = false;
  const clear = (): void => {
    if (isShown) write('\r\u001B[2K');
    isShown = false;
  };
  const draw = (): void => {
    const { done, running } = state();
    clear();
    if (!running.length) return;
    const names = running.map(({ check, startMs }) => `${oneLine(check.name)} ${Math.round((Date.now() - startMs) / 1000)} s`).join(', ');
    write(`\u001B[2m${`${done} of ${total} done, running ${names}`.slice(0, columns - 1)}\u001B[0m`);
    isShown = true;
  };
  const timer = setInterval(draw, TICK_MS);
  timer.unref();
  return {
    clear,
    draw,
    end() {
      clearInterval(timer);
      clear();
    },
  };
}
