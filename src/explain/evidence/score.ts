// Scores one finding against one suspect: additive, every term with the sentence that justifies it.
// The decay curves follow Chromium's Predator, the additive, explained points LUCI Bisection.

import type { Graph } from '../../graph/index.ts';
import type { PlacedFinding } from '../../model/attributed.ts';
import type { Evidence } from '../../model/cause.ts';
import type { TestCase } from '../../model/finding.ts';
import { isRefusal } from '../../model/kind.ts';
import { isStatic } from '../findings/static.ts';
import { perOne } from '../memoize.ts';
import type { Suspect } from '../suspects/suspect.ts';
import type { Anchors } from './anchors.ts';
import { brokenEvidence, configEvidence } from './configuration.ts';
import { environmentEvidence } from './environment.ts';
import { madeEvidence } from './generated-file.ts';
import { lineEvidence } from './lines.ts';
import { type Named, namedIn } from './names.ts';
import { wordsOf } from './shared-words.ts';
import type { Spectrum } from './spectrum.ts';
import { valueEvidence } from './values.ts';
import { vetoed } from './veto.ts';

/** Points below this are no evidence. */
export const THRESHOLD = 4;

export interface Score {
  readonly points: number;
  readonly evidence: readonly Evidence[];
  /** Line, name or configuration evidence: what reach and values alone are not. */
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
  /** True when the declaration graph is there to be asked. */
  readonly hasGraph: boolean;
}

const HARD_POINTS = 9;
const NO_SCORE: Score = { points: 0, evidence: [], hard: false, byValue: false, isBare: true };
const VALUE_POINTS = 4;
/** So many points of shared words are more than chance. */
const TELLING = 4;

/** The score of a pair; 0 points when a veto applies or nothing connects them. */
export function scoreOf(finding: PlacedFinding, suspect: Suspect, context: ScoreContext): Score {
  const anchors = context.anchors(finding);
  // Where the machine or the network refused, the frame is only where it was noticed.
  const lines = isRefusal(finding.kind) ? [] : lineEvidence(finding, suspect, anchors);
  if (suspect.neutral) return isStatic(finding) ? total(lines, 1) : NO_SCORE;
  const named: Named = { finding, suspect, frequency: context.frequency, lines: anchors.lines, above: anchors.above };
  const names = namedIn(named);
  const config = [...configEvidence(finding, suspect), ...brokenEvidence(finding, suspect)];
  const direct = [...lines, ...names, ...config];
  const factor = vetoed({ finding, suspect, anchors, direct, hasGraph: context.hasGraph });
  if (factor === 0) return NO_SCORE;
  const values = anchors.made
    ? madeEvidence(finding, suspect)
    : isStatic(finding)
      ? []
      : valueEvidence(finding, suspect);
  const byValue =
    context.hasGraph && !anchors.fromOutside && values.some(({ points }) => points * factor >= VALUE_POINTS);
  const words = wordEvidence(finding, suspect, context);
  const own = [...direct, ...values, ...environmentEvidence(finding, suspect, context)];
  const all = total(
    [
      ...own,
      ...words,
      ...besideEvidence(finding, suspect, context.hasGraph && !anchors.fromOutside),
      ...reachEvidence(finding, suspect, context),
    ],
    factor,
  );
  return { ...all, byValue, isBare: !own.length && !words.some(({ points }) => points >= TELLING) };
}

function total(evidence: readonly Evidence[], factor: number): Score {
  if (!evidence.length) return NO_SCORE;
  const kept = evidence
    .map(({ points, because }) => ({ points: Math.round(points * factor * 100) / 100, because }))
    .sort((a, b) => b.points - a.points);
  const points = kept.reduce((sum, { points }) => sum + points, 0);
  return {
    points,
    evidence: kept,
    hard: kept.some((item) => item.points >= HARD_POINTS),
    byValue: false,
    isBare: false,
  };
}

const MAX_WORD_POINTS = 5;

/** A class stands in the package of its whole program: that says nothing of one test. */
const classOf = ({ suite, file }: TestCase): string =>
  /\.(?:java|kt|scala|groovy)$/.test(file ?? '') ? suite.replace(/^(?:[a-z_]\w*\.)+/, '') : suite;

const saidWords = perOne((finding: PlacedFinding) =>
  wordsOf(
    `${finding.test ? `${classOf(finding.test)} ${finding.test.name} ` : ''}${finding.rule ?? ''} ${finding.message}`,
  ),
);

/** Words that the finding's own sentence shares with the names an edit touches; a word many suspects have says little. */
function wordEvidence(
  finding: PlacedFinding,
  suspect: Suspect,
  { suspectWords, wordFrequency }: ScoreContext,
): Evidence[] {
  const own = suspectWords.get(suspect.id);
  if (!own) return [];
  const shared = [...saidWords(finding)].filter((word) => own.has(word)).sort();
  const points = shared.reduce((sum, word) => sum + (own.get(word) ?? 0) / (wordFrequency.get(word) ?? 1), 0);
  return points >= 0.5
    ? [
        {
          points: Math.min(MAX_WORD_POINTS, points),
          because: `both speak of ${shared
            .slice(0, 2)
            .map((word) => `"${word}"`)
            .join(' and ')}`,
        },
      ]
    : [];
}

const stemOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .replace(/^test_|^spec_|[._-](?:tests?|spec|it)$|(?:Tests?|Spec|IT)$/gi, '')
    .replace(/\.(?:unit|integration|e2e)$/, '')
    .toLowerCase();

/** A test file named like the changed file, or beside it in one package, is most likely its test. */
function besideEvidence(finding: PlacedFinding, suspect: Suspect, hasGraph: boolean): Evidence[] {
  const file = finding.test?.file ?? (finding.test ? finding.location?.path : undefined);
  const part = suspect.parts[0];
  if (!file || !part || suspect.role !== 'code') return [];
  const folder = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (stemOf(file) === stemOf(part.path) && stemOf(file).length > 2)
    return [{ points: hasGraph ? 1 : 4, because: `${file} is named like ${part.path}` }];
  return folder(file) === folder(part.path) && folder(file) !== ''
    ? [{ points: hasGraph ? 0.5 : 2.5, because: `${file} stands beside ${part.path}` }]
    : [];
}

function reachEvidence(finding: PlacedFinding, suspect: Suspect, context: ScoreContext): Evidence[] {
  const { reach, files, fromOutside, made } = context.anchors(finding);
  const steps = Math.min(
    ...suspect.parts.flatMap(({ declarations }) => declarations.map((id) => reach.get(id) ?? 99)),
    99,
  );
  const evidence: Evidence[] = [];
  const where = suspect.parts[0]?.within ?? suspect.parts[0]?.path ?? '';
  if (steps < 99)
    evidence.push({
      points: 8 / (1 + 0.6 * steps),
      because:
        steps === 0
          ? `it is in \`${where}\`, which this change edits`
          : `it reaches \`${where}\` in ${steps} step${steps === 1 ? '' : 's'}`,
    });
  else {
    const far = Math.min(...suspect.parts.map(({ path }) => files.get(path) ?? 99));
    if (far < 99)
      evidence.push({
        points: (made ? 4.5 : 2.5) / (1 + 0.5 * far),
        because: `it imports ${suspect.parts[0]?.path ?? ''}${far > 1 ? ' through other files' : ''}`,
      });
  }
  if (!evidence.length && (finding.test !== null || made))
    evidence.push(...aloneEvidence(suspect, { ...context, files, fromOutside }));
  const spectrum = context.spectra.get(suspect.id);
  if (finding.test && steps < 99 && spectrum && spectrum.failing > 0)
    evidence.push({
      points: 5 * spectrum.ochiai + 2 * spectrum.precision,
      because: reachedBy(spectrum),
    });
  return evidence;
}

function reachedBy({ failing, passing }: Spectrum): string {
  if (passing) return `${failing} failing and ${passing} passing test${passing > 1 ? 's' : ''} reach it`;
  return failing > 1 ? `only failing tests reach it, ${failing} of them` : 'the failing test alone reaches it';
}

/** Where the code cannot be followed, an edit that can change behaviour at all is a weak suspect, the only such edit a little more. */
function aloneEvidence(
  suspect: Suspect,
  { behavioural, hasGraph, files, fromOutside }: ScoreContext & Pick<Anchors, 'files' | 'fromOutside'>,
): Evidence[] {
  if (!behavioural.has(suspect.id)) return [];
  const sole = behavioural.size === 1;
  const untold = hasGraph
    ? 'it drives the program from outside, which any edit may reach'
    : 'the code is not there to tell which edit it reaches';
  if (!hasGraph || fromOutside)
    return [
      { points: sole ? 5 : 3, because: sole ? 'no other edit of this change can alter what the code does' : untold },
    ];
  return sole && !files.has(suspect.id.split(':')[0] ?? '')
    ? [{ points: 4.2, because: 'no other edit of this change can alter what the code does' }]
    : [];
}
