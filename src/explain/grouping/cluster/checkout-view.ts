// What clustering may ask the checkout, and the tests that passed in it.

import type { Graph } from '../../../graph/index.ts';
import type { PassedTest, PlacedFinding } from '../../../model/attributed.ts';
import type { Sources } from '../../../model/sources.ts';
import type { Anchors } from '../../evidence/anchors.ts';

export interface CheckoutView {
  readonly passed: readonly PassedTest[];
  readonly graph: Graph;
  readonly sources: Sources;
  readonly anchors: (finding: PlacedFinding) => Anchors;
}
