// Reads a structured file that no format knows by the shape of what it holds.

import type { Limits } from '../../model/limits.ts';
import type { Reading } from '../../model/source.ts';
import { isJsonIn } from '../kit/json/read.ts';
import { openSink } from '../kit/sink.ts';
import { readingOf } from '../reading.ts';
import { readJsonShapes } from './json.ts';
import { SHAPE } from './name.ts';
import { readXmlShapes } from './xml.ts';

/** Characters of a document that are read; it is held whole. */
const MOST_CHARS = 64 * 1024 * 1024;

/** What a file is by its beginning; null for what is no structure. */
export function structureIn(head: string): 'json' | 'xml' | null {
  if (/^[\uFEFF\s]*</.test(head)) return /^[\uFEFF\s]*<[?!A-Za-z]/.test(head) ? 'xml' : null;
  return isJsonIn(head) ? 'json' : null;
}

/** What is kept of a text that goes by, to be read once more. */
export interface Kept {
  readonly chunks: AsyncIterable<string>;
  text(): string;
  isCut(): boolean;
}

/** Keeps what goes by, at most 64 Mi characters. */
export function keeping(chunks: AsyncIterable<string>): Kept {
  const kept: string[] = [];
  let chars = 0;
  async function* through(): AsyncGenerator<string> {
    for await (const chunk of chunks) {
      if (chars < MOST_CHARS) kept.push(chunk);
      chars += chunk.length;
      yield chunk;
    }
  }
  return { chunks: through(), text: () => kept.join(''), isCut: () => chars > MOST_CHARS };
}

/** The reading of a document by shape; null where nothing in it has one. */
export function readDocument(
  kept: Kept,
  structure: 'json' | 'xml',
  place: { source: string; limits: Limits },
): Reading | null {
  const sink = openSink('', { ...place, command: null, step: null });
  const isCut = (structure === 'xml' ? readXmlShapes : readJsonShapes)(kept.text(), sink) || kept.isCut();
  const part = sink.part({ truncated: isCut });
  if (!part.findings.length && part.passed == null && part.failed == null && part.skipped == null) return null;
  const findings = part.findings.map((finding) => ({ ...finding, tool: null }));
  const family = findings.some(({ test }) => test !== null) || part.passed != null ? 'unit' : 'other';
  return readingOf({ name: SHAPE, family }, { ...part, tool: null, findings });
}
