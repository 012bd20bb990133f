// Reads the text of one JavaScript error as a runner shows it: message, comparison, code frame, stack.

import type { Facts, Frame, Location } from '../../model/finding.ts';
import type { Kind } from '../../model/kind.ts';
import { differenceIn } from './difference.ts';
import { frameOf, locationOf } from './draft.ts';
import { framesIn, ownPlace, statedPlace } from './stack.ts';

/** The parts of an error's text. `detail` is what stands below the message; `place` the author's own innermost line. */
export interface ErrorText {
  readonly message: string;
  readonly detail: string;
  readonly frames: readonly Frame[];
  readonly place: Location | null;
  readonly facts: Partial<Facts>;
  /** Where the runner's own words decide it. */
  readonly kind: Kind | null;
}

const SNAPSHOT_NAME = /^\s*(?:Error: )?Snapshot (?:name: )?`(.{1,200}?)`/;
/** First lines that say nothing, with the line that does. */
const EMPTY_WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/Jest encountered an unexpected token/, /^\s*(?:\w{0,40}Error: .+)$/],
  [/(?:Transform|Build) failed with \d+ errors?:?$/, /(?:ERROR|error|\[\w+\] Error): .+$/],
  [/^\s*thrown: ?$/, /\S/],
  [
    /^(?:file:\/\/|node:|\/|[A-Za-z]:[\\/]).{1,400}:\d+$/,
    /^\s*(?:Uncaught )?[\w.]{0,80}(?:Error|Exception|Warning)(?: \[\w{1,80}\])?: ./,
  ],
];

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/Obsolete snapshots? found|\bsnapshot was not written\b/, 'snapshot'],
  [/Failed to parse source|\bTransform failed with \d|encountered an unexpected token|\bPARSE_ERROR\b/, 'syntax'],
  [/No test (?:files )?found|must contain at least one test|No test suite found/, 'config-valid'],
];

/** Reads an error's lines; an empty message when they are all blank. */
export function errorText(lines: readonly string[]): ErrorText {
  const at = lines.findIndex((line) => line.trim() !== '');
  if (at < 0) return { message: '', detail: '', frames: [], place: null, facts: {}, kind: null };
  const snapshot = lines.map((line) => SNAPSHOT_NAME.exec(line)?.[1]).find(Boolean);
  const place = statedPlace(lines);
  const stack = framesIn(lines);
  const frames =
    place && !stack.some((frame) => frame.path === place.path && frame.line === place.line)
      ? [frameOf(place.path, place.line, place.column), ...stack]
      : stack;
  return {
    message: messageIn(lines.slice(at)),
    detail: dedent(lines.slice(at + 1)),
    frames,
    place: place ?? ownPlace(stack),
    kind: KINDS.find(([pattern]) => pattern.test(lines[at] ?? ''))?.[1] ?? null,
    facts: { ...differenceIn(lines.slice(at)), ...(snapshot ? { snapshot } : {}) },
  };
}

function messageIn(lines: readonly string[]): string {
  const first = (lines[0] ?? '').trim();
  const empty = EMPTY_WORDS.find(([pattern]) => pattern.test(first));
  const better = empty ? lines.slice(1).find((line) => line.trim() && empty[1].test(line)) : undefined;
  return (better ?? first).trim();
}

/** Where a test file that could not be loaded is to be shown: in itself, on the line its own frame names. What stopped it stands in the frames. */
export function loadPlace(file: string, frames: readonly Frame[]): Location {
  const own = frames.find(
    (frame) => frame.path === file || frame.path.endsWith(`/${file}`) || file.endsWith(`/${frame.path}`),
  );
  return locationOf(file, own?.line, own?.column);
}

/** Lines joined without their common indentation and without blank lines around. */
export function dedent(lines: readonly string[]): string {
  const said = lines.filter((line) => line.trim());
  if (!said.length) return '';
  const indent = said.reduce((least, line) => Math.min(least, line.search(/\S/)), Number.POSITIVE_INFINITY);
  const from = lines.findIndex((line) => line.trim());
  let to = lines.length;
  while (!lines[to - 1]?.trim()) to--;
  return lines
    .slice(from, to)
    .map((line) => line.slice(indent).trimEnd())
    .join('\n');
}
