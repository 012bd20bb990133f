// Whether an edit explains a failure by more than being on its way.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Anchors } from '../anchors.ts';
import type { Candidate } from '../candidate.ts';
import { brokenEvidence, configEvidence } from '../config-evidence.ts';
import { environmentEvidence } from '../environment.ts';
import type { Graph } from '../graph/index.ts';
import { lineEvidence } from '../line-evidence.ts';
import { namedIn } from '../named.ts';
import { valueEvidence } from '../values.ts';

export interface Tie {
  readonly finding: PlacedFinding;
  readonly candidate: Candidate;
  readonly graph: Graph;
  readonly anchors: (finding: PlacedFinding) => Anchors;
  readonly frequency: ReadonlyMap<string, number>;
}

const NAMED = 9;
const NEAR = 4;

/** True where the failing lines, the values, a setting or a name that is gone speak for the edit. */
export function isFirm({ finding, candidate, graph, anchors, frequency }: Tie): boolean {
  const own = anchors(finding);
  const named = namedIn({ finding, candidate, frequency, lines: own.lines, above: own.above });
  const rest = [
    ...lineEvidence(finding, candidate, own),
    ...valueEvidence(finding, candidate),
    ...configEvidence(finding, candidate),
    ...brokenEvidence(finding, candidate),
    ...environmentEvidence(finding, candidate, { graph, anchors }),
  ];
  return named.some(({ points }) => points >= NAMED) || rest.some(({ points }) => points >= NEAR);
}

/** True where the failure can run what the edit touches, or names it. */
export function isTied(tie: Tie): boolean {
  const { finding, candidate, anchors, frequency } = tie;
  const own = anchors(finding);
  if (candidate.parts.some(({ declarations }) => declarations.some((id) => own.reach.has(id)))) return true;
  const named = namedIn({ finding, candidate, frequency, lines: own.lines, above: own.above });
  return named.some(({ points }) => points >= NEAR) || isFirm(tie);
}
