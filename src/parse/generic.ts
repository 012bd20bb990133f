// What no format knows: when a section failed and nobody says why, shows the lines that say it best.

import type { Line } from '../model/format.ts';
import type { Limits } from '../model/limits.ts';
import type { Reading, Step } from '../model/source.ts';
import { withAround } from './generic/around.ts';
import { type Block, type BlockReader, MOST_BETWEEN, openBlocks } from './generic/blocks.ts';
import { type Chosen, choose } from './generic/choose.ts';
import { bare, findingFor, lastLines, type Place, readingFor } from './generic/finding.ts';
import { DOUBTS, isEcho, mayBegin } from './generic/lines.ts';
import { asCause, refusalsIn, refused, sureOf, toldBy } from './generic/refusals.ts';
import { doubtKey, KEYS } from './lines/keys.ts';
import { type Fed, feed, type Window } from './lines/window.ts';

/** What a section would say had its step told that it failed. `isClear` where the text alone leaves no doubt. */
export interface Spare {
  readonly reading: Reading;
  readonly points: number;
  readonly isClear: boolean;
}

export interface Completed {
  readonly readings: readonly Reading[];
  readonly spare: Spare | null;
}

/** Where a section stands, and whether anything told that it failed. */
interface Told {
  readonly source: string;
  readonly step: Step;
  readonly weak: ReadonlySet<string>;
  readonly hasFailed: boolean;
}

export interface Generic {
  push(window: Window): void;
  /** The readings, with one of its own added when the step failed and none of them has an error. What only `weak` formats say may be outdone. */
  complete(readings: readonly Reading[], place: Told): Completed;
}

/** Weight of a line from which a text without any exit code is taken for a failure. */
const CLEAR = 8;
/** Points of a line that says more than a shell or a build driver that only passes on a failure. */
const SURE = 9;
const TAIL_LINES = 48;
const MOST_SCOPES = 50;

/** Opens the extractor of a section; it holds a bounded number of lines however long the section is. */
export function openGeneric(limits: Limits): Generic {
  const readers = new Map<string | null, BlockReader>();
  let last: Window | null = null;
  let next = 0;
  const readerOf = (name: string | null): BlockReader => {
    const scope = readers.has(name) || readers.size < MOST_SCOPES ? name : null;
    const reader = readers.get(scope) ?? openBlocks();
    readers.set(scope, reader);
    return reader;
  };
  const fed: Fed = {
    rests: () => [...readers.values()].every((reader) => reader.rests()),
    push: (line, at) => readerOf(line.scope).push(line, at + 1),
  };
  return {
    push(window) {
      next = feed(window, { hits: beginnings(window), start: next, back: (at) => introducing(window, at) }, fed);
      last = window;
    },
    complete(readings, { source, step, weak, hasFailed }) {
      const blocks = [...readers.values()].flatMap((reader) => reader.end()).sort((a, b) => a.at - b.at);
      const tail = last ? last.linesFrom(Math.max(last.first, last.end - TAIL_LINES)) : [];
      return completed({
        blocks,
        count: last?.end ?? 0,
        tail,
        readings: withAround(readings, blocks),
        place: { source, step, limits },
        weak,
        hasFailed,
      });
    },
  };
}

/** Lines that may begin a block. */
function beginnings(window: Window): readonly number[] {
  const told = new Set(window.hitsOf(KEYS.heads));
  DOUBTS.forEach((doubt, number) => {
    for (const at of window.hitsOf(doubtKey(number))) if (!told.has(at) && doubt.test(window.textAt(at))) told.add(at);
  });
  return [...told].filter((at) => mayBegin(window.textAt(at))).sort((a, b) => a - b);
}

/** The line that may introduce one: the last of its package that is not blank. */
function introducing(window: Window, at: number): number {
  const { scope } = window.lineAt(at);
  for (let before = at - 1; before >= Math.max(window.first, at - MOST_BETWEEN); before--) {
    const line = window.lineAt(before);
    if (line.scope === scope && line.text.trim()) return before;
  }
  return at;
}

interface Seen {
  readonly blocks: readonly Block[];
  readonly count: number;
  readonly tail: readonly Line[];
  readonly readings: readonly Reading[];
  readonly place: Place;
  readonly weak: ReadonlySet<string>;
  readonly hasFailed: boolean;
}

function completed(seen: Seen): Completed {
  const { blocks, count, readings, place, weak, hasFailed: failed } = seen;
  const { exitCode, signal, interrupted } = place.step;
  const refusals = exitCode === 0 ? [] : refusalsIn(blocks, place);
  // Of a text that only says itself that it failed, what its tools say of it comes first.
  const isTold = (exitCode ?? 0) !== 0 || Boolean(signal) || interrupted;
  const sure = isTold ? withAround(refused(sureOf(refusals, readings), place), blocks) : [];
  const said = readings.filter(({ findings }) =>
    findings.some(({ severity, message }) => severity === 'error' && !isEcho(message)),
  );
  const told: Completed = { readings: [...readings, ...sure], spare: null };
  if (said.some(({ format }) => !weak.has(format))) return told;
  const chosen = choose(blocks, count);
  const passedOn = chosen && passedOnBy(said, chosen);
  if (passedOn)
    return {
      readings: readings.map((reading) => (reading === passedOn ? spread(reading, chosen) : reading)),
      spare: null,
    };
  if (said.length && !(chosen && chosen.sure >= SURE && said.every((reading) => apart(reading, chosen)))) return told;
  return withOwn(seen, chosen ?? (failed ? lastLines(seen.tail) : null), refusals);
}

/** Adds what the chosen lines say where the step failed; keeps it spare where nothing tells how the step ended. */
function withOwn(
  { readings, place, hasFailed: failed }: Seen,
  chosen: Chosen | null,
  refusals: ReturnType<typeof refusalsIn>,
): Completed {
  const { exitCode, interrupted } = place.step;
  if (!chosen) return { readings: failed ? [...readings, readingFor(bare(place), place.step)] : readings, spare: null };
  const finding = findingFor(chosen, place);
  const cause = toldBy(chosen, refusals);
  const own = cause
    ? refused([asCause(finding, cause), ...sureOf(refusals, readings).filter((other) => other !== cause)], place)
    : [readingFor(finding, place.step), ...refused(sureOf(refusals, readings), place)];
  if (failed || (interrupted && chosen.points >= CLEAR)) return { readings: [...readings, ...own], spare: null };
  const [reading] = own;
  return {
    readings,
    spare: reading && exitCode === null ? { reading, points: chosen.points, isClear: chosen.sure >= CLEAR } : null,
  };
}

/** The one thing a runner passed on, when the chosen lines led to it. */
function passedOnBy(said: readonly Reading[], chosen: Chosen): Reading | null {
  const [only] = said;
  return only &&
    said.length === 1 &&
    only.format === 'github-commands' &&
    only.findings.length === 1 &&
    !apart(only, chosen)
    ? only
    : null;
}

/** What a runner passed on, with the lines that led to it. */
const spread = (reading: Reading, { lines }: Chosen): Reading => ({
  ...reading,
  findings: reading.findings.map((finding) => ({
    ...finding,
    detail: finding.detail || lines.map(({ text }) => text).join('\n'),
    source: {
      ...finding.source,
      line: lines[0]?.number ?? finding.source.line,
      endLine: lines.at(-1)?.number ?? finding.source.endLine,
    },
  })),
});

/** True when no finding of a reading stands among the chosen lines. */
const apart = ({ findings }: Reading, { core }: Chosen): boolean =>
  !findings.some(({ source }) => core.some(({ number }) => number >= source.line && number <= source.endLine));
