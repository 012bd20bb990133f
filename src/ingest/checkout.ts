// Opens the checkout for an explanation, and says where it cannot be used or does not fit the change.

import type { Change } from '../model/change.ts';
import { NO_SOURCES } from '../model/sources.ts';
import type { CiEvent } from './event.ts';
import type { OpenedSources } from './sources.ts';

export interface CheckoutPlace {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly event: CiEvent | null;
  /** True where bundles of other jobs are read. */
  readonly isMerged: boolean;
}

const NO_CHECKOUT = 'The code is not checked out here: places come from the change and from what the tools said.';

/** The checkout's files with what is to be said of them. */
export async function openCheckout(
  change: Change | null,
  { root, env, event, isMerged }: CheckoutPlace,
): Promise<OpenedSources> {
  // In such a run the checkout is another commit's, and must never be the pull request's.
  if (isMerged && event?.name === 'workflow_run')
    return { sources: NO_SOURCES, notes: [{ level: 'info', message: NO_CHECKOUT }] };
  const { openSources } = await import(/* webpackChunkName: "failed" */ './sources.ts');
  const opened = await openSources({ root, env, trusted: event !== null, untracked: event === null });
  if (isMerged && !opened.sources.paths.length)
    return { ...opened, notes: [...opened.notes, { level: 'info', message: NO_CHECKOUT }] };
  if (!change || (change.base !== null && !isMerged)) return opened;
  const { mismatchOf } = await import('./mismatch.ts');
  const mismatch = mismatchOf(change, opened.sources);
  return mismatch ? { ...opened, notes: [...opened.notes, mismatch] } : opened;
}
