// Weighs the edits of a change against what failed: which one explains which finding.

import type { Digest } from '../model/cause.ts';
import type { Note } from '../model/source.ts';
import { anchorsOf } from './anchors.ts';
import { assign } from './assign.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { cascadesOf } from './cascade.ts';
import { conclude, type ExplainInput, type Told } from './conclude.ts';
import { graphOf } from './graph/index.ts';
import { groupsOf } from './group.ts';
import { isVast, unweighed } from './nearest.ts';
import { withOutside } from './outside/index.ts';
import type { ScoreContext } from './score.ts';
import { spectraOf } from './spectrum.ts';
import { wordsOf } from './words.ts';

/** The digest where there is a change. Beyond `limits.scored` findings, and `limits.pairs` of a finding and a candidate, the rest is grouped by key alone. */
export async function weigh(input: ExplainInput, told: Told): Promise<Digest> {
  const { attributed, change, sources, limits } = input;
  const { failing } = told;
  const graph = graphOf(sources, limits);
  const anchors = anchorsOf(graph, sources);
  const near = new Set<string>();
  if (isVast(change)) for (const { finding } of failing.slice(0, limits.scored)) for (const path of anchors(finding).files.keys()) near.add(path);
  const candidates = candidatesOf(change, graph, { sources, near });
  const scored = failing.slice(0, Math.min(limits.scored, Math.max(1, Math.floor(limits.pairs / Math.max(1, candidates.length)))));
  const links = cascadesOf(scored, graph);
  // Without candidates nobody asks which tests reach them.
  const spectra = !candidates.length
    ? new Map()
    : spectraOf({ candidates, failed: scored.map(({ finding }) => finding), passed: attributed.passed, graph, anchors });
  const context = { anchors, spectra, graph, ...namesOf(candidates), hasGraph: sources.paths.length > 0, links };
  const notes = candidates.length ? [...input.notes, ...leftOut(failing.length - scored.length), ...unweighed(change, near)] : input.notes;
  const rankings = assign(scored, candidates, context);
  const settled = withOutside(groupsOf(failing, rankings, links), {
    ...context,
    rankings,
    sources,
    change,
    passed: attributed.passed,
    installs: attributed.installs,
  });
  // Without a checkout, most of what an edit broke is too far from it to say so itself.
  const isFar = !context.hasGraph && candidates.length > 0;
  const joined = isFar ? (await import('./kin/adopt.ts')).adopted(settled, attributed.passed) : settled;
  return conclude({ ...input, notes }, told, { candidates, links, ...joined });
}

const leftOut = (count: number): readonly Note[] =>
  count > 0
    ? [{ level: 'info', message: `${count} further failures are grouped by what they say alone: there are too many to weigh each against the change.` }]
    : [];

/** How many candidates touch each name and each plain word. */
export function namesOf(candidates: readonly Candidate[]): Pick<ScoreContext, 'frequency' | 'candidateWords' | 'wordFrequency' | 'behavioural'> {
  const frequency = new Map<string, number>();
  const wordFrequency = new Map<string, number>();
  const candidateWords = new Map<string, ReadonlyMap<string, number>>();
  for (const candidate of candidates.filter(({ neutral }) => !neutral)) {
    for (const name of candidate.names) frequency.set(name, (frequency.get(name) ?? 0) + 1);
    const words = weighedWords(candidate);
    candidateWords.set(candidate.id, words);
    for (const word of words.keys()) wordFrequency.set(word, (wordFrequency.get(word) ?? 0) + 1);
  }
  const behavioural = new Set(
    candidates.filter(({ neutral, addition, role }) => !neutral && !addition && role !== 'docs' && role !== 'test' && role !== 'manifest').map(({ id }) => id),
  );
  return { frequency, candidateWords, wordFrequency, behavioural };
}

/** Points of each word of a candidate: what it is in says most, its file's name less, other names on its lines least. */
function weighedWords({ parts, names, drops, brings }: Candidate): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, points: number): void => {
    for (const word of wordsOf(text)) words.set(word, Math.max(words.get(word) ?? 0, points));
  };
  add([...drops, ...brings, ...parts.map(({ within }) => within ?? '')].join(' '), 2.5);
  add(parts.map(({ path }) => path.replace(/^.*\//, '').replace(/\.\w+$/, '')).join(' '), 1.2);
  add([...names].join(' '), 0.8);
  return words;
}
