// Collects the patterns that reading, explaining and rendering use, by watching them at it.

import type { Sample } from './corpus.ts';
import { randomOf } from './random.ts';
import { tryInput } from './trial.ts';

/** The patterns that are used on the samples, sorted. */
export async function patternsUsed(samples: readonly Sample[]): Promise<readonly RegExp[]> {
  const { exec } = RegExp.prototype;
  const seen = new Set<RegExp>();
  RegExp.prototype.exec = function watched(said) {
    seen.add(this);
    return exec.call(this, said);
  };
  try {
    for (const { ending, bytes } of samples) await tryInput(`input${ending}`, bytes, randomOf(2));
  } finally {
    RegExp.prototype.exec = exec;
  }
  const unique = new Map([...seen].map((pattern) => [String(pattern), pattern]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pattern]) => pattern);
}
