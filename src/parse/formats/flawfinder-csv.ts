// Flawfinder's CSV (--csv), a header and a line for each hit:
//   test1.cpp,32,13,4,4,buffer,strcpy,Does not check for buffer overflows,"Consider using snprintf, or strlcpy",,CWE-120,"	strcpy(tim, argv[0]);",…

import type { Context, ReportFormat, ReportReader } from '../../model/format.ts';
import { locationOf } from '../draft.ts';
import { openSink, type Sink } from '../sink.ts';

const FIELD = /"((?:[^"]|"")*)"(?:,|$)|([^,"]*)(?:,|$)/y;

function open(context: Context): ReportReader {
  const sink = openSink('flawfinder', context);
  let rest = '';
  let line = 0;
  let columns: readonly string[] | null = null;
  const take = (text: string): void => {
    line++;
    const fields = fieldsOf(text.replace(/\r$/, '').replace(/^\uFEFF/, ''));
    if (!columns) columns = fields;
    else if (fields.length >= columns.length - 2) add(new Map(columns.map((name, at) => [name, fields[at] ?? ''])), line, sink);
  };
  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(take);
    },
    end() {
      if (rest.trim()) take(rest);
      return sink.part({ tool: 'flawfinder' });
    },
  };
}

/** The fields of one CSV line; a doubled quote inside quotes is one. */
function fieldsOf(text: string): readonly string[] {
  const fields: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const found = FIELD.exec(text);
    if (!found?.[0]) break;
    fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
  }
  return fields;
}

function add(said: ReadonlyMap<string, string>, line: number, sink: Sink): void {
  const text = (name: string): string => said.get(name)?.trim() ?? '';
  sink.add(
    {
      rule: text('RuleId') || text('Name') || null,
      severity: Number(text('Level')) >= 4 ? 'error' : 'warning',
      message: text('Warning'),
      detail: [text('Suggestion'), text('Context')].filter(Boolean).join('\n'),
      location: locationOf(text('File'), text('Line'), text('Column')),
    },
    { line, endLine: line },
  );
}

export const flawfinderCsv: ReportFormat = {
  name: 'flawfinder-csv',
  title: 'Flawfinder CSV',
  url: 'https://dwheeler.com/flawfinder/',
  family: 'lint',
  reads: 'report',
  probe: (head) => /^\uFEFF?File,Line,Column,(?:DefaultLevel,)?Level,Category,Name,Warning/.test(head),
  open,
};
