// Reads a log as a stream: cuts it into lines, the lines into steps, and gives each step's lines to a section.

import type { Line } from '../model/format.ts';
import type { Limits } from '../model/limits.ts';
import type { Leg, Note, Reading, Section } from '../model/source.ts';
import type { Spare } from './generic.ts';
import { cleanLine, lineCutter, type RawLine } from './kit/clean.ts';
import { KEYS } from './lines/keys.ts';
import { type Needles, needlesOf } from './lines/needles.ts';
import { openScanner, type Scanned, type Scanner } from './lines/scan.ts';
import { WANTED } from './lines/wanted.ts';
import { markedIn } from './marked.ts';
import { openSection, type SectionReader } from './section.ts';
import { type ParsedSource, placeOf, type SourceText } from './source-text.ts';
import {
  givenStepReader,
  type OpenStep,
  type StepEvents,
  type StepReader,
  stepOf,
  stepReader,
  type Verdict,
} from './steps.ts';
import { withSurvived } from './survived.ts';

/** As much of a chunk is looked at in one go. */
const PIECE_CHARS = 128 * 1024;
/** A timestamp, with what `gh run view --log` puts before it. */
const STAMP_CHARS = 480;

/** What to look for in a log: the same in all. */
let needles: Needles | null = null;

interface Opened {
  readonly step: OpenStep;
  readonly reader: SectionReader;
}

/** What is gathered while a log is read. */
interface Gathered {
  readonly sections: Section[];
  readonly notes: Note[];
  /** The best that was said in a step that did not say it failed, with its section. */
  spare: { readonly at: number; readonly spare: Spare } | null;
  /** Orders of the steps that ended well. */
  readonly survived: Set<number>;
}

/** What is at hand while a log is followed. */
interface Log {
  readonly source: SourceText;
  readonly gathered: Gathered;
  readonly steps: StepReader;
  readonly scanner: Scanner;
  /** What every section is opened with. */
  readonly place: Parameters<typeof openSection>[0];
  /** Steps that began at the line just pushed, and the line itself where it is output. */
  readonly begun: OpenStep[];
  readonly lines: Line[];
  leg: Leg | null;
  current: Opened | null;
  held: Opened | null;
}

function openLog(source: SourceText, limits: Limits, { isPlain = false, shapesOnly = false }: LogOptions): Log {
  const gathered: Gathered = { sections: [], notes: [], spare: null, survived: new Set() };
  const [begun, lines]: [OpenStep[], Line[]] = [[], []];
  const events: StepEvents = {
    begin: (step) => begun.push(step),
    line: (line) => lines.push(line),
    leg: (found) => (log.leg = found),
  };
  const steps = source.step ? givenStepReader(source.step, events) : stepReader(events);
  needles ??= needlesOf(WANTED);
  const scanner = openScanner(needles, KEYS, limits.lineChars);
  const place = { source: source.path, limits, notes: gathered.notes, scanner, isPlain, shapesOnly };
  const log: Log = {
    ...{ source, gathered, steps, scanner, place, begun, lines },
    leg: source.leg,
    current: null,
    held: null,
  };
  return log;
}

/** How a log is read where a test or a measurement compares. */
export interface LogOptions {
  /** True to give every line to every format. */
  readonly isPlain?: boolean;
  /** True to leave out every format: only shapes are read. */
  readonly shapesOnly?: boolean;
}

/** Reads a log. Its sections are the job's steps in order; a log without steps is one section. */
export async function readLog(source: SourceText, limits: Limits, options: LogOptions = {}): Promise<ParsedSource> {
  const log = openLog(source, limits, options);
  const { gathered, scanner } = log;
  const cutter = lineCutter(limits.lineChars);
  const last = limits.lines + 1;
  let number = 1;
  const read = async (texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      if (number > last) return;
      const scanned = scanner.scan(text, number);
      number += scanned.count;
      await take(log, scanned);
    }
  };
  for await (const chunk of source.chunks) {
    for (const piece of piecesOf(chunk)) await read(cutter.push(piece));
    if (number > last) break;
  }
  await read(cutter.end());
  gathered.notes.push(
    ...boundNotes({ path: source.path, limits, isFull: number > last, shortened: scanner.shortened() }),
  );
  const verdict = log.steps.end();
  await finish(log, log.held);
  await finish(log, log.current);
  gathered.sections.sort((a, b) => a.order - b.order);
  return { sections: withSurvived(withSpare(gathered, verdict), gathered.survived), notes: gathered.notes };
}

function* piecesOf(chunk: string): Generator<string> {
  if (chunk.length <= PIECE_CHARS) yield chunk;
  else for (let at = 0; at < chunk.length; at += PIECE_CHARS) yield chunk.slice(at, at + PIECE_CHARS);
}

/** Takes scanned lines: those that tell of a step one by one, what stands between them as it is. */
async function take(log: Log, scanned: Scanned): Promise<void> {
  const { steps, scanner, place } = log;
  const count = Math.min(scanned.count, place.limits.lines - scanned.first + 1);
  const { lines } = scanned.hits;
  let hit = 0;
  let stepHit = 0;
  for (let at = 0; at < count; ) {
    while (hit < lines.length && (lines[hit] as number) < at) hit++;
    const isStrict = place.isPlain || steps.isStrict();
    if (!isStrict) stepHit = nextStep(scanned, Math.max(hit, stepHit), scanner);
    const until = isStrict ? at : Math.min(lines[stepHit] ?? count, count);
    if (until === at || !log.current) {
      await takeOne(log, scanned, { at, hit });
      at++;
      continue;
    }
    log.current.reader.run({ scanned, from: at, to: until, hit, scope: steps.scope() }, commandOf(log.current));
    steps.pass(scanned.first + until - 1, lastTime(scanned, at, until));
    at = until;
  }
}

/** A line that may begin a step, or end one. */
async function takeOne(
  log: Log,
  scanned: Scanned,
  { at, hit }: { readonly at: number; readonly hit: number },
): Promise<void> {
  const raw = rawOf(scanned, at);
  log.steps.push(raw);
  for (let step = log.begun.shift(); step; step = log.begun.shift()) {
    await leave(log, step);
    log.current = { step, reader: openSection(log.place) };
  }
  const line = log.lines.pop();
  const { current } = log;
  if (!line || !current) return;
  if (line.text.startsWith('##[error]')) current.reader.mark();
  const marked = markedIn(line.text);
  if (marked) current.reader.marked({ ...line, text: marked.text }, marked.severity, commandOf(current));
  else if (line.text === raw.text)
    current.reader.run({ scanned, from: at, to: at + 1, hit, scope: line.scope }, commandOf(current));
  else current.reader.push(line, commandOf(current));
}

const commandOf = ({ step }: Opened): string | null => step.command.join('\n') || null;

async function leave(log: Log, next: OpenStep): Promise<void> {
  const { current, held, steps } = log;
  // Its exit code may still come: it waits until another own step begins.
  if (!current || !steps.isLate() || current.step.isAside || !next.isAside) return finish(log, current);
  await finish(log, held);
  log.held = current;
}

async function finish({ gathered, source, leg }: Log, opened: Opened | null): Promise<void> {
  if (opened) await closeSection(opened, gathered, { ...placeOf(source), leg });
}

const rawOf = ({ text, starts, ends, first }: Scanned, at: number): RawLine =>
  cleanLine(text.slice(starts[at], ends[at]), first + at);

/** The number of the next needle that may tell of a step, from one on. */
function nextStep({ hits }: Scanned, from: number, { keysOf }: Scanner): number {
  let hit = from;
  while (hit < hits.moves.length && !keysOf(hits.moves[hit] as number).includes(KEYS.steps)) hit++;
  return hit;
}

/** The time of the last of some lines that has one. */
function lastTime(scanned: Scanned, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) {
    const start = scanned.text.slice(scanned.starts[at], (scanned.starts[at] as number) + STAMP_CHARS);
    const timeMs = /\d/.test(start) ? cleanLine(start, 0).timeMs : null;
    if (timeMs !== null) return timeMs;
  }
  return null;
}

interface Bounds {
  readonly path: string;
  readonly limits: Limits;
  readonly isFull: boolean;
  readonly shortened: number;
}

function boundNotes({ path, limits, isFull, shortened }: Bounds): readonly Note[] {
  const long = `${shortened} ${shortened === 1 ? 'line has' : 'lines have'} more than ${limits.lineChars} characters: only the beginning is read.`;
  return [
    ...(isFull
      ? [
          {
            level: 'error',
            message: `${path} has more than ${limits.lines} lines: only its beginning is read.`,
          } as const,
        ]
      : []),
    ...(shortened ? [{ level: 'info', message: `${path}: ${long}` } as const] : []),
  ];
}

async function closeSection(
  { step: open, reader }: Opened,
  gathered: Gathered,
  place: ReturnType<typeof placeOf>,
): Promise<void> {
  const step = stepOf(open);
  const { readings, spare, ended } = await reader.end(step, open.hasSurvived);
  const installed = reader.installed();
  gathered.sections.push({
    ...place,
    step,
    readings,
    order: step.index,
    isLog: true,
    ended,
    ...(installed.length ? { installed } : {}),
  });
  if (open.hasSurvived || step.exitCode === 0) gathered.survived.add(step.index);
  if (!spare || open.isAside) return;
  const best = gathered.spare?.spare;
  if (!best || spare.points >= best.points) gathered.spare = { at: step.index, spare };
}

const hasError = ({ readings }: Section): boolean =>
  readings.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
const isKnown = ({ readings }: Section): boolean =>
  readings.some(
    ({ format, findings, passed, failed }) =>
      format !== 'closing' && (findings.length > 0 || passed !== null || failed !== null),
  );

/** Adds what says best why a job failed where no step of it said so: in a log without steps, or one that lost its end. */
function withSpare({ sections, spare }: Gathered, { hasFailed, hasPassed }: Verdict): readonly Section[] {
  if (!spare || hasPassed || sections.some(hasError)) return sections;
  if (!hasFailed && (!spare.spare.isClear || sections.some(isKnown))) return sections;
  const add =
    (reading: Reading) =>
    (section: Section): Section =>
      section.order === spare.at ? { ...section, readings: [...section.readings, reading] } : section;
  return sections.map(add(spare.spare.reading));
}
