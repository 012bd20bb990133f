// How alike two failures are, as log-odds that they have one cause. The weights were model by hill climbing on runs whose causes are known
// (bench/cases and real bugs mixed into one report), once with a checkout, where reach says more, and once without.

import { isBuilding } from '../../../model/kind.ts';
import { TELLING_DEVIATIONS } from './deviation.ts';
import type { Features } from './features.ts';
import { printAlike } from './mentions.ts';

export type FeatureName =
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
  | 'deviation'
  | 'otherDeviation'
  | 'build'
  | 'oneBuild'
  | 'lint'
  | 'near'
  | 'scale'
  | 'otherScale'
  | 'missing'
  | 'otherMissing'
  | 'named'
  | 'crash'
  | 'crashes'
  | 'header'
  | 'broken'
  | 'otherNull'
  | 'printed';

export type Weights = Readonly<Record<FeatureName, number>>;

/** How rare a word is among all tests of the run: 1 for one that stands in one test, near 0 for one in all. */
export type Rarity = (word: string) => number;

const NEAR_LINES = 8;

/** Log-odds, without the constant, that two failures share a cause. */
export function likeness(
  a: Features,
  b: Features,
  { weights, rarity }: { readonly weights: Weights; readonly rarity: Rarity },
): number {
  return featureValues(a, b, rarity).reduce((sum, [feature, value]) => sum + weights[feature] * value, 0);
}

/** All that is seen of two failures together, for fitting the weights. */
export const featureValues = (a: Features, b: Features, rarity: Rarity): readonly FeatureValue[] => [
  ...likeIn(a, b, rarity),
  ...differentIn(a, b),
  ...builtIn(a, b),
  ...followIn(a, b),
];

type FeatureValue = readonly [FeatureName, number];
const when = (feature: FeatureName, holds: boolean): FeatureValue => [feature, holds ? 1 : 0];
const same = (one: string, two: string): boolean => one !== '' && one === two;

function likeIn(a: Features, b: Features, rarity: Rarity): readonly FeatureValue[] {
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
    ['deviation', deviationsAlike(a, b)],
  ];
}

/** A small count off by one may be a rounding like any other. */
const deviationsAlike = (a: Features, b: Features): number => {
  if (a.deviation === null || b.deviation === null) return 0;
  if (a.deviation === b.deviation) return 1;
  return [a.deviation, b.deviation].every((deviation) => deviation === 'near' || deviation === 'count') ? 0.5 : 0;
};

function differentIn(a: Features, b: Features): readonly FeatureValue[] {
  const [one, two] = [a.finding.facts.exception, b.finding.facts.exception];
  return [
    when(
      'otherShift',
      a.deviation === 'number' &&
        b.deviation === 'number' &&
        a.shifts.size > 0 &&
        b.shifts.size > 0 &&
        !shared(a.shifts, b.shifts).length,
    ),
    when('otherException', one !== undefined && two !== undefined && one !== two),
    when('otherPlace', a.innerFile !== '' && b.innerFile !== '' && a.innerFile !== b.innerFile),
    when('otherSort', (a.finding.kind === 'value-is') !== (b.finding.kind === 'value-is')),
    when(
      'otherDeviation',
      a.deviation !== null &&
        b.deviation !== null &&
        a.deviation !== b.deviation &&
        TELLING_DEVIATIONS.has(a.deviation) &&
        TELLING_DEVIATIONS.has(b.deviation),
    ),
    when('scale', a.scale !== null && a.scale === b.scale),
    when('otherScale', a.scale !== null && b.scale !== null && a.scale !== b.scale),
  ];
}

function builtIn(a: Features, b: Features): readonly FeatureValue[] {
  const builds = [a, b].filter(({ sort }) => sort === 'build').length;
  const lints = [a, b].filter(({ sort }) => sort === 'lint').length;
  return [
    when('build', builds === 2),
    when('oneBuild', builds === 1 && !lints),
    when('lint', lints === 2),
    when('near', isNear(a, b)),
  ];
}

/** What one failure brings about in another: a fallen program, a header that does not parse, a name that is not there. */
function followIn(a: Features, b: Features): readonly FeatureValue[] {
  const built = isBuilt(a) && isBuilt(b);
  return [
    when('missing', built && shared(a.missing, b.missing).length > 0),
    when('otherMissing', built && missOther(a, b)),
    when('named', shared(a.seen.mentioned, b.seen.mentioned).length > 0),
    when('crash', a.sawCrash !== b.sawCrash),
    when('crashes', a.sawCrash && b.sawCrash),
    when('header', isHeaderOf(a, b) || isHeaderOf(b, a)),
    when('broken', shared(a.seen.broken, b.seen.broken).length > 0),
    when('otherNull', built && a.ofNull !== b.ofNull),
    when('printed', printAlike(a.printed, b.printed)),
  ];
}

/** A compiler says which name it misses: two that miss different ones are two, but where a place ties them. */
function missOther(a: Features, b: Features): boolean {
  if (!a.missing.size || !b.missing.size || shared(a.missing, b.missing).length) return false;
  return (
    !isNear(a, b) &&
    !shared(a.seen.mentioned, b.seen.mentioned).length &&
    !shared(a.seen.broken, b.seen.broken).length &&
    !isHeaderOf(a, b) &&
    !isHeaderOf(b, a)
  );
}

const isBuilt = ({ sort, finding }: Features): boolean => sort === 'build' || isBuilding(finding.kind);

/** True when one stands in a header that the other's file includes: what a header breaks, every file that includes it repeats. */
function isHeaderOf({ finding: { test, location } }: Features, other: Features): boolean {
  return (
    test === null &&
    other.finding.test === null &&
    location !== null &&
    HEADER.test(location.path) &&
    other.seen.files.has(location.path)
  );
}

const HEADER = /\.(?:h|hh|hpp|hxx)$/;
const isStep = (shift: string): boolean => /^\+-?1$/.test(shift);

function isNear({ finding: { location: one } }: Features, { finding: { location: two } }: Features): boolean {
  return one?.line != null && two?.line != null && one.path === two.path && Math.abs(one.line - two.line) <= NEAR_LINES;
}

/** A value that came in one failure and stands in the other's value or message. */
const crosses = (a: Features, b: Features): boolean =>
  [...a.come].some(
    (word) => word.length > 2 && /\d/.test(word) && (b.come.has(word) || b.finding.message.includes(word)),
  );

const shared = (one: ReadonlySet<string>, two: ReadonlySet<string>): readonly string[] =>
  [...one].filter((word) => two.has(word));
const weighed = (words: readonly string[], rarity: Rarity): number =>
  Math.min(
    2,
    words.reduce((sum, word) => sum + rarity(word), 0),
  );
