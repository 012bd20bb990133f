// Reads one source: finds out what it is, cuts a log into sections, gives each section's text to the formats that recognise it.

import type { Context, Format, ReportFormat } from '../model/format.ts';
import type { Limits } from '../model/limits.ts';
import type { Note } from '../model/source.ts';
import { junit } from './formats/junit.ts';
import { withinLimit } from './most-findings.ts';
import { readingOf } from './reading.ts';
import { type ParsedSource, placeOf, type SourceText } from './source-text.ts';

export { readingOf } from './reading.ts';
export type { ParsedSource, SourceText } from './source-text.ts';

const HEAD_CHARS = 64 * 1024;

/** How a source is read where a measurement asks for it. */
export interface ParseOptions {
  /** True to leave out every format: only shapes are read. */
  readonly shapesOnly?: boolean;
}

/** Reads a source as a stream. Never throws on bad input: it gives less, and a note. */
export async function parseSource(
  source: SourceText,
  limits: Limits,
  { shapesOnly = false }: ParseOptions = {},
): Promise<ParsedSource> {
  const chunks = source.chunks[Symbol.asyncIterator as never]
    ? (source.chunks as AsyncIterable<string>)
    : fromSync(source.chunks as Iterable<string>);
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
  const report = shapesOnly
    ? undefined
    : (await formatsFor(start)).find((format) => safely(() => format.probe(start)) === true);
  if (report) return withinLimit(await readReport({ ...source, chunks: rest }, report, limits), source.path, limits);
  // What reads logs is many times what reads a report.
  const { readUnknown } = await import('./unknown.ts');
  return readUnknown({ ...source, chunks: rest }, { head: start, limits, shapesOnly });
}

/** The formats that a head may be of, in the registry's order; no others are loaded. JUnit's roots are its own. */
export async function formatsFor(head: string): Promise<readonly ReportFormat[]> {
  if (!/^[\uFEFF\s]*</.test(head)) return (await import('./registry/data.ts')).DATA_FORMATS;
  return junit.probe(head) ? [junit] : (await import('./registry/xml.ts')).XML_FORMATS;
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
    return {
      sections: [{ ...placeOf(source), step: source.step ?? null, readings: [reading], order: 0, isLog: false }],
      notes,
    };
  } catch (error) {
    return { sections: [], notes: [failed(source.path, format, error)] };
  }
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
