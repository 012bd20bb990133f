// Makes a report format of a JSON dialect: how it is recognised and how its document is read.

import type { Context, ReportFormat } from '../../../model/format.ts';
import type { Family } from '../../../model/kind.ts';
import { openSink, type Sink, type Span } from '../sink.ts';
import { readJson } from './read.ts';

/** Characters of a JSON report that are read; a value must fit into memory. */
const MOST_CHARS = 200 * 1024 * 1024;

/** What a document says of the tool that wrote it. */
export interface Written {
  readonly tool?: string;
  readonly family?: Family;
}

export interface JsonSpec {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly family: Family;
  /** The tool its findings belong to; the format's name when it is no other. */
  readonly tool?: string;
  /** Recognises the document by its first 64 KiB, which begin with `{` or `[`. */
  readonly probe: (head: string) => boolean;
  /** Reads the values of a document: one of a JSON file, many of JSON lines. May return the reading's own tool. */
  readonly read: (values: readonly unknown[], sink: Sink, place: (value: unknown) => Span) => Written | undefined;
}

/** Makes the format. */
export function jsonFormat(spec: JsonSpec): ReportFormat {
  return {
    name: spec.name,
    title: spec.title,
    url: spec.url,
    family: spec.family,
    reads: 'report',
    probe: (head) => /^[\uFEFF\s\x1e]{0,200}[[{]/.test(head) && spec.probe(head),
    open: (context) => openJson(spec, context),
  };
}

function openJson(spec: JsonSpec, context: Context): ReturnType<ReportFormat['open']> {
  const chunks: string[] = [];
  let chars = 0;
  return {
    push(text) {
      if (chars < MOST_CHARS) chunks.push(text);
      chars += text.length;
    },
    end() {
      const sink = openSink(spec.tool ?? spec.name, context);
      const document = readJson(chunks.join(''));
      const truncated = document.truncated || chars > MOST_CHARS;
      if (document.problem) sink.note(`it is no whole JSON: ${document.problem}`);
      else if (truncated) sink.note('the report is cut off; what it holds is read');
      const said = spec.read(document.values, sink, document.spanOf) ?? {};
      return sink.part({ truncated, ...(spec.tool ? { tool: spec.tool } : {}), ...said });
    },
  };
}

export type Row = Readonly<Record<string, unknown>>;

/** A value as an object; an empty one when it is none. */
export const row = (value: unknown): Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};
/** A value as a list of objects; empty when it is no list. */
export const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.map(row) : []);
/** A value as text; numbers are written, all else is empty. */
export const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
/** A value as a number, null when it is none. */
export const number = (value: unknown): number | null =>
  typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null;
