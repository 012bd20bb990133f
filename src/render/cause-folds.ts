// What the summary folds below a cause: all its findings, the change, the lines of the log that show it.
// A cause alone has a fold for each; one of several has them all in one, so that the next cause stays near.

import type { Cause, ChangeText, ExcerptText } from '../model/cause.ts';
import type { Block } from './budget.ts';
import type { CauseView } from './cause-view.ts';
import { findingList } from './finding-list.ts';
import { clip, oneLine } from './hostile.ts';
import { bold, codeSpan, commitLink, details, escapeText, fence, inline, logLink, placeLink } from './markdown.ts';
import type { Links } from './options.ts';
import { piecesOf } from './pieces.ts';
import { tryLines } from './proof.ts';
import { grouped } from './words.ts';

interface Fold {
  readonly title: string;
  /** The body with at most `size` of what it lists: full, middle or small. */
  readonly body: (size: Size) => string;
  /** Ranks at which it becomes middle, becomes small, and goes. */
  readonly ranks: readonly [number, number, number];
}

interface Size {
  readonly findings: number;
  readonly lines: number;
}

const FULL: Size = { findings: 200, lines: 40 };
const MIDDLE: Size = { findings: 40, lines: 20 };
const SMALL: Size = { findings: 8, lines: 8 };
export const EXCERPT_LINES = 30;
/** Changed lines that stand open below the sentence. */
export const OPEN_LINES = 6;

/** The folded blocks of a cause. `later` turns a rank into that of this cause. */
export function foldBlocks(
  view: CauseView,
  {
    later,
    alone,
    links,
  }: { readonly later: (rank: number) => number; readonly alone: boolean; readonly links: Links | null },
): Block[] {
  const folds = [listFold(view, links), changeFold(view, links), excerptFold(view, links), tryFold(view)].flatMap(
    (fold) => fold ?? [],
  );
  const shown = alone || folds.length < 2 ? folds : [joined(folds)];
  return shown.map(({ title, body, ranks: [middle, small, none] }) => {
    const at = (size: Size): string => details(title, body(size));
    const shorter = [
      { rank: later(middle), text: at(MIDDLE) },
      { rank: later(small), text: at(SMALL) },
      { rank: later(none), text: '' },
    ];
    return { text: at(FULL), shorter };
  });
}

/** Several folds in one: `All 13 findings, the change, what it said`. */
function joined(folds: readonly Fold[]): Fold {
  const [first, ...others] = folds.map((fold) => fold.title);
  return {
    title: [first, ...others.map((title) => title.charAt(0).toLowerCase() + title.slice(1))].join(', '),
    body: (size) => folds.map((fold) => fold.body(size)).join('\n\n'),
    ranks: [90, 80, 60],
  };
}

function listFold(view: CauseView, links: Links | null): Fold | null {
  if (view.total < 2) return null;
  const list = { title: '', findings: view.findings, total: view.total, links };
  const title = view.total === 2 ? 'Both findings' : `All ${grouped(view.total)} findings`;
  return { title, body: (size) => findingList(list, size.findings), ranks: [90, 80, 60] };
}

/** What would prove a guess that nothing could be run for: the edit taken back, and what fails run again. */
function tryFold({ cause, change }: CauseView): Fold | null {
  const lines = tryLines(cause, change);
  if (!lines.length) return null;
  return { title: 'What would prove it', body: () => fence(lines, 'sh'), ranks: [58, 57, 56] };
}

function changeFold({ change, cause }: CauseView, links: Links | null): Fold | null {
  const parts = (size: Size): string[] =>
    [changeHead(cause, links), change ? changeDiff(change, size.lines) : '', rivalLines(cause, links)].filter(Boolean);
  const isShown = change !== null && change.removed.length + change.added.length <= OPEN_LINES && !cause.change?.commit;
  if ((!change || isShown) && cause.rivals.length === 0) return null;
  return { title: 'The change', body: (size) => parts(size).join('\n\n'), ranks: [78, 70, 61] };
}

function changeHead({ change }: Cause, links: Links | null): string {
  if (!change) return '';
  const commit = change.commit ? ` in ${commitLink(change.commit, links)}` : '';
  const author = change.author ? ` by ${escapeText(clip(oneLine(change.author), 80))}` : '';
  return `${placeLink(change, links)}${commit}${author}`;
}

/** The edit as a diff of at most `cap` lines, half of them for what went. */
export function changeDiff(change: ChangeText, cap: number): string {
  const removed = change.removed.slice(0, Math.max(cap / 2, cap - change.added.length));
  const added = change.added.slice(0, cap - removed.length);
  const more = change.removed.length + change.added.length - removed.length - added.length;
  const lines = [...removed.map((line) => `-${clip(line, 400)}`), ...added.map((line) => `+${clip(line, 400)}`)];
  return lines.length === 0 ? '' : `${fence(lines, 'diff')}${more > 0 ? `\n\n+${grouped(more)} more lines` : ''}`;
}

/** Who else it could have been. */
function rivalLines({ rivals }: Cause, links: Links | null): string {
  const because = (reason: string): string => (reason ? `: ${inline(piecesOf(reason, 240), null)}` : '');
  return rivals
    .slice(0, 2)
    .map((rival) => `${bold('Next best')} ${placeLink({ ...rival, endLine: null }, links)}${because(rival.because)}`)
    .join('\\\n');
}

function excerptFold({ excerpt }: CauseView, links: Links | null): Fold | null {
  if (!excerpt || excerpt.lines.length === 0) return null;
  return {
    title: 'What the log says',
    body: (size) => excerptBody(excerpt, Math.min(size.lines, EXCERPT_LINES), links),
    ranks: [85, 75, 65],
  };
}

/** An excerpt of at most `cap` lines under the name of its input. */
export function excerptBody(excerpt: ExcerptText, cap: number, links: Links | null): string {
  const more = excerpt.lines.length - cap;
  const lines = excerpt.lines.slice(0, cap).map((line) => clip(line, 400));
  const name = logLink(codeSpan(clip(excerpt.path, 200)), excerpt.url, links);
  return `${name} from line ${excerpt.line}\n\n${fence(lines, 'text')}${more > 0 ? `\n\n+${grouped(more)} more lines` : ''}`;
}
