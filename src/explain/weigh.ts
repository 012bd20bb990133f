// Weighs the edits of a change against what failed: which one explains which finding.

import { graphOf } from '../graph/index.ts';
import type { Attributed } from '../model/attributed.ts';
import type { Digest } from '../model/cause.ts';
import type { Note } from '../model/source.ts';
import { conclude, type ExplainInput, type Failures } from './conclude.ts';
import { anchorsOf } from './evidence/anchors.ts';
import type { ScoreContext } from './evidence/score.ts';
import { wordsOf } from './evidence/shared-words.ts';
import { spectraOf } from './evidence/spectrum.ts';
import { cascadesOf } from './findings/cascade.ts';
import { assign } from './grouping/assign.ts';
import { withExternal } from './grouping/external/index.ts';
import { groupsOf } from './grouping/group.ts';
import { suspectsIn } from './suspects/index.ts';
import type { Suspect } from './suspects/suspect.ts';
import { isVast, unweighed } from './suspects/vast-change.ts';

/** The digest where there is a change. Beyond `limits.scored` findings, and `limits.pairs` of a finding and a suspect, the rest is grouped by key alone. */
export async function weigh(input: ExplainInput, told: Failures): Promise<Digest> {
  const { attributed, change, sources, limits } = input;
  const { failing } = told;
  const graph = graphOf(sources, limits);
  const anchors = anchorsOf(graph, sources);
  const near = new Set<string>();
  if (isVast(change))
    for (const { finding } of failing.slice(0, limits.scored))
      for (const path of anchors(finding).files.keys()) near.add(path);
  const suspects = suspectsIn(change, graph, { sources, near });
  const scored = failing.slice(
    0,
    Math.min(limits.scored, Math.max(1, Math.floor(limits.pairs / Math.max(1, suspects.length)))),
  );
  const links = cascadesOf(scored, graph);
  // Without suspects nobody asks which tests reach them.
  const spectra = !suspects.length
    ? new Map()
    : spectraOf({ suspects, failed: scored.map(({ finding }) => finding), passed: attributed.passed, graph, anchors });
  const context = {
    anchors,
    spectra,
    graph,
    ...namesOf(suspects),
    hasGraph: sources.paths.length > 0,
    links,
    holding: holdingIn(attributed),
  };
  const notes = suspects.length
    ? [...input.notes, ...leftOut(failing.length - scored.length), ...unweighed(change, near)]
    : input.notes;
  const rankings = assign(scored, suspects, context);
  const settled = withExternal(groupsOf(failing, rankings, links), {
    ...context,
    rankings,
    sources,
    change,
    passed: attributed.passed,
    installs: attributed.installs,
  });
  // Without a checkout, most of what an edit broke is too far from it to say so itself.
  const isFar = !context.hasGraph && suspects.length > 0;
  const joined = isFar
    ? (await import('./grouping/cluster/attach.ts')).attachUnexplained(settled, attributed.passed)
    : settled;
  const weighed = { suspects, links, ...joined };
  if (input.proving)
    (await import('./proving/index.ts')).handOver(input.proving, { ...input, notes }, { told, weighed });
  return conclude({ ...input, notes }, told, weighed);
}

/** Tools of which more tests passed than failed. */
function holdingIn({ checks, findings, passed }: Attributed): ReadonlySet<string> {
  const balance = new Map<string | null, number>();
  for (const { tool } of passed) balance.set(tool, (balance.get(tool) ?? 0) + 1);
  for (const { tool, test } of findings) if (test) balance.set(tool, (balance.get(tool) ?? 0) - 1);
  const counted = checks.filter((check) => check.passed > check.failed).flatMap(({ tools }) => tools);
  return new Set([...counted, ...[...balance].flatMap(([tool, more]) => (more > 0 && tool !== null ? tool : []))]);
}

const leftOut = (count: number): readonly Note[] =>
  count > 0
    ? [
        {
          level: 'info',
          message: `${count} further failures are grouped by what they say alone: there are too many to weigh each against the change.`,
        },
      ]
    : [];

/** How many suspects touch each name and each plain word. */
export function namesOf(
  suspects: readonly Suspect[],
): Pick<ScoreContext, 'frequency' | 'suspectWords' | 'wordFrequency' | 'behavioural'> {
  const frequency = new Map<string, number>();
  const wordFrequency = new Map<string, number>();
  const suspectWords = new Map<string, ReadonlyMap<string, number>>();
  for (const suspect of suspects.filter(({ neutral }) => !neutral)) {
    for (const name of suspect.names) frequency.set(name, (frequency.get(name) ?? 0) + 1);
    const words = weighedWords(suspect);
    suspectWords.set(suspect.id, words);
    for (const word of words.keys()) wordFrequency.set(word, (wordFrequency.get(word) ?? 0) + 1);
  }
  const behavioural = new Set(
    suspects
      .filter(
        ({ neutral, addition, role }) =>
          !neutral && !addition && role !== 'docs' && role !== 'test' && role !== 'manifest',
      )
      .map(({ id }) => id),
  );
  return { frequency, suspectWords, wordFrequency, behavioural };
}

/** Points of each word of a suspect: what it is in says most, its file's name less, other names on its lines least. */
function weighedWords({ parts, names, drops, brings }: Suspect): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, points: number): void => {
    for (const word of wordsOf(text)) words.set(word, Math.max(words.get(word) ?? 0, points));
  };
  add([...drops, ...brings, ...parts.map(({ within }) => within ?? '')].join(' '), 2.5);
  add(parts.map(({ path }) => path.replace(/^.*\//, '').replace(/\.\w+$/, '')).join(' '), 1.2);
  add([...names].join(' '), 0.8);
  return words;
}
