// Whether an edit explains a failure by more than being on its way.

import type { Graph } from '../../../graph/index.ts';
import type { PlacedFinding } from '../../../model/attributed.ts';
import type { Anchors } from '../../evidence/anchors.ts';
import { brokenDataSignals, configurationSignals } from '../../evidence/configuration.ts';
import { environmentSignals } from '../../evidence/environment.ts';
import { lineSignals } from '../../evidence/lines.ts';
import { namedIn } from '../../evidence/names.ts';
import { isAtLeast } from '../../evidence/signals.ts';
import { valueSignals } from '../../evidence/values.ts';
import type { Suspect } from '../../suspects/suspect.ts';

export interface Tie {
  readonly finding: PlacedFinding;
  readonly suspect: Suspect;
  readonly graph: Graph;
  readonly anchors: (finding: PlacedFinding) => Anchors;
  readonly frequency: ReadonlyMap<string, number>;
  readonly holding: ReadonlySet<string>;
}

/** True where the failing lines, the values, a setting or a name that is gone speak for the edit. */
export function isFirm({ finding, suspect, graph, anchors, frequency, holding }: Tie): boolean {
  const own = anchors(finding);
  const named = namedIn({ finding, suspect, frequency, lines: own.lines, above: own.above });
  const rest = [
    ...lineSignals(finding, suspect, own),
    ...valueSignals(finding, suspect),
    ...configurationSignals(finding, suspect, holding),
    ...brokenDataSignals(finding, suspect),
    ...environmentSignals(finding, suspect, { graph, anchors }),
  ];
  return named.some((one) => isAtLeast(one, 'strong')) || rest.some((one) => isAtLeast(one, 'fair'));
}

/** True where the failure can run what the edit touches, or names it. */
export function isTied(tie: Tie): boolean {
  const { finding, suspect, anchors, frequency } = tie;
  const own = anchors(finding);
  if (suspect.parts.some(({ declarations }) => declarations.some((id) => own.reach.has(id)))) return true;
  const named = namedIn({ finding, suspect, frequency, lines: own.lines, above: own.above });
  return named.some((one) => isAtLeast(one, 'fair')) || isFirm(tie);
}
