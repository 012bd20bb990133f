// Counts what our own code does, exactly and alike on every machine: blocks that run, and characters that patterns and searches are given.

import { Session } from 'node:inspector/promises';

export interface Operations {
  /** Runs of functions and blocks of `src/`. */
  readonly blocks: number;
  /** Characters given to patterns and searches. */
  readonly chars: number;
}

const OURS = /[\\/]src[\\/](?:parse|attribute|explain|render|ingest|pipeline)/;
const counter = { chars: 0 };

interface Text {
  readonly length: number;
}

/** Opens the counter; patterns and searches of the whole process go through it until it is closed. */
export async function openCounter(): Promise<{ take(): Promise<Operations>; close(): Promise<void> }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const restore = countChars();
  return {
    async take() {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const ours = result.filter(({ url }) => OURS.test(url));
      const blocks = ours.reduce(
        (sum, { functions }) =>
          sum + functions.reduce((total, { ranges }) => total + ranges.reduce((all, { count }) => all + count, 0), 0),
        0,
      );
      const { chars } = counter;
      counter.chars = 0;
      return { blocks, chars };
    },
    async close() {
      restore();
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

/** `exec` is what all uses of a pattern come down to. */
function countChars(): () => void {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function counted(said) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, said);
    // A sticky pattern looks nowhere but where it stands.
    counter.chars += this.sticky ? (found?.[0].length ?? 1) : String(said).length - from;
    return found;
  };
  const names = ['indexOf', 'includes', 'split', 'replaceAll'] as const;
  const originals = names.map((name) => [name, String.prototype[name]] as const);
  for (const [name, original] of originals) {
    Object.defineProperty(String.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Text, ...words: unknown[]) {
        const from = name === 'indexOf' || name === 'includes' ? Number(words[1] ?? 0) : 0;
        const found = (original as (...all: unknown[]) => unknown).apply(this, words);
        // A search looks as far as it finds.
        counter.chars +=
          name === 'indexOf' && typeof found === 'number' && found >= 0
            ? found - from
            : Math.max(0, this.length - from);
        return found;
      },
    });
  }
  return () => {
    RegExp.prototype.exec = exec;
    for (const [name, original] of originals)
      Object.defineProperty(String.prototype, name, { configurable: true, writable: true, value: original });
  };
}
