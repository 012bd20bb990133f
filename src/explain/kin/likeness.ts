// How alike two failures are, as log-odds that they have one cause. The weights were fitted by hill climbing on runs whose causes are known
// (bench/cases and real bugs mixed into one report), once with a checkout, where reach says more, and once without.

import type { Traits } from './traits.ts';

export type Trait =
  | 'suite'
  | 'file'
  | 'base'
  | 'words'
  | 'exception'
  | 'message'
  | 'inner'
  | 'innerFile'
  | 'frames'
  | 'swaps'
  | 'shift'
  | 'step'
  | 'difference'
  | 'crossing'
  | 'kind'
  | 'pathWords'
  | 'symbols'
  | 'otherShift'
  | 'otherException'
  | 'otherPlace'
  | 'otherSort'
  | 'manner'
  | 'otherManner'
  | 'build'
  | 'oneBuild'
  | 'lint'
  | 'near';

export type Weights = Readonly<Record<Trait, number>>;

/** How rare a word is among all tests of the run: 1 for one that stands in one test, near 0 for one in all. */
export type Rarity = (word: string) => number;

const NEAR_LINES = 8;

/** Log-odds, without the constant, that two failures share a cause. */
export function likeness(a: Traits, b: Traits, { weights, rarity }: { readonly weights: Weights; readonly rarity: Rarity }): number {
  return seenIn(a, b, rarity).reduce((sum, [trait, value]) => sum + weights[trait] * value, 0);
}

/** All that is seen of two failures together, for fitting the weights. */
export const seenIn = (a: Traits, b: Traits, rarity: Rarity): readonly Seen[] => [...likeIn(a, b, rarity), ...differentIn(a, b), ...builtIn(a, b)];

type Seen = readonly [Trait, number];
const when = (trait: Trait, holds: boolean): Seen => [trait, holds ? 1 : 0];
const same = (one: string, two: string): boolean => one !== '' && one === two;

function likeIn(a: Traits, b: Traits, rarity: Rarity): readonly Seen[] {
  const isInFile = same(a.file, b.file);
  const shifts = shared(a.shifts, b.shifts);
  const letters = (word: string): boolean => /[A-Za-z]{3}/.test(word);
  const spelled = [...shared(a.gone, b.gone), ...shared(a.come, b.come)].filter(letters).length;
  return [
    when('suite', same(a.suite, b.suite)),
    when('file', isInFile),
    when('base', isInFile && same(a.base, b.base)),
    ['words', weighed(shared(a.words, b.words), rarity)],
    when('exception', same(a.finding.facts.exception ?? '', b.finding.facts.exception ?? '')),
    when('message', a.message.length > 12 && same(a.message, b.message)),
    when('inner', same(a.inner, b.inner)),
    when('innerFile', same(a.innerFile, b.innerFile)),
    ['frames', Math.min(3, shared(a.frames, b.frames).length)],
    when('swaps', shared(a.swaps, b.swaps).length > 0),
    when(
      'shift',
      shifts.some((shift) => !isStep(shift)),
    ),
    when('step', shifts.some(isStep)),
    ['difference', Math.min(2, spelled)],
    when('crossing', crosses(a, b) || crosses(b, a)),
    when('kind', a.finding.kind === b.finding.kind),
    ['pathWords', weighed(shared(a.pathWords, b.pathWords), rarity)],
    ['symbols', Math.min(2, shared(a.symbols, b.symbols).length)],
    when('manner', a.manner !== null && a.manner === b.manner),
  ];
}

function differentIn(a: Traits, b: Traits): readonly Seen[] {
  const [one, two] = [a.finding.facts.exception, b.finding.facts.exception];
  return [
    when('otherShift', a.shifts.size > 0 && b.shifts.size > 0 && !shared(a.shifts, b.shifts).length),
    when('otherException', one !== undefined && two !== undefined && one !== two),
    when('otherPlace', a.innerFile !== '' && b.innerFile !== '' && a.innerFile !== b.innerFile),
    when('otherSort', (a.finding.kind === 'value-is') !== (b.finding.kind === 'value-is')),
    when('otherManner', a.manner !== null && b.manner !== null && a.manner !== b.manner),
  ];
}

function builtIn(a: Traits, b: Traits): readonly Seen[] {
  const builds = [a, b].filter(({ sort }) => sort === 'build').length;
  const lints = [a, b].filter(({ sort }) => sort === 'lint').length;
  return [when('build', builds === 2), when('oneBuild', builds === 1 && !lints), when('lint', lints === 2), when('near', isNear(a, b))];
}

const isStep = (shift: string): boolean => /^\+-?1$/.test(shift);

function isNear({ finding: { location: one } }: Traits, { finding: { location: two } }: Traits): boolean {
  return one?.line != null && two?.line != null && one.path === two.path && Math.abs(one.line - two.line) <= NEAR_LINES;
}

/** A value that came in one failure and stands in the other's value or message. */
const crosses = (a: Traits, b: Traits): boolean =>
  [...a.come].some((word) => word.length > 2 && /\d/.test(word) && (b.come.has(word) || b.finding.message.includes(word)));

const shared = (one: ReadonlySet<string>, two: ReadonlySet<string>): readonly string[] => [...one].filter((word) => two.has(word));
const weighed = (words: readonly string[], rarity: Rarity): number =>
  Math.min(
    2,
    words.reduce((sum, word) => sum + rarity(word), 0),
  );
