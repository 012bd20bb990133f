// Reads the stack frames in a failure's text, whatever language printed them.
//   at verify (file:///repo/src/auth/tokens.js:22:41)       ❯ productView src/api/serializers.ts:13:17
//   File "app/x.py", line 3, in total                       src/billing/catalog.py:26: AttributeError

import type { Frame } from '../../model/finding.ts';
import { inScriptOf } from '../../model/letters.ts';
import { frameOf, inFunction } from './draft.ts';
import { cleanPath, isBundled, SHAPES, type Shape } from './frame-shapes.ts';

const MOST_FRAMES = 30;
const MOST_LINES = 2_000;
const LINE_CHARS = 1_000;
/** Begins a trace whose error was raised while the one above was handled: what follows is nearer the cause of the failure shown. */
const NEXT_TRACE =
  /^\s{0,8}(?:Traceback \(most recent call last\)|During handling of the above|The above exception was the direct)/;
/** Begins the trace of what the trace above was caused by. */
const CAUSE_TRACE = /^[\s|]{0,12}(?:Caused by: |\[cause\]: |caused by: |Wrapped by: )/;
/** The function's line before the place's line, in Go and Rust traces; what follows the name are its arguments. */
const FUNCTION_BEFORE =
  /^\s{0,8}(?:\d{1,4}: {1,4})?(?:0x[0-9a-f]{4,16} - )?(?:created by )?(?<name>[\w.:$<>*(){}/%@&', -]{2,300})$/;
const ARGUMENTS = /\([^()]{0,400}\)$| in goroutine \d{1,9}$/;

interface Block {
  readonly frames: Frame[];
  /** True when the trace prints the outermost call first. */
  callsFirst: boolean;
}

/** One of these stands in every text that begins a second trace. */
const SECOND = ['Traceback (', 'During handling', 'The above exception', 'aused by: ', '[cause]: ', 'Wrapped by: '];

/** What a text's lines are asked for: the shapes whose hint it holds, and whether any may begin another trace. */
interface Asked {
  readonly shapes: readonly Shape[];
  readonly isNested: boolean;
}

/** The frames a text shows, innermost first, at most 30; the trace of the root cause comes before those it led to. Empty when it shows none. */
export function framesOf(text: string): Frame[] {
  const asked = {
    shapes: SHAPES.filter(({ hint }) => text.includes(hint)),
    isNested: SECOND.some((mark) => text.includes(mark)),
  };
  if (!asked.shapes.length) return [];
  const blocks: Block[] = [{ frames: [], callsFirst: false }];
  let before = '';
  let lines = 0;
  for (let from = 0; from <= text.length && lines < MOST_LINES; lines++) {
    const to = text.indexOf('\n', from);
    const end = to < 0 ? text.length : to;
    const line = text.slice(from, Math.min(end, from + LINE_CHARS));
    readLine({ line, before }, blocks, asked);
    if (line.trim()) before = line;
    from = end + 1;
  }
  return inOrder(blocks).slice(0, MOST_FRAMES);
}

function readLine(
  { line, before }: { readonly line: string; readonly before: string },
  blocks: Block[],
  { shapes, isNested }: Asked,
): void {
  if (isNested && (NEXT_TRACE.test(line) || CAUSE_TRACE.test(line))) blocks.unshift({ frames: [], callsFirst: false });
  const block = blocks[0];
  if (!block || !/\d/.test(line)) return;
  const found = frameIn(line, before, shapes);
  if (!found) return;
  const last = block.frames.at(-1);
  if (
    last &&
    last.path === found.frame.path &&
    last.line === found.frame.line &&
    (last.name === found.frame.name || !found.frame.name)
  )
    return;
  if (found.shape.callsFirst) block.callsFirst = true;
  block.frames.push(found.frame);
}

/** The frame one line shows, null when it shows none. `before` is the line above it, where some languages print the function. */
export function frameIn(
  line: string,
  before = '',
  shapes: readonly Shape[] = SHAPES,
): { readonly frame: Frame; readonly shape: Shape } | null {
  for (const shape of shapes) {
    if (!line.includes(shape.hint)) continue;
    const said = (shape.anyScript ? inScriptOf(line, shape.pattern) : shape.pattern).exec(line)?.groups;
    if (!said) continue;
    const path = shape.path ? shape.path(said) : cleanPath(said.path ?? '');
    if (!path) continue;
    const name = said.name ?? (shape.nameBefore ? functionIn(before) : null);
    const frame = isBundled(said.path ?? '') ? frameOf(path) : frameOf(path, said.line, said.column);
    return { frame: inFunction(frame, name?.trim().slice(0, 200)), shape };
  }
  return null;
}

function functionIn(line: string): string | null {
  return FUNCTION_BEFORE.exec(line.replace(ARGUMENTS, ''))?.groups?.name ?? null;
}

function inOrder(blocks: readonly Block[]): Frame[] {
  return blocks.flatMap((block) => (block.callsFirst ? [...block.frames].reverse() : block.frames));
}
