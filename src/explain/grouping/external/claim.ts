// What is said of a cause that lies outside the change: a thing of the world, not an edit.

import type { Site } from '../../../model/cause.ts';
import type { Kind } from '../../../model/kind.ts';
import type { Signal } from '../../evidence/signals.ts';
import type { Folded } from '../../findings/fold.ts';

/** The words for such a cause, the line that holds the thing, and what speaks for it. */
export interface Claim {
  /** Null leaves the kind of the failures. */
  readonly kind: Kind | null;
  readonly subject: string;
  readonly assumption: string;
  readonly now: string;
  /** What is so now, as the sentence says it, and what it does here. */
  readonly fact: string;
  readonly link: string;
  /** The line to open; null leaves the failing one. */
  readonly site: Site | null;
  readonly signals: readonly Signal[];
}

/** Failures of one cause outside the change. */
export interface Claimed {
  readonly claim: Claim;
  readonly entries: readonly Folded[];
}
