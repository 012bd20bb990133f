// The whole explanation: findings and change in, digest out. Pure and deterministic given the checkout's port.

import type { Digest } from '../model/cause.ts';
import { cascadesOf, type Link } from './cascade.ts';
import { conclude, type ExplainInput, type Told, toldIn } from './conclude.ts';
import type { Folded } from './fold.ts';
import { type Group, groupsOf } from './group.ts';
import type { Imports } from './missing-module.ts';
import type { Ranking } from './ranking.ts';

/** Explains what the checks said. What weighs edits is loaded only where there is a change. */
export async function explain(input: ExplainInput): Promise<Digest> {
  const told = toldIn(input.attributed);
  return input.change ? (await import('./weigh.ts')).weigh(input, told) : unchanged(input, told);
}

const NO_RANKINGS: ReadonlyMap<Folded, Ranking> = new Map();
const NO_IMPORTS: Imports = { reachFiles: () => new Map(), resolve: () => null };

/** Without a change failures are joined by what they share and by what follows from what. */
async function unchanged(input: ExplainInput, told: Told): Promise<Digest> {
  const { sources, limits } = input;
  const linked = told.failing.slice(0, Math.min(limits.scored, Math.max(1, limits.pairs)));
  const graph = linked.some(asksWhoImports) ? (await import('./graph/index.ts')).graphOf(sources, limits) : NO_IMPORTS;
  const links = cascadesOf(linked, graph);
  const groups = await dated(await joined(groupsOf(told.failing, NO_RANKINGS, links), input), links, input);
  return conclude(input, told, { candidates: [], rankings: NO_RANKINGS, links, groups });
}

/** What joins failures by all they show is loaded only where exact keys leave several groups. */
async function joined(groups: readonly Group[], { attributed, sources, limits }: ExplainInput): Promise<readonly Group[]> {
  if (groups.length < 2) return groups;
  const { joinKin } = await import('./kin/index.ts');
  return joinKin(groups, { passed: attributed.passed, sources, limits });
}

/** A date that has passed explains failures without a change too; it is looked for where tests of the checkout failed on a known day. */
async function dated(groups: readonly Group[], links: ReadonlyMap<Folded, Link>, { sources, limits }: ExplainInput): Promise<readonly Group[]> {
  const isDated = ({ finding, said }: Folded): boolean => finding.test !== null && said.some(({ step }) => (step?.startMs ?? step?.endMs ?? null) !== null);
  if (!sources.paths.length || !groups.some(({ entries }) => entries.some(isDated))) return groups;
  const [{ datedGroups }, { graphOf }] = await Promise.all([import('./outside/index.ts'), import('./graph/index.ts')]);
  return datedGroups(groups, { graph: graphOf(sources, limits), sources, links });
}

/** Only of these it is asked which files import the one where they stand. */
const asksWhoImports = ({ finding }: Folded): boolean => finding.kind === 'syntax' || finding.kind === 'module-exists';
