// Reads one source: finds out what it is, cuts a log into sections, gives each section's text to the formats that recognise it.

import type { Context, Format, Line, ReadingPart, ReportFormat } from '../model/format.ts';
import type { Limits } from '../model/limits.ts';
import type { GivenCheck, Leg, Note, Reading, Role, Section, Step } from '../model/source.ts';
import { lineCutter } from './clean.ts';
import { FORMATS } from './formats/index.ts';
import { openSection, type SectionReader } from './section.ts';
import { givenStepReader, type OpenStep, type StepEvents, stepOf, stepReader } from './steps.ts';

const HEAD_CHARS = 64 * 1024;

/** A source to read: decoded text in chunks. `path` names it in findings; `leg` is whose it is where the text does not tell. */
export interface SourceText {
  readonly path: string;
  readonly role: Role;
  readonly attempt: number;
  readonly leg: Leg | null;
  /** The check it is of, where known. */
  readonly check?: GivenCheck | null;
  /** What it is the output of, where known: then all of it is that step's. */
  readonly step?: Step | null;
  readonly chunks: AsyncIterable<string> | Iterable<string>;
}

/** What a source held. */
export interface ParsedSource {
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
}

/** Reads a source as a stream. Never throws on bad input: it gives less, and a note. */
export async function parseSource(source: SourceText, limits: Limits): Promise<ParsedSource> {
  const chunks = source.chunks[Symbol.asyncIterator as never] ? (source.chunks as AsyncIterable<string>) : fromSync(source.chunks as Iterable<string>);
  const iterator = chunks[Symbol.asyncIterator]();
  const head: string[] = [];
  let length = 0;
  while (length < HEAD_CHARS) {
    const next = await iterator.next();
    if (next.done) break;
    head.push(next.value);
    length += next.value.length;
  }
  const start = head.join('').slice(0, HEAD_CHARS);
  const rest = { [Symbol.asyncIterator]: () => chain(head, iterator) };
  const report = FORMATS.find((format): format is ReportFormat => format.reads === 'report' && safely(() => format.probe(start)) === true);
  return report ? readReport({ ...source, chunks: rest }, report, limits) : readLog({ ...source, chunks: rest }, limits);
}

async function* fromSync(chunks: Iterable<string>): AsyncGenerator<string> {
  yield* chunks;
}

async function* chain(head: readonly string[], iterator: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield* head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    // A reader that gives up leaves its file open otherwise.
    await iterator.return?.();
  }
}

async function readReport(source: SourceText, format: ReportFormat, limits: Limits): Promise<ParsedSource> {
  const context: Context = { source: source.path, command: null, step: null, limits };
  try {
    const reader = format.open(context);
    for await (const chunk of source.chunks) reader.push(chunk);
    const reading = readingOf(format, await reader.end());
    const notes = reading.notes.map((message): Note => ({ level: 'warning', message: `${source.path}: ${message}` }));
    return { sections: [{ ...placeOf(source), step: source.step ?? null, readings: [reading], order: 0, isLog: false }], notes };
  } catch (error) {
    return { sections: [], notes: [failed(source.path, format, error)] };
  }
}

async function readLog(source: SourceText, limits: Limits): Promise<ParsedSource> {
  const notes: Note[] = [];
  const open: { step: OpenStep; reader: SectionReader }[] = [];
  const sections: Section[] = [];
  let leg: Leg | null = source.leg;
  const lines: Line[] = [];
  const finish = async (): Promise<void> => {
    const last = open.pop();
    if (!last) return;
    const step: Step = stepOf(last.step);
    const readings = await last.reader.end(step);
    sections.push({ ...placeOf(source), leg, step, readings, order: sections.length, isLog: true });
  };
  const begun: OpenStep[] = [];
  const events: StepEvents = { begin: (step) => begun.push(step), line: (line) => lines.push(line), leg: (found) => (leg = found) };
  const follow = source.step ? givenStepReader(source.step, events) : stepReader(events);
  const cutter = lineCutter(limits.lineChars);
  const take = async (raws: ReturnType<typeof cutter.push>): Promise<void> => {
    for (const raw of raws) {
      follow(raw);
      for (let step = begun.shift(); step; step = begun.shift()) {
        await finish();
        open.push({ step, reader: openSection({ source: source.path, limits, notes }) });
      }
      const line = lines.pop();
      if (line) open.at(-1)?.reader.push(line, open.at(-1)?.step.command.join('\n') || null);
    }
  };
  for await (const chunk of source.chunks) await take(cutter.push(chunk));
  await take(cutter.end());
  await finish();
  return { sections, notes };
}

const placeOf = ({ path, role, attempt, leg, check }: SourceText): Pick<Section, 'source' | 'role' | 'attempt' | 'leg' | 'check'> => ({
  source: path,
  role,
  attempt,
  leg,
  check: check ?? null,
});

/** Completes what a reader gave with what its format says of itself. */
export function readingOf(format: Format, part: ReadingPart): Reading {
  return {
    format: format.name,
    tool: format.name,
    family: format.family,
    passed: null,
    failed: null,
    skipped: null,
    passedTests: [],
    truncated: false,
    notRun: [],
    notes: [],
    ...part,
  };
}

function failed(path: string, format: Format, error: unknown): Note {
  const why = error instanceof Error ? error.message : String(error);
  return { level: 'warning', message: `${path}: ${format.title} could not be read to its end (${why.slice(0, 200)})` };
}

function safely<T>(attempt: () => T): T | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}
