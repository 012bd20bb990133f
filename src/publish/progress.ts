// One quiet line below the output of a terminal: how many checks are done, what runs and for how long.

/** A check that runs. */
export interface Running {
  readonly name: string;
  readonly startMs: number;
}

export interface Progress {
  /** Takes the line away, so that something else can be written. */
  clear(): void;
  draw(): void;
  /** Takes the line away for good. */
  end(): void;
}

export interface ProgressOptions {
  readonly write: (text: string) => unknown;
  /** Columns of the terminal; 0 where there is none: then nothing is shown. */
  readonly columns: number;
  readonly total: number;
  readonly state: () => { readonly done: number; readonly running: readonly Running[] };
}

const TICK_MS = 250;

/** Starts the line; it is drawn again four times a second until `end`. */
export function progressLine({ write, columns, total, state }: ProgressOptions): Progress {
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
    const names = running
      .map(({ name, startMs }) => `${name} ${Math.round((Date.now() - startMs) / 1000)} s`)
      .join(', ');
    const text = `${done} of ${total} done, running ${names}`.replace(/[\u0000-\u001F\u007F-\u009F]/g, ' ');
    write(`\u001B[2m${text.slice(0, columns - 1)}\u001B[0m`);
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
