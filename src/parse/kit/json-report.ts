// Makes a format of a tool's JSON report that is one value: reads it leniently, says when it was cut off.

import type { Finding } from '../../model/finding.ts';
import type { Context, ReadingPart, ReportFormat, ReportReader } from '../../model/format.ts';
import type { Family } from '../../model/kind.ts';
import { type Draft, findingOf } from './draft.ts';
import { firstJson, isJsonIn, type JsonDocument } from './json/read.ts';

/** Characters read of one report; a report is held whole while it is read. */
const MAX_CHARS = 256 * 1024 * 1024;

/** A JSON object of unknown make. */
export type Row = Readonly<Record<string, unknown>>;

/** The first value of a report, and the lines its parts stand on. */
export interface Json {
  readonly value: unknown;
  readonly spanOf: JsonDocument['spanOf'];
}

export interface JsonSpec {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly family: Family;
  readonly tool: string;
  readonly probe: (head: string) => boolean;
  readonly read: (json: Json, context: Context) => ReadingPart;
}

/** Makes the format of a JSON report. */
export function jsonReport(spec: JsonSpec): ReportFormat {
  const { name, title, url, family, probe } = spec;
  return {
    name,
    title,
    url,
    family,
    reads: 'report',
    probe: (head) => isJsonIn(head) && probe(head),
    open: (context) => openReport(spec, context),
  };
}

const MAX_BEHIND = 20_000;

function openReport(spec: JsonSpec, context: Context): ReportReader {
  const chunks: string[] = [];
  let length = 0;
  return {
    push(text) {
      if (length < MAX_CHARS) chunks.push(text);
      length += text.length;
    },
    end() {
      const text = chunks.join('');
      const { values, truncated, problem, spanOf, end } = firstJson(text);
      if (!values.length)
        return { tool: spec.tool, findings: [], truncated: true, notes: [`${spec.title}: no JSON found`] };
      const part = spec.read({ value: values[0], spanOf }, context);
      const whole = !truncated && problem === null;
      const notes = whole
        ? unread(spec, text.slice(end))
        : [`${spec.title}: the report ends before it is whole; what came before is read`];
      return {
        tool: spec.tool,
        ...part,
        truncated: part.truncated === true || !whole,
        notes: [...(part.notes ?? []), ...notes],
      };
    },
  };
}

/** So many lines behind a report are what its runner says of it; more are another tool's. */
const RUNNER_LINES = 12;

function unread({ title }: JsonSpec, behind: string): readonly string[] {
  const lines = behind.slice(0, MAX_BEHIND).match(/\S[^\n]*/g)?.length ?? 0;
  return lines > RUNNER_LINES
    ? [`${title}: the text behind the report is not read; give each tool a file of its own`]
    : [];
}

/** Where a part of a report stands, and the caps every finding needs. */
export interface Place {
  readonly json: Json;
  readonly context: Context;
}

/** A finding made of a part of a report, which gives its lines. */
export function reported(part: unknown, draft: Omit<Draft, 'source'>, { json, context }: Place): Finding {
  return findingOf({ ...draft, source: { path: context.source, ...json.spanOf(part) } }, context.limits.detailChars);
}

/** The value as an object, null when it is none. */
export const rowOf = (value: unknown): Row | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : null;

/** The objects of a list, none when it is no list. */
export const rowsOf = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? value.map(rowOf).filter((row) => row !== null) : [];

/** The value when it is text, else null. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The value when it is a finite number, else null. */
export const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;
