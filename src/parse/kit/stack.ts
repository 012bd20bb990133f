// What a JavaScript stack tells beyond its frames: which of them is the author's own, and where a parser stopped.

import type { Frame, Location } from '../../model/finding.ts';
import { locationOf } from './draft.ts';
import { cleanPath } from './frame-shapes.ts';
import { frameIn, framesOf } from './frames.ts';

const FOREIGN =
  /^(?:node:|bun:|deno:|ext:|internal\/|native\b|<|eval\b)|(?:^|[\\/])(?:node_modules|\.yarn|\.pnpm)[\\/]|^(?:events|module|util|assert|timers|async_hooks|domain|bootstrap_node|child_process|net|fs|_stream_\w{1,20})\.js$/;
const STACK_LINE = /^\s*at (?:async |new )?(?:\S.{0,300} \(|\S{1,500}:\d|<|\S{1,200}$)/;
/** Places that bundlers and parsers print outside a stack. */
const PLACES: readonly RegExp[] = [
  /^\s*(?:At f|F)ile: (?<path>[^\s:](?:[A-Za-z]?:)?[^:]{1,400}?):(?<line>\d+):(?<column>\d+)/,
  /^\s*(?:[✘✗×] )?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?):(?<line>\d+):(?<column>\d+): (?:ERROR|error): /,
  /[╭┌]─\[ ?(?<path>(?:[A-Za-z]:)?[^\s:\]][^:\]]{0,400}?):(?<line>\d+):(?<column>\d+) ?\]/,
  /\bSyntaxError: (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?): .{0,400}? \((?<line>\d+):(?<column>\d+)\)/,
  /^\s*(?<path>(?:[A-Za-z]:)?[^\s:(][^:]{0,400}?):(?<line>\d+):(?<column>\d+) - error TS\d/,
  /^\s*(?<path>(?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])[^:*"<>|]{1,400}?):(?<line>\d+)(?<column>)$/,
];

/** True for a line of a stack, also one without a place such as `at Array.map (<anonymous>)`. */
export const isFrame = (text: string): boolean =>
  STACK_LINE.test(text) || (/^\s*❯ /.test(text) && frameIn(text) !== null);

/** The frames among lines, innermost first. */
export const framesIn = (lines: readonly string[]): Frame[] =>
  framesOf(lines.filter((line) => isFrame(line) || !/^\s*at /.test(line)).join('\n'));

/** The innermost place in somebody's own code: not the runtime, not a package; null when there is none. */
export function ownPlace(frames: readonly Frame[]): Location | null {
  const own = frames.find((frame) => !FOREIGN.test(frame.path));
  return own ? { path: own.path, line: own.line, column: own.column } : null;
}

/** Where a parser or bundler says an error stands, null when it does not. */
export function statedPlace(lines: readonly string[]): Location | null {
  for (const line of lines.slice(0, 60)) {
    if (line.length > 2_000) continue;
    for (const pattern of PLACES) {
      const said = pattern.exec(line)?.groups;
      if (said?.path) return locationOf(cleanPath(said.path), said.line, said.column);
    }
  }
  return null;
}
