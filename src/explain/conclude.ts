// What every explanation begins and ends with, whether there is a change or none: the folded findings, and the digest made of their groups.

import type { Attributed } from '../model/attributed.ts';
import type { Digest } from '../model/cause.ts';
import type { Change } from '../model/change.ts';
import type { Limits } from '../model/limits.ts';
import type { Provable, Settled } from '../model/proof.ts';
import type { Note } from '../model/source.ts';
import type { Sources } from '../model/sources.ts';
import { causesOf, type ExplainedCause } from './cause.ts';
import { digestOf } from './digest.ts';
import type { Ranking } from './evidence/ranking.ts';
import type { Link } from './findings/cascade.ts';
import { type Folded, fold } from './findings/fold.ts';
import { withStatus } from './findings/status.ts';
import type { Group } from './grouping/group.ts';
import type { Suspect } from './suspects/suspect.ts';

export interface ExplainInput {
  readonly attributed: Attributed;
  readonly change: Change | null;
  readonly sources: Sources;
  readonly limits: Limits;
  readonly notes: readonly Note[];
  /** Is given what could be proved, and the way to tell it all again once it is. Absent: nobody proves. */
  readonly proving?: Proving;
}

/** Who takes what can be proved. `retell` gives the digest as the proofs have it. */
export interface Proving {
  readonly take: (provable: Provable, retell: (settled: readonly Settled[]) => Promise<Digest>) => void;
}

/** The findings told once each, and those of them that ask for an explanation. */
export interface Failures {
  readonly folded: readonly Folded[];
  readonly failing: readonly Folded[];
}

/** Folds the findings. What is known, flaky or only a warning asks for nothing. */
export function failuresIn(attributed: Attributed): Failures {
  const folded = withStatus(fold(attributed.findings), attributed);
  return { folded, failing: folded.filter(({ finding, status }) => finding.severity === 'error' && status === 'new') };
}

/** What was found out about the failing findings. */
export interface Weighed {
  readonly suspects: readonly Suspect[];
  readonly rankings: ReadonlyMap<Folded, Ranking>;
  readonly links: ReadonlyMap<Folded, Link>;
  /** The findings grouped under what explains them, or under each other. */
  readonly groups: readonly Group[];
}

/** The digest of the groups. */
export function conclude(input: ExplainInput, told: Failures, weighed: Weighed): Digest {
  const causes = madeOf(input, told, weighed);
  return digestOf({ ...input, folded: told.folded, causes, hasChange: input.change !== null });
}

/** The causes of the groups. */
export function madeOf(
  input: ExplainInput,
  { folded }: Failures,
  { groups, ...weighed }: Weighed,
): readonly ExplainedCause[] {
  const { legs, checks } = input.attributed;
  return causesOf(groups, { ...weighed, legs, checks, folded, hasChange: input.change !== null });
}
