// Puts what was found here together with what bundles of other legs told, and gives it away in parts where somebody asks for them.

import { type Decided, decided } from '../config/decisions.ts';
import type { FoundChange } from '../ingest/found-change.ts';
import type { Attributed } from '../model/attributed.ts';
import type { Change } from '../model/change.ts';
import type { Note } from '../model/source.ts';
import type { Settled } from './options.ts';
import type { BundleParts } from './read.ts';

/** The change that was found here, else the one the legs compared with. */
export async function changeOr(ours: FoundChange, read: BundleParts, { diff }: Settled): Promise<FoundChange> {
  if (ours.change || !read || diff === 'none') return ours;
  const told = (await import('../legs/merge.ts')).changeTold(read.head);
  return told.change ? told : ours;
}

/** What was found here, together with what bundles told; given away in parts where somebody asks for them. */
export async function sharedOf(
  own: { attributed: Attributed; notes: readonly Note[]; change: Change | null },
  read: BundleParts,
  settled: Settled,
): Promise<Decided> {
  const { share, leg, decisions } = settled;
  if (!share && !read) return own;
  const [{ partsOf }, { mergeParts }] = await Promise.all([import('../legs/parts.ts'), import('../legs/merge.ts')]);
  const origin = share?.origin ?? { id: 'here', slot: 'here', attempt: 1, leg };
  const parts = [...partsOf({ ...own, origin }), ...(read?.head ?? [])];
  share?.take(parts);
  if (!read) return own;
  const merged = mergeParts({ head: parts, base: read.base, retry: read.retry });
  const { attributed, notes } = await decided(merged.attributed, decisions);
  return { attributed, notes: [...merged.notes, ...notes] };
}
