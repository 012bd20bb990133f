// Follows pytest's output line by line: which section it is in, which tests ended how, which blocks it printed, how it closed.

import type { Line } from '../../../model/format.ts';
import type { Outcome } from '../../../model/source.ts';
import { addTo, type Block } from './block.ts';
import { testOf } from './ids.ts';

const SECTION = /^={3,} ?(?<title>[^=\n].{0,200}?) ?={3,}$/;
const CLOSING =
  /^(?:=+ )?(?<counts>(?:no tests (?:ran|collected)|\d{1,7} (?:failed|passed|skipped|deselected|xfailed|xpassed|(?:pytest-)?warnings?|errors?|error|rerun|subtests passed))(?:, \d{1,7} [a-z -]{4,20}){0,9})(?: \(.{1,60}\))? in [\d.:]{1,12} ?s?(?:econds)?(?: \([\d:, days]{1,40}\))?(?: =+)?$/;
const COUNT = /(\d{1,7}) (failed|passed|skipped|xfailed|xpassed|errors?|rerun)/g;
const TITLE = /^_+ (?<title>\S(?:.{0,600}?\S)?) _+$/;
// Before 5.0 a title that fills the line may have no underscores left on a side.
const WIDE_TITLE = /^_* (?<title>[A-Za-z_][\w.]{0,300}(?:\[.{0,400}\])?) _*$/;
const SEPARATOR = /^(?:_ ){4,}_?\s*$/;
const VERBOSE =
  /^(?:(?<id>(?:[A-Za-z]:)?[^\s:]{1,300}::.{1,600}?) (?<status>PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS|xfail|RERUN)(?: \(.{0,300}\))?|(?:\[gw\d{1,4}\] )(?:\[ *\d{1,3}%\] )?(?<status2>PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS|RERUN) (?<id2>\S.{0,600}?))\s{0,200}(?:\[ *\d{1,3}%\])?$/;
const RUNNING = /^(?<id>(?:[A-Za-z]:)?[^\s:]{1,300}\.\w{1,8}::\S{1,400})(?:\s|$)/;
const LATE = /(?:^|\s)(?<status>PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS|RERUN)\s{0,200}(?:\[ *\d{1,3}%\])?$/;
const SUMMARY = /^(?<status>FAILED|FAIL|ERROR|RERUN) (?<said>\S.{0,2000})$/;
const STOPPED = /^!{3,} (?<said>.{0,40}(?:Interrupted|stopping after|KeyboardInterrupt|Exit)\b.{0,200}?) !{3,}$/;
const COLLECTED = /(?:^|\s)collected (?<items>\d{1,7}) items?/;

/** One line of the short test summary. */
export interface Summary {
  readonly status: string;
  readonly said: string;
  readonly line: Line;
  used: boolean;
}

/** Why pytest stopped before its last test, and which test it was at. */
export interface Stop {
  readonly said: string;
  readonly line: Line;
  readonly running: string | null;
  /** The line below, which may tell where. */
  at: Line | null;
}

/** One run of pytest as printed. Counts are null until it closes. */
export interface Session {
  readonly begun: Line | null;
  readonly blocks: { readonly section: 'errors' | 'failures'; readonly block: Block }[];
  /** `--tb=line` entries: failures of one line. */
  readonly oneLiners: Line[];
  readonly summaries: Summary[];
  readonly passed: Map<string, Outcome>;
  /** Last status by node id, with its line. */
  readonly ended: Map<string, { readonly status: string; readonly line: Line }>;
  readonly reruns: Map<string, Line>;
  collected: number | null;
  running: { readonly id: string; readonly line: Line } | null;
  counts: Readonly<Record<string, number>> | null;
  /** What pytest says when it stops before its last test; null while it did not. */
  stop: Stop | null;
  last: Line | null;
}

type Place = 'progress' | 'errors' | 'failures' | 'summary' | 'other';

const newSession = (begun: Line | null): Session => ({
  begun,
  blocks: [],
  oneLiners: [],
  summaries: [],
  passed: new Map(),
  ended: new Map(),
  reruns: new Map(),
  collected: null,
  running: null,
  counts: null,
  stop: null,
  last: null,
});

export interface SessionReader {
  push(line: Line): void;
  readonly sessions: readonly Session[];
  /** True between the headings of FAILURES or ERRORS and what follows them: all there is quoted. */
  inBlocks(): boolean;
}

/** Reads sessions one after the other; what belongs to none makes one of its own. */
export function sessionReader(maxOutcomes: number): SessionReader {
  const sessions: Session[] = [];
  let place: Place = 'progress';
  let open = false;
  const current = (): Session => {
    const last = open ? sessions.at(-1) : undefined;
    if (last) return last;
    const made = newSession(null);
    sessions.push(made);
    open = true;
    return made;
  };
  const begin = (line: Line): void => {
    sessions.push(newSession(line));
    open = true;
    place = 'progress';
  };
  return {
    sessions,
    inBlocks: () => place === 'errors' || place === 'failures',
    push(line) {
      const text = line.text;
      const closing = text.includes(' in ') ? CLOSING.exec(text)?.groups : undefined;
      if (closing) {
        const session = current();
        session.counts = countsOf(closing.counts ?? '');
        session.last = line;
        open = false;
        place = 'progress';
        return;
      }
      const title = text.startsWith('===') ? SECTION.exec(text)?.groups?.title : undefined;
      if (title === 'test session starts') return begin(line);
      if (title !== undefined) {
        place = placeOf(title);
        return;
      }
      if (readStop(sessions.at(-1), line, current)) return;
      if (place === 'errors' || place === 'failures') return readBlocks(current(), place, line);
      if (place === 'summary') return readSummary(current(), line);
      if (place === 'progress') readProgress(open ? current() : null, line, { current, maxOutcomes });
    },
  };
}

/** Takes the line with which pytest says that it stops; the line below it may tell where it was. */
function readStop(last: Session | undefined, line: Line, current: () => Session): boolean {
  const said = line.text.startsWith('!!!') ? STOPPED.exec(line.text)?.groups?.said : undefined;
  if (said) {
    // The words of `pytest.exit` stand below the closing line.
    const session = last ?? current();
    session.stop = { said, line, running: session.running?.id ?? null, at: null };
  } else if (last?.stop && line.number === last.stop.line.number + 1) last.stop.at = line;
  return said !== undefined;
}

function placeOf(title: string): Place {
  if (title === 'ERRORS') return 'errors';
  if (title === 'FAILURES') return 'failures';
  return /short test summary|rerun test summary/.test(title) ? 'summary' : 'other';
}

function countsOf(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, number, what] of text.matchAll(COUNT))
    counts[(what ?? '').replace(/^errors$/, 'error')] = Number(number);
  return counts;
}

function titleOfLine(text: string): string | undefined {
  if (text.startsWith('_') && !SEPARATOR.test(text)) return TITLE.exec(text)?.groups?.title;
  return text.length > 70 && text.startsWith(' ') && text.charAt(1) !== ' '
    ? WIDE_TITLE.exec(text)?.groups?.title
    : undefined;
}

function readBlocks(session: Session, section: 'errors' | 'failures', line: Line): void {
  const title = titleOfLine(line.text);
  if (title !== undefined) {
    session.blocks.push({ section, block: { title, line, lines: [], end: line.number } });
    return;
  }
  const block = session.blocks.at(-1);
  if (block?.section === section) addTo(block.block, line);
  else if (line.text.trim() && session.oneLiners.length < 2_000) session.oneLiners.push(line);
}

function readSummary(session: Session, line: Line): void {
  const said = SUMMARY.exec(line.text)?.groups;
  if (!said) return;
  session.summaries.push({
    status: said.status === 'FAIL' ? 'FAILED' : (said.status ?? ''),
    said: said.said ?? '',
    line,
    used: false,
  });
  if (said.status === 'RERUN') session.reruns.set(said.said ?? '', line);
}

interface Progress {
  readonly current: () => Session;
  readonly maxOutcomes: number;
}

function readProgress(session: Session | null, line: Line, { current, maxOutcomes }: Progress): void {
  const text = line.text;
  if (session && text.includes('collected '))
    session.collected = Number(COLLECTED.exec(text)?.groups?.items ?? session.collected ?? 0);
  const verbose = text.includes('::') ? VERBOSE.exec(text)?.groups : undefined;
  const id = verbose?.id ?? verbose?.id2;
  if (id)
    return settle(
      current(),
      { id, status: (verbose?.status ?? verbose?.status2 ?? '').toUpperCase(), line },
      maxOutcomes,
    );
  if (!session) return;
  const running = text.includes('::') ? RUNNING.exec(text)?.groups?.id : undefined;
  if (running) session.running = { id: running, line };
  // A test that prints has its status on a later line.
  const late = session.running ? LATE.exec(text)?.groups?.status : undefined;
  if (session.running && late) settle(session, { id: session.running.id, status: late, line }, maxOutcomes);
}

function settle(
  session: Session,
  { id, status, line }: { readonly id: string; readonly status: string; readonly line: Line },
  maxOutcomes: number,
): void {
  session.running = null;
  session.last = line;
  if (status === 'RERUN') {
    if (!session.reruns.has(id)) session.reruns.set(id, line);
    return;
  }
  session.ended.set(id, { status, line });
  if (status === 'PASSED' && session.passed.size < maxOutcomes) session.passed.set(id, testOf(id));
}
