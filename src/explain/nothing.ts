// What is said where no check found anything: the digest alone. It stands apart so that a green run loads nothing of the explaining.

import type { Digest } from '../model/cause.ts';
import type { ExplainInput } from './conclude.ts';
import { digestOf } from './digest.ts';

/** The digest of an input without findings, the same that `explain` gives for it. */
export const explainNothing = (input: ExplainInput): Digest =>
  digestOf({ ...input, folded: [], causes: [], hasChange: input.change !== null });
