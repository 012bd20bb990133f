// Gathers weighed lines into blocks: an error with what belongs to it, bounded in number and size.

import type { Line } from '../../model/format.ts';
import { type Weighed, weigh } from './lines.ts';

/** One line of a block with its weight. */
export interface BlockLine {
  readonly line: Line;
  readonly weighed: Weighed;
}

/** Lines that belong together. `points` is the weight of the surest line. */
export interface Block {
  readonly lines: BlockLine[];
  points: number;
  /** Position of the first line among all lines of the section. */
  readonly at: number;
  heads: number;
}

const MOST_LINES = 120;
const MOST_BLOCKS = 120;
const KEPT_BLOCKS = 60;
/** Lines that tell nothing by themselves and yet do not end a block. */
const GAP = 3;
/** Lines between one that introduces a block and the block: blank ones, or of other packages. */
export const MOST_BETWEEN = 20;
/** Lines that may go on before the next head is a matter of its own. */
const MOST_APART = 30;

export interface BlockReader {
  /** Takes a line; `at` is its position among all lines of the section. */
  push(line: Line, at: number): void;
  /** True while a line that holds no word of a head changes nothing, but what stands right before one that does. */
  rests(): boolean;
  /** The blocks kept, in order. */
  end(): readonly Block[];
}

/** Opens a reader of blocks. It holds the surest and the last ones: memory is bounded. */
export function openBlocks(): BlockReader {
  let blocks: Block[] = [];
  let open: Block | null = null;
  let gap: BlockLine[] = [];
  let before: BlockLine | null = null;
  let beforeAt = 0;
  let count = 0;
  let since = 0;
  const close = (): void => {
    open = null;
    gap = [];
  };
  const take = (entry: BlockLine): void => {
    if (!open) return;
    if (open.lines.length + gap.length < MOST_LINES) open.lines.push(...gap, entry);
    gap = [];
    if (entry.weighed.sort !== 'head') return;
    open.points = Math.max(open.points, entry.weighed.points);
    open.heads++;
  };
  const begin = (entry: BlockLine): void => {
    open = {
      lines: count - beforeAt <= MOST_BETWEEN && introduces(before) ? [before as BlockLine] : [],
      points: 0,
      at: count,
      heads: 0,
    };
    blocks.push(open);
    take(entry);
    if (blocks.length > MOST_BLOCKS) blocks = pruned(blocks);
  };
  return {
    push(line, at) {
      count = at;
      since++;
      const entry: BlockLine = { line, weighed: weigh(line.text, open !== null) };
      const { sort } = entry.weighed;
      if (sort === 'head') {
        if (open && ((since <= MOST_APART && open.lines.length < MOST_LINES / 2) || endsTrace(open, gap))) take(entry);
        else begin(entry);
        since = 0;
      } else if (open && (sort === 'more' || sort === 'echo')) take(entry);
      else if (open) {
        gap.push(entry);
        if (gap.length > GAP) close();
      }
      if (sort === 'blank') return;
      before = entry;
      beforeAt = at;
    },
    rests: () => open === null,
    end: () => blocks,
  };
}

/** True where only frames lie between a traceback's first line and its last word, however many. */
const endsTrace = ({ lines, heads }: Block, gap: readonly BlockLine[]): boolean =>
  heads === 1 && !gap.length && lines.length < MOST_LINES && /^Traceback \(/.test(lines[0]?.line.text ?? '');

/** True for a line that names what the next one speaks of. */
const introduces = (entry: BlockLine | null): boolean =>
  entry !== null && entry.weighed.sort === 'plain' && /[:：]\s{0,4}$/.test(entry.line.text);

/** Keeps the last blocks, and of those before the surest. */
function pruned(blocks: readonly Block[]): Block[] {
  const last = blocks.slice(-KEPT_BLOCKS / 2);
  const rest = blocks.slice(0, -KEPT_BLOCKS / 2);
  const sure = new Set([...rest].sort((a, b) => b.points - a.points || a.at - b.at).slice(0, KEPT_BLOCKS / 2));
  return [...rest.filter((block) => sure.has(block)), ...last];
}
