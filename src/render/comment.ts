// The sticky comment: the summary under a marker by which it is found again, within what an issue comment may hold.

import type { Digest } from '../model/cause.ts';
import { block, fitToBudget } from './budget.ts';
import { readState, stateLine } from './comment-state.ts';
import { storyOf, type Teller } from './comment-story.ts';
import { breakCommands, cleanText } from './hostile.ts';
import type { RenderOptions } from './options.ts';
import { redactorFor } from './redact.ts';
import { safeDigest } from './safe.ts';
import { summaryBlocks } from './summary.ts';

/** Hidden first line of our comment. Anyone can write it, so whoever looks for it also checks the author. */
export const COMMENT_MARKER = '<!-- broken-assumption -->';
/** GitHub refuses 65,537 characters; bytes are never fewer than characters. */
export const COMMENT_CEILING_BYTES = 60_000;

/** Who tells, and the comment's text as it stands; null where there is none. */
export interface Telling {
  readonly teller: Teller;
  readonly earlier: string | null;
}

/** The comment as Markdown of at most 60,000 bytes. It mentions nobody and refers to nothing: log text stands in code. Without a telling it remembers nothing. */
export function renderComment(digest: Digest, options: RenderOptions, telling: Telling | null = null): string {
  const safe = safeDigest(digest, options);
  const budget = Math.min(options.budgetBytes, COMMENT_CEILING_BYTES);
  const { line, state } = telling ? remembered(safe, telling, { options, most: budget / 8 }) : { line: '', state: '' };
  const [verdict, ...blocks] = summaryBlocks(safe, options.links, '###');
  const run = options.links?.runUrl
    ? [block(`[The whole run](${encodeURI(options.links.runUrl).replace(/[()]/g, '')})`, 15)]
    : [];
  const text = fitToBudget(
    [...(verdict ? [verdict] : []), block(line, 12), ...blocks, ...run],
    budget - COMMENT_MARKER.length - 1 - state.length,
  );
  return `${COMMENT_MARKER}\n${text}${state}`;
}

/** What changed since the comment that stands there, and the line that the next run compares with. */
function remembered(
  safe: Digest,
  { teller, earlier }: Telling,
  { options, most }: { readonly options: RenderOptions; readonly most: number },
) {
  const secretless = redactorFor(options.secrets);
  const redact = (text: string): string => breakCommands(secretless(cleanText(text)));
  const { line, next } = storyOf(safe, earlier === null ? null : readState(earlier), { teller, redact });
  return { line, state: `\n${stateLine(next, most)}\n` };
}

/** True for a text that this teller wrote, or nobody else who says so. */
export function isOurComment(text: string, { owner }: Teller): boolean {
  return text.startsWith(COMMENT_MARKER) && (readState(text)?.owner ?? owner) === owner;
}
