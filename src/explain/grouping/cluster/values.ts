// The expected and the actual value of a failure, as texts, and what one has that the other has not.

import type { PlacedFinding } from '../../../model/attributed.ts';

const WORD = /[A-Za-z_]\w*|\d[\d.,:T/-]*\d|\d|[^\s\w]/g;
/** Code that was to give a value, printed in its place. */
const CALL = /^[\w.:[\]]{0,80}[a-z_]\w{0,60}(?:\(|\[)(?!\w{1,60}=)[^=]{0,200}[)\]]$|\.\w{1,60}\(|\bfor \w{1,60} in\b/;
const MAX_WORDS = 40;
const SIDE_CHARS = 4_000;

export interface Difference {
  /** Words only the expected value has, words only the actual one has, and which took whose place. */
  readonly gone: ReadonlySet<string>;
  readonly come: ReadonlySet<string>;
  readonly swaps: ReadonlySet<string>;
}

/** Expected and actual, from the facts, else from the printed difference. */
export function valuesOf({ facts, detail }: PlacedFinding): readonly [string, string] {
  const { expected, actual } = facts;
  const told = detail.slice(0, SIDE_CHARS);
  const shown = /^\s{0,20}Which is: (.{1,400})$/m.exec(told)?.[1];
  if (
    expected !== undefined &&
    actual !== undefined &&
    (shown !== undefined || !CALL.test(actual) || headOf(actual) === headOf(expected))
  )
    return [expected, shown ?? actual];
  const lines = told.split('\n').map((line) => line.replace(/^E\s{2,}/, '').trimStart());
  const side = (mark: '-' | '+'): string =>
    lines
      .filter(
        (line) => line.startsWith(mark) && line[1] !== mark && !/^[-+] (?:expected|actual|received)\b/i.test(line),
      )
      .map((line) => line.slice(1))
      .join('\n');
  return [side('-'), side('+')];
}

const headOf = (text: string): string => text.slice(0, text.indexOf('('));

export function differenceOf(wanted: string, got: string): Difference {
  const wordsIn = (text: string): readonly string[] => text.slice(0, SIDE_CHARS).match(WORD) ?? [];
  const [before, after] = [wordsIn(wanted), wordsIn(got)];
  const isWord = (word: string | undefined): word is string => word !== undefined && /\w/.test(word);
  const only = (of: readonly string[], other: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...new Set(of)].filter((word) => isWord(word) && !other.has(word)).slice(0, MAX_WORDS));
  const swaps = new Set<string>();
  if (before.length === after.length) {
    for (const [at, word] of before.entries())
      if (word !== after[at] && isWord(word) && swaps.size < MAX_WORDS) swaps.add(`${word}\0${after[at]}`);
  }
  return { gone: only(before, new Set(after)), come: only(after, new Set(before)), swaps };
}
