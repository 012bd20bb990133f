// What a failure shows of itself that another failure of the same cause would show too: where it is, what it is called, how its value is off.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Kind } from '../../model/kind.ts';
import { maskedMessage } from '../keys.ts';
import { numberPairs } from '../numbers.ts';
import { wordsOf } from '../words.ts';
import { type Manner, mannerOf } from './manner.ts';

export interface Traits {
  readonly finding: PlacedFinding;
  /** The test's file or class, the place's file for what is no test. */
  readonly suite: string;
  readonly file: string;
  /** The test's name without its parameters. */
  readonly base: string;
  readonly words: ReadonlySet<string>;
  readonly pathWords: ReadonlySet<string>;
  readonly message: string;
  /** The innermost frame in the repository's own code. */
  readonly inner: string;
  readonly innerFile: string;
  readonly frames: ReadonlySet<string>;
  /** Words only the expected value has, words only the actual one has, and which took whose place. */
  readonly gone: ReadonlySet<string>;
  readonly come: ReadonlySet<string>;
  readonly swaps: ReadonlySet<string>;
  /** Differences and ratios of the numbers that differ. */
  readonly shifts: ReadonlySet<string>;
  readonly manner: Manner | null;
  readonly symbols: ReadonlySet<string>;
  /** What kind of tool said it. */
  readonly sort: 'test' | 'build' | 'lint' | 'other';
}

const WORD = /[A-Za-z_]\w*|\d[\d.,:T/-]*\d|\d|[^\s\w]/g;
const MAX_WORDS = 40;
const SIDE_CHARS = 4_000;
const BUILD: ReadonlySet<Kind> = new Set<Kind>([
  'syntax',
  'module-exists',
  'export-exists',
  'config-valid',
  'member-exists',
  'name-defined',
  'type-is',
  'signature',
  'exhaustive',
  'never-null',
]);

export function traitsOf(finding: PlacedFinding): Traits {
  const { test, location, frames, facts } = finding;
  const own = frames.filter(({ origin }) => origin === 'app');
  const nameOf = ({ path, name, line }: (typeof own)[number]): string => `${path}\0${name ?? line}`;
  const first = own[0];
  const suite = test?.suite ?? location?.path ?? '';
  const [wanted, got] = sidesOf(finding);
  return {
    finding,
    suite,
    file: test ? (test.file ?? test.suite.split(' > ')[0] ?? '') : (location?.path ?? ''),
    base: baseOf(test?.name ?? ''),
    words: wordsOf(test?.name ?? ''),
    pathWords: wordsOf(`${test?.suite ?? ''} ${first?.path ?? ''} ${location?.path ?? ''}`),
    message: maskedMessage(finding),
    inner: first ? nameOf(first) : '',
    innerFile: first?.path ?? '',
    frames: new Set(own.map(nameOf)),
    ...differenceOf(wanted, got),
    shifts: shiftsOf(finding),
    manner: mannerOf(finding, wanted, got),
    symbols: new Set(facts.symbols),
    sort: sortOf(finding),
  };
}

const baseOf = (name: string): string =>
  name
    .replace(/[[({<].*$/s, '')
    .replace(/[\s_-]*\d+$/, '')
    .trim();

function sortOf({ test, kind, family }: PlacedFinding): Traits['sort'] {
  if (test) return 'test';
  if (BUILD.has(kind) || family === 'types' || family === 'build') return 'build';
  return kind === 'style-rule' ? 'lint' : 'other';
}

/** The expected and the actual value as texts, from the facts, else from the printed difference. */
function sidesOf({ facts, detail }: PlacedFinding): readonly [string, string] {
  const { expected, actual } = facts;
  if (expected !== undefined && actual !== undefined) return [expected, actual];
  const lines = detail
    .slice(0, SIDE_CHARS)
    .split('\n')
    .map((line) => line.replace(/^E\s{2,}/, '').trimStart());
  const side = (mark: '-' | '+'): string =>
    lines
      .filter((line) => line.startsWith(mark) && line[1] !== mark && !/^[-+] (?:expected|actual|received)\b/i.test(line))
      .map((line) => line.slice(1))
      .join('\n');
  return [side('-'), side('+')];
}

function differenceOf(wanted: string, got: string): Pick<Traits, 'gone' | 'come' | 'swaps'> {
  const wordsIn = (text: string): readonly string[] => text.slice(0, SIDE_CHARS).match(WORD) ?? [];
  const [before, after] = [wordsIn(wanted), wordsIn(got)];
  const isWord = (word: string | undefined): word is string => word !== undefined && /\w/.test(word);
  const only = (of: readonly string[], other: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...new Set(of)].filter((word) => isWord(word) && !other.has(word)).slice(0, MAX_WORDS));
  const swaps = new Set<string>();
  if (before.length === after.length) {
    for (const [at, word] of before.entries()) if (word !== after[at] && isWord(word) && swaps.size < MAX_WORDS) swaps.add(`${word}\0${after[at]}`);
  }
  return { gone: only(before, new Set(after)), come: only(after, new Set(before)), swaps };
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

function shiftsOf(finding: PlacedFinding): ReadonlySet<string> {
  const shifts = new Set<string>();
  for (const { wanted, got } of numberPairs(finding)) {
    if (Math.abs(got - wanted) > 1e-9) shifts.add(`+${rounded(got - wanted)}`);
    if (!wanted || !got) continue;
    const ratio = got / wanted;
    const factor = ratio > 1 ? ratio : 1 / ratio;
    if (factor > 1.5 && Math.abs(factor - Math.round(factor)) < 0.002 * factor) shifts.add(`${ratio > 1 ? '*' : '/'}${Math.round(factor)}`);
  }
  return shifts;
}
