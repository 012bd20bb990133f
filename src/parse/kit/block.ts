// Collects the lines of one block of a log, bounded, with where it stands.

import type { SourceSpan } from '../../model/finding.ts';
import type { Context, Line } from '../../model/format.ts';

const MAX_LINES = 400;

/** Lines of a block so far; `endLine` goes on where lines are no longer kept. */
export interface Block {
  readonly lines: string[];
  readonly line: number;
  endLine: number;
  readonly scope: string | null;
}

/** A block that begins at a line; its text is not yet part of it. */
export const beginBlock = (line: Line): Block => ({
  lines: [],
  line: line.number,
  endLine: line.number,
  scope: line.scope,
});

/** Adds a line to a block; blank lines do not move its end. */
export function extendBlock(block: Block, line: Line): void {
  if (line.text.trim()) block.endLine = line.number;
  if (block.lines.length < MAX_LINES) block.lines.push(line.text);
}

/** Where a block stands in its source. */
export const spanOf = (block: Block, context: Context): SourceSpan => ({
  path: context.source,
  line: block.line,
  endLine: block.endLine,
});
