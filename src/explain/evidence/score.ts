// Scores one finding against one suspect: additive, every term with the sentence that justifies it.
// The decay curves follow Chromium's Predator, the additive, explained points LUCI Bisection.

import type { Graph } from '../../graph/index.ts';
import type { PlacedFinding } from '../../model/attributed.ts';
import type { TestCase } from '../../model/finding.ts';
import { isRefusal } from '../../model/kind.ts';
import { isStatic } from '../findings/static.ts';
import { memoize } from '../memoize.ts';
import type { Suspect } from '../suspects/suspect.ts';
import type { Anchors } from './anchors.ts';
import { brokenDataSignals, configurationSignals } from './configuration.ts';
import { environmentSignals } from './environment.ts';
import { generatedSignals } from './generated-file.ts';
import { lineSignals } from './lines.ts';
import { type Named, namedIn } from './names.ts';
import { wordsOf } from './shared-words.ts';
import { doubted, isAtLeast, pointsOf, type Signal, signal } from './signals.ts';
import type { Spectrum } from './spectrum.ts';
import { valueSignals } from './values.ts';
import { vetoed } from './veto.ts';

/** Points below this are no evidence. */
export const THRESHOLD = 4;

export interface Score {
  readonly points: number;
  /** The strongest first. */
  readonly signals: readonly Signal[];
  /** True when one of them is strong: what being on the way, and a word in common, are not. */
  readonly hard: boolean;
  /** True when the expected and the actual value speak for it, and the code is there to say that it is reached. */
  readonly byValue: boolean;
  /** True when nothing it says or shows speaks for it: only that its test is named alike, or that little else was changed. */
  readonly isBare: boolean;
}

export interface ScoreContext {
  readonly anchors: (finding: PlacedFinding) => Anchors;
  readonly spectra: ReadonlyMap<string, Spectrum>;
  /** How many suspects touch a name. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The plain words of the names each suspect touches, and how many suspects have a word. */
  readonly suspectWords: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly wordFrequency: ReadonlyMap<string, number>;
  readonly graph: Graph;
  /** Ids of the suspects that can change what the code does. */
  readonly behavioural: ReadonlySet<string>;
  /** Tools of which more tests passed than failed: what they all run under broke none of them. */
  readonly holding: ReadonlySet<string>;
  /** True when the declaration graph is there to be asked. */
  readonly hasGraph: boolean;
}

const NO_SCORE: Score = { points: 0, signals: [], hard: false, byValue: false, isBare: true };

/** The score of a pair; 0 points when a veto applies or nothing connects them. */
export function scoreOf(finding: PlacedFinding, suspect: Suspect, context: ScoreContext): Score {
  const anchors = context.anchors(finding);
  // Where the machine or the network refused, the frame is only where it was noticed.
  const lines = isRefusal(finding.kind) ? [] : lineSignals(finding, suspect, anchors);
  if (suspect.neutral) return isStatic(finding) ? total(lines, 1) : NO_SCORE;
  const named: Named = { finding, suspect, frequency: context.frequency, lines: anchors.lines, above: anchors.above };
  const names = namedIn(named);
  const config = [...configurationSignals(finding, suspect, context.holding), ...brokenDataSignals(finding, suspect)];
  const direct = [...lines, ...names, ...config];
  const factor = vetoed({ finding, suspect, anchors, direct, hasGraph: context.hasGraph });
  if (factor === 0) return NO_SCORE;
  const values = anchors.isGenerated
    ? generatedSignals(finding, suspect)
    : isStatic(finding)
      ? []
      : valueSignals(finding, suspect);
  const byValue =
    context.hasGraph && !anchors.fromOutside && values.some((one) => isAtLeast(doubted(one, factor), 'fair'));
  const words = wordSignals(finding, suspect, context);
  const own = [...direct, ...values, ...environmentSignals(finding, suspect, context)];
  const all = total(
    [
      ...own,
      ...words,
      ...namesakeSignals(finding, suspect, context.hasGraph && !anchors.fromOutside),
      ...reachSignals(finding, suspect, context),
    ],
    factor,
  );
  return { ...all, byValue, isBare: !own.length && !words.some(({ kind }) => kind === 'shared-words') };
}

function total(signals: readonly Signal[], factor: number): Score {
  if (!signals.length) return NO_SCORE;
  const held = signals.map((one) => doubted(one, factor)).sort((a, b) => pointsOf(b) - pointsOf(a));
  return {
    points: held.reduce((sum, one) => sum + pointsOf(one), 0),
    signals: held,
    hard: held.some((one) => isAtLeast(one, 'strong')),
    byValue: false,
    isBare: false,
  };
}

/** So many shares of a word are all that words can say, so many more than chance, and so few nothing. */
const WORDS = { most: 5, telling: 4, least: 0.5 };

/** A class stands in the package of its whole program: that says nothing of one test. */
const classOf = ({ suite, file }: TestCase): string =>
  /\.(?:java|kt|scala|groovy)$/.test(file ?? '') ? suite.replace(/^(?:[a-z_]\w*\.)+/, '') : suite;

const saidWords = memoize((finding: PlacedFinding) =>
  wordsOf(
    `${finding.test ? `${classOf(finding.test)} ${finding.test.name} ` : ''}${finding.rule ?? ''} ${finding.message}`,
  ),
);

/** Words that the finding's own sentence shares with the names an edit touches; a word many suspects have says little. */
function wordSignals(
  finding: PlacedFinding,
  suspect: Suspect,
  { suspectWords, wordFrequency }: ScoreContext,
): Signal[] {
  const own = suspectWords.get(suspect.id);
  if (!own) return [];
  const shared = [...saidWords(finding)].filter((word) => own.has(word)).sort();
  const share = shared.reduce((sum, word) => sum + (own.get(word) ?? 0) / (wordFrequency.get(word) ?? 1), 0);
  if (share < WORDS.least) return [];
  return share >= WORDS.telling
    ? [signal('shared-words', { words: shared }, Math.min(WORDS.most, share) / WORDS.most)]
    : [signal('shared-word', { words: shared }, share / WORDS.telling)];
}

const stemOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .replace(/^test_|^spec_|[._-](?:tests?|spec|it)$|(?:Tests?|Spec|IT)$/gi, '')
    .replace(/\.(?:unit|integration|e2e)$/, '')
    .toLowerCase();

/** A test file named like the changed file is most likely its test. */
function namesakeSignals(finding: PlacedFinding, suspect: Suspect, hasGraph: boolean): Signal[] {
  const file = finding.test?.file ?? (finding.test ? finding.location?.path : undefined);
  const part = suspect.parts[0];
  if (!file || !part || suspect.role !== 'code') return [];
  return stemOf(file) === stemOf(part.path) && stemOf(file).length > 2
    ? [signal('named-alike', { test: file, path: part.path }, hasGraph ? 0.25 : 1)]
    : [];
}

function reachSignals(finding: PlacedFinding, suspect: Suspect, context: ScoreContext): Signal[] {
  // A test that was edited is always in its own way: that says nothing.
  if ((suspect.role === 'test' || isVersionBump(suspect)) && finding.test) return [];
  const { reach, files, fromOutside, isGenerated } = context.anchors(finding);
  const steps = Math.min(
    ...suspect.parts.flatMap(({ declarations }) => declarations.map((id) => reach.get(id) ?? 99)),
    99,
  );
  const signals: Signal[] = [];
  const where = suspect.parts[0]?.within ?? suspect.parts[0]?.path ?? '';
  if (steps < 99) signals.push(signal('reached', { where, steps }, 1 / (1 + 0.6 * steps)));
  else {
    const far = Math.min(...suspect.parts.map(({ path }) => files.get(path) ?? 99));
    if (far < 99)
      signals.push(signal('imported', { path: suspect.parts[0]?.path ?? '', isFar: far > 1 }, 1 / (1 + 0.5 * far)));
  }
  if (!signals.length && (finding.test !== null || isGenerated))
    signals.push(...aloneSignals(suspect, { ...context, files, fromOutside }));
  const spectrum = context.spectra.get(suspect.id);
  if (finding.test && steps < 99 && spectrum && spectrum.failing > 0)
    signals.push(signal('failing-reach', { failing: spectrum.failing, passing: spectrum.passing }, spectrum.share));
  return signals;
}

const VERSION_LINE =
  /^\W{0,4}(?:[\w.]{1,40} ){0,3}\w{0,40}_{0,2}version(?:_{0,2}|_?(?:info|number|string))\b[^"'\d]{0,20}["'(]?v?\d[\w.+, "'-]{0,40}\W{0,4}$/i;

/** True for an edit that only gives the program another version: everything reaches it, and nothing hangs on it but what names it. */
const isVersionBump = memoize(
  ({ type, parts }: Suspect): boolean =>
    type === 'edit' &&
    parts.every(
      ({ edit }) => edit?.added.length && [...edit.removed, ...edit.added].every((line) => VERSION_LINE.test(line)),
    ),
);

/** Where the code cannot be followed, an edit that can change behaviour at all is a weak suspect, the only such edit a little more. */
function aloneSignals(
  suspect: Suspect,
  { behavioural, hasGraph, files, fromOutside }: ScoreContext & Pick<Anchors, 'files' | 'fromOutside'>,
): Signal[] {
  if (!behavioural.has(suspect.id)) return [];
  const sole = behavioural.size === 1;
  if (hasGraph && !fromOutside)
    return sole && !files.has(suspect.id.split(':')[0] ?? '') ? [signal('sole-edit', {}, 0.84)] : [];
  if (sole) return [signal('sole-edit', {})];
  return hasGraph ? [] : [signal('unfollowed-edit', {})];
}
