// Lets a run be proved: hands over what can be, and tells it all again by what was shown.

import type { Digest } from '../../model/cause.ts';
import type { Settled } from '../../model/proof.ts';
import { type ExplainInput, type Failures, madeOf, type Proving, type Weighed } from '../conclude.ts';
import { digestOf } from '../digest.ts';
import type { Folded } from '../findings/fold.ts';
import { provableOf } from './hand-over.ts';
import { settledGroups } from './settled.ts';

interface Findings {
  readonly told: Failures;
  readonly weighed: Weighed;
}

/** Hands over the causes of weighed findings. */
export function handOver(proving: Proving, input: ExplainInput, { told, weighed }: Findings): void {
  const ids = new Map(told.folded.map((entry, at) => [entry, `f${at + 1}`]));
  const idOf = (entry: Folded): string => ids.get(entry) ?? '';
  const provable = provableOf(madeOf(input, told, weighed), weighed.suspects, { rankings: weighed.rankings, idOf });
  proving.take(provable, async (settled) => retold(settled, { input, told, weighed, idOf }));
}

interface Guessed {
  readonly input: ExplainInput;
  readonly told: Failures;
  readonly weighed: Weighed;
  readonly idOf: (entry: Folded) => string;
}

function retold(settled: readonly Settled[], { input, told, weighed, idOf }: Guessed): Digest {
  const { groups, statuses } = settledGroups(settled, { ...weighed, idOf });
  const now = new Map(told.folded.map((entry): [Folded, Folded] => [entry, restated(entry, statuses.get(entry))]));
  const folded = told.folded.map((entry) => now.get(entry) ?? entry);
  const made = madeOf(input, { ...told, folded }, { ...weighed, groups });
  return digestOf({ ...input, folded, causes: made, hasChange: input.change !== null });
}

const restated = (entry: Folded, status: Folded['status'] | undefined): Folded =>
  status === undefined ? entry : { ...entry, status };
