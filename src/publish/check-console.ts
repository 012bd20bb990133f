// Shows checks while they run: live, one after the other even where several run at once, and never as commands to GitHub's runner.

import { type Progress, progressLine } from './progress.ts';
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

/** Opens a console. `close` must be called, it ends the progress line. */
export function openConsole(options: ConsoleOptions): CheckConsole {
  const active: Active[] = [];
  let done = 0;
  const running = () =>
    active.filter(({ ended }) => !ended).map(({ check, startMs }) => ({ name: check.name, startMs }));
  const progress = progressLine({ ...options, state: () => ({ done, running: running() }) });
  const pen = penOf(options, progress);
  /** Ends what is shown, and shows what waited behind it. */
  const advance = (): void => {
    for (let front = active[0]; front?.ended; front = active[0]) {
      pen.close(front.ended);
      active.shift();
      if (active[0]) replay(active[0], pen);
    }
  };
  return {
    begin(check) {
      const entry: Active = { check, startMs: Date.now(), held: [], dropped: 0, ended: null };
      if (active.push(entry) === 1) pen.open(check);
      progress.draw();
    },
    line(check, { text, masked }) {
      if (masked.length) pen.mask(masked);
      const entry = active.find((each) => each.check.name === check.name);
      if (!entry || entry === active[0]) return pen.line(text);
      if (entry.held.push(text) > HELD_LINES) entry.dropped += entry.held.splice(0, 1).length;
    },
    end(ended) {
      done += 1;
      const entry = active.find((each) => each.check.name === ended.name);
      if (entry) entry.ended = ended;
      advance();
      pen.flush();
    },
    close() {
      pen.flush();
      progress.end();
    },
  };
}

function replay({ check, held, dropped }: Active, pen: Pen): void {
  pen.open(check);
  if (dropped) pen.line(`(${dropped} lines left out)`);
  for (const text of held.splice(0)) pen.line(text);
}

interface Pen {
  /** Writes what waits to be written. */
  flush(): void;
  open(check: Shown): void;
  line(text: string): void;
  mask(values: readonly string[]): void;
  close(ended: Ended): void;
}

function penOf({ mode, write, stopped, setSecret }: ConsoleOptions, progress: Progress): Pen {
  const { print, flush } = gathered(
    mode === 'quiet'
      ? () => {}
      : (text) => {
          progress.clear();
          write(text);
        },
  );
  if (mode !== 'github') {
    return {
      flush,
      open: ({ name, command }) => print(`── ${name}: ${oneLine(command)}\n`),
      line: (text) => print(`${text}\n`),
      mask: () => {},
      close: (ended) => print(`${endText(ended)}\n\n`),
    };
  }
  return {
    flush,
    open: ({ name, command }) => print(stopped.open(`${name}: ${command}`)),
    line: (text) => print(stopped.line(text)),
    mask(values) {
      const { before, after } = stopped.around();
      print(before);
      flush();
      values.forEach(setSecret);
      print(after);
    },
    close: (ended) => print(stopped.close(endText(ended))),
  };
}

const GATHERED_CHARS = 64 * 1024;

/** Gathers what comes in one turn: a call for each of many short lines takes longer than all else. */
function gathered(write: (text: string) => void): { print(text: string): void; flush(): void } {
  let waiting = '';
  let turn: NodeJS.Immediate | null = null;
  const flush = (): void => {
    if (turn) clearImmediate(turn);
    const text = waiting;
    [waiting, turn] = ['', null];
    if (text) write(text);
  };
  const print = (text: string): void => {
    waiting += text;
    if (waiting.length >= GATHERED_CHARS) flush();
    else turn ??= setImmediate(flush);
  };
  return { print, flush };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function endText({ name, exitCode, startMs, endMs }: Ended): string {
  const how =
    exitCode === 0 ? 'passed' : exitCode === null ? 'was ended by a signal' : `failed with exit code ${exitCode}`;
  return `${exitCode === 0 ? '✓' : '✗'} ${oneLine(name)} ${how} after ${secondsText(endMs - startMs)}`;
}

const secondsText = (ms: number): string =>
  ms < 9_950 ? `${Math.max(0.1, Math.round(ms / 100) / 10)} s` : `${Math.round(ms / 1000)} s`;
