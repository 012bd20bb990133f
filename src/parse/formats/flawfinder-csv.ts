// Flawfinder's CSV (--csv), a header and a line for each hit:
//   test1.cpp,32,13,4,4,buffer,strcpy,Does not check for buffer overflows,"Consider using snprintf, or strlcpy",,CWE-120,"	strcpy(tim, argv[0]);",…

import type { ReportFormat } from '../../model/format.ts';
import { locationOf } from '../kit/draft.ts';
import type { Sink } from '../kit/sink.ts';
import { openTable } from '../kit/table.ts';

const FIELD = /"((?:[^"]|"")*)"(?:,|$)|([^,"]*)(?:,|$)/y;

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

function add(text: (column: string) => string, line: number, sink: Sink): void {
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
  open: (context) => openTable({ tool: 'flawfinder', fieldsOf, add }, context),
};
