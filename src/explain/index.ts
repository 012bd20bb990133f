// The whole explanation: findings and change in, digest out. Pure and deterministic given the checkout's port.

import type { Graph } from '../graph/index.ts';
import type { Digest } from '../model/cause.ts';
import { conclude, type ExplainInput, type Failures, failuresIn } from './conclude.ts';
import type { Ranking } from './evidence/ranking.ts';
import { cascadesOf } from './findings/cascade.ts';
import type { Folded } from './findings/fold.ts';
import type { Imports } from './findings/missing-module.ts';
import { MOST_GROUPS } from './grouping/cluster/limits.ts';
import { type Group, groupsOf } from './grouping/group.ts';

/** Explains what the checks said. What weighs edits is loaded only where there is a change. */
export async function explain(input: ExplainInput): Promise<Digest> {
  const told = failuresIn(input.attributed);
  return input.change ? (await import('./weigh.ts')).weigh(input, told) : unchanged(input, told);
}

const NO_RANKINGS: ReadonlyMap<Folded, Ranking> = new Map();
const NO_IMPORTS: Imports = { reachFiles: () => new Map(), resolve: () => null };

/** Without a change failures are joined by what they share and by what follows from what. */
async function unchanged(input: ExplainInput, told: Failures): Promise<Digest> {
  const { sources, limits } = input;
  let opened: Promise<Graph> | null = null;
  const openGraph: OpenGraph = () =>
    (opened ??= import('../graph/index.ts').then(({ graphOf }) => graphOf(sources, limits)));
  const linked = told.failing.slice(0, Math.min(limits.scored, Math.max(1, limits.pairs)));
  const links = cascadesOf(linked, linked.some(asksWhoImports) ? await openGraph() : NO_IMPORTS);
  const clustered = await joined(groupsOf(told.failing, NO_RANKINGS, links), input, openGraph);
  const groups =
    sources.paths.length && clustered.some(isDated)
      ? (await import('./grouping/external/index.ts')).datedGroups(clustered, {
          sources,
          links,
          graph: await openGraph(),
        })
      : clustered;
  return conclude(input, told, { suspects: [], rankings: NO_RANKINGS, links, groups });
}

/** The graph is read once, and only where something asks for it. */
type OpenGraph = () => Promise<Graph>;

/** What joins failures by all they show is loaded only where exact keys leave several groups. */
async function joined(
  groups: readonly Group[],
  { attributed: { passed }, sources }: ExplainInput,
  openGraph: OpenGraph,
): Promise<readonly Group[]> {
  if (groups.length < 2 || groups.length > MOST_GROUPS) return groups;
  const { clusterGroups } = await import('./grouping/cluster/index.ts');
  if (!sources.paths.length) return clusterGroups(groups, { passed, checkout: null });
  const [graph, { anchorsOf }] = await Promise.all([openGraph(), import('./evidence/anchors.ts')]);
  return clusterGroups(groups, { passed, checkout: { passed, graph, sources, anchors: anchorsOf(graph, sources) } });
}

/** A date that has passed explains failures without a change too; it is looked for where tests failed on a known day. */
const isDated = ({ entries }: Group): boolean =>
  entries.some(
    ({ finding, said }) =>
      finding.test !== null && said.some(({ step }) => (step?.startMs ?? step?.endMs ?? null) !== null),
  );

/** Only of these it is asked which files import the one where they stand. */
const asksWhoImports = ({ finding }: Folded): boolean => finding.kind === 'syntax' || finding.kind === 'module-exists';
