// Holds the engine's optimiser back in a run that is over before what the optimiser makes has paid for its making.

import { statSync } from 'node:fs';

/** Of less nothing runs often enough to be optimised; more is read for so long that it pays. */
const LEAST_BYTES = 200 * 1024;
const MOST_BYTES = 4 * 2 ** 20;
const REPORT = /\.xml$/i;
const MANY_FINDINGS = 1_000;
const LONG_MS = 1_000;
/** The longest function that is optimised: none, and the engine's own default. */
const NONE = '--max-optimized-bytecode-size=0';
const USUAL = `--max-optimized-bytecode-size=${60 * 1024}`;

/** Holds it where reports of a middling size are read and nothing else; lets go as soon as the run shows to be long. Gives what is to be told how many findings are explained. */
export function holdOptimiser(paths: readonly string[]): (findings: number) => void {
  const bytes = paths.reduce((sum, path) => sum + sizeOf(path), 0);
  if (bytes < LEAST_BYTES || bytes > MOST_BYTES) return () => {};
  const engine = import('node:v8');
  const set = (flag: string): void => void engine.then(({ setFlagsFromString }) => setFlagsFromString(flag));
  set(NONE);
  setTimeout(() => set(USUAL), LONG_MS).unref();
  return (findings) => {
    if (findings > MANY_FINDINGS) set(USUAL);
  };
}

/** A report's size; of anything else more than is held for. */
function sizeOf(path: string): number {
  if (!REPORT.test(path)) return Number.POSITIVE_INFINITY;
  try {
    return statSync(path).size;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
