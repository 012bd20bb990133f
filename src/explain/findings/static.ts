// Tells what tools say of code from what running it says.

import type { PlacedFinding } from '../../model/attributed.ts';

/** Told by a tool that reads code, not by running it. */
export const isStatic = (finding: PlacedFinding): boolean =>
  finding.test === null &&
  finding.location !== null &&
  !finding.isGeneric &&
  ['lint', 'types', 'format', 'build', 'policy'].includes(finding.family);
