// Names causes outside the change: failures that no edit explains by more than standing on their way, and that the world does.

import { isBehaviour } from '../../../model/kind.ts';
import { anchorsOf } from '../../evidence/anchors.ts';
import type { Ranking } from '../../evidence/ranking.ts';
import type { Link } from '../../findings/cascade.ts';
import { rootOf } from '../../findings/cascade.ts';
import type { Folded } from '../../findings/fold.ts';
import type { Group } from '../group.ts';
import type { Claimed } from './claim.ts';
import { newReleases, type ReleaseInput } from './new-release.ts';
import { passedDates } from './passed-date.ts';
import { isFirm, isTied } from './ties.ts';

export interface ExternalInput extends ReleaseInput {
  readonly rankings: ReadonlyMap<Folded, Ranking>;
  readonly links: ReadonlyMap<Folded, Link>;
  readonly frequency: ReadonlyMap<string, number>;
  readonly holding: ReadonlySet<string>;
}

export interface Settled {
  readonly groups: readonly Group[];
  readonly rankings: ReadonlyMap<Folded, Ranking>;
}

const MOST_ENTRIES = 300;

/** The groups, what lies outside the change taken out of those of edits that only weakly explain it. */
export function withExternal(groups: readonly Group[], input: ExternalInput): Settled {
  const open = groups
    .flatMap(({ suspect, entries }) =>
      entries.flatMap((entry) => (input.links.has(entry) || !isOfBehaviour(entry) ? [] : [{ entry, suspect }])),
    )
    .slice(0, MOST_ENTRIES);
  const without = (isExplained: typeof isFirm): readonly Folded[] =>
    open.flatMap(({ entry, suspect }) =>
      suspect && isExplained({ ...input, finding: entry.finding, suspect }) ? [] : [entry],
    );
  const dated = passedDates(without(isFirm), input);
  const passed = new Set(dated.flatMap(({ entries }) => entries));
  const claims = [
    ...dated,
    ...newReleases(
      without(isTied).filter((entry) => !passed.has(entry)),
      input,
    ),
  ];
  return claims.length ? taken(groups, claims, input) : { groups, rankings: input.rankings };
}

/** Without a change: the groups, failures of one date that has passed together. */
export function datedGroups(
  groups: readonly Group[],
  { graph, sources, links }: Pick<ExternalInput, 'graph' | 'sources' | 'links'>,
): readonly Group[] {
  const anchors = anchorsOf(graph, sources);
  const input = {
    graph,
    sources,
    anchors,
    change: null,
    frequency: new Map(),
    holding: new Set<string>(),
    passed: [],
    installs: undefined,
  };
  return withExternal(groups, { ...input, links, rankings: new Map() }).groups;
}

const isOfBehaviour = ({ finding }: Folded): boolean =>
  finding.test !== null && isBehaviour(finding.kind) && !finding.passedOnRetry;

/** Claimed failures, and what follows from them, stand together; the other groups keep the rest. */
function taken(groups: readonly Group[], claims: readonly Claimed[], { rankings, links }: ExternalInput): Settled {
  const claimOf = new Map(claims.flatMap((claimed) => claimed.entries.map((entry) => [entry, claimed] as const)));
  const of = (entry: Folded): Claimed | undefined => claimOf.get(entry) ?? claimOf.get(rootOf(entry, links));
  const kept = groups
    .map((group): Group => ({ ...group, entries: group.entries.filter((entry) => !of(entry)) }))
    .filter(({ entries }) => entries.length > 0);
  const outside = claims.map(
    (claimed): Group => ({
      suspect: null,
      external: claimed.claim,
      entries: groups.flatMap(({ entries }) => entries.filter((entry) => of(entry) === claimed)),
    }),
  );
  return { groups: [...kept, ...outside], rankings: new Map([...rankings].filter(([entry]) => !of(entry))) };
}
