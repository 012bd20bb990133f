// What the user can fix: the error that says so, and the check of words that raises it.

const FAR = 4;

/** Something the user can fix: what is wrong and what to do, in one sentence. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The known word that differs least from `word`, when it differs by fewer than four letters; null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const bounded = word.toLowerCase().slice(0, 64);
  const ranked = known
    .map((each) => ({ each, off: distance(bounded, each.toLowerCase()) }))
    .sort((a, b) => a.off - b.off);
  const best = ranked[0];
  return best && best.off < Math.min(FAR, Math.max(2, bounded.length)) ? best.each : null;
}

/** How many letters must be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** One of the allowed words; else a UserError that names the nearest one. */
export function oneOf<const T extends string>(word: string, allowed: readonly T[], what: string): T {
  const found = allowed.find((each) => each === word);
  if (found) return found;
  const meant = nearest(word, allowed);
  throw new UserError(
    `${what} cannot be \`${word}\`${meant ? `: did you mean \`${meant}\`?` : `: it is one of ${allowed.join(', ')}.`}`,
  );
}
