// Reads what no format of whole files knows: as a log, and where it is a structure that no log format reads, by the shape of what it holds.

import type { Limits } from '../model/limits.ts';
import type { Reading } from '../model/source.ts';
import { readLog } from './log.ts';
import { withinLimit } from './most-findings.ts';
import { keeping, readDocument, structureIn } from './shapes/document.ts';
import { SHAPE } from './shapes/name.ts';
import { type ParsedSource, placeOf, type SourceText } from './source-text.ts';
import { toldUnrecognised } from './unrecognised.ts';

type Streamed = SourceText & { readonly chunks: AsyncIterable<string> };

interface Unknown {
  readonly head: string;
  readonly limits: Limits;
  readonly shapesOnly: boolean;
}

/** What a source says that is no report of a known format. Never throws on bad input. */
export async function readUnknown(source: Streamed, unknown: Unknown): Promise<ParsedSource> {
  return toldByShape(await readAny(source, unknown), source.path);
}

async function readAny(source: Streamed, { head, limits, shapesOnly }: Unknown): Promise<ParsedSource> {
  const structure = structureIn(head);
  const kept = structure ? keeping(source.chunks) : null;
  const read = await readLog(kept ? { ...source, chunks: kept.chunks } : source, limits, { shapesOnly });
  const log = withinLimit(read, source.path, limits);
  if (!structure || !kept || isNamed(log)) return toldUnrecognised(log, source.path, head);
  const reading = readDocument(kept, structure, { source: source.path, limits });
  if (!reading) return toldUnrecognised(log, source.path, head);
  const section = { ...placeOf(source), step: source.step ?? null, readings: [reading], order: 0, isLog: false };
  return withinLimit({ sections: [section], notes: log.notes }, source.path, limits);
}

/** True where a format reads the log, or its steps are known. */
const isNamed = ({ sections }: ParsedSource): boolean =>
  sections.length > 1 || sections.some(({ readings }) => readings.some(saysByName));

const saysByName = ({ format, findings, passed, failed, skipped }: Reading): boolean =>
  format !== SHAPE &&
  format !== 'generic' &&
  format !== 'closing' &&
  (findings.length > 0 || passed !== null || failed !== null || skipped !== null);

/** The source with a note of what was read by shape: nobody knows the tool that said it. */
function toldByShape(parsed: ParsedSource, path: string): ParsedSource {
  const readings = parsed.sections.flatMap((section) => section.readings).filter(({ format }) => format === SHAPE);
  if (!readings.length) return parsed;
  const count = readings.reduce((sum, { findings }) => sum + findings.length, 0);
  const what = count === 1 ? '1 finding was' : `${count || 'its results'} ${count ? 'findings ' : ''}were`;
  const message = `${path}: ${what} read by shape: no format knows the tool`;
  return { ...parsed, notes: [...parsed.notes, { level: 'info', message }] };
}
