// The sticky comment: the summary under a marker by which it is found again, within what an issue comment may hold.

import type { Digest } from '../model/cause.ts';
import { block, fitToBudget } from './budget.ts';
import type { RenderOptions } from './options.ts';
import { safeDigest } from './safe.ts';
import { summaryBlocks } from './summary.ts';

/** Hidden first line of our comment. Anyone can write it, so whoever looks for it also checks the author. */
export const COMMENT_MARKER = '<!-- broken-assumption -->';
/** GitHub refuses 65,537 characters; bytes are never fewer than characters. */
export const COMMENT_CEILING_BYTES = 60_000;

/** The comment as Markdown of at most 60,000 bytes. It mentions nobody and refers to nothing: log text stands in code. */
export function renderComment(digest: Digest, options: RenderOptions): string {
  const blocks = summaryBlocks(safeDigest(digest, options), options.links, '###');
  const run = options.links?.runUrl ? [block(`[The whole run](${encodeURI(options.links.runUrl).replace(/[()]/g, '')})`, 15)] : [];
  const budget = Math.min(options.budgetBytes, COMMENT_CEILING_BYTES) - COMMENT_MARKER.length - 1;
  return `${COMMENT_MARKER}\n${fitToBudget([...blocks, ...run], budget)}`;
}
