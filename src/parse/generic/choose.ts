// Chooses the block that tells best why a section failed, and cuts it to the lines worth showing.

import type { Line } from '../../model/format.ts';
import type { Block, BlockLine } from './blocks.ts';

const MOST_SHOWN = 30;

/** What is to be shown: lines in order, the one that says it, and how sure we are. */
export interface Chosen {
  readonly lines: readonly Line[];
  readonly best: Line;
  /** The lines of the best block alone; `lines` may hold its neighbours. */
  readonly core: readonly Line[];
  readonly points: number;
  /** The weight of the surest line alone. */
  readonly sure: number;
}

/** How much a place near the end of the section adds. */
function nearness(behind: number): number {
  if (behind <= 15) return 3;
  if (behind <= 60) return 2;
  return behind <= 400 ? 1 : 0;
}

const pointsOf = (block: Block, count: number): number =>
  block.points +
  nearness(count - block.at - block.lines.length) +
  (block.lines.some(({ weighed }) => weighed.sort === 'more') ? 0.5 : 0);

/** The best block of a section of `count` lines, null when none has a line that could be a reason. */
export function choose(blocks: readonly Block[], count: number): Chosen | null {
  let best: Block | null = null;
  let most = 0;
  const told = new Set<string>();
  for (const block of blocks) {
    const points = pointsOf(block, count) - repeated(block, told);
    if (points <= most) continue;
    most = points;
    best = block;
  }
  return best && widened(cut(best, most), best, blocks);
}

/** Weight from which a neighbour is shown, too. */
const SURE_NEIGHBOUR = 7;

/** Adds the blocks next to the chosen one that are as sure of themselves, as far as all fits on one page. */
function widened(chosen: Chosen | null, block: Block, blocks: readonly Block[]): Chosen | null {
  if (!chosen) return null;
  let lines = chosen.lines;
  const said = chosen.best.text
    .trim()
    .replace(/^\W{1,4} /, '')
    .slice(0, 80);
  const at = blocks.indexOf(block);
  const join = (other: Block | undefined): boolean => {
    if (!other || (other.points < SURE_NEIGHBOUR && !other.lines.some(({ line }) => line.text.includes(said))))
      return false;
    const more = other.lines.slice(0, endOf(other)).map(({ line }) => line);
    const all = [...lines, ...more].sort((a, b) => a.number - b.number);
    const first = all[0]?.number ?? 0;
    const shown = all.filter(({ number }) => number < first + MOST_SHOWN);
    const theirs = surest(other.lines)?.line;
    if (!theirs || !shown.includes(theirs) || !lines.every((line) => shown.includes(line))) return false;
    lines = shown;
    return shown.length === all.length;
  };
  let before = at - 1;
  let after = at + 1;
  while (join(blocks[after])) after++;
  while (join(blocks[before])) before--;
  return { ...chosen, lines };
}

/** What a summary repeats was said better where it happened: points to take off a block whose words were told before. */
function repeated(block: Block, told: Set<string>): number {
  const words = block.lines.flatMap(({ line, weighed }) =>
    weighed.points >= 7 ? [line.text.replace(/[^A-Za-z]/g, '').slice(-60)] : [],
  );
  const again = words.filter((word) => told.has(word)).length;
  for (const word of words) told.add(word);
  return words.length && again * 2 >= words.length ? 3 : 0;
}

const TAIL: ReadonlySet<string> = new Set(['blank', 'noise', 'plain']);
/** Lines that only say that it failed, kept below what says why. */
const ECHOES_KEPT = 3;

/** How many lines of a block are more than repetition at its end. */
function endOf(block: Block): number {
  let to = block.lines.length;
  while (to > 1 && TAIL.has(block.lines[to - 1]?.weighed.sort ?? '')) to--;
  const own = block.lines.slice(0, to).findLastIndex(({ weighed }) => weighed.sort !== 'echo') + 1;
  return Math.min(to, own + ECHOES_KEPT);
}

/** Of a traceback too long to be shown the first lines stand for the code that was run, the last for what it ended in. */
const OWN_FRAMES = 14;
const isTrace = (kept: readonly BlockLine[], at: number): boolean =>
  at >= MOST_SHOWN - 5 && /^Traceback \(/.test(kept[0]?.line.text ?? '');

/** The lines of a block without what only repeats at its end, at most 30 and the surest among them. */
function cut(block: Block, points: number): Chosen | null {
  const kept = block.lines.slice(0, endOf(block));
  const best = surest(kept);
  const at = best ? kept.indexOf(best) : 0;
  const lines = [
    ...(isTrace(kept, at) ? kept.slice(0, OWN_FRAMES) : []),
    ...kept.slice(at < MOST_SHOWN - 5 ? 0 : at - 3),
  ].slice(0, MOST_SHOWN);
  const core = lines.map(({ line }) => line);
  return best && { lines: core, core, best: best.line, points, sure: block.points };
}

/** Lines of a log that may lie between two lines of one window: more is something else, which was left out. */
const MOST_BETWEEN = 4;

/** The lines of a block, at most 30, that show the one of that number: all of it, or from a little before that line on. */
export function windowOf(block: Block, number: number): readonly Line[] | null {
  const lines = block.lines.slice(0, endOf(block)).map(({ line }) => line);
  const at = lines.findIndex((line) => line.number >= number);
  if (at < 0) return null;
  const isApart = (index: number): boolean =>
    (lines[index]?.number ?? 0) - (lines[index - 1]?.number ?? 0) > MOST_BETWEEN;
  let start = at;
  const least = at < MOST_SHOWN - 5 ? 0 : at - 3;
  while (start > least && !isApart(start)) start--;
  let end = start + 1;
  const first = lines[start]?.number ?? 0;
  while (end < lines.length && !isApart(end) && (lines[end]?.number ?? 0) < first + MOST_SHOWN) end++;
  return lines.slice(start, end);
}

/** The surest line; of equals the first, but a traceback's own last word says more than its first line. */
function surest(lines: readonly BlockLine[]): BlockLine | null {
  const heads = lines.filter(
    ({ weighed, line }) => weighed.sort === 'head' && !/^Traceback|^\s{0,8}at /.test(line.text),
  );
  let best: BlockLine | null = null;
  for (const entry of heads) if (!best || entry.weighed.points > best.weighed.points) best = entry;
  return best ?? lines.find(({ weighed }) => weighed.sort === 'head') ?? lines[0] ?? null;
}
