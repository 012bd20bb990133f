// The job summary: the verdict, then each cause with its place, its reasons and the command to run, then everything else folded.

import type { Digest } from '../model/cause.ts';
import { type Block, block, fitToBudget } from './budget.ts';
import { causeBlocks, causeItem } from './cause-blocks.ts';
import { idsOf, type Lookup, lookupOf, viewOf } from './cause-view.ts';
import { RULE } from './markdown.ts';
import { type Links, type RenderOptions, SUMMARY_CEILING_BYTES } from './options.ts';
import { passedChecks, restBlocks, unclearBlocks } from './rest-blocks.ts';
import { safeDigest } from './safe.ts';
import { liveCauses, verdictText } from './sentence.ts';
import { count, grouped, listed } from './words.ts';

/** Causes shown whole; the others get one line each. */
const WHOLE = 3;
const LINES = 100;

/** The summary as Markdown of at most `options.budgetBytes` bytes. */
export function renderSummary(digest: Digest, options: RenderOptions): string {
  const blocks = summaryBlocks(safeDigest(digest, options), options.links, '##');
  return fitToBudget(blocks, Math.min(options.budgetBytes, SUMMARY_CEILING_BYTES));
}

/** The summary before it is fitted. Expects a safe digest; `heading` is the Markdown level of the verdict. */
export function summaryBlocks(digest: Digest, links: Links | null, heading: string): Block[] {
  const lookup = lookupOf(digest);
  if (digest.verdict === 'fine') return [block(fineLine(digest), 0), ...restBlocks(lookup, links)];
  const head = block(`${heading} ✗ ${verdictText(digest)}`, 0);
  const causes = liveCauses(digest);
  const whole = causes
    .slice(0, WHOLE)
    .flatMap((cause, index) =>
      causeBlocks(viewOf(cause, lookup, causes.length === 1), { index, of: causes.length }, links),
    );
  const unclear = digest.verdict === 'unclear' || causes.length === 0 ? unclearBlocks(lookup, links) : [];
  const rest = [otherCauses(lookup, links), ...unclear, ...restBlocks(lookup, links)];
  const line = block(causes.length > 1 && rest.some(({ text }) => text !== '') ? RULE : '', 5);
  return [head, ...whole, line, ...rest];
}

/** The causes after the first few, one line each. */
function otherCauses(lookup: Lookup, links: Links | null): Block {
  const others = liveCauses(lookup.digest).slice(WHOLE);
  if (others.length === 0) return block('', 0);
  const items = others
    .slice(0, LINES)
    .map((cause, index) => `${WHOLE + index + 1}. ${causeItem(cause, lookup, links)}`);
  const at = (cap: number): string => {
    const more = others.length - Math.min(cap, items.length);
    return [items.slice(0, cap).join('\n'), more > 0 ? `+${count(more, 'more cause')}` : '']
      .filter(Boolean)
      .join('\n\n');
  };
  return {
    text: at(LINES),
    shorter: [
      { rank: 55, text: at(20) },
      { rank: 45, text: at(5) },
      { rank: 25, text: at(0) },
    ],
  };
}

/** Green is one line. */
function fineLine(digest: Digest): string {
  const known = idsOf(digest, 'known').length,
    flaky = idsOf(digest, 'flaky').length;
  const excused = [
    known > 0 ? count(known, 'known failure') : '',
    flaky > 0 ? count(flaky, 'flaky failure') : '',
  ].filter(Boolean);
  const passed = digest.totals.passed > 0 ? `${grouped(digest.totals.passed)} tests passed` : '';
  const checks = excused.length > 0 ? '' : passedChecks(digest).slice(0, 8).join(', ');
  const facts = [listed(excused), passed].filter(Boolean).join('; ');
  return `✓ **${verdictText(digest)}.** ${[facts, checks].filter(Boolean).join(': ')}`.trim();
}
