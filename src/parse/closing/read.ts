// Reads the closing lines of a section: how it ended by its own words, and what was counted, without the lines before them.

import type { Line } from '../../model/format.ts';
import { type Closing, TAIL_LINES } from './closing.ts';
import { type CountLine, countsIn } from './counts.ts';
import { CLOSINGS } from './table.ts';
import { gatherTallies, type Tallied } from './tallies.ts';
import { COUNT_NEEDLES, type TallyKey } from './words.ts';

/** What the closing lines of a section say together. */
export interface Closed {
  /** Null where they say nothing. */
  readonly ended: 'well' | 'badly' | null;
  /** True where what ended badly was counted, not only said. */
  readonly isCounted: boolean;
  /** True where nothing better was said after it. */
  readonly isLast: boolean;
  /** The tests that were counted, each run once; null where none were. */
  readonly tests: Tallied | null;
}

export interface ClosingReader {
  /** Takes a line that may tell how it ended; `at` is its position among all lines. */
  push(line: Line, at: number): void;
  /** What was said in a section of `count` lines. */
  end(count: number): Closed;
}

/** What is longer is no closing line. */
const MOST_CHARS = 400;
/** Lines of one summary. */
const SUMMARY_LINES = 6;

/** One thing that was said. */
interface Said {
  readonly says: 'passed' | 'failed';
  readonly scope: Closing['scope'];
  /** How many lines from the end it counts. */
  readonly within: number;
  readonly isCounted: boolean;
  readonly at: number;
}

/** Opens a reader; it holds the last of each sort of saying, however long the section is. */
export function openClosing(): ClosingReader {
  const last = new Map<string, Said>();
  const tallies = gatherTallies();
  const say = (said: Said): void => {
    last.set(`${said.says} ${said.scope} ${said.within} ${said.isCounted}`, said);
  };
  return {
    push(line, at) {
      const text = line.text.length > MOST_CHARS ? '' : line.text.trimEnd();
      if (!text || !MAY_CLOSE.some((pattern) => pattern.test(text))) return;
      const found = CLOSINGS.find(({ pattern }) => pattern.test(text));
      // Counts say more than words that may stand anywhere.
      const counts = !found || found.within ? countsIn(text) : null;
      const row = counts ? undefined : found;
      const counted = row ? countedBy(row, text) : counts;
      if (counted?.unit === 'tests') tallies.push(counted, at);
      const says = row?.says ?? (counted && outcomeOf(counted));
      if (!says) return;
      const isSure = row ? !row.within : counted?.isSure && counted.unit === 'tests';
      const within = row?.within ?? (isSure ? Number.POSITIVE_INFINITY : TAIL_LINES);
      const scope = row?.scope ?? 'tests';
      say({ says, scope, within, isCounted: counted?.unit === 'tests', at });
    },
    end: (count) => closedOf([...last.values()], tallies.end(), count),
  };
}

/** Every line that the rows or the counts read fits one of these; few others do. */
const MAY_CLOSE: readonly RegExp[] = [
  new RegExp(COUNT_NEEDLES.map((text) => text.replace('(', '\\(').replace('\n', '^')).join('|'), 'i'),
  ...joined(CLOSINGS.map(({ pattern }) => pattern)),
];

/** Patterns of the same flags as one. */
function joined(patterns: readonly RegExp[]): readonly RegExp[] {
  const flags = [...new Set(patterns.map((pattern) => pattern.flags))];
  return flags.map((flag) => {
    const same = patterns.filter((pattern) => pattern.flags === flag);
    return new RegExp(same.map(({ source }) => source.replace(/\(\?<\w+>/g, '(?:')).join('|'), flag);
  });
}

function countedBy({ pattern, scope, says }: Closing, text: string): CountLine | null {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return scope === 'tests' ? countsIn(text) : null;
  const tally = Object.fromEntries(
    Object.entries(groups).flatMap(([key, number]) => (number === undefined ? [] : [[key, Number(number)]])),
  ) as Partial<Record<TallyKey, number>>;
  // How many ran does not tell how many failed.
  const isTold = says !== 'failed' || tally.failed !== undefined || tally.errors !== undefined;
  return isTold ? { tally, unit: 'tests', isSure: true } : null;
}

const outcomeOf = ({ tally }: CountLine): Said['says'] | null => {
  if ((tally.failed ?? 0) + (tally.errors ?? 0) + (tally.aborted ?? 0) > 0) return 'failed';
  // That nothing failed says little where nothing passed.
  const isNone = tally.passed === 0 && !tally.total;
  return (tally.passed ?? 0) > 0 || (!isNone && (tally.failed === 0 || tally.errors === 0)) ? 'passed' : null;
};

function closedOf(all: readonly Said[], tests: Tallied | null, count: number): Closed {
  const heard = all.filter(({ within, at }) => at >= count - within);
  // A build tool that says that all is well has survived what a program of it said before; tests that failed have failed.
  const built = Math.max(
    -1,
    ...heard.flatMap(({ says, scope, at }) => (scope === 'build' && says === 'passed' ? at : [])),
  );
  const bad = heard.filter(({ says, isCounted, at }) => says === 'failed' && (isCounted || at > built));
  const good = Math.max(-1, ...heard.flatMap(({ says, at }) => (says === 'passed' ? at : [])));
  return {
    ended: bad.length ? 'badly' : good >= 0 ? 'well' : null,
    isCounted: bad.some(({ isCounted }) => isCounted),
    isLast: bad.some(({ isCounted, at }) => isCounted && at >= count - TAIL_LINES && at >= good - SUMMARY_LINES),
    tests,
  };
}
