// Reads a report that is a table: a first line that names the columns, then a line for each thing the tool found.

import type { Context, ReportReader } from '../../model/format.ts';
import { openSink, type Sink } from './sink.ts';

export interface TableSpec {
  readonly tool: string;
  /** The fields of one line. */
  readonly fieldsOf: (line: string) => readonly string[];
  /** Takes a line's fields by column, trimmed; empty for a column it does not have. */
  readonly add: (field: (column: string) => string, line: number, sink: Sink) => void;
}

/** Opens a reader of a table. A line with fewer than half of the columns says nothing. */
export function openTable({ tool, fieldsOf, add }: TableSpec, context: Context): ReportReader {
  const sink = openSink(tool, context);
  let rest = '';
  let line = 0;
  let columns: readonly string[] | null = null;
  const take = (text: string): void => {
    line++;
    const fields = fieldsOf(text.replace(/\r$/, '').replace(/^\uFEFF/, '')).map((field) => field.trim());
    if (!columns) columns = fields;
    else if (fields.length * 2 >= columns.length) {
      const byColumn = new Map(columns.map((name, at) => [name, fields[at] ?? '']));
      add((name) => byColumn.get(name) ?? '', line, sink);
    }
  };
  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(take);
    },
    end() {
      if (rest.trim()) take(rest);
      return sink.part({ tool });
    },
  };
}
